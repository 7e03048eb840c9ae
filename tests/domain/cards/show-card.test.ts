import { expect, test } from 'vitest';
import {
  checkVisa,
  noSingleProgram,
  notKnown,
  outOfDate,
  showCard,
} from '../../../src/domain/cards/show-card.ts';
import { aCard } from '../../support/a-card.ts';

const today = '2026-11-22';

test('a fact shows its value, its date and its source', () => {
  const shown = showCard(aCard({}), today);
  expect(shown).toMatchObject({ value: '6 years', dated: 'As of November 1, 2026', warning: '' });
  expect(shown.source?.url).toBe('https://example.org/page');
  expect([shown.caution, shown.advice]).toEqual(['', '']);
});

test.each([
  // date, whether it is too old on 22 November 2026
  ['2026-11-01', false],
  ['2026-10-23', false],
  ['2026-10-22', true],
  ['2026-10', true],
  [null, true],
] as const)('one that changes within weeks and is of %s warns: %s', (asOf, warns) => {
  const shown = showCard(aCard({ isVolatile: true, asOf }), today);
  expect(shown.warning).toBe(warns ? outOfDate : '');
});

test('one that does not change within weeks never warns, however old', () => {
  expect(showCard(aCard({ asOf: '2016' }), today).warning).toBe('');
});

test('what nobody could confirm is never a number: it says to ask, and when it was looked for', () => {
  const card = aCard({ isOpen: true, value: null, asOf: '2026-11-22' });
  expect(showCard(card, today)).toMatchObject({
    value: notKnown,
    dated: 'Last looked for: November 22, 2026',
  });
  expect(showCard({ ...card, value: '45 programs' }, today).value).toBe(notKnown);
  expect(showCard({ ...card, isVolatile: true }, '2027-11-22').warning).toBe('');
});

test('a visa fact says to check with the GME office and an attorney', () => {
  expect(showCard(aCard({ topic: 'visa' }), today).advice).toBe(checkVisa);
});

test('a share of many programs says that it stands for none of them', () => {
  expect(showCard(aCard({ isBaseRate: true }), today).caution).toBe(noSingleProgram);
});

test('what was worked out shows the working', () => {
  expect(showCard(aCard({ working: '1 + 4 + 1 = 6' }), today).working).toBe('1 + 4 + 1 = 6');
});

test('a page without a date says so; a guide card has none to say', () => {
  expect(showCard(aCard({ asOf: null }), today).dated).toBe('The source shows no date');
  const guide = aCard({ topic: 'guide', value: null, asOf: null, source: null });
  expect(showCard(guide, today)).toMatchObject({ dated: '', value: '', advice: '' });
});

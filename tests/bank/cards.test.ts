/** The cards keep to their schema and to the rules for showing a fact. */
import { describe, expect, test } from 'vitest';
import { cards } from '../../src/bank/cards/index.ts';
import { questions } from '../../src/bank/questions/index.ts';
import { cardSchema } from '../../src/bank/schema.ts';
import { templates } from '../../src/bank/templates.ts';
import { cardsBesideQuestion } from '../../src/domain/cards/cards-beside.ts';
import { showCard } from '../../src/domain/cards/show-card.ts';
import { needs } from '../../src/domain/vocabulary.ts';
import { aCard } from '../support/a-card.ts';
import { repeated } from '../support/likeness.ts';

const facts = cards.filter(({ topic }) => topic !== 'guide');
const today = '2026-11-22';
const shownWords = (card: (typeof cards)[number]): string => {
  const { title, value, says, working } = showCard(card, today);
  return [title, value, says, working].join(' ');
};

describe('the cards', () => {
  test.each(cards.map((card) => [card.id, card] as const))(
    '%s keeps to the schema',
    (_id, card) => {
      expect(cardSchema.safeParse(card).error?.issues ?? []).toEqual([]);
    },
  );

  test.each([
    ['a fact without a source', { source: null }],
    ['a fact without a value', { value: null }],
    ['a value that nobody confirmed', { isOpen: true }],
    ['an open question without the day of looking', { isOpen: true, value: null, asOf: null }],
    ['a guide card with a value', { topic: 'guide' }],
    ['a card that stands nowhere', { beside: {} }],
    ['a date in another form', { asOf: 'June 2025' }],
  ])('the schema refuses %s', (_what, change) => {
    expect(cardSchema.safeParse(aCard({})).success).toBe(true);
    expect(cardSchema.safeParse({ ...aCard({}), ...change }).success).toBe(false);
  });

  test('have ids, titles and texts that do not repeat', () => {
    for (const part of ['id', 'title', 'says'] as const)
      expect(repeated(cards.map((card) => card[part]))).toEqual([]);
  });

  test('stand beside questions and templates that exist', () => {
    const known = new Set([...questions, ...templates].map(({ id }) => id));
    const lost = cards.flatMap(({ id, beside }) =>
      [...(beside.questions ?? []), ...(beside.templates ?? [])]
        .filter((other) => !known.has(other))
        .map((other) => `${id}: ${other}`),
    );
    expect(lost).toEqual([]);
  });

  test('leave a question readable: seven at most beside one, whatever the need', () => {
    const crowded = questions.flatMap((question) =>
      needs
        .map((need) => cardsBesideQuestion(cards, question, need).length)
        .filter((count) => count > 7)
        .map((count) => `${question.id}: ${count}`),
    );
    expect(crowded).toEqual([]);
  });
});

describe('the rules for showing a fact', () => {
  test('a visa fact comes with its date, its source and whom to check with', () => {
    const visa = facts.filter(({ topic }) => topic === 'visa');
    expect(visa.length).toBeGreaterThan(10);
    for (const card of visa) {
      const { dated, source, advice } = showCard(card, today);
      expect([card.id, dated !== '', source !== null]).toEqual([card.id, true, true]);
      expect(advice).toMatch(/GME office and an immigration attorney/);
    }
  });

  test('whoever needs no visa sees no visa fact', () => {
    const seen = questions.flatMap((question) => cardsBesideQuestion(cards, question, 'none'));
    expect(seen.filter(({ topic }) => topic === 'visa')).toEqual([]);
  });

  test('what nobody could confirm holds no digit', () => {
    const open = facts.filter(({ isOpen }) => isOpen === true);
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter((card) => /\d/.test(shownWords(card).replace(/[JH]-1B?/g, '')))).toEqual([]);
  });

  test('a share of many programs is marked as one', () => {
    const shares = facts.filter(({ value }) => /%/.test(value ?? ''));
    const unmarked = shares.filter(({ isBaseRate, topic }) => !isBaseRate && topic !== 'hours');
    expect(shares.length).toBeGreaterThan(4);
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  test('no card names a nationality or ranks by chances', () => {
    const nationality = /nationalit|citizens? of|travel ban|proclamation 10/i;
    expect(cards.filter((card) => nationality.test(shownWords(card)))).toEqual([]);
  });

  test('years in training are worked out in the open', () => {
    for (const id of ['j1-years-needed', 'h1b-years-needed']) {
      expect(cards.find((card) => card.id === id)?.working).toMatch(/1 \+ 4 \+ 2 = 7/);
    }
  });
});

import { expect, test } from 'vitest';
import { sayAloud, sayWho } from '../../../src/sidebar/confirm/say-line.ts';
import { aLineToConfirm } from '../../support/confirm-lines.ts';

test('who said it, as far as the line tells', () => {
  expect(sayWho(aLineToConfirm())).toBe('Resident, PGY-4');
  expect(sayWho(aLineToConfirm({ source: '' }))).toBe('Resident');
  expect(sayWho(aLineToConfirm({ named: false, source: '' }))).toBe('Resident (from the question)');
});

test('a line is read aloud with its place, words and reading', () => {
  expect(sayAloud(aLineToConfirm(), 12)).toBe(
    [
      'Alder Bay. Who comes in when it gets difficult at night?',
      'Resident, PGY-4: left alone at night, three rooms',
      'Reads as Red flag, not sure: left alone at night (backup and supervision). The reader is not sure, and much hangs on it.',
      '12 left.',
    ].join('\n'),
  );
});

test('words that were not read are read aloud without a reading', () => {
  const line = aLineToConfirm({ reason: 'unread', rating: null, unsure: false, found: [] });
  expect(sayAloud(line, 1)).toContain('\nNot in English: mark it yourself.');
});

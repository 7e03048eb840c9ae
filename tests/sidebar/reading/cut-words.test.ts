/** Cutting words at the edges of what was found in them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords, type Found } from '../../../src/sidebar/reading/cut-words.ts';

const aFound = (start: number, end: number, part: Partial<Found> = {}): Found => ({
  says: 'a sign',
  polarity: 'red',
  dim: 'visa',
  facet: 'policy',
  strength: 'clear',
  year: null,
  evasive: false,
  sure: true,
  spans: [{ start, end }],
  ...part,
});

test('words without a sign are one stretch', () => {
  expect(cutWords('nothing here', [])).toEqual([{ text: 'nothing here', tone: null }]);
});

test('of two signs over the same words the graver one shows', () => {
  expect(cutWords('abcdef', [aFound(0, 4, { polarity: 'green' }), aFound(2, 6)])).toEqual([
    { text: 'ab', tone: 'good' },
    { text: 'cd', tone: 'red' },
    { text: 'ef', tone: 'red' },
  ]);
});

test('an evasion is drawn as vague, and what counts for nothing as a fact', () => {
  const found = [aFound(0, 1, { evasive: true }), aFound(1, 2, { polarity: null })];
  expect(cutWords('ab', found).map(({ tone }) => tone)).toEqual(['vague', 'fact']);
});

test('the stretches together are the words, whatever the spans are', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (words, spans) => {
      const found = spans.map(([start, length]) => aFound(start, start + length));
      expect(
        cutWords(words, found)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words);
    }),
  );
});

import { expect, test } from 'vitest';
import { mergeFound } from '../../../src/domain/reading/merge-found.ts';
import type { SignFound, VisaFact } from '../../../src/domain/vocabulary.ts';

const aFact = (fact: VisaFact, start: number, more: Partial<SignFound> = {}): SignFound => ({
  sign: fact,
  dim: 'visa',
  facet: 'policy',
  polarity: null,
  fact,
  strength: 1,
  specificity: 0.5,
  year: 2026,
  evasive: false,
  sure: true,
  spans: [{ start, end: start + 4 }],
  ...more,
});

test('both visas refused in one line leave none', () => {
  const merged = mergeFound([aFact('h1b-refused', 0), aFact('j1-refused', 12)]);
  expect(merged.map(({ fact, sure }) => [fact, sure])).toEqual([['no-visa', true]]);
  expect(merged[0]?.spans).toHaveLength(2);
});

test('one of the refusals in doubt leaves the whole in doubt', () => {
  const merged = mergeFound([aFact('h1b-refused', 0, { sure: false }), aFact('j1-refused', 12)]);
  expect(merged.map(({ fact, sure }) => [fact, sure])).toEqual([['no-visa', false]]);
});

test('a fact that another one says already counts once', () => {
  const merged = mergeFound([aFact('j1-only', 0), aFact('h1b-refused', 12)]);
  expect(merged.map(({ fact }) => fact)).toEqual(['j1-only']);
});

/** What may be called sure: a firm phrase, nothing in the line against it, a line that sounds like it. */
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';
import { weighFound } from '../../../src/domain/reading/weigh-found.ts';
import type { SignFound } from '../../../src/domain/vocabulary.ts';

const harm: SignFound = {
  sign: 'insults',
  dim: 'culture',
  facet: 'abuse',
  polarity: 'red',
  fact: null,
  strength: 1,
  specificity: 0.75,
  year: null,
  evasive: false,
  sure: true,
  spans: [{ start: 0, end: 4 }],
};
const praise: SignFound = { ...harm, sign: 'respectful-tone', polarity: 'green', strength: 0.5 };
const fact = (name: 'j1-only' | 'h1b-sponsored' | 'j1-sponsored'): SignFound => ({
  ...harm,
  sign: name,
  dim: 'visa',
  facet: 'policy',
  polarity: null,
  fact: name,
});
const evasion: SignFound = { ...harm, sign: 'evasive:asked', strength: 0.5, evasive: true };

const silent = { good: 0, mixed: 0, vague: 0, red: 0, neutral: 0, fact: 0 };
const soundsRed = { ...silent, red: 0.95, neutral: 0.05 };
const soundsGood = { ...silent, good: 0.95, red: 0.05 };
const soundsDim = { ...silent, red: 0.4, good: 0.3, neutral: 0.3 };

const weigh = (
  words: string,
  found: readonly SignFound[],
  chances: typeof silent | null = null,
  isBacked = false,
): readonly (readonly [string, boolean])[] =>
  weighFound(tokensOf(words), found, chances, isBacked).map(({ sign, sure }) => [sign, sure]);

describe('weighFound', () => {
  test('a firm phrase with nothing against it stays sure', () => {
    expect(weigh('he screamed at us', [harm], soundsRed)).toEqual([['insults', true]]);
  });

  test('what a phrase left unsure is never made sure', () => {
    expect(weigh('words', [{ ...harm, sure: false }], soundsRed)).toEqual([['insults', false]]);
  });

  test.each([
    'he used to scream at us',
    'it is alleged that he screams',
    'does he scream?',
    'he screamed, and was suspended',
  ])('%s: told, but not sure', (words) => {
    expect(weigh(words, [harm], soundsRed)).toEqual([['insults', false]]);
  });

  test('one word does not turn round what several phrases tell', () => {
    expect(weigh('he used to scream at us', [harm], soundsRed, true)).toEqual([['insults', true]]);
  });

  test('a remedy casts no doubt on praise', () => {
    expect(weigh('it has changed, they are kind', [praise], soundsGood)).toEqual([
      ['respectful-tone', true],
    ]);
  });

  test('both colors in a line leave both in doubt', () => {
    expect(weigh('words', [harm, praise]).every(([, sure]) => !sure)).toBe(true);
  });

  test('facts that contradict each other are in doubt, those that agree are not', () => {
    expect(weigh('words', [fact('j1-only'), fact('h1b-sponsored')])).toEqual([
      ['j1-only', false],
      ['h1b-sponsored', false],
    ]);
    expect(weigh('words', [fact('j1-sponsored'), fact('h1b-sponsored')])).toEqual([
      ['j1-sponsored', true],
      ['h1b-sponsored', true],
    ]);
  });

  test('what the line does not sound like is doubted, and in the end dropped', () => {
    expect(weigh('words', [harm], soundsDim)).toEqual([['insults', false]]);
    expect(weigh('words', [harm], soundsGood)).toEqual([]);
    expect(weigh('words', [praise], soundsRed)).toEqual([]);
  });

  test('a visa fact is never dropped for its sound', () => {
    expect(weigh('words', [fact('j1-only')], soundsGood)).toEqual([['j1-only', false]]);
  });

  test('an evasion stays as it was found', () => {
    expect(weigh('perhaps?', [evasion], soundsGood)).toEqual([['evasive:asked', true]]);
  });
});

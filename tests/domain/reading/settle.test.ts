/** How phrases and network come to one answer. */
import { describe, expect, test } from 'vitest';
import { conceptsAt } from '../../../src/domain/reading/concept-places.ts';
import { shows } from '../../../src/domain/reading/hear-line.ts';
import { type FactChances, type Sound, sounds } from '../../../src/domain/reading/sense.ts';
import { likeliest, type Stretch, settle } from '../../../src/domain/reading/settle.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';
import {
  type Question,
  type SignFound,
  type VisaFact,
  visaFacts,
} from '../../../src/domain/vocabulary.ts';

const words = 'He throws trays, but the nights are calm.';

const question: Question = {
  id: 'asked',
  audiences: ['resident'],
  text: 'What is it like?',
  ties: [{ dim: 'culture', facet: 'abuse' }],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
};

const soundsLike = (some: { readonly [S in Sound]?: number }): { readonly [S in Sound]: number } =>
  Object.fromEntries(sounds.map((sound) => [sound, some[sound] ?? 0])) as {
    readonly [S in Sound]: number;
  };

const factsLike = (some: { readonly [F in VisaFact]?: number }): FactChances =>
  Object.fromEntries(visaFacts.map((fact) => [fact, some[fact] ?? 0])) as unknown as FactChances;

const tokens = tokensOf(words);

const stretch = (
  sound: { readonly [S in Sound]?: number },
  found: readonly SignFound[] = [],
  facts: { readonly [F in VisaFact]?: number } = {},
): Stretch => ({
  question,
  row: { tokens, concepts: conceptsAt(tokens) },
  year: 2026,
  found,
  weighed: {
    sound: soundsLike(sound),
    show: tokens.map((_, at) => shows.map((show) => (show === 'red' && at < 3 ? 0.9 : 0.02))),
  },
  factChances: () => factsLike(facts),
});

const aRed: SignFound = {
  sign: 'thrown',
  dim: 'culture',
  facet: 'abuse',
  polarity: 'red',
  fact: null,
  strength: 1,
  specificity: 0.75,
  year: 2026,
  evasive: false,
  sure: true,
  spans: [{ start: 3, end: 15 }],
};

const aFact: SignFound = {
  ...aRed,
  sign: 'j1-only',
  dim: 'visa',
  facet: 'policy',
  polarity: null,
  fact: 'j1-only',
};

describe('settling', () => {
  test('a phrase of the color that the words have is kept, with its sign and strength', () => {
    expect(settle(stretch({ red: 0.9 }, [aRed]))).toEqual([aRed]);
  });

  test('a phrase of another color than the words is dropped', () => {
    const [only, ...rest] = settle(stretch({ good: 0.9 }, [aRed]));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ sign: 'abuse-sounds-good', polarity: 'green', strength: 0.5 });
  });

  test('without a phrase the words that show it most are quoted', () => {
    const [only] = settle(stretch({ red: 0.9 }));
    expect(only?.spans.map(({ start, end }) => words.slice(start, end))).toEqual([
      'He throws trays',
    ]);
  });

  test('what is likely by little is told, but not sure', () => {
    expect(settle(stretch({ red: 0.6 }, [aRed])).map(({ sure }) => sure)).toEqual([false]);
  });

  test('good and bad both likely: both are told, neither is sure', () => {
    const open = settle(stretch({ red: 0.48, good: 0.46 }));
    expect(open.map(({ polarity, sure }) => [polarity, sure])).toEqual([
      ['green', false],
      ['red', false],
    ]);
  });

  test('nothing of the matter asked: nothing is told', () => {
    expect(settle(stretch({ neutral: 0.9 }, [aRed]))).toEqual([]);
  });

  test('an evasion evades all that was asked', () => {
    const ties = [
      { dim: 'pipeline', facet: 'outcomes' },
      { dim: 'pipeline', facet: 'imgOutcomes' },
    ] as const;
    const evaded = settle({ ...stretch({ vague: 0.9 }), question: { ...question, ties } });
    expect(evaded.map(({ facet, evasive }) => [facet, evasive])).toEqual([
      ['outcomes', true],
      ['imgOutcomes', true],
    ]);
  });

  test('a visa fact is sure only when a phrase found it and both networks agree', () => {
    const agreed = settle(stretch({ fact: 0.95 }, [aFact], { 'j1-only': 0.9 }));
    expect(agreed.map(({ fact, sure }) => [fact, sure])).toEqual([['j1-only', true]]);
    const heardOnly = settle(stretch({ fact: 0.95 }, [], { 'j1-only': 0.9 }));
    expect(heardOnly.map(({ fact, sure }) => [fact, sure])).toEqual([['j1-only', false]]);
    const doubted = settle(stretch({ fact: 0.95 }, [aFact], { 'j1-only': 0.3 }));
    expect(doubted.map(({ sure }) => sure)).toEqual([false]);
  });

  test('two visa facts that cannot both hold are not told together', () => {
    const facts = settle(stretch({ fact: 0.9 }, [], { 'j1-only': 0.9, 'h1b-sponsored': 0.8 }));
    expect(facts.map(({ fact }) => fact)).toEqual(['j1-only']);
  });

  test('the likeliest sound wins, unless good and red are both open', () => {
    expect(likeliest(soundsLike({ good: 0.5, red: 0.2, neutral: 0.3 }))).toBe('good');
    expect(likeliest(soundsLike({ good: 0.4, red: 0.35 }))).toBe('mixed');
  });
});

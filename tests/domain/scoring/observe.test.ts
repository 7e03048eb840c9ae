/** What the scores take from a reading. */
import { describe, expect, it } from 'vitest';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import { sayRating } from '../../../src/domain/scoring/say-rating.ts';
import type { LineReading, Mark, Need, Question } from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';
import { aReading, aSign } from '../../support/a-reading.ts';

const question = aQuestion({ id: 'q' });
const tieless = aQuestion({ id: 'own:any:none:1', ties: [] });
const shouting = aSign();
const teaching = aSign({ sign: 'teaching', facet: 'education', polarity: 'green' });
const evasion = aSign({ sign: 'avoids', evasive: true, strength: 1 });
const onlyJ1 = aSign({
  sign: 'says-j1-only',
  dim: 'visa',
  facet: 'policy',
  polarity: null,
  fact: 'j1-only',
});

const observe = (readings: readonly LineReading[], need: Need = 'any', on: Question = question) =>
  observeAnswer(on, readings, need);
const observations = (readings: readonly LineReading[], need: Need = 'any', on = question) =>
  observe(readings, need, on).lines.flatMap(({ observed }) =>
    observed.map(({ observation }) => observation),
  );
const rating = (readings: readonly LineReading[], need: Need = 'any', on = question): string =>
  sayRating(observe(readings, need, on));

describe('an observation', () => {
  it('carries what was found, who said it and when', () => {
    expect(observations([aReading([shouting])])).toEqual([
      {
        dim: 'culture',
        facet: 'abuse',
        signal: 'shouting',
        polarity: 'red',
        role: 'resident',
        source: 'A',
        strength: 1,
        specificity: 0.75,
        year: 2026,
        evasive: false,
        sure: true,
      },
    ]);
  });

  it.each([
    ['j1', [{ polarity: 'green', strength: 1 }]],
    ['h1b', [{ polarity: 'red', strength: 1 }]],
    ['any', [{ polarity: 'green', strength: 0.5 }]],
    ['none', []],
  ] as const)('of a visa statement has the color that it has for %s', (need, expected) => {
    const found = observations([aReading([onlyJ1])], need);
    expect(found.map(({ polarity, strength }) => ({ polarity, strength }))).toEqual(expected);
  });

  it('of an evasion stands on every matter that the question feeds', () => {
    const both = aQuestion({
      id: 'q',
      ties: [
        { dim: 'visa', facet: 'record' },
        { dim: 'culture', facet: 'attrition' },
      ],
    });
    const evaded = observations([aReading([evasion])], 'any', both);
    expect(
      evaded.map(({ facet, signal, strength, specificity }) => [
        facet,
        signal,
        strength,
        specificity,
      ]),
    ).toEqual([
      ['record', 'evasive:q', 0.5, 0.5],
      ['attrition', 'evasive:q', 0.5, 0.5],
    ]);
  });

  it('of faint praise weighs half of an evasion', () => {
    const faint = aSign({ evasive: true, strength: 0.25 });
    expect(observations([aReading([faint])]).map(({ strength }) => strength)).toEqual([0.25]);
  });

  it('of an evasion counts for nothing where the question feeds no score', () => {
    expect(observations([aReading([evasion])], 'any', tieless)).toEqual([]);
  });

  it('names the sign behind it, and none for what a mark added', () => {
    const { lines } = observe([aReading([teaching], { mark: 'red' })]);
    const names = lines.flatMap(({ observed }) => observed.map(({ found }) => found?.sign ?? ''));
    expect(names).toEqual(['teaching', '']);
  });
});

const aside = (mark: Mark): readonly boolean[] =>
  observations([aReading([shouting, teaching], { mark })]).map(
    ({ overridden }) => overridden === true,
  );

describe('a mark', () => {
  it.each([
    ['good', [true, false]],
    ['red', [false, true]],
    ['mixed', [false, false]],
    ['fact', [true, true]],
    ['ok', [false, false]],
    ['vague', [true, true, false]],
  ] as const)('%s sets aside what contradicts it', (mark, expected) => {
    expect(aside(mark)).toEqual(expected);
  });

  it('counts for its own line only', () => {
    const read = observations([
      aReading([shouting], { mark: 'fact' }),
      aReading([shouting], { source: 'B' }),
    ]);
    expect(read.map(({ overridden }) => overridden === true)).toEqual([true, false]);
  });

  it('makes a doubtful reading sure', () => {
    const doubtful = aSign({ sure: false });
    expect(observations([aReading([doubtful], { mark: 'ok' })])[0]?.sure).toBe(true);
  });
});

const statements = (mark: Mark | null, sure: boolean, need: Need) =>
  observe([aReading([{ ...onlyJ1, sure }], { mark })], need)
    .lines.flatMap(({ facts }) => facts)
    .map((fact) => [fact.fact, fact.role, fact.sure]);

describe('a visa statement', () => {
  it.each([
    [null, false, 'h1b', [['j1-only', 'resident', false]]],
    ['red', false, 'h1b', [['j1-only', 'resident', true]]],
    ['good', false, 'h1b', []],
    ['fact', false, 'h1b', []],
    ['good', true, 'h1b', [['j1-only', 'resident', true]]],
    [null, true, 'none', [['j1-only', 'resident', true]]],
  ] as const)('under the mark %s, sure %s, for %s reaches the gate as %j', (...given) => {
    const [mark, sure, need, expected] = given;
    expect(statements(mark, sure, need)).toEqual(expected);
  });
});

describe('the rating of an answer', () => {
  it.each([
    ['a blank', [aReading([], { words: ' ' })], ''],
    ['no line at all', [], ''],
    ['words without a sign', [aReading([])], 'Neutral'],
    ['a sign', [aReading([shouting])], 'Red flag'],
    ['two lines that differ', [aReading([shouting]), aReading([teaching])], 'Mixed'],
    ['a mark', [aReading([shouting], { mark: 'good' })], 'Good sign'],
    ['a fact', [aReading([shouting], { mark: 'fact' })], 'Neutral'],
    [
      'the words again when they were read rightly',
      [aReading([shouting], { mark: 'ok' })],
      'Red flag',
    ],
    [
      'the mark that all lines bear',
      [aReading([shouting], { mark: 'vague' }), aReading([], { mark: 'vague' })],
      'Vague',
    ],
    [
      'all lines together when their marks differ',
      [aReading([teaching], { mark: 'good' }), aReading([shouting], { mark: 'red' })],
      'Mixed',
    ],
    ['a doubtful sign', [aReading([aSign({ sure: false })])], 'Red flag?'],
    [
      'a doubtful sign beside a sure one that says the same',
      [aReading([aSign({ sure: false }), aSign({ sign: 'hitting' })])],
      'Red flag',
    ],
    ['foreign words', [aReading([], {}, { unread: true })], 'Unread'],
    ['foreign words with a mark', [aReading([], { mark: 'red' }, { unread: true })], 'Red flag'],
    [
      'what can be read when one line is foreign',
      [aReading([], {}, { unread: true }), aReading([teaching])],
      'Good sign',
    ],
  ] as const)('goes by %s', (_what, readings, expected) => {
    expect(rating(readings)).toBe(expected);
  });

  it.each([
    ['j1', 'Good sign'],
    ['any', 'Good sign'],
    ['h1b', 'Red flag'],
    ['none', 'Neutral'],
  ] as const)('of J-1 only, for %s, is %s', (need, expected) => {
    expect(rating([aReading([onlyJ1])], need)).toBe(expected);
  });

  it('says Vague of an evasion even where the question feeds no score', () => {
    expect(rating([aReading([evasion])], 'any', tieless)).toBe('Vague');
  });

  it('hears the marks even where the question feeds no score', () => {
    const marked = [aReading([], { mark: 'good' }), aReading([], { mark: 'red' })];
    expect(rating(marked, 'any', tieless)).toBe('Mixed');
  });
});

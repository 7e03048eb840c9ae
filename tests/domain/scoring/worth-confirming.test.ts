import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import {
  byWorth,
  confirmReasons,
  worthConfirming,
} from '../../../src/domain/scoring/worth-confirming.ts';
import type { AnswerLine, Need, Question, SignFound } from '../../../src/domain/vocabulary.ts';
import { aReading, aSign } from '../../support/a-reading.ts';

const question: Question = {
  id: 'res-tone',
  audiences: ['resident'],
  text: 'How do people speak to each other?',
  ties: [{ dim: 'culture', facet: 'abuse' }],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
};

interface Said {
  readonly line?: Partial<AnswerLine>;
  readonly unread?: boolean;
  readonly need?: Need;
  readonly season?: number | null;
}

const worthOf = (found: readonly SignFound[], said: Said = {}) => {
  const reading = aReading(found, said.line, { unread: said.unread ?? false });
  const whole = { ...reading, role: reading.line.role ?? 'resident' } as const;
  const [line] = observeAnswer(question, [whole], said.need ?? 'j1').lines;
  if (line === undefined) throw new Error('there is a line');
  return worthConfirming(line, said.need ?? 'j1', said.season === undefined ? 2026 : said.season);
};

const aFact = (fact: SignFound['fact'], said: Partial<SignFound> = {}): SignFound =>
  aSign({ sign: String(fact), dim: 'visa', facet: 'policy', polarity: null, fact, ...said });

test.each<[string, string | undefined, readonly SignFound[], Said]>([
  ['a doubtful red on culture, clear or more', 'grave-doubt', [aSign({ sure: false })], {}],
  ['a doubtful refusal of the needed visa', 'grave-doubt', [aFact('no-visa', { sure: false })], {}],
  ['a doubtful visa statement', 'fact-doubt', [aFact('j1-sponsored', { sure: false })], {}],
  ['a doubtful refusal of the other visa', undefined, [aFact('h1b-refused', { sure: false })], {}],
  ['harm read surely', 'weighty', [aSign({ strength: 0.5 })], {}],
  ['a refusal read surely', 'weighty', [aFact('no-visa')], {}],
  ['a doubtful hint', 'doubt', [aSign({ sure: false, strength: 0.25 })], {}],
  ['a doubtful good sign', 'doubt', [aSign({ sure: false, polarity: 'green' })], {}],
  [
    'a doubtful red that is not about culture',
    'doubt',
    [aSign({ sure: false, dim: 'pipeline', facet: 'outcomes' })],
    {},
  ],
  ['a doubtful evasion', 'doubt', [aSign({ sure: false, evasive: true })], {}],
  ['words that are not English', 'unread', [], { unread: true }],
  ['words in which nothing was found', 'silent', [], {}],
  ['a sure good sign', undefined, [aSign({ polarity: 'green' })], {}],
  ['a sure hint', undefined, [aSign({ strength: 0.25 })], {}],
  ['a sure evasion', undefined, [aSign({ evasive: true, strength: 0.5 })], {}],
  ['a marked line', undefined, [aSign({ sure: false })], { line: { mark: 'ok' } }],
  ['no words', undefined, [], { line: { words: ' \n' } }],
  ['a bare number', undefined, [], { line: { words: '12/15' } }],
  [
    'a visa doubt of one who needs no visa',
    undefined,
    [aFact('no-visa', { sure: false })],
    { need: 'none' },
  ],
])('%s: %s', (_, reason, found, said) => {
  expect(worthOf(found, said)?.reason).toBe(reason);
});

test('the most pressing of several reasons counts', () => {
  const mild = aSign({ sign: 'mild', sure: false, polarity: 'green' });
  expect(worthOf([mild, aSign()])?.reason).toBe('weighty');
  expect(worthOf([mild, aSign(), aSign({ sign: 'worse', sure: false })])?.reason).toBe(
    'grave-doubt',
  );
});

test('the weight is what the line would weigh once confirmed', () => {
  // .5 clear x .75 concrete x 1 this season x 1 a resident
  expect(worthOf([aSign({ sure: false, strength: 0.5 })])?.weight).toBe(0.375);
  // … three years later the half of it
  expect(worthOf([aSign({ sure: false, strength: 0.5 })], { season: 2029 })?.weight).toBe(0.1875);
  // … and hearsay the half of it again
  expect(
    worthOf([aSign({ sure: false, strength: 0.5 })], { season: 2029, line: { role: 'hearsay' } })
      ?.weight,
  ).toBe(0.09375);
  // two signs of .375: 1 - (1 - .375)²
  expect(
    worthOf([
      aSign({ sign: 'one', sure: false, strength: 0.5 }),
      aSign({ sign: 'two', sure: false, strength: 0.5 }),
    ])?.weight,
  ).toBe(0.609375);
});

const worths = fc.record({
  reason: fc.constantFrom(...confirmReasons),
  weight: fc.constantFrom(0, 0.25, 0.5, 1),
});

test('the order is by reason, then by weight, and else as it was', () => {
  fc.assert(
    fc.property(fc.array(worths, { maxLength: 30 }), (all) => {
      const sorted = byWorth(all.map((worth, at) => ({ worth, at })));
      expect(sorted).toHaveLength(all.length);
      for (const [index, { worth, at }] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined) continue;
        const before = [confirmReasons.indexOf(worth.reason), -worth.weight, at];
        const after = [confirmReasons.indexOf(next.worth.reason), -next.worth.weight, next.at];
        const differs = before.findIndex((part, place) => part !== after[place]);
        expect(before[differs]).toBeLessThan(after[differs] ?? Number.NaN);
      }
    }),
  );
});

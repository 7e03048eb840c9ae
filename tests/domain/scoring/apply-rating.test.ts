/** The rules that a person's verdict on a line keeps. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRating,
  type RatedLine,
  type Verdict,
  verdictOf,
} from '../../../src/domain/scoring/apply-rating.ts';
import { rateAnswer } from '../../../src/domain/scoring/rate-answer.ts';
import {
  type Mark,
  marks,
  type Observation,
  type Polarity,
  type Tie,
  visaFacts,
} from '../../../src/domain/vocabulary.ts';
import { breaches } from '../../support/law.ts';
import { anyDimension, observationIn } from '../../support/random-evidence.ts';

const tie: Tie = { dim: 'culture', facet: 'abuse' };
const line: RatedLine = {
  question: 'q',
  tie,
  role: 'resident',
  source: 'A',
  year: 2026,
  hasText: true,
};
const lines = fc.record({
  question: fc.constant('q'),
  tie: fc.constantFrom(tie, null),
  role: fc.constant('resident' as const),
  source: fc.constant('A'),
  year: fc.constant(2026),
  hasText: fc.boolean(),
});
const read = fc.array(
  anyDimension.chain((dim) => observationIn(dim)).map((o) => ({ ...o, overridden: false })),
  { maxLength: 5 },
);
const verdict = fc.constantFrom<Mark>(...marks).map((mark) => verdictOf[mark]);

const visaStatement = (polarity: Polarity, sure: boolean): Observation => ({
  dim: 'visa',
  facet: 'policy',
  signal: visaFacts[0],
  polarity,
  role: 'website',
  source: 'site',
  strength: 1,
  specificity: 0.75,
  year: null,
  evasive: false,
  sure,
});

const fate = (applied: Verdict, statement: Observation): string => {
  const [judged] = applyRating(applied, { ...line, tie: null }, [statement]);
  if (judged?.overridden === true) return 'set aside';
  return judged?.sure === false ? 'doubtful' : 'sure';
};

describe("a person's verdict", () => {
  it('given twice does what it does once', () => {
    expect(
      breaches(fc.tuple(verdict, lines, read), ([given, on, said]) => {
        const once = applyRating(given, on, said);
        return isDeepStrictEqual(applyRating(given, on, once), once);
      }),
    ).toBe('none');
  });

  it('leaves nothing doubtful among what it keeps', () => {
    expect(
      breaches(fc.tuple(verdict, lines, read), ([given, on, said]) =>
        applyRating(given, on, said).every((o) => o.overridden === true || o.sure !== false),
      ),
    ).toBe('none');
  });

  it.each(['Good sign', 'Vague', 'Neutral'] as const)('%s makes the line read so', (given) => {
    expect(
      breaches(
        read,
        (said) => rateAnswer('words', applyRating(given, line, said), 'any') === given,
      ),
    ).toBe('none');
  });

  it('Red flag makes the line read so when nothing was evaded', () => {
    const plain = read.map((said) => said.map((o) => ({ ...o, evasive: false })));
    expect(
      breaches(
        plain,
        (said) => rateAnswer('words', applyRating('Red flag', line, said), 'any') === 'Red flag',
      ),
    ).toBe('none');
  });

  it('sets nothing aside and adds nothing when it says that the line was read rightly', () => {
    expect(
      breaches(read, (said) => {
        const after = applyRating('Read rightly', line, said);
        return after.length === said.length && after.every(({ overridden }) => overridden !== true);
      }),
    ).toBe('none');
  });

  it('adds nothing to a question that feeds no score', () => {
    expect(
      breaches(
        fc.tuple(verdict, read),
        ([given, said]) => applyRating(given, { ...line, tie: null }, said).length === said.length,
      ),
    ).toBe('none');
  });

  it.each([
    ['Good sign', 'green', 'sure'],
    ['Good sign', 'red', 'set aside'],
    ['Red flag', 'red', 'sure'],
    ['Red flag', 'green', 'set aside'],
    ['Mixed', 'red', 'sure'],
    ['Neutral', 'green', 'set aside'],
    ['Vague', 'red', 'set aside'],
    ['Read rightly', 'red', 'sure'],
  ] as const)('%s makes a doubtful %s visa statement %s', (given, polarity, expected) => {
    expect(fate(given, visaStatement(polarity, false))).toBe(expected);
  });

  it('never sets a sure visa statement aside', () => {
    expect(
      breaches(
        fc.tuple(verdict, fc.constantFrom<Polarity>('green', 'red')),
        ([given, polarity]) => fate(given, visaStatement(polarity, true)) === 'sure',
      ),
    ).toBe('none');
  });
});

/** The rules that the rating of an answer keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateAnswer } from '../../../src/domain/scoring/rate-answer.ts';
import { visaGate } from '../../../src/domain/scoring/visa-gate.ts';
import {
  type Need,
  type Observation,
  type Rating,
  type VisaFact,
  visaFacts,
} from '../../../src/domain/vocabulary.ts';
import { breaches } from '../../support/law.ts';
import {
  anyDimension,
  anyNeed,
  inColor,
  kept,
  observationIn,
  season,
  shuffled,
} from '../../support/random-evidence.ts';

const one = anyDimension.chain((dim) => observationIn(dim));
const some = fc.array(one, { maxLength: 6 });
const rate = (observations: readonly Observation[], need: Need = 'any'): Rating | null =>
  rateAnswer('words', observations, need);

/** How well an answer speaks for the program. */
const goodness: { readonly [R in Rating]: number } = {
  'Good sign': 3,
  Neutral: 2,
  Vague: 2,
  Mixed: 1,
  'Red flag': 0,
};
const goodnessOf = (observations: readonly Observation[]): number =>
  goodness[rate(observations) ?? 'Neutral'];

describe('the rating of an answer', () => {
  it('is none for a blank in which nothing was found', () => {
    const blanks = fc.array(fc.constantFrom(' ', '\n', '\t'), { maxLength: 5 });
    expect(breaches(blanks, (parts) => rateAnswer(parts.join(''), [], 'any') === null)).toBe(
      'none',
    );
  });

  it('does not depend on the order of the lines', () => {
    expect(breaches(shuffled(some), ([a, b]) => rate(a) === rate(b))).toBe('none');
  });

  it('never improves by a red', () => {
    expect(
      breaches(
        fc.tuple(some, one),
        ([said, more]) => goodnessOf([...said, inColor('red')(more)]) <= goodnessOf(said),
      ),
    ).toBe('none');
  });

  it('never gets worse than mixed or red by a green', () => {
    expect(
      breaches(fc.tuple(some, one), ([said, more]) => {
        const before = goodnessOf(said);
        return before > goodness.Mixed || goodnessOf([...said, inColor('green')(more)]) >= before;
      }),
    ).toBe('none');
  });

  it('is never a good sign beside a red that says anything', () => {
    expect(
      breaches(fc.tuple(some, one), ([said, more]) => {
        const red = { ...inColor('red')(more), evasive: false };
        const isSaying = red.strength * red.specificity >= 0.1;
        return !isSaying || rate([...said, red]) !== 'Good sign';
      }),
    ).toBe('none');
  });

  it('does not hear what a person set aside', () => {
    expect(
      breaches(
        fc.tuple(some, one),
        ([said, more]) => rate(said) === rate([...said, { ...more, overridden: true }]),
      ),
    ).toBe('none');
  });

  it('is a red flag wherever the needed visa is refused, whatever else is said', () => {
    const refusals = fc.tuple(some, one, fc.constantFrom<VisaFact>(...visaFacts), anyNeed);
    expect(
      breaches(refusals, ([said, more, fact, need]) => {
        const found = { fact, role: 'document', source: '', specificity: 1, year: null } as const;
        if (visaGate([found], need, season) !== 'blocked') return true;
        const refusal: Observation = { ...kept(more), dim: 'visa', facet: 'policy', signal: fact };
        return rate([...said, refusal], need) === 'Red flag';
      }),
    ).toBe('none');
  });
});

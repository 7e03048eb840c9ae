/** The scores meet every known answer. */
import { describe, expect, it } from 'vitest';
import { questionGain } from '../../../src/domain/ranking/question-gain.ts';
import { applyRating, type Verdict } from '../../../src/domain/scoring/apply-rating.ts';
import { rateAnswer } from '../../../src/domain/scoring/rate-answer.ts';
import { noisyOr } from '../../../src/domain/scoring/score-culture.ts';
import { scoreFacets, scoreUnits } from '../../../src/domain/scoring/score-facets.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import { seasonOf } from '../../../src/domain/scoring/season.ts';
import { translateFact } from '../../../src/domain/scoring/visa-facts.ts';
import { visaGate } from '../../../src/domain/scoring/visa-gate.ts';
import type {
  Dimension,
  Facet,
  FactFound,
  Need,
  Observation,
  Role,
  VisaFact,
} from '../../../src/domain/vocabulary.ts';
import { differences } from '../../support/differences.ts';
import {
  referenceValue,
  workedExamples,
  workedKinds,
  workedTolerance,
} from '../../support/known-answers.ts';

interface ScoreInput {
  readonly dim: Dimension;
  readonly season: number;
  readonly observations: readonly Observation[];
}

/** Source keys ignore the case of a name. */
const inLowerCase = (table: object): object =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));

const asExampleSays = ({ dim, season, observations }: ScoreInput): object => {
  const scores = scoreProgram({ observations, facts: [] }, { need: 'any', season });
  const { shown, label, confidence } = scores[dim];
  return { ...scores[dim].detail, label, confidence, display: shown ?? '' };
};

describe('the worked examples', () => {
  it('are all put to the test below', () => {
    const tested = ['score', 'translate', 'visaGate', 'rateAnswer', 'applyRating', 'seasonOf'];
    expect(workedKinds('scoring').toSorted()).toEqual([...tested, 'gain'].toSorted());
  });

  it.each(workedExamples<ScoreInput, object>('scoring', 'score'))(
    'a program scores as in $id',
    ({ input, output }) => {
      const known = Object.fromEntries(
        Object.entries(output).map(([key, value]) => [
          key,
          key.startsWith('sourceProbability') ? inLowerCase(value as object) : value,
        ]),
      );
      expect(differences(asExampleSays(input), known, workedTolerance)).toEqual([]);
    },
  );

  it.each(workedExamples<{ status: Need }, { [F in VisaFact]: unknown }>('scoring', 'translate'))(
    'visa statements mean what they mean in $id',
    ({ input, output }) => {
      const facts = Object.keys(output) as VisaFact[];
      const meanings = facts.map((fact) => [fact, translateFact(fact, input.status)]);
      expect(Object.fromEntries(meanings)).toEqual(output);
    },
  );

  it.each(
    workedExamples<{ facts: Partial<FactFound>[]; status: Need; season: number }, string>(
      'scoring',
      'visaGate',
    ),
  )('the visa gate stands as in $id', ({ input, output }) => {
    const facts = input.facts.map(
      (fact) => ({ source: '', specificity: 0.75, year: null, ...fact }) as FactFound,
    );
    expect(visaGate(facts, input.status, input.season)).toBe(output);
  });

  it.each(
    workedExamples<{ text: string; observations: Observation[]; status?: Need }, string>(
      'scoring',
      'rateAnswer',
    ),
  )('an answer reads as in $id', ({ input, output }) => {
    const rating = rateAnswer(input.text, input.observations, input.status ?? 'any');
    expect(rating ?? '').toBe(output);
  });

  it.each(
    workedExamples<
      {
        rating: Verdict | '';
        question: { id: string; dim: Dimension; facet: Facet; role: Role; source: string };
        hasText: boolean;
        observations: Observation[];
      },
      readonly Observation[]
    >('scoring', 'applyRating'),
  )('a verdict changes the reading as in $id', ({ input, output }) => {
    const { id, dim, facet, role, source } = input.question;
    const line = { question: id, tie: { dim, facet }, role, source, year: 2026 };
    const judged =
      input.rating === ''
        ? input.observations
        : applyRating(input.rating, { ...line, hasText: input.hasText }, input.observations);
    expect(judged).toEqual(output);
  });

  it.each(workedExamples<{ asOf: string }, number>('scoring', 'seasonOf'))(
    'a date belongs to its season as in $id',
    ({ input, output }) => {
      expect(seasonOf(input.asOf)).toBe(output);
    },
  );

  it.each(
    workedExamples<
      {
        weights: { [D in Dimension]: number };
        season: number;
        visaObservations: Observation[];
      },
      readonly { dim: Dimension; facet: Facet; role: Role; kind: 'exact'; gain: number }[]
    >('scoring', 'gain'),
  )('a question promises the gain of $id', ({ input, output }) => {
    const visa = scoreFacets('visa', input.visaObservations, input.season);
    const gains = output.map(({ dim, facet, role, kind }) => {
      const { r, s } = (dim === 'visa' ? visa.facets[facet] : undefined) ?? { r: 0, s: 0 };
      const asked = { dim, facet, weight: input.weights[dim], units: { green: r, red: s } };
      return { gain: questionGain([asked], { role, seeks: kind, spokeBefore: false }) };
    });
    expect(
      differences(
        gains,
        output.map(({ gain }) => ({ gain })),
        workedTolerance,
      ),
    ).toEqual([]);
  });
});

describe('the reference values', () => {
  it('a facet is the mean of a belief that starts at half a unit each way', () => {
    const { input, expected, tolerance } = referenceValue<{ r: number; s: number }, object>(
      'beta-jeffreys',
    );
    expect(differences(scoreUnits({ green: input.r, red: input.s }), expected, tolerance)).toEqual(
      [],
    );
  });

  it('causes of harm combine as independent ones', () => {
    const { input, expected, tolerance } = referenceValue<{ p: number[]; leak: number }, number>(
      'noisy-or',
    );
    expect(differences(noisyOr([...input.p, input.leak]), expected, tolerance)).toEqual([]);
  });

  it('silence leaves a risk open', () => {
    const { expected, tolerance } = referenceValue<object, object>('culture-leak');
    const { detail } = scoreProgram(
      { observations: [], facts: [] },
      { need: 'j1', season: 2026 },
    ).culture;
    expect(differences(detail, expected, tolerance)).toEqual([]);
  });
});

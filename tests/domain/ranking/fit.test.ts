/** The rules that the fit of a program keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitOf,
  fitOfScores,
  normalizeWeights,
  weightsFor,
} from '../../../src/domain/ranking/fit.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import type { FactFound, Need, Observation } from '../../../src/domain/vocabulary.ts';
import { atMost, breaches, same } from '../../support/law.ts';
import {
  anyDimension,
  anyNeed,
  confirmed,
  evidence,
  facts,
  inColor,
  observationIn,
  replaceAt,
  season,
  withPlace,
} from '../../support/random-evidence.ts';

const points = fc.record({
  visa: fc.integer({ min: 0, max: 100 }),
  pipeline: fc.integer({ min: 0, max: 100 }),
  culture: fc.integer({ min: 0, max: 100 }),
});
type Points = typeof points extends fc.Arbitrary<infer P> ? P : never;

const one = anyDimension.chain((dim) => observationIn(dim));
const weightList = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });

const fit = (
  observations: readonly Observation[],
  said: readonly FactFound[],
  need: Need,
  weights: Points,
) => fitOfScores(scoreProgram({ observations, facts: said }, { need, season }), need, weights);

const withOneMore = fc.tuple(evidence, one, facts, anyNeed, points);

describe('the weights', () => {
  it('add up to one, keep zeros and keep their order', () => {
    expect(
      breaches(weightList, (weights) => {
        const shares = normalizeWeights(weights);
        const isWhole = same(
          shares.reduce((sum, share) => sum + share, 0),
          1,
        );
        const areOrdered = weights.every((a, i) =>
          weights.every((b, j) => a > b === (shares[i] ?? 0) > (shares[j] ?? 0)),
        );
        const areZero = weights.every((w, i) => w > 0 || shares[i] === 0);
        return isWhole && areOrdered && (areZero || weights.every((w) => w === 0));
      }),
    ).toBe('none');
  });

  it('are equal when the person gave no points at all', () => {
    expect(normalizeWeights([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('leave the visa out for an applicant who needs none, and scale the others up', () => {
    const { visa, pipeline, culture } = weightsFor('none');
    expect([visa, pipeline, culture]).toEqual([0, 35 / 60, 25 / 60]);
  });

  it('are shared by the other two when no visa is needed and all points were on it', () => {
    const weights = weightsFor('none', { visa: 100, pipeline: 0, culture: 0 });
    expect(weights).toEqual({ visa: 0, pipeline: 0.5, culture: 0.5 });
  });
});

describe('the fit', () => {
  it('lies within its range, and the range within 0 and 100', () => {
    expect(
      breaches(withOneMore, ([observations, , said, need, weights]) => {
        const { fit: middle, low, high } = fit(observations, said, need, weights);
        return atMost(0, low) && atMost(low, middle) && atMost(middle, high) && atMost(high, 100);
      }),
    ).toBe('none');
  });

  it('never falls by a green and never rises by a red', () => {
    expect(
      breaches(withOneMore, ([observations, more, said, need, weights]) => {
        const before = fit(observations, said, need, weights).fit;
        const green = fit([...observations, inColor('green')(more)], said, need, weights).fit;
        const red = fit([...observations, inColor('red')(more)], said, need, weights).fit;
        return atMost(before, green) && atMost(red, before);
      }),
    ).toBe('none');
  });

  it('moves with the color of a reading that is confirmed', () => {
    expect(
      breaches(
        fc.tuple(withPlace(evidence), facts, anyNeed, points),
        ([{ all, at }, said, need, weights]) => {
          const before = fit(all, said, need, weights).fit;
          const after = fit(replaceAt(all, at, confirmed), said, need, weights).fit;
          return all[at]?.polarity === 'green' ? atMost(before, after) : atMost(after, before);
        },
      ),
    ).toBe('none');
  });

  it('of an unknown program is open: 52 [8-100] with the usual weights', () => {
    // .4·50 + .35·50 + .25·(100 - 42.058…); low .25·(100 - 67.942…)
    const {
      fit: middle,
      low,
      high,
    } = fitOfScores(scoreProgram({ observations: [], facts: [] }, { need: 'any', season }), 'any');
    expect([Math.round(middle), Math.round(low), Math.round(high)]).toEqual([52, 8, 100]);
  });

  it('counts the visa as nothing while it is refused, and fully once that is lifted', () => {
    const refusal = {
      fact: 'no-visa',
      role: 'website',
      source: '',
      specificity: 1,
      year: null,
    } as const;
    const refused = { observations: [], facts: [refusal] };
    const circumstances = { need: 'j1', season } as const;
    const lifted = { culture: false, visa: true };
    const onlyVisa = { visa: 1, pipeline: 0, culture: 0 };
    const blocked = fitOfScores(scoreProgram(refused, circumstances), 'j1', onlyVisa);
    const free = fitOfScores(scoreProgram(refused, circumstances, lifted), 'j1', onlyVisa);
    expect([blocked, free.fit]).toEqual([{ fit: 0, low: 0, high: 0 }, 50]);
  });

  it('weighs criteria of the person beside the scores', () => {
    // (3·80 + 1·40) / 4
    const known = fitOf([
      { weight: 3, lo: 80, mid: 80, hi: 80 },
      { weight: 1, lo: 0, mid: 40, hi: 100 },
    ]);
    expect(known).toEqual({ fit: 70, low: 60, high: 85 });
  });
});

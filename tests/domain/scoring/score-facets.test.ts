/** The rules that visa stability and IR pipeline keep whatever is said. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreFacets } from '../../../src/domain/scoring/score-facets.ts';
import { facetsOf, type Observation } from '../../../src/domain/vocabulary.ts';
import { atMost, breaches, same } from '../../support/law.ts';
import {
  confirmed,
  evidenceIn,
  inColor,
  observationIn,
  replaceAt,
  season,
  shuffled,
  withPlace,
} from '../../support/random-evidence.ts';

describe.each(['visa', 'pipeline'] as const)('the score of %s', (dim) => {
  const score = (observations: readonly Observation[]) => scoreFacets(dim, observations, season);
  const all = evidenceIn(dim);
  const withOneMore = fc.tuple(all, observationIn(dim));

  it('lies within its range, and the range within 0 and 100', () => {
    const holds = (observations: readonly Observation[]): boolean => {
      const { score: middle, low, high } = score(observations);
      return atMost(0, low) && atMost(low, middle) && atMost(middle, high) && atMost(high, 100);
    };
    expect(breaches(all, holds)).toBe('none');
  });

  it('stands halfway between low and high', () => {
    const holds = (observations: readonly Observation[]): boolean => {
      const { score: middle, low, high } = score(observations);
      return same(middle, (low + high) / 2);
    };
    expect(breaches(all, holds)).toBe('none');
  });

  it('is covered as far as its range is closed', () => {
    const holds = (observations: readonly Observation[]): boolean => {
      const { coverage, low, high } = score(observations);
      return same(coverage, 100 - (high - low));
    };
    expect(breaches(all, holds)).toBe('none');
  });

  it('keeps every bit when the lines are put in another order', () => {
    expect(
      breaches(shuffled(all), ([one, other]) => isDeepStrictEqual(score(one), score(other))),
    ).toBe('none');
  });

  it('keeps every bit when something is said twice', () => {
    const holds = ({ all: said, at }: { all: readonly Observation[]; at: number }): boolean =>
      isDeepStrictEqual(score(said), score([...said, ...said.slice(at, at + 1)]));
    expect(breaches(withPlace(all), holds)).toBe('none');
  });

  it('never loses by a green', () => {
    const holds = ([said, more]: [readonly Observation[], Observation]): boolean => {
      const before = score(said);
      const after = score([...said, inColor('green')(more)]);
      return (['low', 'score', 'high'] as const).every((key) => atMost(before[key], after[key]));
    };
    expect(breaches(withOneMore, holds)).toBe('none');
  });

  it('never gains by a red', () => {
    const holds = ([said, more]: [readonly Observation[], Observation]): boolean => {
      const before = score(said);
      const after = score([...said, inColor('red')(more)]);
      return (['low', 'score', 'high'] as const).every((key) => atMost(after[key], before[key]));
    };
    expect(breaches(withOneMore, holds)).toBe('none');
  });

  it('is never covered less by a further observation', () => {
    const holds = ([said, more]: [readonly Observation[], Observation]): boolean =>
      atMost(score(said).coverage, score([...said, more]).coverage);
    expect(breaches(withOneMore, holds)).toBe('none');
  });

  it('is never covered less in any facet by a further observation', () => {
    const holds = ([said, more]: [readonly Observation[], Observation]): boolean => {
      const before = score(said).facets;
      const after = score([...said, more]).facets;
      return facetsOf[dim].every((facet) =>
        atMost(before[facet]?.coverage ?? 0, after[facet]?.coverage ?? 0),
      );
    };
    expect(breaches(withOneMore, holds)).toBe('none');
  });

  it('has no coverage exactly when nothing counts', () => {
    const holds = (observations: readonly Observation[]): boolean =>
      (score(observations).coverage === 0) ===
      observations.every(({ overridden }) => overridden === true);
    expect(breaches(all, holds)).toBe('none');
  });

  it('is the same with what a person set aside and without it', () => {
    const holds = (observations: readonly Observation[]): boolean =>
      isDeepStrictEqual(
        score(observations),
        score(observations.filter(({ overridden }) => overridden !== true)),
      );
    expect(breaches(all, holds)).toBe('none');
  });

  it('is never covered less when a doubtful reading is confirmed', () => {
    const holds = ({ all: said, at }: { all: readonly Observation[]; at: number }): boolean =>
      atMost(score(said).coverage, score(replaceAt(said, at, confirmed)).coverage);
    expect(breaches(withPlace(all), holds)).toBe('none');
  });

  it('moves with the color of the reading that is confirmed', () => {
    const holds = ({ all: said, at }: { all: readonly Observation[]; at: number }): boolean => {
      const [before, after] = [score(said).score, score(replaceAt(said, at, confirmed)).score];
      return said[at]?.polarity === 'green' ? atMost(before, after) : atMost(after, before);
    };
    expect(breaches(withPlace(all), holds)).toBe('none');
  });

  it('takes nothing from what is said of the other scores', () => {
    const others = (['visa', 'pipeline', 'culture'] as const).filter((other) => other !== dim);
    const foreign = fc.oneof(...others.map((other) => observationIn(other)));
    const holds = ([said, more]: [readonly Observation[], Observation]): boolean =>
      isDeepStrictEqual(score(said), score([...said, more]));
    expect(breaches(fc.tuple(all, foreign), holds)).toBe('none');
  });
});

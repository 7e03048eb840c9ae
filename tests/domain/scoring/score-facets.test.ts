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
    expect(
      breaches(all, (observations) => {
        const { score: middle, low, high } = score(observations);
        return atMost(0, low) && atMost(low, middle) && atMost(middle, high) && atMost(high, 100);
      }),
    ).toBe('none');
  });

  it('stands halfway between low and high', () => {
    expect(
      breaches(all, (observations) => {
        const { score: middle, low, high } = score(observations);
        return same(middle, (low + high) / 2);
      }),
    ).toBe('none');
  });

  it('is covered as far as its range is closed', () => {
    expect(
      breaches(all, (observations) => {
        const { coverage, low, high } = score(observations);
        return same(coverage, 100 - (high - low));
      }),
    ).toBe('none');
  });

  it('keeps every bit when the lines are put in another order', () => {
    expect(
      breaches(shuffled(all), ([one, other]) => isDeepStrictEqual(score(one), score(other))),
    ).toBe('none');
  });

  it('keeps every bit when something is said twice', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) =>
        isDeepStrictEqual(score(said), score([...said, ...said.slice(at, at + 1)])),
      ),
    ).toBe('none');
  });

  it('never loses by a green', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, inColor('green')(more)]);
        return (['low', 'score', 'high'] as const).every((key) => atMost(before[key], after[key]));
      }),
    ).toBe('none');
  });

  it('never gains by a red', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, inColor('red')(more)]);
        return (['low', 'score', 'high'] as const).every((key) => atMost(after[key], before[key]));
      }),
    ).toBe('none');
  });

  it('is never covered less by a further observation', () => {
    expect(
      breaches(withOneMore, ([said, more]) =>
        atMost(score(said).coverage, score([...said, more]).coverage),
      ),
    ).toBe('none');
  });

  it('is never covered less in any facet by a further observation', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said).facets;
        const after = score([...said, more]).facets;
        return facetsOf[dim].every((facet) =>
          atMost(before[facet]?.coverage ?? 0, after[facet]?.coverage ?? 0),
        );
      }),
    ).toBe('none');
  });

  it('has no coverage exactly when nothing counts', () => {
    expect(
      breaches(
        all,
        (observations) =>
          (score(observations).coverage === 0) ===
          observations.every(({ overridden }) => overridden === true),
      ),
    ).toBe('none');
  });

  it('is the same with what a person set aside and without it', () => {
    expect(
      breaches(all, (observations) =>
        isDeepStrictEqual(
          score(observations),
          score(observations.filter(({ overridden }) => overridden !== true)),
        ),
      ),
    ).toBe('none');
  });

  it('is never covered less when a doubtful reading is confirmed', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) =>
        atMost(score(said).coverage, score(replaceAt(said, at, confirmed)).coverage),
      ),
    ).toBe('none');
  });

  it('moves with the color of the reading that is confirmed', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) => {
        const [before, after] = [score(said).score, score(replaceAt(said, at, confirmed)).score];
        return said[at]?.polarity === 'green' ? atMost(before, after) : atMost(after, before);
      }),
    ).toBe('none');
  });

  it('takes nothing from what is said of the other scores', () => {
    const others = (['visa', 'pipeline', 'culture'] as const).filter((other) => other !== dim);
    const foreign = fc.oneof(...others.map((other) => observationIn(other)));
    expect(
      breaches(fc.tuple(all, foreign), ([said, more]) =>
        isDeepStrictEqual(score(said), score([...said, more])),
      ),
    ).toBe('none');
  });
});

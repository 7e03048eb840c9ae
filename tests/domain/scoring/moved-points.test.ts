/** Points of single observations: what they add to and take from the scores, held against whole scores. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingKey } from '../../../src/domain/scoring/evidence-units.ts';
import { movedPoints } from '../../../src/domain/scoring/moved-points.ts';
import { isKept } from '../../../src/domain/scoring/observation-value.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import type { Dimension, Observation } from '../../../src/domain/vocabulary.ts';
import { atMost, breaches, same } from '../../support/law.ts';
import {
  confirmed,
  evidence,
  inColor,
  observationIn,
  replaceAt,
  season,
  withPlace,
} from '../../support/random-evidence.ts';

const scoreOf = (dim: Dimension, observations: readonly Observation[]): number =>
  scoreProgram({ observations, facts: [] }, { need: 'any', season })[dim].value;

const pointsAt = (all: readonly Observation[], at: number): number =>
  movedPoints(all, season)[at]?.points ?? Number.NaN;

const report = (said: Partial<Observation>): Observation => ({
  dim: 'visa',
  facet: 'policy',
  signal: 's1',
  polarity: 'green',
  role: 'resident',
  source: 'A',
  strength: 1,
  specificity: 1,
  year: season,
  evasive: false,
  ...said,
});

describe('the points of an observation', () => {
  it('are the score with it less the score without it', () => {
    const held = breaches(withPlace(evidence), ({ all, at }) => {
      const one = all[at] as Observation;
      const isSame = (other: Observation): boolean =>
        other.dim === one.dim && isKept(other) && tellingKey(other) === tellingKey(one);
      const { points, isRepeat } = movedPoints(all, season)[at] ?? { points: 1, isRepeat: false };
      if (!isKept(one) || isRepeat) return points === 0;
      const without = all.filter((other) => !isSame(other));
      return same(points, scoreOf(one.dim, all) - scoreOf(one.dim, without));
    });
    expect(held).toBe('none');
  });

  it('stand at one observation for all that a source says with one sign', () => {
    const held = breaches(evidence, (all) => {
      const kept = all.filter(isKept);
      const tellings = new Set(kept.map((one) => `${one.dim} ${tellingKey(one)}`));
      const moved = movedPoints(all, season).filter((_, at) => isKept(all[at] as Observation));
      return moved.filter(({ isRepeat }) => !isRepeat).length === tellings.size;
    });
    expect(held).toBe('none');
  });

  it.each(['visa', 'pipeline'] as const)('of %s: good news never takes, bad never adds', (dim) => {
    const held = breaches(withPlace(fc.array(observationIn(dim))), ({ all, at }) => {
      const green = pointsAt(replaceAt(all, at, inColor('green')), at);
      const red = pointsAt(replaceAt(all, at, inColor('red')), at);
      return atMost(0, green) && atMost(red, 0);
    });
    expect(held).toBe('none');
  });

  it('of culture: bad news never lowers the risk, good never raises it', () => {
    const held = breaches(withPlace(fc.array(observationIn('culture'))), ({ all, at }) => {
      const green = pointsAt(replaceAt(all, at, inColor('green')), at);
      const red = pointsAt(replaceAt(all, at, inColor('red')), at);
      return atMost(green, 0) && atMost(0, red);
    });
    expect(held).toBe('none');
  });

  it('are none when a mark set it aside', () => {
    const held = breaches(withPlace(evidence), ({ all, at }) => {
      const aside = replaceAt(all, at, (one) => ({ ...one, overridden: true }));
      const { points, isRepeat } = movedPoints(aside, season)[at] ?? { points: 1, isRepeat: true };
      return points === 0 && !isRepeat;
    });
    expect(held).toBe('none');
  });

  it('do not depend on what is set aside, nor on other scores', () => {
    const held = breaches(withPlace(evidence), ({ all, at }) => {
      const one = all[at] as Observation;
      if (!isKept(one)) return true;
      const own = all.filter((other) => other === one || (isKept(other) && other.dim === one.dim));
      return same(pointsAt(all, at), pointsAt(own, own.indexOf(one)));
    });
    expect(held).toBe('none');
  });

  it('never shrink when a single doubtful reading is confirmed', () => {
    const held = breaches(observationIn('pipeline'), (one) => {
      const doubtful = { ...one, sure: false, overridden: false };
      return atMost(
        Math.abs(pointsAt([doubtful], 0)),
        Math.abs(pointsAt([confirmed(doubtful)], 0)),
      );
    });
    expect(held).toBe('none');
  });

  it('do not change with the order of the others', () => {
    const held = breaches(withPlace(evidence), ({ all, at }) => {
      const one = all[at] as Observation;
      const isAlike = (other: Observation): boolean =>
        other !== one && tellingKey(other) === tellingKey(one);
      const others = all.filter((other) => other !== one && !isAlike(other));
      const last = pointsAt([...others, one], others.length);
      return same(pointsAt([one, ...others.toReversed()], 0), last);
    });
    expect(held).toBe('none');
  });
});

describe('known answers', () => {
  it('one full report on the visa policy', () => {
    // r = 1: 100 · .35 · (1.5 / 2 - .5) = 8.75
    expect(pointsAt([report({})], 0)).toBeCloseTo(8.75, 9);
  });

  it('the second person adds less than the first would alone', () => {
    // r = 2: 100 · .35 · (2.5 / 3 - 1.5 / 2)
    expect(pointsAt([report({}), report({ source: 'B' })], 1)).toBeCloseTo(2.9167, 4);
  });

  it('one report of harm on unknown ground', () => {
    // 42.06 = 100 (1 - .925^7); .6 of the rest is added: .6 · 57.94
    const red = report({ dim: 'culture', facet: 'abuse', polarity: 'red' });
    expect(pointsAt([red], 0)).toBeCloseTo(34.765, 3);
  });

  it('the same person again with the same sign: the heavier line carries the points', () => {
    const lines = [report({ specificity: 0.5 }), report({}), report({})];
    expect(movedPoints(lines, season).map(({ points, isRepeat }) => [points, isRepeat])).toEqual([
      [0, true],
      [pointsAt([report({})], 0), false],
      [0, true],
    ]);
  });

  it('nothing observed, nothing moved', () => {
    expect(movedPoints([], season)).toEqual([]);
  });
});

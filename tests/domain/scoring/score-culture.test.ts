/** The rules that the culture risk and its gate keep whatever is said. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCulture } from '../../../src/domain/scoring/score-culture.ts';
import {
  type CultureGate,
  cultureDomains,
  cultureGates,
  type Observation,
} from '../../../src/domain/vocabulary.ts';
import { atMost, breaches } from '../../support/law.ts';
import {
  confirmed,
  evidenceIn,
  inColor,
  observationIn,
  replaceAt,
  season,
  shuffled,
  testimony,
  withPlace,
} from '../../support/random-evidence.ts';

const score = (observations: readonly Observation[]) => scoreCulture(observations, season);
const rank = (gate: CultureGate): number => cultureGates.indexOf(gate);
const gateOf = (observations: readonly Observation[]): number => rank(score(observations).gate);

const all = evidenceIn('culture');
const withOneMore = fc.tuple(all, observationIn('culture'));
const risks = ['risk', 'low', 'high'] as const;

describe('the culture risk', () => {
  it('lies within its range, and the range within 0 and 100', () => {
    expect(
      breaches(all, (observations) => {
        const { risk, low, high, raw } = score(observations);
        const isOrdered = atMost(0, low) && atMost(low, risk) && atMost(risk, high);
        return isOrdered && atMost(high, 100) && atMost(0, raw) && atMost(raw, 100);
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

  it('never falls by a red', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, inColor('red')(more)]);
        return risks.every((key) => atMost(before[key], after[key]));
      }),
    ).toBe('none');
  });

  it('never rises by a green', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, inColor('green')(more)]);
        return risks.every((key) => atMost(after[key], before[key]));
      }),
    ).toBe('none');
  });

  it('before good news never falls by a red, and a green leaves it alone', () => {
    expect(
      breaches(
        withOneMore,
        ([said, more]) =>
          atMost(score(said).raw, score([...said, inColor('red')(more)]).raw) &&
          Object.is(score(said).raw, score([...said, inColor('green')(more)]).raw),
      ),
    ).toBe('none');
  });

  it('is never covered less by a further observation, in no domain either', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, more]);
        const isCovered = cultureDomains.every((domain) =>
          atMost(
            before.domains[domain].g + before.domains[domain].s,
            after.domains[domain].g + after.domains[domain].s,
          ),
        );
        return isCovered && atMost(before.coverage, after.coverage);
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

  it('takes nothing from what a person set aside', () => {
    expect(
      breaches(all, (observations) => {
        const { gate: _gate, ...with_ } = score(observations);
        const { gate: _other, ...without } = score(
          observations.filter(({ overridden }) => overridden !== true),
        );
        return isDeepStrictEqual(with_, without);
      }),
    ).toBe('none');
  });

  it('stays at half at its low end while only nameless posts speak', () => {
    const nameless = all.map((said) => said.map((o) => ({ ...o, role: 'anonymous' as const })));
    expect(breaches(nameless, (said) => atMost(score(said).low, 50))).toBe('none');
  });

  it('is nothing before good news while all is evaded, doubtful or set aside', () => {
    const silent = all.map((said) => said.map(silence));
    expect(breaches(silent, (said) => score(said).raw === 0)).toBe('none');
  });

  it('takes nothing sure from a doubtful reading', () => {
    expect(
      breaches(withOneMore, ([said, more]) => {
        const before = score(said);
        const after = score([...said, { ...more, sure: false }]);
        return Object.is(before.raw, after.raw) && isDeepStrictEqual(before.counts, after.counts);
      }),
    ).toBe('none');
  });

  it('is never covered less when a doubtful reading is confirmed', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) =>
        atMost(score(said).coverage, score(replaceAt(said, at, confirmed)).coverage),
      ),
    ).toBe('none');
  });

  it('never falls when a red is confirmed, nor does its gate', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) => {
        const reds = replaceAt(said, at, inColor('red'));
        const [before, after] = [score(reds), score(replaceAt(reds, at, confirmed))];
        return (
          [...risks, 'raw' as const].every((key) => atMost(before[key], after[key])) &&
          rank(before.gate) <= rank(after.gate)
        );
      }),
    ).toBe('none');
  });

  it('never rises when a green is confirmed, and what the gate goes by stays', () => {
    expect(
      breaches(withPlace(all), ({ all: said, at }) => {
        const greens = replaceAt(said, at, inColor('green'));
        const [before, after] = [score(greens), score(replaceAt(greens, at, confirmed))];
        const isSame = Object.is(before.raw, after.raw) && before.gate === after.gate;
        return isSame && atMost(after.risk, before.risk);
      }),
    ).toBe('none');
  });
});

/** Makes an observation one that is no testimony, in one of three ways. */
const silence = (observation: Observation, at: number): Observation => {
  if (at % 3 === 0) return { ...observation, sure: false };
  if (at % 3 === 1) return { ...observation, overridden: true };
  return { ...observation, polarity: 'red', evasive: true };
};

const only = (change: (observation: Observation) => Observation) =>
  all.map((said) => said.map(change));

describe('the culture gate', () => {
  it('is reached in all five degrees by the cases used here', () => {
    const reached = new Set(fc.sample(all, { numRuns: 2000, seed: 7 }).map((o) => score(o).gate));
    expect([...reached].toSorted()).toEqual(cultureGates.toSorted());
  });

  it('never falls by a red', () => {
    expect(
      breaches(
        withOneMore,
        ([said, more]) => gateOf(said) <= gateOf([...said, inColor('red')(more)]),
      ),
    ).toBe('none');
  });

  it('never falls by firmer testimony', () => {
    expect(
      breaches(fc.tuple(all, testimony), ([said, more]) => gateOf(said) <= gateOf([...said, more])),
    ).toBe('none');
  });

  it('is left alone by a green, whoever says it', () => {
    expect(
      breaches(
        withOneMore,
        ([said, more]) => gateOf(said) === gateOf([...said, inColor('green')(more)]),
      ),
    ).toBe('none');
  });

  it.each([
    ['nameless posts', only((o) => ({ ...o, role: 'anonymous' })), 'verify'],
    ['evasions, doubts and what was set aside', all.map((said) => said.map(silence)), 'verify'],
    ['a single source', only((o) => ({ ...o, role: 'resident', source: 'A' })), 'verify'],
    ['what was set aside', only((o) => ({ ...o, overridden: true })), 'verify'],
    [
      'second-hand reports',
      all.map((said) =>
        said.map((o, at) => ({
          ...o,
          role: (['hearsay', 'mentor', 'anonymous'] as const)[at % 3] ?? 'hearsay',
        })),
      ),
      'concern',
    ],
  ] as const)('is no higher from %s alone', (_who, said, highest) => {
    expect(breaches(said, (observations) => gateOf(observations) <= rank(highest))).toBe('none');
  });

  it('asks to verify when a grave report by somebody named was set aside', () => {
    const grave = fc.tuple(all, testimony).map(([said, report]) => {
      const aside: Observation = { ...report, strength: 1, overridden: true };
      return [...said, aside];
    });
    expect(breaches(grave, (said) => gateOf(said) >= rank('verify'))).toBe('none');
  });

  it('asks to verify when a clear report by somebody named is doubtful', () => {
    const doubtful = fc
      .tuple(all, testimony)
      .map(([said, report]) => [...said, { ...report, sure: false }]);
    expect(breaches(doubtful, (said) => gateOf(said) >= rank('verify'))).toBe('none');
  });
});

/** The rules that the visa gate keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visaGate } from '../../../src/domain/scoring/visa-gate.ts';
import {
  type FactFound,
  type Need,
  type VisaGate,
  visaGates,
} from '../../../src/domain/vocabulary.ts';
import { breaches } from '../../support/law.ts';
import {
  anyNeed,
  fact,
  facts,
  replaceAt,
  season,
  shuffled,
  withPlace,
} from '../../support/random-evidence.ts';

const gate = (said: readonly FactFound[], need: Need): number =>
  visaGates.indexOf(visaGate(said, need, season));
const rank = (of: VisaGate): number => visaGates.indexOf(of);

describe('the visa gate', () => {
  it('is reached in all three degrees by the cases used here', () => {
    const reached = fc
      .sample(fc.tuple(facts, anyNeed), { numRuns: 300, seed: 7 })
      .map(([said, need]) => visaGate(said, need, season));
    expect([...new Set(reached)].toSorted()).toEqual(visaGates.toSorted());
  });

  it('never falls by a further statement', () => {
    expect(
      breaches(
        fc.tuple(facts, fact, anyNeed),
        ([said, more, need]) => gate(said, need) <= gate([...said, more], need),
      ),
    ).toBe('none');
  });

  it('never falls when a statement is confirmed', () => {
    expect(
      breaches(fc.tuple(withPlace(facts), anyNeed), ([{ all, at }, need]) => {
        const confirmed = replaceAt(all, at, (one) => ({ ...one, sure: true }));
        return gate(all, need) <= gate(confirmed, need);
      }),
    ).toBe('none');
  });

  it('is open for an applicant who needs no visa', () => {
    expect(breaches(facts, (said) => visaGate(said, 'none', season) === 'open')).toBe('none');
  });

  it('asks at most while every statement is doubtful', () => {
    const doubtful = facts.map((said) => said.map((one) => ({ ...one, sure: false })));
    expect(
      breaches(fc.tuple(doubtful, anyNeed), ([said, need]) => gate(said, need) <= rank('ask')),
    ).toBe('none');
  });

  it('does not depend on the order of the statements', () => {
    expect(
      breaches(
        fc.tuple(shuffled(facts), anyNeed),
        ([[a, b], need]) => gate(a, need) === gate(b, need),
      ),
    ).toBe('none');
  });

  it('takes a dated refusal as recent when no season is known', () => {
    const refusal = {
      fact: 'no-visa',
      role: 'website',
      source: '',
      specificity: 0.75,
      year: 2010,
    } as const;
    expect(visaGate([refusal], 'j1', null)).toBe('blocked');
  });
});

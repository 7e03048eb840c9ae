/** What the gain of a question depends on; its known answers are among the worked examples. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerSought,
  type AskedFacet,
  type Asking,
  questionGain,
} from '../../../src/domain/ranking/question-gain.ts';
import { scoreFacets } from '../../../src/domain/scoring/score-facets.ts';
import type { Observation } from '../../../src/domain/vocabulary.ts';
import { breaches, same } from '../../support/law.ts';
import { anyRole, season } from '../../support/random-evidence.ts';

const units = fc.record({
  green: fc.double({ min: 0, max: 5, noNaN: true }),
  red: fc.double({ min: 0, max: 5, noNaN: true }),
});
const asked: fc.Arbitrary<AskedFacet> = fc
  .tuple(
    units,
    fc.constantFrom(
      { dim: 'visa', facet: 'policy' } as const,
      { dim: 'pipeline', facet: 'outcomes' } as const,
      { dim: 'culture', facet: 'abuse' } as const,
    ),
  )
  .map(([at, tie]) => ({ ...tie, units: at, weight: 0.4 }));
const asking: fc.Arbitrary<Asking> = fc.record({
  role: anyRole,
  seeks: fc.constantFrom<AnswerSought>('exact', 'concrete', 'general'),
  spokeBefore: fc.boolean(),
});

const answer = (polarity: 'green' | 'red'): Observation => ({
  dim: 'visa',
  facet: 'policy',
  signal: 's',
  polarity,
  role: 'resident',
  source: 'A',
  strength: 0.5,
  specificity: 1,
  year: season,
  evasive: false,
});

describe('the gain of a question', () => {
  it('is always positive', () => {
    expect(
      breaches(fc.tuple(asked, asking), ([facet, how]) => questionGain([facet], how) > 0),
    ).toBe('none');
  });

  it('falls as evidence of the same balance grows', () => {
    expect(
      breaches(fc.tuple(asked, asking), ([facet, how]) => {
        const { green, red } = facet.units;
        const twice = { green: 2 * green + 0.5, red: 2 * red + 0.5 };
        return questionGain([{ ...facet, units: twice }], how) < questionGain([facet], how);
      }),
    ).toBe('none');
  });

  it('is less from somebody who already spoke on the matter', () => {
    expect(
      breaches(
        fc.tuple(asked, asking),
        ([facet, how]) =>
          questionGain([facet], { ...how, spokeBefore: true }) <
          questionGain([facet], { ...how, spokeBefore: false }),
      ),
    ).toBe('none');
  });

  it('adds up over the matters that the question feeds', () => {
    expect(
      breaches(fc.tuple(asked, asked, asking), ([one, other, how]) =>
        same(
          questionGain([one, other], how),
          questionGain([one], how) + questionGain([other], how),
        ),
      ),
    ).toBe('none');
  });

  it('is the narrowing that an answer from a resident brings about, whichever way it falls', () => {
    const gain = questionGain(
      [{ dim: 'visa', facet: 'policy', units: { green: 0, red: 0 }, weight: 1 }],
      { role: 'resident', seeks: 'exact', spokeBefore: false },
    );
    const narrowed = (['green', 'red'] as const).map((polarity) => {
      const { low, high } = scoreFacets('visa', [answer(polarity)], season);
      return 100 - (high - low);
    });
    expect(narrowed.every((points) => same(points, gain))).toBe(true);
  });
});

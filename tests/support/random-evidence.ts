/** Random observations, visa statements and marks, crowded enough that they meet and contradict. */
import fc from 'fast-check';
import {
  type Dimension,
  dimensions,
  type Facet,
  type FactFound,
  facetsOf,
  needs,
  type Observation,
  type Polarity,
  type Role,
  roles,
  specificities,
  strengths,
  visaFacts,
} from '../../src/domain/vocabulary.ts';

export const season = 2026;
/** Few names, some the same but for case and spaces, so that sources meet. */
const sources = fc.constantFrom('A', 'a ', 'B', 'Dr.  C', 'dr. c', '');
const years = fc.option(fc.integer({ min: 2008, max: 2028 }), { nil: null, freq: 4 });
const polarities: fc.Arbitrary<Polarity> = fc.constantFrom('green', 'red');
export const anyRole: fc.Arbitrary<Role> = fc.constantFrom(...roles);
export const anyDimension: fc.Arbitrary<Dimension> = fc.constantFrom(...dimensions);
export const anyNeed = fc.constantFrom(...needs);

const flag = (share: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 1, max: 100 }).map((n) => n <= share);

export const observationIn = (dim: Dimension): fc.Arbitrary<Observation> =>
  fc
    .record({
      facet: fc.constantFrom<Facet>(...facetsOf[dim]),
      signal: fc.constantFrom('s1', 's2', 's3'),
      polarity: polarities,
      role: anyRole,
      source: sources,
      strength: fc.constantFrom(...strengths),
      specificity: fc.constantFrom(...specificities),
      year: years,
      isEvasive: flag(15),
      sure: flag(82),
      overridden: flag(12),
    })
    .map(({ isEvasive, signal, polarity, ...rest }) => {
      const evasive = isEvasive && polarity === 'red';
      return { dim, ...rest, signal: evasive ? `evasive:${signal}` : signal, polarity, evasive };
    });

/** Concrete harm told by somebody who can be named: what the higher gates are made of. */
export const testimony: fc.Arbitrary<Observation> = fc.record({
  dim: fc.constant<Dimension>('culture'),
  facet: fc.constantFrom<Facet>('abuse', 'retaliation', 'workload'),
  signal: fc.constantFrom('s1', 's2'),
  polarity: fc.constant<Polarity>('red'),
  role: fc.constantFrom<Role>('resident', 'graduate', 'observer', 'hearsay'),
  source: fc.constantFrom('A', 'B', 'C', 'D'),
  strength: fc.constantFrom(0.5, 1),
  specificity: fc.constantFrom(0.75, 1),
  year: fc.constantFrom(2024, 2025, 2026, null),
  evasive: fc.constant(false),
  sure: fc.constant(true),
  overridden: fc.constant(false),
});

const scattered = (dim: Dimension): fc.Arbitrary<readonly Observation[]> =>
  fc.array(observationIn(dim), { maxLength: 12 });

export const evidenceIn = (dim: Dimension): fc.Arbitrary<readonly Observation[]> =>
  dim === 'culture'
    ? fc.oneof(
        scattered(dim),
        fc
          .tuple(
            fc.array(observationIn(dim), { maxLength: 4 }),
            fc.array(testimony, { maxLength: 6 }),
          )
          .map((parts) => parts.flat()),
      )
    : scattered(dim);

export const evidence: fc.Arbitrary<readonly Observation[]> = fc
  .tuple(evidenceIn('visa'), evidenceIn('pipeline'), evidenceIn('culture'))
  .map((parts) => parts.flat());

export const fact: fc.Arbitrary<FactFound> = fc.record({
  fact: fc.constantFrom(...visaFacts),
  role: anyRole,
  source: sources,
  specificity: fc.constantFrom(...specificities),
  year: years,
  sure: flag(70),
});

export const facts: fc.Arbitrary<readonly FactFound[]> = fc.array(fact, { maxLength: 5 });

/** A list together with one of its places; the list is never empty. */
export const withPlace = <T>(
  list: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<{ readonly all: readonly T[]; readonly at: number }> =>
  list
    .filter((all) => all.length > 0)
    .chain((all) => fc.record({ all: fc.constant(all), at: fc.nat({ max: all.length - 1 }) }));

/** A list and the same in another order. */
export const shuffled = <T>(
  list: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<readonly [readonly T[], readonly T[]]> =>
  list.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
    ),
  );

export const replaceAt = <T>(all: readonly T[], at: number, change: (one: T) => T): readonly T[] =>
  all.map((one, place) => (place === at ? change(one) : one));

export const kept = (observation: Observation): Observation => ({
  ...observation,
  overridden: false,
});

export const inColor =
  (polarity: Polarity) =>
  (observation: Observation): Observation => ({
    ...kept(observation),
    polarity,
    evasive: observation.evasive && polarity === 'red',
  });

export const confirmed = (observation: Observation): Observation => ({
  ...observation,
  sure: true,
});

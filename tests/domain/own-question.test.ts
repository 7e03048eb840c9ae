/** The ids of questions that a person adds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOwnId, type OwnQuestion, parseOwnId } from '../../src/domain/own-question.ts';
import { audiences, dimensions, facetsOf, type Tie } from '../../src/domain/vocabulary.ts';
import { breaches } from '../support/law.ts';

const ties: readonly Tie[] = dimensions.flatMap((dim) =>
  facetsOf[dim].map((facet) => ({ dim, facet })),
);
const questions: fc.Arbitrary<OwnQuestion> = fc.record({
  audience: fc.constantFrom(...audiences),
  tie: fc.constantFrom(null, ...ties),
  number: fc.integer({ min: 1, max: 999 }),
});

describe('the id of an own question', () => {
  it('read again says what it was made from', () => {
    expect(
      breaches(
        questions,
        (own) => JSON.stringify(parseOwnId(makeOwnId(own))) === JSON.stringify(own),
      ),
    ).toBe('none');
  });

  it.each([
    ['own:resident:culture:workload:3', 'resident', { dim: 'culture', facet: 'workload' }, 3],
    ['OWN:Faculty:Pipeline:IMGoutcomes:1', 'faculty', { dim: 'pipeline', facet: 'imgOutcomes' }, 1],
    ['own:any:none:4', 'any', null, 4],
    ['own:porter:none:4', 'any', null, 4],
    ['own:resident:culture:policy:2', 'resident', null, 2],
  ] as const)('%s is for %s', (id, audience, tie, number) => {
    expect(parseOwnId(id)).toEqual({ audience, tie, number });
  });

  it.each(['', 'Q29', 'own:any', 'own:any:none', 'own:any:none:x'])('is not “%s”', (id) => {
    expect(parseOwnId(id)).toBeNull();
  });
});

/** How much each matter counts within its score; the weights of a score add up to 1. */
import { cultureDomains, type Dimension, type Facet, facetsOf } from '../vocabulary.ts';

interface FacetWeight {
  readonly weight: number;
  readonly because: string;
  readonly sources: readonly string[];
}

export const visaWeights = {
  policy: {
    weight: 0.35,
    because: 'Without a stated willingness to sponsor nothing else helps.',
    sources: ['Q29', 'Q30', 'M32', 'M33'],
  },
  record: {
    weight: 0.3,
    because: 'Visa holders who finished are the proof that the policy is lived.',
    sources: ['Q28', 'M66', 'M126'],
  },
  stability: {
    weight: 0.2,
    because: 'A change in the middle of training can end it.',
    sources: ['Q80', 'M34'],
  },
  support: {
    weight: 0.15,
    because: 'Late papers cost months, rarely the place.',
    sources: ['Q35', 'M67', 'M68'],
  },
} as const satisfies Record<string, FacetWeight>;

export const pipelineWeights = {
  outcomes: {
    weight: 0.3,
    because: 'What became of earlier residents says most of what may become of the next.',
    sources: ['Q06', 'Q08', 'Q73'],
  },
  imgOutcomes: {
    weight: 0.25,
    because: 'A way to IR that no IMG has gone may be closed to this one.',
    sources: ['Q10', 'Q13', 'M100'],
  },
  structure: {
    weight: 0.2,
    because: 'Places that exist and criteria that are written hold when people leave.',
    sources: ['Q09', 'Q18', 'M26'],
  },
  exposure: {
    weight: 0.15,
    because: 'Early, hands-on months make the application to IR.',
    sources: ['Q43', 'Q44'],
  },
  mentorship: {
    weight: 0.1,
    because: 'Letters and research open doors, and can in part be found elsewhere.',
    sources: ['Q49', 'Q50', 'Q51'],
  },
} as const satisfies Record<string, FacetWeight>;

const cultureWeight = 1 / cultureDomains.length;

/**
 * Weight of a facet within its dimension, 0 to 1. The domains of culture count alike: harm of any
 * kind is harm.
 */
export const facetWeight = (dim: Dimension, facet: Facet): number => {
  if (dim === 'culture') return cultureWeight;
  const table: { readonly [F in string]?: FacetWeight } =
    dim === 'visa' ? visaWeights : pipelineWeights;
  return table[facet]?.weight ?? 0;
};

export const isFacetOf = (dim: Dimension, facet: Facet): boolean => facetsOf[dim].includes(facet);

/** Signs that no phrase shows: the whole answer sounds like others that were good or bad. Never sure. */
import type { Sign } from '../../domain/bank.ts';
import { soundSign } from '../../domain/reading/sound-sign.ts';
import {
  type Dimension,
  dimensions,
  type Facet,
  facetsOf,
  polarities,
} from '../../domain/vocabulary.ts';

const matter: { readonly [F in Facet]: string } = {
  policy: 'visa policy',
  record: 'the record with visa holders',
  stability: 'how lasting the visa policy is',
  support: 'help with visas',
  outcomes: 'who reached IR',
  imgOutcomes: 'IMGs who reached IR',
  structure: 'the ways into IR',
  exposure: 'work in IR',
  mentorship: 'mentors and research',
  supervision: 'backup',
  workload: 'hours and staff',
  education: 'teaching',
  abuse: 'how people are treated',
  retaliation: 'speaking up',
  discrimination: 'fairness to IMGs',
  attrition: 'who stays and who leaves',
};

const signsOf = (dimension: Dimension, facet: Facet): readonly Sign[] =>
  polarities.map((polarity) => ({
    id: soundSign(facet, polarity),
    dimension,
    facet,
    polarity,
    strength: 0.5,
    says: `sounds ${polarity === 'green' ? 'good' : 'bad'} for ${matter[facet]}`,
    words: [],
    sources: [],
  }));

export const soundSigns: readonly Sign[] = dimensions.flatMap((dimension) =>
  facetsOf[dimension].flatMap((facet) => signsOf(dimension, facet)),
);

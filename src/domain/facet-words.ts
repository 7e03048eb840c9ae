/** What each facet is about, in words for the sheet. */
import type { Facet } from './vocabulary.ts';

export const facetWords: { readonly [F in Facet]: string } = {
  policy: 'which visas are sponsored',
  record: 'visa holders who trained there',
  stability: 'whether the visa policy holds',
  support: 'help with visa papers',
  outcomes: 'residents who reached IR',
  imgOutcomes: 'IMGs who reached IR',
  structure: 'ESIR and IR places',
  exposure: 'time in the IR suite',
  mentorship: 'mentors and letters',
  supervision: 'backup and supervision',
  workload: 'hours and rest',
  education: 'protected teaching',
  abuse: 'how people are spoken to',
  retaliation: 'what follows when one speaks up',
  discrimination: 'fairness to IMGs',
  attrition: 'who leaves, and why',
};

/** How far a score can be relied on, in words. */
import { confidenceSteps } from './constants.ts';
import { reaches } from './threshold.ts';

export type Confidence = 'None' | 'Very thin' | 'Thin' | 'Partial' | 'Solid';

/** Coverage 0 to 100. */
export const confidenceOf = (coverage: number): Confidence => {
  if (coverage === 0) return 'None';
  if (reaches(coverage, confidenceSteps.solid.value)) return 'Solid';
  if (reaches(coverage, confidenceSteps.partial.value)) return 'Partial';
  return reaches(coverage, confidenceSteps.thin.value) ? 'Thin' : 'Very thin';
};

/** When a score is shown, and the word that stands beside it. */
import type { CultureGate, Dimension, Observation } from '../vocabulary.ts';
import { labelSteps, leastCoverage } from './constants.ts';
import { isKept, isSure } from './observation-value.ts';
import { reliabilityOf } from './reliability.ts';
import { reaches } from './threshold.ts';

export type EvidenceLabel = 'Unknown' | 'Blocked' | 'Strong' | 'Fair' | 'Weak';
export type CultureLabel = 'Unknown' | 'Low' | 'Some' | 'High';

const counting = (dim: Dimension, observations: readonly Observation[]): readonly Observation[] =>
  observations.filter((observation) => observation.dim === dim && isKept(observation));

const isDoubtful = (observation: Observation): boolean =>
  observation.evasive || !isSure(observation);

/** One evaded matter, or one doubtful reading, is no knowledge yet; two matters are. */
const isDoubtInOneFacet = (observations: readonly Observation[]): boolean =>
  observations.every(isDoubtful) && new Set(observations.map(({ facet }) => facet)).size <= 1;

/** True when too little is known to show a number for visa or pipeline. `coverage` 0 to 100. */
export const isEvidenceBlank = (
  dim: 'visa' | 'pipeline',
  coverage: number,
  observations: readonly Observation[],
): boolean =>
  !reaches(coverage, leastCoverage.value) || isDoubtInOneFacet(counting(dim, observations));

/** Praise that nobody without an interest in it has confirmed. */
const isIdlePraise = (observation: Observation): boolean =>
  observation.polarity === 'green' &&
  (!isSure(observation) || reliabilityOf(observation.role).recruits);

/** True when too little is known to show the culture risk: the word of those who recruit is not enough. */
export const isCultureBlank = (
  coverage: number,
  gate: CultureGate,
  observations: readonly Observation[],
): boolean => {
  if (coverage === 0) return true;
  const isQuiet = gate === 'none' || gate === 'signal';
  if (isQuiet && !reaches(coverage, leastCoverage.value)) return true;
  return counting('culture', observations).every(isIdlePraise);
};

/** `shown` is the number of the cell, null when blank. */
export const evidenceLabel = (shown: number | null, isBlocked: boolean): EvidenceLabel => {
  if (shown === null) return 'Unknown';
  if (isBlocked) return 'Blocked';
  if (reaches(shown, labelSteps.strong.value)) return 'Strong';
  return reaches(shown, labelSteps.fair.value) ? 'Fair' : 'Weak';
};

/** `shown` is the number of the cell, null when blank. */
export const cultureLabel = (shown: number | null): CultureLabel => {
  if (shown === null) return 'Unknown';
  if (reaches(shown, labelSteps.highRisk.value)) return 'High';
  return reaches(shown, labelSteps.someRisk.value) ? 'Some' : 'Low';
};

/** For the cell: culture says that it is a risk. */
export const sayLabel = (dim: Dimension, label: EvidenceLabel | CultureLabel): string =>
  dim === 'culture' && label !== 'Unknown' ? `${label} risk` : label;

/** What a single observation weighs before anybody is believed more or less. */
import type { Dimension, Observation } from '../vocabulary.ts';
import { doubt, halfLives, leastRecency, undatedRecency } from './constants.ts';

export const isSure = (observation: Observation): boolean => observation.sure !== false;

/** An observation that a person's mark did not set aside. */
export const isKept = (observation: Observation): boolean => observation.overridden !== true;

/** 0.25 to 1; a year in the future is as fresh as this season. No season: every date counts as unknown. */
const recencyOf = (dim: Dimension, year: number | null, season: number | null): number => {
  if (year === null || season === null) return undatedRecency.value;
  const age = Math.max(0, season - year);
  return Math.max(leastRecency.value, 0.5 ** (age / halfLives[dim].value));
};

/** Above 0, at most 1. */
export const valueOfObservation = (observation: Observation, season: number | null): number =>
  observation.strength *
  observation.specificity *
  recencyOf(observation.dim, observation.year, season) *
  (isSure(observation) ? 1 : doubt.value);

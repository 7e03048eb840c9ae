/** What an answer, or one line of it, reads as. */
import type { Need, Observation, Rating } from '../vocabulary.ts';
import { ratingFloor, redOutweighs } from './constants.ts';
import { combinedWeight } from './evidence-units.ts';
import { isKept } from './observation-value.ts';
import { reaches } from './threshold.ts';
import { isRefusal } from './visa-facts.ts';

/** How strongly and exactly something was said; age plays no part in what an answer reads as. */
const weightOfWords = ({ strength, specificity }: Observation): number => strength * specificity;

/** 0 to 1: all that was said in one color, taken together. */
export const saidTogether = (observations: readonly Observation[]): number =>
  combinedWeight(observations, weightOfWords);

/** Null for a blank answer in which nothing was found. Ratings that a person chose are not its business. */
export const rateAnswer = (
  text: string,
  observations: readonly Observation[],
  need: Need,
): Rating | null => {
  const kept = observations.filter(isKept);
  if (kept.length === 0) return text.trim() === '' ? null : 'Neutral';
  if (kept.some((observation) => isRefusal(observation, need))) return 'Red flag';
  const evaded = kept.some(({ evasive }) => evasive);
  const good = saidTogether(kept.filter(({ polarity }) => polarity === 'green'));
  const bad = saidTogether(kept.filter((o) => o.polarity === 'red' && !o.evasive));
  if (reaches(bad, ratingFloor.value))
    return reaches(bad, redOutweighs.value * good) ? 'Red flag' : 'Mixed';
  if (reaches(good, ratingFloor.value)) return evaded ? 'Mixed' : 'Good sign';
  return evaded ? 'Vague' : 'Neutral';
};

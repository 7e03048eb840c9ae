/** From what the reader found in one line to what the scores count, in the light of the person's mark. */
import type { LineReading, Need, Observation, Question, SignFound, Tie } from '../vocabulary.ts';
import { applyRating, verdictOf } from './apply-rating.ts';
import { evasionSpecificity, evasionStrength } from './constants.ts';
import { yearOf } from './season.ts';
import { translateFact } from './visa-facts.ts';

export interface Observed {
  readonly observation: Observation;
  /** The sign behind it; null when the person's mark added it. */
  readonly found: SignFound | null;
}

const observeEvasion = (
  found: SignFound,
  reading: LineReading,
  question: Question,
  ties: readonly Tie[],
): readonly Observed[] =>
  ties.map(({ dim, facet }) => ({
    found,
    observation: {
      dim,
      facet,
      signal: `evasive:${question.id}`,
      polarity: 'red',
      role: reading.role,
      source: reading.line.source,
      strength: found.strength < evasionStrength.value ? found.strength : evasionStrength.value,
      specificity: evasionSpecificity.value,
      year: found.year,
      evasive: true,
      sure: found.sure,
    },
  }));

const colorOf = (
  { fact, polarity, strength }: SignFound,
  need: Need,
): Pick<Observation, 'polarity' | 'strength'> | null => {
  if (fact !== null) return translateFact(fact, need);
  return polarity === null ? null : { polarity, strength };
};

const observeSign = (found: SignFound, reading: LineReading, need: Need): readonly Observed[] => {
  const color = colorOf(found, need);
  if (color === null) return [];
  const { dim, facet, sign, fact, specificity, year, sure } = found;
  const observation: Observation = {
    dim,
    facet,
    signal: fact ?? sign,
    polarity: color.polarity,
    role: reading.role,
    source: reading.line.source,
    strength: color.strength,
    specificity,
    year,
    evasive: false,
    sure,
  };
  return [{ found, observation }];
};

const applyMark = (
  observed: readonly Observed[],
  { line, role }: LineReading,
  question: Question,
  ties: readonly Tie[],
): readonly Observed[] => {
  if (line.mark === null) return observed;
  const rated = {
    question: question.id,
    tie: ties[0] ?? null,
    role,
    source: line.source,
    year: yearOf(line.date),
    hasText: line.words.trim() !== '',
  };
  const observations = observed.map(({ observation }) => observation);
  return applyRating(verdictOf[line.mark], rated, observations).map((observation, at) => ({
    observation,
    found: observed[at]?.found ?? null,
  }));
};

/**
 * The observations of one line. `ties` are what an evasion or a mark counts for: those of the
 * question, unless the caller knows better.
 */
export const observeLine = (
  ties: readonly Tie[],
  question: Question,
  reading: LineReading,
  need: Need,
): readonly Observed[] => {
  const observed = reading.found
    .flatMap((found) =>
      found.evasive
        ? observeEvasion(found, reading, question, ties)
        : observeSign(found, reading, need),
    )
    // Visa matters tell nothing to somebody who needs no visa.
    .filter(({ observation }) => need !== 'none' || observation.dim !== 'visa');
  return applyMark(observed, reading, question, ties);
};

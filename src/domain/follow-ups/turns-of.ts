/** What an answer leaves to ask: the turns that it takes, the most pressing first, each with its matter. */
import { specificityOf } from '../reading/specificity.ts';
import { tokensOf } from '../reading/tokens.ts';
import { isKept, isSure } from '../scoring/observation-value.ts';
import type { ObservedAnswer, ObservedLine } from '../scoring/observe.ts';
import { reliabilityOf } from '../scoring/reliability.ts';
import { yearOf } from '../scoring/season.ts';
import {
  type AnswerTurn,
  answerTurns,
  type Dimension,
  type Facet,
  type Observation,
  type Question,
} from '../vocabulary.ts';

export interface Turn {
  readonly turn: AnswerTurn;
  /** What it is about; null for a question that counts for nothing, when nothing was found. */
  readonly facet: Facet | null;
}

/** From so many years on one asks whether it is still so. */
const oldAfter = 3;

const keptOf = (observed: ObservedLine['observed']): readonly Observation[] =>
  observed.map(({ observation }) => observation).filter(isKept);

/** Counts and papers exist for visas and outcomes; of how people are treated one tells a case. */
const exactEnough: { readonly [D in Dimension]: number } = { visa: 1, pipeline: 1, culture: 0.75 };

/** The words of a line may hold a figure that the reader did not tie to what it found. */
const isExact = ({ reading, observed }: ObservedLine): boolean => {
  const tokens = tokensOf(reading.line.words);
  const ofWords = specificityOf(tokens, 0, tokens.length);
  return keptOf(observed).some(
    ({ dim, polarity, specificity }) =>
      polarity === 'green' && Math.max(specificity, ofWords) >= exactEnough[dim],
  );
};

/** What the reader only guesses accuses nobody and praises nobody, unless it would be grave. */
const isPlain = (observation: Observation): boolean =>
  isSure(observation) || observation.strength === 1;

const heaviest = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (best, one) =>
      best !== undefined && best.strength * best.specificity >= one.strength * one.specificity
        ? best
        : one,
    undefined,
  );

/** By the days on which it was said: words may name a year for many reasons. */
const isOld = (counting: readonly ObservedLine[], season: number | null): boolean => {
  const years = counting.map(({ reading }) => yearOf(reading.line.date));
  const known = years.filter((year) => year !== null);
  if (season === null || known.length === 0 || known.length < years.length) return false;
  return season - Math.max(...known) >= oldAfter;
};

const isMarkedBad = ({ reading }: ObservedLine): boolean =>
  reading.line.mark === 'red' || reading.line.mark === 'mixed';

/** Nothing that counts was found, and no person said that this is as it should be. */
const saysNothing = ({ lines, rating }: ObservedAnswer, kept: readonly Observation[]): boolean =>
  rating === 'Neutral' &&
  kept.length === 0 &&
  lines.some(({ reading }) => reading.line.mark === null);

/** `season`: the year in which the interview season began; null when it is not known. */
export const turnsOf = (
  question: Question,
  answer: ObservedAnswer,
  season: number | null,
): readonly Turn[] => {
  if (answer.rating === null) return [];
  const counting = answer.lines.filter(({ observed }) => keptOf(observed).length > 0);
  const kept = counting.flatMap(({ observed }) => keptOf(observed));
  const asked = question.ties[0]?.facet ?? kept[0]?.facet ?? null;
  const plain = kept.filter(isPlain);
  const bad = heaviest(plain.filter(({ polarity, evasive }) => polarity === 'red' && !evasive));
  const praise = heaviest(plain.filter(({ polarity }) => polarity === 'green'));
  const isSettled = counting.some(isExact);
  const isOpen =
    answer.rating === 'Vague' ||
    (kept.length > 0 && plain.length === 0) ||
    kept.some(({ evasive }) => evasive);
  const isHeardOnly = kept.length > 0 && kept.every(({ role }) => !reliabilityOf(role).firstHand);
  const facets: { readonly [T in AnswerTurn]: Facet | null | undefined } = {
    bad: bad?.facet ?? (answer.lines.some(isMarkedBad) ? asked : undefined),
    vague: (isOpen && !isSettled) || saysNothing(answer, kept) ? asked : undefined,
    uncounted: isSettled ? undefined : praise?.facet,
    old: isOld(counting, season) ? asked : undefined,
    'second-hand': isHeardOnly ? asked : undefined,
  };
  return answerTurns.flatMap((turn): readonly Turn[] => {
    const facet = facets[turn];
    return facet === undefined ? [] : [{ turn, facet }];
  });
};

/** From what the reader found in an answer to what the scores count, in the light of the person's marks. */
import type {
  FactFound,
  LineReading,
  Need,
  Observation,
  Question,
  Rating,
  SignFound,
  Tie,
} from '../vocabulary.ts';
import { applyRating, verdictOf } from './apply-rating.ts';
import { evasionSpecificity, evasionStrength } from './constants.ts';
import { isKept, isSure } from './observation-value.ts';
import { rateAnswer } from './rate-answer.ts';
import { yearOf } from './season.ts';
import { translateFact } from './visa-facts.ts';

export interface Observed {
  readonly observation: Observation;
  /** The sign behind it; null when the person's mark added it. */
  readonly found: SignFound | null;
}

/** What an answer, or a line of it, reads as. */
export interface AnswerRating {
  /** Null for a blank. */
  readonly rating: Rating | null;
  /** It would be another one without what the reader doubts. */
  readonly isDoubtful: boolean;
  /** Nothing could be read: the words are not English, and no mark stands before them. */
  readonly isUnread: boolean;
}

export interface ObservedLine extends AnswerRating {
  readonly reading: LineReading;
  /** All that counts for a score, set aside or not. */
  readonly observed: readonly Observed[];
  /** Visa statements that still stand, for the visa gate. */
  readonly facts: readonly FactFound[];
}

export interface ObservedAnswer extends AnswerRating {
  readonly lines: readonly ObservedLine[];
}

/** Stands in for the tie of a question that feeds no score, so that its answers can still be rated. */
const standIn: Tie = { dim: 'culture', facet: 'attrition' };

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

const observeWith = (
  ties: readonly Tie[],
  question: Question,
  reading: LineReading,
  need: Need,
): readonly Observed[] => {
  const observed = reading.found.flatMap((found) =>
    found.evasive
      ? observeEvasion(found, reading, question, ties)
      : observeSign(found, reading, need),
  );
  return applyMark(observed, reading, question, ties);
};

/** A statement that the applicant's need gives no color is kept: it does nothing to the gate. */
const standingFacts = (
  { found, line, role }: LineReading,
  observed: readonly Observed[],
): readonly FactFound[] =>
  found.flatMap((sign) => {
    if (sign.fact === null) return [];
    const judged = observed.find((one) => one.found === sign)?.observation;
    if (judged !== undefined && !isKept(judged)) return [];
    const { fact, specificity, year } = sign;
    const sure = judged === undefined ? sign.sure : isSure(judged);
    return [{ fact, role, source: line.source, specificity, year, sure }];
  });

const isBlankLine = ({ line }: LineReading): boolean =>
  line.words.trim() === '' && line.mark === null;

const isUnreadLine = ({ line, unread }: LineReading): boolean => unread && line.mark === null;

/** The mark that every line bears, as a rating; null when they differ or one was "read rightly". */
const sharedVerdict = (readings: readonly LineReading[]): Rating | null => {
  const verdicts = new Set(
    readings.map(({ line }) => (line.mark === null ? null : verdictOf[line.mark])),
  );
  const [verdict] = verdicts;
  return verdicts.size !== 1 || verdict === undefined || verdict === 'Read rightly'
    ? null
    : verdict;
};

const nothingToRate: AnswerRating = { rating: null, isDoubtful: false, isUnread: false };

const rateReadings = (
  question: Question,
  readings: readonly LineReading[],
  need: Need,
): AnswerRating => {
  const written = readings.filter((reading) => !isBlankLine(reading));
  if (written.length === 0) return nothingToRate;
  const legible = written.filter((reading) => !isUnreadLine(reading));
  if (legible.length === 0) return { ...nothingToRate, isUnread: true };
  const shared = sharedVerdict(legible);
  if (shared !== null) return { ...nothingToRate, rating: shared };
  const ties = question.ties.length === 0 ? [standIn] : question.ties;
  const observations = legible
    .flatMap((reading) => observeWith(ties, question, reading, need))
    .map(({ observation }) => observation);
  const text = legible.map(({ line }) => line.words).join('\n');
  const rating = rateAnswer(text, observations, need);
  const isDoubtful = rating !== rateAnswer(text, observations.filter(isSure), need);
  return { rating, isDoubtful, isUnread: false };
};

const observeLine = (question: Question, reading: LineReading, need: Need): ObservedLine => {
  const observed = observeWith(question.ties, question, reading, need);
  return {
    reading,
    observed,
    facts: standingFacts(reading, observed),
    ...rateReadings(question, [reading], need),
  };
};

/** An answer, line by line and as a whole. Question and readings belong together. */
export const observeAnswer = (
  question: Question,
  readings: readonly LineReading[],
  need: Need,
): ObservedAnswer => ({
  lines: readings.map((reading) => observeLine(question, reading, need)),
  ...rateReadings(question, readings, need),
});

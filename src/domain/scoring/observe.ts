/** What an answer counts for and reads as: all its lines, in the light of the person's marks. */
import type { FactFound, LineReading, Need, Question, Rating, Tie } from '../vocabulary.ts';
import { verdictOf } from './apply-rating.ts';
import { isKept, isSure } from './observation-value.ts';
import { type Observed, observeLine } from './observe-line.ts';
import { rateAnswer } from './rate-answer.ts';

/** What an answer, or a line of it, reads as. */
export interface AnswerRating {
  /** Null for a blank. */
  readonly rating: Rating | null;
  /** It would be another one without what the reader doubts, or nothing was found where something may be meant. */
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

const isOpenLine = ({ line, isOpen }: LineReading): boolean =>
  isOpen === true && line.mark === null;

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
    .flatMap((reading) => observeLine(ties, question, reading, need))
    .map(({ observation }) => observation);
  const text = legible.map(({ line }) => line.words).join('\n');
  const rating = rateAnswer(text, observations, need);
  const isDoubtful =
    rating !== rateAnswer(text, observations.filter(isSure), need) ||
    (rating === 'Neutral' && legible.some(isOpenLine));
  return { rating, isDoubtful, isUnread: false };
};

const judgeLine = (question: Question, reading: LineReading, need: Need): ObservedLine => {
  const observed = observeLine(question.ties, question, reading, need);
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
  lines: readings.map((reading) => judgeLine(question, reading, need)),
  ...rateReadings(question, readings, need),
});

/** Which lines a person should look at, and in which order: the largest possible effect first. */
import type { Need, Observation } from '../vocabulary.ts';
import { isKept, isSure, valueOfObservation } from './observation-value.ts';
import type { ObservedLine } from './observe.ts';
import { beliefIn } from './reliability.ts';
import { isFactObservation, isRefusal } from './visa-facts.ts';

/**
 * Why a line is asked about, the most pressing first: a doubt that could change a gate, a doubtful
 * visa statement, harm read surely and weighing much, any other doubt, words that were not read, and
 * words in which nothing was found.
 */
export const confirmReasons = [
  'grave-doubt',
  'fact-doubt',
  'weighty',
  'doubt',
  'unread',
  'silent',
] as const;
export type ConfirmReason = (typeof confirmReasons)[number];

export interface Worth {
  readonly reason: ConfirmReason;
  /** 0 to 1: what the line weighs once it is confirmed. */
  readonly weight: number;
}

/** From this strength on a red counts for the culture gate (scoring model, section 10). */
const weightyFrom = 0.5;

const isWeightyRed = ({ polarity, evasive, strength }: Observation): boolean =>
  polarity === 'red' && !evasive && strength >= weightyFrom;

const isGrave = (observation: Observation, need: Need): boolean =>
  isWeightyRed(observation) && (observation.dim === 'culture' || isRefusal(observation, need));

/** All of them together, as if confirmed. */
const weigh = (observations: readonly Observation[], season: number | null): number =>
  1 -
  observations.reduce(
    (missed, observation) =>
      missed *
      (1 -
        valueOfObservation({ ...observation, sure: true }, season) *
          beliefIn(observation.role, observation.polarity)),
    1,
  );

const hasLetters = (words: string): boolean => /\p{L}/u.test(words);

/**
 * Null for a line that bears a mark, has no words, or is read surely and weighs little. `season`: the
 * year in which the interview season began, null when unknown.
 */
export const worthConfirming = (
  line: ObservedLine,
  need: Need,
  season: number | null,
): Worth | null => {
  const { reading, observed, isUnread } = line;
  if (reading.line.mark !== null || !hasLetters(reading.line.words)) return null;
  if (isUnread) return { reason: 'unread', weight: 0 };
  if (reading.found.length === 0) return { reason: 'silent', weight: 0 };
  const kept = observed.map(({ observation }) => observation).filter(isKept);
  const doubted = kept.filter((observation) => !isSure(observation));
  const asked: readonly (readonly [ConfirmReason, readonly Observation[]])[] = [
    ['grave-doubt', doubted.filter((observation) => isGrave(observation, need))],
    ['fact-doubt', doubted.filter(isFactObservation)],
    ['weighty', kept.filter((observation) => isSure(observation) && isWeightyRed(observation))],
    ['doubt', doubted],
  ];
  const first = asked.find(([, observations]) => observations.length > 0);
  if (first === undefined) return null;
  const [reason, observations] = first;
  return { reason, weight: weigh(observations, season) };
};

/** The most pressing first; lines of equal worth stay in the order in which they came. */
export const byWorth = <Item extends { readonly worth: Worth }>(
  items: readonly Item[],
): readonly Item[] => {
  const rank = ({ worth }: Item): number => confirmReasons.indexOf(worth.reason);
  return [...items].sort((a, b) => rank(a) - rank(b) || b.worth.weight - a.worth.weight);
};

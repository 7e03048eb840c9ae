/** A person's verdict on a line: what it keeps of the reading, sets aside, and adds. */
import type { Mark, Observation, Polarity, Rating, Role, Specificity, Tie } from '../vocabulary.ts';
import {
  evasionSpecificity,
  evasionStrength,
  ratedStrength,
  ratingFloor,
  unreadSpecificity,
  wordlessSpecificity,
} from './constants.ts';
import { isKept, isSure } from './observation-value.ts';
import { saidTogether } from './rate-answer.ts';
import { reaches } from './threshold.ts';
import { isFactObservation } from './visa-facts.ts';

/** What a person can say of a line: a rating, or that it was read rightly. */
export type Verdict = Rating | 'Read rightly';

export const verdictOf: { readonly [M in Mark]: Verdict } = {
  good: 'Good sign',
  mixed: 'Mixed',
  vague: 'Vague',
  red: 'Red flag',
  fact: 'Neutral',
  ok: 'Read rightly',
};

/** Where the line stands: needed for what a verdict adds. */
export interface RatedLine {
  readonly question: string;
  /** The first tie of the question; null when it feeds no score, and then nothing is added. */
  readonly tie: Tie | null;
  readonly role: Role;
  readonly source: string;
  readonly year: number | null;
  readonly hasText: boolean;
}

type Kind = Polarity | 'evasive';

interface Effect {
  readonly keeps: readonly Kind[];
  readonly adds: readonly Kind[];
}

const effects: { readonly [V in Verdict]: Effect } = {
  'Good sign': { keeps: ['green'], adds: ['green'] },
  'Red flag': { keeps: ['red', 'evasive'], adds: ['red'] },
  Mixed: { keeps: ['green', 'red', 'evasive'], adds: ['green', 'red'] },
  Vague: { keeps: ['evasive'], adds: ['evasive'] },
  Neutral: { keeps: [], adds: [] },
  'Read rightly': { keeps: ['green', 'red', 'evasive'], adds: [] },
};

const kindOf = ({ evasive, polarity }: Observation): Kind => (evasive ? 'evasive' : polarity);

/** A sure statement about visas stays whatever the verdict: only a lift answers it. */
const isUntouchable = (observation: Observation): boolean =>
  isFactObservation(observation) && isSure(observation);

const setVerdict = (observation: Observation, { keeps }: Effect): Observation => {
  if (isUntouchable(observation)) return observation;
  if (!keeps.includes(kindOf(observation))) return { ...observation, overridden: true };
  return { ...observation, overridden: false, ...(isSure(observation) ? {} : { sure: true }) };
};

/** Kept evasions are red too: a red flag on an evasion needs no further red. */
const hasEnough = (kept: readonly Observation[], kind: Kind): boolean => {
  const matching = kept.filter((o) => (kind === 'evasive' ? o.evasive : o.polarity === kind));
  return reaches(saidTogether(matching), ratingFloor.value);
};

const specificityFor = (
  kind: Kind,
  observations: readonly Observation[],
  hasText: boolean,
): Specificity => {
  if (!hasText) return wordlessSpecificity.value;
  if (kind === 'evasive') return evasionSpecificity.value;
  if (observations.length === 0) return unreadSpecificity.value;
  return Math.max(...observations.map(({ specificity }) => specificity)) as Specificity;
};

const makeAddition = (
  kind: Kind,
  tie: Tie,
  line: RatedLine,
  observations: readonly Observation[],
): Observation => {
  const evasive = kind === 'evasive';
  return {
    dim: tie.dim,
    facet: tie.facet,
    signal: `${evasive ? 'evasive' : 'rated'}:${line.question}`,
    polarity: kind === 'green' ? 'green' : 'red',
    role: line.role,
    source: line.source,
    strength: evasive ? evasionStrength.value : ratedStrength.value,
    specificity: specificityFor(kind, observations, line.hasText),
    year: line.year,
    evasive,
    overridden: false,
  };
};

/** The observations of one line after the person's verdict on it. Applying it again changes nothing. */
export const applyRating = (
  verdict: Verdict,
  line: RatedLine,
  observations: readonly Observation[],
): readonly Observation[] => {
  const effect = effects[verdict];
  const judged = observations.map((observation) => setVerdict(observation, effect));
  const { tie } = line;
  if (tie === null) return judged;
  const kept = judged.filter(isKept);
  const missing = effect.adds.filter((kind) => !hasEnough(kept, kind));
  return [...judged, ...missing.map((kind) => makeAddition(kind, tie, line, observations))];
};

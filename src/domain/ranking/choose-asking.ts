/** Chooses among open questions, each put to one of those whom it is for. */
import type { Units } from '../scoring/evidence-units.ts';
import type { ProgramScores } from '../scoring/score-program.ts';
import {
  type Audience,
  audienceRole,
  type CultureDomain,
  type Observation,
  type Question,
  type Role,
  type Tie,
  type Weight,
} from '../vocabulary.ts';
import type { ScoreWeights } from './fit.ts';
import { type AnswerSought, questionGain } from './question-gain.ts';

export interface Asking {
  readonly question: Question;
  readonly audience: Audience;
  readonly role: Role;
}

/** What is known of a program. */
export interface Situation {
  readonly scores: ProgramScores;
  /** What counts of all that was told. */
  readonly kept: readonly Observation[];
  /** Shares of the scores in the fit, 0 to 1. */
  readonly weights: ScoreWeights;
}

export const askingsOf = (questions: readonly Question[]): readonly Asking[] =>
  questions.flatMap((question) =>
    question.audiences.map((audience) => ({ question, audience, role: audienceRole[audience] })),
  );

/** What decides is answered by a number, a name or a paper; what only rounds the picture, in general. */
const soughtBy: { readonly [W in Weight]: AnswerSought } = {
  decisive: 'exact',
  clear: 'concrete',
  extra: 'general',
};

/** The evidence at hand on a matter. */
export const unitsOn = ({ visa, pipeline, culture }: ProgramScores, { dim, facet }: Tie): Units => {
  if (dim === 'culture') {
    const { g, s } = culture.detail.domains[facet as CultureDomain];
    return { green: g, red: s };
  }
  const { r, s } = (dim === 'visa' ? visa : pipeline).detail.facets[facet] ?? { r: 0, s: 0 };
  return { green: r, red: s };
};

const hasSpoken = (kept: readonly Observation[], role: Role, { dim, facet }: Tie): boolean =>
  kept.some((one) => one.role === role && one.dim === dim && one.facet === facet);

const gainOn = (
  { scores, kept }: Situation,
  tie: Tie,
  weight: number,
  { role, question }: Asking,
): number =>
  questionGain([{ ...tie, weight, units: unitsOn(scores, tie) }], {
    role,
    seeks: soughtBy[question.weight],
    spokeBefore: hasSpoken(kept, role, tie),
  });

/** The first of the best; null when none is worth anything. */
const findBest = (
  askings: readonly Asking[],
  worthOf: (asking: Asking) => number,
): Asking | null => {
  let best: Asking | null = null;
  let most = 0;
  for (const asking of askings) {
    const worth = worthOf(asking);
    if (worth <= most) continue;
    best = asking;
    most = worth;
  }
  return best;
};

/** What an answer is expected to settle, over all matters of the question. */
export const chooseByGain = (askings: readonly Asking[], situation: Situation): Asking | null =>
  findBest(askings, (asking) =>
    asking.question.ties.reduce(
      (sum, tie) => sum + gainOn(situation, tie, situation.weights[tie.dim], asking),
      0,
    ),
  );

/** The same on one matter alone, however little that score weighs in the fit. */
export const chooseOn = (
  matter: Tie,
  askings: readonly Asking[],
  situation: Situation,
): Asking | null => {
  const asked = askings.filter(({ question }) =>
    question.ties.some(({ dim, facet }) => dim === matter.dim && facet === matter.facet),
  );
  return findBest(asked, (asking) => gainOn(situation, matter, 1, asking));
};

/** They live there, or did, and gain nothing by praise. */
const isInsider = ({ role }: Asking): boolean => role === 'resident' || role === 'graduate';

/** Put to somebody of another kind than those who spoke of it; residents and graduates first. */
export const chooseFresh = (
  matter: Tie,
  askings: readonly Asking[],
  situation: Situation,
): Asking | null => {
  const fresh = askings.filter(({ role }) => !hasSpoken(situation.kept, role, matter));
  return chooseOn(matter, fresh.filter(isInsider), situation) ?? chooseOn(matter, fresh, situation);
};

/** What to ask next about a program: first what a gate wants to know, then what would settle most. */
import { evidenceOf } from '../scoring/evidence-of.ts';
import type { Told } from '../scoring/list-findings.ts';
import { isKept } from '../scoring/observation-value.ts';
import type { Circumstances, ProgramScores } from '../scoring/score-program.ts';
import type { Audience, Question, Tie } from '../vocabulary.ts';
import {
  type Asking,
  askingsOf,
  chooseByGain,
  chooseFresh,
  chooseOn,
  type Situation,
  unitsOn,
} from './choose-asking.ts';
import type { ScoreWeights } from './fit.ts';
import { type DoubtfulLine, type GateQuestion, gateQuestions } from './gate-questions.ts';

/** All that was told of a program, with the scores that follow from it. */
export interface KnownProgram {
  readonly told: readonly Told[];
  readonly scores: ProgramScores;
}

/** Those on the sheet come before those that are only in the bank. */
export interface Askable {
  readonly onSheet: readonly Question[];
  readonly inBank: readonly Question[];
}

export type NextStep =
  | {
      readonly kind: 'ask';
      readonly question: Question;
      readonly audience: Audience;
      readonly isOnSheet: boolean;
    }
  /** Costs no question: nothing sure holds a gate, and this line is behind it. */
  | ({ readonly kind: 'confirm' } & DoubtfulLine);

type Choose = (askings: readonly Asking[], situation: Situation) => Asking | null;

const visaPolicy: Tie = { dim: 'visa', facet: 'policy' };

/** Anything in its cell answers a question, whoever said it, the website too. */
const isOpen =
  (told: readonly Told[]) =>
  ({ id }: Question): boolean =>
    told.every(({ question }) => question.id !== id);

/**
 * Null when nothing is left to ask. `weights`: the shares of the scores in the fit, 0 to 1. The visa
 * policy comes first as long as nothing is known of it, then what the gates ask about, then the rest
 * by what an answer is expected to settle.
 */
export const nextQuestion = (
  { told, scores }: KnownProgram,
  askable: Askable,
  weights: ScoreWeights,
  circumstances: Circumstances,
): NextStep | null => {
  const { observations } = evidenceOf(told.map(({ answer }) => answer));
  const situation: Situation = { scores, weights, kept: observations.filter(isKept) };
  const onSheet = askingsOf(askable.onSheet.filter(isOpen(told)));
  const inBank = askingsOf(askable.inBank.filter(isOpen(told)));
  const ask = (choose: Choose): NextStep | null => {
    const here = choose(onSheet, situation);
    const chosen = here ?? choose(inBank, situation);
    if (chosen === null) return null;
    const { question, audience } = chosen;
    return { kind: 'ask', question, audience, isOnSheet: here !== null };
  };
  const settle = ({ matter, doubt }: GateQuestion): NextStep | null =>
    doubt === null
      ? ask((askings) => chooseFresh(matter, askings, situation))
      : { kind: 'confirm', ...doubt };
  const { green, red } = unitsOn(scores, visaPolicy);
  if (circumstances.need !== 'none' && green + red === 0) {
    const policy = ask((askings) => chooseOn(visaPolicy, askings, situation));
    if (policy !== null) return policy;
  }
  for (const question of gateQuestions(told, scores.gates, circumstances)) {
    const step = settle(question);
    if (step !== null) return step;
  }
  return ask(chooseByGain);
};

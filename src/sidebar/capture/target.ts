/** Which answer cell a line goes to: the selected one, or one chosen in the panel. */
import type { Audience } from '../../domain/vocabulary.ts';
import type { Here } from '../use-selection.ts';
import type { Look, QuestionCardData } from '../use-sheet.ts';

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly audience: Audience;
}

export interface Target {
  readonly program: string;
  readonly question: AskedQuestion;
}

/** A choice made in the panel, and where the selection was then: it holds until that moves. */
export interface HandChoice {
  readonly program: string | null;
  readonly question: AskedQuestion | null;
  readonly madeAt: string;
  /** Holds even when another answer cell is selected. */
  readonly firm: boolean;
}

export const placeKey = (program: string | null, question: string | null): string =>
  JSON.stringify([program, question]);

export const targetKey = (target: Target): string => placeKey(target.program, target.question.id);

export const hereKey = (here: Here | null): string =>
  placeKey(here?.program ?? null, here?.question?.id ?? null);

export const makeTarget = (
  program: string | null | undefined,
  question: AskedQuestion | null | undefined,
): Target | null => (program && question ? { program, question } : null);

const isOther = (chosen: HandChoice, here: Here | null): boolean =>
  !chosen.firm &&
  here !== null &&
  here.program !== null &&
  here.question !== null &&
  hereKey(here) !== chosen.madeAt;

/** A choice by hand fills what the selection leaves open, until another answer cell is selected. */
export const chooseTarget = (
  here: Here | null,
  chosen: HandChoice | null,
): { readonly program: string | null; readonly question: AskedQuestion | null } =>
  chosen && !isOther(chosen, here)
    ? {
        program: chosen.program ?? here?.program ?? null,
        question: chosen.question ?? here?.question ?? null,
      }
    : { program: here?.program ?? null, question: here?.question ?? null };

/** The rows of the sheet, in its order. */
export const rowsOf = (look: Look): readonly QuestionCardData[] =>
  look.questions.filter((question) => question.inSheet);

/** The next row for the same kind of person; null after the last. */
export const nextQuestion = (look: Look, question: AskedQuestion): AskedQuestion | null => {
  const rows = rowsOf(look).filter((row) => row.audience === question.audience);
  const place = rows.findIndex((row) => row.id === question.id);
  return rows[place + 1] ?? null;
};

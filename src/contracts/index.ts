/** Every procedure that the sidebar can call; a test compares this list with the files beside it. */
import type * as z from 'zod/mini';
import { addLine } from './add-line.ts';
import { addOwnQuestion } from './add-own-question.ts';
import { addProgram } from './add-program.ts';
import type { Outcome } from './contract.ts';
import { insertQuestions } from './insert-questions.ts';
import { linesToConfirm } from './lines-to-confirm.ts';
import { lookAround } from './look-around.ts';
import { markLine } from './mark-line.ts';
import { readCell } from './read-cell.ts';
import { readWords } from './read-words.ts';
import { setUpSheet } from './set-up-sheet.ts';
import { showCell } from './show-cell.ts';
import { takeBackLine } from './take-back-line.ts';
import { takeOutQuestions } from './take-out-questions.ts';
import { unfoldFollowUps } from './unfold-follow-ups.ts';
import { unmarkLine } from './unmark-line.ts';
import { whereAmI } from './where-am-i.ts';

export const contracts = {
  lookAround,
  whereAmI,
  readCell,
  showCell,
  insertQuestions,
  takeOutQuestions,
  addOwnQuestion,
  addProgram,
  readWords,
  unfoldFollowUps,
  addLine,
  takeBackLine,
  linesToConfirm,
  markLine,
  unmarkLine,
  setUpSheet,
} as const;

export type Contracts = typeof contracts;
export type ProcedureName = keyof Contracts;
export type RequestOf<Name extends ProcedureName> = z.output<Contracts[Name]['request']>;
export type ResponseOf<Name extends ProcedureName> = z.output<Contracts[Name]['response']>;
export type OutcomeOf<Name extends ProcedureName> = Outcome<ResponseOf<Name>>;

/** Every contract with the use case that fulfils it, and whether it changes the sheet. */
import type { ProcedureName, RequestOf, ResponseOf } from '../contracts/index.ts';
import { addLine } from './add-line.ts';
import { addOwnQuestion } from './add-own-question.ts';
import { addProgram } from './add-program.ts';
import { insertQuestions } from './insert-questions.ts';
import { linesToConfirm } from './lines-to-confirm.ts';
import { lookAround } from './look-around.ts';
import { markLine } from './mark-line.ts';
import { readCell } from './read-cell.ts';
import { readWords } from './read-words.ts';
import { showCell } from './show-cell.ts';
import { takeBackLine } from './take-back-line.ts';
import { takeOutQuestions } from './take-out-questions.ts';
import { unfoldFollowUps } from './unfold-follow-ups.ts';
import { unmarkLine } from './unmark-line.ts';
import type { UseCase } from './use-case.ts';
import { whereAmI } from './where-am-i.ts';

/** Made of several runs on fresh readings, so it is wired by itself. */
export type PlainProcedure = Exclude<ProcedureName, 'setUpSheet'>;

/**
 * `reads` needs no lock; `writes` reads, decides and writes within the document lock, after what
 * people typed by hand was tidied.
 */
export interface Procedure<Name extends PlainProcedure> {
  readonly does: 'reads' | 'writes';
  readonly run: UseCase<RequestOf<Name>, ResponseOf<Name>>;
}

export const procedures: { readonly [Name in PlainProcedure]: Procedure<Name> } = {
  lookAround: { does: 'reads', run: lookAround },
  whereAmI: { does: 'reads', run: whereAmI },
  readCell: { does: 'reads', run: readCell },
  showCell: { does: 'reads', run: showCell },
  readWords: { does: 'reads', run: readWords },
  unfoldFollowUps: { does: 'reads', run: unfoldFollowUps },
  insertQuestions: { does: 'writes', run: insertQuestions },
  takeOutQuestions: { does: 'writes', run: takeOutQuestions },
  addOwnQuestion: { does: 'writes', run: addOwnQuestion },
  addProgram: { does: 'writes', run: addProgram },
  addLine: { does: 'writes', run: addLine },
  takeBackLine: { does: 'writes', run: takeBackLine },
  linesToConfirm: { does: 'reads', run: linesToConfirm },
  markLine: { does: 'writes', run: markLine },
  unmarkLine: { does: 'writes', run: unmarkLine },
};

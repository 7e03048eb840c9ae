/** The questions of a table: which they are, and how they are worded on the sheet. */
import type { Bank } from '../domain/bank.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import type { Askable } from '../domain/ranking/next-question.ts';
import type { Wording } from '../domain/say-question.ts';
import { rowsOf, textOf, widthOf } from './cell-values.ts';
import type { CellArgument } from './entry.ts';
import { isHeading } from './read-table.ts';

export interface AskedQuestions extends Askable {
  /** The column of ids alone. */
  readonly ids: CellArgument;
  readonly wording: Wording;
}

/** Of two columns the second holds the wording. */
export const readQuestions = (bank: Bank, questions: CellArgument): AskedQuestions => {
  const rows = rowsOf(questions);
  const findQuestion = makeQuestionFinder(bank);
  const worded = rows.flatMap(([first, second]) => {
    const id = textOf(first).trim();
    return id === '' || isHeading(id) ? [] : [[findQuestion(id), textOf(second)] as const];
  });
  return {
    ids: widthOf(rows) === 2 ? rows.map((row) => [row[0]]) : questions,
    wording: new Map(worded.map(([{ id }, text]) => [id, text])),
    onSheet: worded.map(([question]) => question),
    inBank: bank.questions.filter(({ retired }) => retired === undefined),
  };
};

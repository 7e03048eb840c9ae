/** Questions and answers as the sheet holds them, read once and grouped by program. */
import type { Bank } from '../domain/bank.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import { readAnswer } from '../domain/reading/read-answer.ts';
import { newestSeason } from '../domain/scoring/season.ts';
import type { LineReading, Question } from '../domain/vocabulary.ts';
import { type Argument, faulty, given } from './argument-problem.ts';
import { type Rows, rowsOf, textOf, widthOf } from './cell-values.ts';
import type { CellArgument } from './entry.ts';

export interface ReadAnswer {
  readonly question: Question;
  readonly readings: readonly LineReading[];
}

export interface AnswerTable {
  /** One list of answers per column; blank answers are left out. */
  readonly columns: readonly (readonly ReadAnswer[])[];
  /** The season of the newest date on any line; null without one. */
  readonly newestSeason: number | null;
}

export const isHeading = (id: string): boolean => id.toLowerCase().startsWith('group:');

type Reader = (id: string, text: string) => ReadAnswer;

/** Reads each text to each question once, however often it stands there. */
export const makeReader = (bank: Bank): Reader => {
  const findQuestion = makeQuestionFinder(bank);
  const known = new Map<string, ReadAnswer>();
  return (id, text) => {
    const key = `${id}\u0000${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const question = findQuestion(id);
    const read = { question, readings: readAnswer(bank, question, text) };
    known.set(key, read);
    return read;
  };
};

const readColumn = (
  ids: readonly string[],
  answers: Rows,
  column: number,
  read: Reader,
): readonly ReadAnswer[] =>
  ids.flatMap((id, row) => {
    const text = textOf(answers[row]?.[column]);
    return id === '' || isHeading(id) || text.trim() === '' ? [] : [read(id, text)];
  });

/** Headings of groups and rows without an id are passed over. */
export const readTable = (
  bank: Bank,
  questions: CellArgument,
  answers: CellArgument,
): Argument<AnswerTable> => {
  const asked = rowsOf(questions);
  const told = rowsOf(answers);
  if (widthOf(asked) > 1) return faulty({ kind: 'questions-wide', columns: widthOf(asked) });
  if (asked.length !== told.length)
    return faulty({ kind: 'rows-differ', questions: asked.length, answers: told.length });
  const ids = asked.map((row) => textOf(row[0]).trim());
  const read = makeReader(bank);
  const columns = Array.from({ length: Math.max(1, widthOf(told)) }, (_, column) =>
    readColumn(ids, told, column, read),
  );
  const dates = columns.flatMap((column) =>
    column.flatMap(({ readings }) => readings.map(({ line }) => line.date)),
  );
  return given({ columns, newestSeason: newestSeason(dates) });
};

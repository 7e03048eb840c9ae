/** Workbooks to begin a test with. */

import { addProgram } from '../../src/app/add-program.ts';
import { insertQuestions } from '../../src/app/insert-questions.ts';
import { runAddSample, runSetUp, runWriting } from '../../src/app/run.ts';
import type { Result } from '../../src/domain/result.ts';
import { PaperBook } from './paper-book.ts';

/** The value, or the test fails with the problems in full. */
export const expectOk = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

export const problemsOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ kind }) => kind);

export const aNewBook = (): PaperBook => {
  const book = new PaperBook();
  expectOk(runSetUp(book.rim()));
  return book;
};

export const aBook = (
  programs: readonly string[] = ['Alder Bay', 'Birchmont'],
  questions: readonly string[] = [],
): PaperBook => {
  const book = aNewBook();
  for (const name of programs) expectOk(runWriting(book.rim(), addProgram, { name }));
  if (questions.length > 0) {
    expectOk(runWriting(book.rim(), insertQuestions, { questions: [...questions] }));
  }
  return book;
};

export const aSampleBook = (): PaperBook => {
  const book = new PaperBook();
  expectOk(runAddSample(book.rim()));
  return book;
};

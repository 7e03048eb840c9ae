/** What is read of a block of answers, and what is passed over. */
import { describe, expect, it } from 'vitest';
import type { CellArgument } from '../../src/functions/entry.ts';
import { makeReader, readTable } from '../../src/functions/read-table.ts';
import { aBank, aQuestion } from '../support/a-bank.ts';

const bank = aBank([
  aQuestion({ id: 'visa-kinds', sources: ['Q29'], audiences: ['coordinator'] }),
  aQuestion({ id: 'own-eyes', audiences: ['observation'] }),
]);

/** Per column: question id, role and words of each line. */
const linesOf = (questions: CellArgument, answers: CellArgument): unknown => {
  const table = readTable(bank, questions, answers);
  if (!table.ok) return table.problems;
  return table.value.columns.map((column) =>
    column.flatMap(({ question, readings }) =>
      readings.map(({ role, line }) => `${question.id} ${role}: ${line.words}`),
    ),
  );
};

describe('a table of answers', () => {
  it('may be a single cell', () => {
    expect(linesOf('visa-kinds', 'resident: yes')).toEqual([['visa-kinds resident: yes']]);
  });

  it('gives a line without a role to the one whom the question is for', () => {
    expect(linesOf([['Q29'], ['own-eyes'], ['unknown']], [['yes'], ['seen'], ['told']])).toEqual([
      ['visa-kinds coordinator: yes', 'own-eyes observer: seen', 'unknown hearsay: told'],
    ]);
  });

  it('passes over headings, rows without an id, faults, check boxes and blanks', () => {
    const questions = [['group:visa'], [''], ['#N/A'], ['Q29'], ['Q29'], ['Q29'], ['Q29']];
    const answers = [['a'], ['b'], ['c'], ['#REF!'], [true], ['  '], [null]];
    expect(linesOf(questions, answers)).toEqual([[]]);
  });

  it('takes a number or a date in an answer as its words', () => {
    const answers = [[3], [new Date(2026, 10, 3)]];
    expect(linesOf([['Q29'], ['Q29']], answers)).toEqual([
      ['visa-kinds coordinator: 3', 'visa-kinds coordinator: 2026-11-03'],
    ]);
  });

  it('keeps the columns apart, an empty one too', () => {
    expect(linesOf([['Q29']], [['yes', '', 'no']])).toEqual([
      ['visa-kinds coordinator: yes'],
      [],
      ['visa-kinds coordinator: no'],
    ]);
  });

  it('is counted from the newest date in any of its columns', () => {
    const answers = [['2024-11-03 coordinator: yes', '2026-12-01 coordinator: no']];
    expect(readTable(bank, [['Q29']], answers)).toMatchObject({ value: { newestSeason: 2026 } });
  });

  it('must have as many rows of answers as of questions', () => {
    expect(linesOf([['Q29'], ['Q29']], [['yes']])).toEqual([
      { kind: 'rows-differ', questions: 2, answers: 1 },
    ]);
  });

  it('has its questions in one column', () => {
    expect(linesOf([['Q29', 'Q30']], [['yes']])).toEqual([{ kind: 'questions-wide', columns: 2 }]);
  });

  it('reads the same words to the same question once', () => {
    const read = makeReader(bank);
    expect(read('Q29', 'yes')).toBe(read('Q29', 'yes'));
    expect(read('Q29', 'yes')).not.toBe(read('own-eyes', 'yes'));
  });
});

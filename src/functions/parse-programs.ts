/** The names of the programs above their answers. */
import { type Argument, faulty, given } from './argument-problem.ts';
import { rowsOf, textOf } from './cell-values.ts';
import type { CellArgument, CellValue } from './entry.ts';
import type { AnswerTable } from './read-table.ts';

/** Spaces at the ends and doubled ones belong to no name. */
const readName = (cell: CellValue): string => textOf(cell).replace(/\s+/gu, ' ').trim();

/** One name per column, '' for a column without a program; null when no names are given. */
export const parsePrograms = (
  argument: CellArgument,
  table: Argument<AnswerTable>,
): Argument<readonly string[] | null> => {
  const names = rowsOf(argument).flat().map(readName);
  if (names.length <= 1 && (names[0] ?? '') === '') return given(null);
  const columns = table.ok ? table.value.columns.length : names.length;
  return names.length === columns
    ? given(names)
    : faulty({ kind: 'programs-differ', programs: names.length, columns });
};

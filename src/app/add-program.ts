/** Adds a program: a header in the first free column, and a row on the Rank List. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { failure, success } from '../domain/result.ts';
import { type AnswersIndex, findPrograms } from '../domain/workbook/answers-index.ts';
import { type Grid, isBlank, makeProgramKey, sayCell } from '../domain/workbook/cells.ts';
import { headerAddress, planPrograms } from './plan-programs.ts';
import { requireAnswers } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';
import type { Step } from './write-plan.ts';

export interface PlacedProgram {
  readonly name: string;
  readonly key: string;
  readonly column: number;
}

export interface PlacedPrograms {
  readonly steps: readonly Step[];
  readonly programs: readonly PlacedProgram[];
  /** Where things stand once the steps are done. */
  readonly index: AnswersIndex;
}

/** A column may hold words without a name over it: they are somebody's, and no new program takes them. */
const lastFilledColumn = (grid: Grid): number =>
  Math.max(
    0,
    ...grid.map((cells) =>
      cells.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at + 1), 0),
    ),
  );

/**
 * Headers for new programs, to the right of all that is filled. Columns that are missing go in before the
 * free last column of the grid: inside every range, so that formulas and colours cover them at once.
 */
export const placePrograms = (
  index: AnswersIndex,
  grid: Grid,
  names: readonly string[],
): PlacedPrograms => {
  if (names.length === 0) return { steps: [], programs: [], index };
  const last = Math.max(index.questionColumn, lastFilledColumn(grid));
  const missing = last + names.length + 1 - index.columns;
  const programs = names.map((name, at) => ({
    name,
    key: makeProgramKey(name),
    column: last + 1 + at,
  }));
  const room: readonly Step[] =
    missing > 0
      ? [{ kind: 'insert-columns', tab: 'answers', after: index.columns - 1, count: missing }]
      : [];
  const at = { row: index.headerRow, column: last + 1 };
  return {
    steps: [...room, { kind: 'write-text', tab: 'answers', at, cells: [names] }],
    programs,
    index: { ...index, columns: index.columns + Math.max(0, missing) },
  };
};

export const addProgram: UseCase<RequestOf<'addProgram'>, ResponseOf<'addProgram'>> = (
  ports,
  request,
) => {
  const name = sayCell(request.name);
  if (name === '') return failure({ kind: 'program-name-empty' });
  const found = requireAnswers(ports);
  if (!found.ok) return found;
  const index = found.value;
  const [there] = findPrograms(index, name);
  if (there) {
    const cell = headerAddress(index, there.column);
    return failure({ kind: 'program-exists', program: there.name, cell });
  }
  const placed = placePrograms(index, ports.readGrid('answers'), [name]);
  const column = placed.programs[0]?.column ?? 0;
  return success({
    response: { name, cell: headerAddress(index, column) },
    plan: [...placed.steps, ...planPrograms(ports, placed.index, placed.programs).steps],
  });
};

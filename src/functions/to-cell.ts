/** From a result to what the cells show: values, blanks, or a sentence about the arguments. */
import { type Argument, sayArgumentProblem } from './argument-problem.ts';
import type { CellResult } from './entry.ts';

export type Shown = string | number;

/** One value per column; a single one stands in a single cell. */
export const makeRow = (values: readonly Shown[]): CellResult =>
  values.length === 1 && values[0] !== undefined ? values[0] : [values];

/** The result, or all that is wrong with the arguments. */
export const toCell = <T>(argument: Argument<T>, show: (value: T) => CellResult): CellResult =>
  argument.ok ? show(argument.value) : argument.problems.map(sayArgumentProblem).join(' ');

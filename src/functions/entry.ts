/** What a custom function tells of itself: enough to make its stub, its autocomplete help and its page. */
import type { Bank } from '../domain/bank.ts';

/** A value as Sheets hands it over or takes it back; a Date arrives for a cell with a date format. */
export type CellValue = string | number | boolean | Date | null | undefined;
/** One cell, or rows of cells. */
export type CellArgument = CellValue | readonly (readonly CellValue[])[];
export type CellResult =
  | string
  | number
  | boolean
  | readonly (readonly (string | number | boolean)[])[];

export interface Parameter {
  readonly name: string;
  /** As JSDoc writes it, e.g. `{Array<Array<string>>}` without the braces; `=` at the end: may be left out. */
  readonly type: string;
  readonly says: string;
}

export interface CustomFunction {
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly Parameter[];
  readonly returns: { readonly type: string; readonly says: string };
  /** Run on the source by its test, and on the built file by the conformance tests. */
  readonly examples: readonly {
    readonly says: string;
    readonly arguments: readonly CellArgument[];
    readonly gives: CellResult;
  }[];
  readonly run: (bank: Bank, ...args: readonly CellArgument[]) => CellResult;
}

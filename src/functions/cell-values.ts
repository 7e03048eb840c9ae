/** Arguments as Sheets hands them over, made even: always rows of cells, each with its text. */
import type { CellArgument, CellValue } from './entry.ts';

export type Rows = readonly (readonly CellValue[])[];

const isRows = (argument: CellArgument): argument is Rows => Array.isArray(argument);

/** A single cell arrives bare, a range as rows. */
export const rowsOf = (argument: CellArgument): Rows => {
  if (!isRows(argument)) return [[argument]];
  return argument.map((row) => (Array.isArray(row) ? row : [row as unknown as CellValue]));
};

/** What a cell says when it holds no value but a fault, or waits for one. */
const fault = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)|Loading\.{3})$/iu;

/** A date made elsewhere is no instance of this script's Date. */
export const isDate = (value: CellValue): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

const pad = (part: number): string => String(part).padStart(2, '0');

/** As it stands in the sheet, whose time zone is the script's; '' for one that is not valid. */
const sayDate = (date: Date): string =>
  Number.isNaN(date.getTime())
    ? ''
    : `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The text of a cell: dates as 2026-11-03; '' for check boxes, faults and what is still loading. */
export const textOf = (value: CellValue): string => {
  if (typeof value === 'string') return fault.test(value.trim()) ? '' : value;
  if (typeof value === 'number') return String(value);
  return isDate(value) ? sayDate(value) : '';
};

/** As `textOf`, but a check box gives its word too, so that a fault can be told. */
export const wordOf = (value: CellValue): string =>
  (typeof value === 'boolean' ? String(value).toUpperCase() : textOf(value)).trim();

/** The first cell: what an argument means that should be a single one. */
export const firstCell = (argument: CellArgument): CellValue => rowsOf(argument)[0]?.[0];

export const widthOf = (rows: Rows): number => rows[0]?.length ?? 0;

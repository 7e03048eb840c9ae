/** Cell values as the sheet hands them over, and their text. */

/** A date has been turned into ISO text at the rim. */
export type Cell = string | number | boolean;
export type Grid = readonly (readonly Cell[])[];

/** Google's limit for one cell, in UTF-16 units. */
export const mostCharacters = 50_000;

/** The text of a cell, trimmed, with every run of blanks as one: how names are compared and kept. */
export const sayCell = (cell: Cell | undefined): string =>
  cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();

/** Two names are the same program when this is equal: blanks at the ends and case do not matter. */
export const makeProgramKey = (name: string): string =>
  name.replace(/\s+/g, ' ').trim().toLowerCase();

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || String(cell).trim() === '';

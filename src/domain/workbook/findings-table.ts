/** Where the table of the Findings tab stands: found by its formula, wherever a person moved it. */
import { makeColumnName, makeFixedAddress, makeSheetPrefix, type Place } from './a1.ts';
import { findingsColumns } from './findings-columns.ts';
import { type AnswersExtent, makeAnswerAreas, type SettingsCells } from './formulas.ts';

/** The header's first cell, which holds the formula, and the size of the grid. */
export interface FindingsExtent extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** The table and one free column: how many rows there are is read from that one. */
export const leastFindingsColumns = findingsColumns.length + 1;

/** Below the line that says what the tab is. */
export const firstPlace: Place = { row: 2, column: 1 };

const call = /\bFINDINGS\(/i;

/** Null when the formula is gone. */
export const findFindingsPlace = (formulas: readonly (readonly string[])[]): Place | null => {
  for (const [at, cells] of formulas.entries()) {
    const column = cells.findIndex((formula) => call.test(formula)) + 1;
    if (column > 0) return { row: at + 1, column };
  }
  return null;
};

const blanks = (count: number): string => Array.from({ length: count }, () => '""').join(',');

/** A last row in place of those that do not fit: a table that meets the edge of the sheet is an error. */
const sayRest = (): string => {
  const at = findingsColumns.findIndex(({ id }) => id === 'sign');
  const words = '"… and "&(ROWS(found)-room+1)&" more: Check and repair makes room for them."';
  return `HSTACK(${blanks(at)},${words},${blanks(findingsColumns.length - at - 1)})`;
};

/** The one formula of the tab, for its place. */
export const makeFindingsFormula = (
  answersName: string,
  extent: AnswersExtent,
  settings: SettingsCells,
  { row, column }: Place,
): string => {
  const { questions, answers, names } = makeAnswerAreas(extent, makeSheetPrefix(answersName));
  const found = `FINDINGS(${names},${questions},${answers},${settings.need},${settings.season})`;
  const free = column + findingsColumns.length;
  const room = `ROWS(${makeFixedAddress({ row, column: free })}:$${makeColumnName(free)})`;
  return `=LET(found,${found},room,${room},IF(ROWS(found)<=room,found,VSTACK(ARRAY_CONSTRAIN(found,room-1,COLUMNS(found)),${sayRest()})))`;
};

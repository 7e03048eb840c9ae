/** A whole column as a range: the only kind besides rows and sheets that carries developer metadata. */
import { makeColumnName } from '../domain/workbook/a1.ts';

export const wholeColumn = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range => {
  const name = makeColumnName(column);
  return sheet.getRange(`${name}:${name}`);
};

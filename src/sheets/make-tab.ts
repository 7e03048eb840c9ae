/** Makes one of our tabs on any spreadsheet, beside whatever is there. */
import type { Content, TabDesign } from '../domain/workbook/design.ts';
import { tabIds } from '../domain/workbook/tabs.ts';
import { type Anchors, anchorTab } from './anchors.ts';
import { paintAll } from './paint.ts';
import { writeFormulas } from './write-formulas.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Our tabs stand together in their own order: behind the nearest one before, else at the end. */
const choosePlace = (book: Spreadsheet, anchors: Anchors, design: TabDesign): number => {
  const at = tabIds.indexOf(design.tab);
  const before = tabIds.slice(0, at).flatMap((tab) => anchors.find(tab) ?? []);
  const nearest = before[before.length - 1];
  if (nearest) return nearest.getIndex();
  const next = tabIds.slice(at + 1).flatMap((tab) => anchors.find(tab) ?? [])[0];
  return next ? next.getIndex() - 1 : book.getNumSheets();
};

const resize = (sheet: Sheet, { rows, columns }: TabDesign): void => {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
};

export const writeContents = (sheet: Sheet, contents: readonly Content[]): void => {
  for (const { row, column, cells } of contents) {
    const width = cells[0]?.length ?? 0;
    if (cells.length === 0 || width === 0) continue;
    sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => [...line]));
  }
};

/** The anchor comes last: a tab that was not finished is not ours, and the next run makes another. */
export const makeTab = (
  book: Spreadsheet,
  anchors: Anchors,
  name: string,
  design: TabDesign,
  contents: readonly Content[],
): void => {
  const sheet = book.insertSheet(name, choosePlace(book, anchors, design));
  resize(sheet, design);
  paintAll(sheet, design);
  writeContents(sheet, [...design.contents, ...contents]);
  for (const choice of design.choices) {
    if (choice.kind !== 'checkbox') continue;
    const { row, column, rows, columns } = choice.area;
    sheet.getRange(row, column, rows, columns).insertCheckboxes();
  }
  writeFormulas(sheet, design.formulas);
  if (design.hidden) sheet.hideSheet();
  anchorTab(sheet, design.tab);
};

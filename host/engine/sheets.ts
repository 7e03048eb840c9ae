/** The workbook's sheets: their ids, names and order; making, renaming, copying and deleting them. */
import type { IWorksheetData, Worksheet } from '@univerjs/core';
import type { Grid } from './grid.ts';

export interface SheetFacts {
  readonly key: string;
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** `getSheetId()`: 0 for the first sheet of a new file; otherwise a number made from Univer's key, so that it stays. */
export const sheetIdOf = (key: string): number => {
  const own = /^gid(\d+)$/.exec(key);
  if (own) return Number(own[1]);
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1 || 1;
};

const describe = (sheet: Worksheet): SheetFacts => ({
  key: sheet.getSheetId(),
  id: sheetIdOf(sheet.getSheetId()),
  name: sheet.getName(),
  hidden: sheet.getConfig().hidden === 1,
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});

export const listSheets = (grid: Grid): SheetFacts[] => grid.workbook.getSheets().map(describe);

/** Sheets are found by name without regard to case, as formulas do. */
export const findSheet = (grid: Grid, name: string): SheetFacts | null =>
  listSheets(grid).find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

export const hasSheet = (grid: Grid, key: string): boolean =>
  grid.workbook.getSheetBySheetId(key) != null;

/** What a sheet looks like when it is new. */
export const makeSheetData = (
  key: string,
  name: string,
  rows = 1000,
  columns = 26,
): Partial<IWorksheetData> => ({
  id: key,
  name,
  rowCount: rows,
  columnCount: columns,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  cellData: {},
});

const newKey = (grid: Grid): string => {
  for (;;) {
    const key = `gid${Math.floor(Math.random() * 2_000_000_000) + 1}`;
    if (!hasSheet(grid, key)) return key;
  }
};

export const freeSheetName = (grid: Grid, wanted: (count: number) => string): string => {
  for (let count = 1; ; count += 1) {
    const name = wanted(count);
    if (!findSheet(grid, name)) return name;
  }
};

/** `index` counts from 0; the new sheet's key comes back. */
export const insertSheet = (
  grid: Grid,
  index: number,
  name: string,
  size?: { readonly rows: number; readonly columns: number },
): string => {
  const key = newKey(grid);
  const anySheet = grid.workbook.getSheets()[0]?.getSheetId() ?? '';
  const sheet = makeSheetData(key, name, size?.rows, size?.columns);
  grid.command('sheet.command.insert-sheet', anySheet, { index, sheet });
  return key;
};

export const deleteSheet = (grid: Grid, key: string): void =>
  grid.command('sheet.command.remove-sheet', key, {});

export const renameSheet = (grid: Grid, key: string, name: string): void =>
  grid.command('sheet.command.set-worksheet-name', key, { name });

/** `index` counts from 0. */
export const moveSheet = (grid: Grid, key: string, index: number): void =>
  grid.command('sheet.command.set-worksheet-order', key, { order: index });

export const setSheetHidden = (grid: Grid, key: string, hidden: boolean): void => {
  if ((grid.sheet(key).getConfig().hidden === 1) === hidden) return;
  grid.command(`sheet.command.set-worksheet-${hidden ? 'hidden' : 'show'}`, key, {});
};

/** The copy's key. */
export const copySheet = (grid: Grid, key: string, name: string): string => {
  const before = new Set(listSheets(grid).map((sheet) => sheet.key));
  grid.command('sheet.command.copy-sheet', key, {});
  const copy = listSheets(grid).find((sheet) => !before.has(sheet.key));
  if (!copy) throw new Error('The copy of the sheet is not there.');
  renameSheet(grid, copy.key, name);
  return copy.key;
};

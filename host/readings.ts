/** Reads the workbook for tests and for the server, always after recalculation. */
import { type Area, parseA1 } from './engine/a1.ts';
import type { Book } from './engine/book.ts';
import { readLook } from './engine/cell-look.ts';
import { makeIsoText } from './engine/dates.ts';
import { readNote } from './engine/notes.ts';
import { formatValue, isDatePattern } from './engine/number-format.ts';
import { mapArea, readSheet, type SheetReader } from './engine/read-cells.ts';
import { findSheet, listSheets } from './engine/sheets.ts';
import { sayTooltip } from './engine/tooltip.ts';
import { readGoogleFormula } from './engine/write-content.ts';
import type { Cell, GridReadings } from './host-types.ts';

export const keyOf = (book: Book, name: string): string => {
  const found = findSheet(book.grid, name);
  if (!found) throw new Error(`There is no sheet named "${name}".`);
  return found.key;
};

/** The area that A1 notation names on that sheet. */
export const areaNamed = (book: Book, key: string, a1: string): Area => {
  const sheet = book.grid.sheet(key);
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const found = parseA1(a1, size);
  if (!found || found.sheet !== null) throw new Error(`"${a1}" is no range of a sheet.`);
  return found.area;
};

export const makeReadings = (
  book: Book,
  messageOf: (sheet: string, row: number, column: number) => string,
): GridReadings => {
  const { grid } = book;
  const read = <T>(
    name: string,
    a1: string | undefined,
    one: (from: SheetReader, row: number, column: number) => T,
  ): T[][] => {
    const key = keyOf(book, name);
    grid.recalculate();
    const from = readSheet(grid, key);
    const used = from.used();
    const all = { startRow: 0, startColumn: 0, endRow: used.rows - 1, endColumn: used.columns - 1 };
    const area = a1 === undefined ? all : areaNamed(book, key, a1);
    return mapArea(area, (row, column) => one(from, row, column));
  };
  const first = <T>(
    name: string,
    a1: string,
    one: (from: SheetReader, row: number, column: number) => T,
  ): T => {
    const [found] = read(name, a1, one).flat();
    return found as T;
  };
  const value = (from: SheetReader, row: number, column: number): Cell => {
    const cell = from.value(row, column);
    return typeof cell === 'number' && isDatePattern(grid, from.pattern(row, column))
      ? makeIsoText(cell)
      : cell;
  };
  return {
    values: (name, a1) => read(name, a1, value),
    displayed: (name, a1) =>
      read(name, a1, (from, row, column) =>
        formatValue(grid, from.value(row, column), from.pattern(row, column)),
      ),
    formulas: (name, a1) => read(name, a1, readGoogleFormula),
    tooltip: (name, a1) => {
      const key = keyOf(book, name);
      return first(name, a1, (from, row, column) =>
        sayTooltip(grid, key, from, row, column, messageOf(key, row, column)),
      );
    },
    sheets: () => listSheets(grid),
    note: (name, a1) => {
      const key = keyOf(book, name);
      return first(name, a1, (_, row, column) => readNote(grid, key, row, column));
    },
    numberFormat: (name, a1) =>
      first(name, a1, (from, row, column) => from.style(row, column).n?.pattern ?? ''),
    colour: (name, a1) => {
      const key = keyOf(book, name);
      return first(name, a1, (from, row, column) => readLook(grid, key, from, row, column));
    },
  };
};

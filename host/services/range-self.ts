/** What every member of a Range needs: where it is, and how to read and write there. */
import { type Area, sizeOf } from '../engine/a1.ts';
import type { CellPatch } from '../engine/cell-patches.ts';
import { mapArea, readSheet, type SheetReader } from '../engine/read-cells.ts';
import type { Execution } from './execution.ts';
import { type Call, refuse, type ServiceObject, serve } from './service-object.ts';

export interface RangeSelf {
  readonly sheet: string;
  readonly area: Area;
}

export type RangeCall = Call<RangeSelf>;

/** A range within the sheet's dimensions; throws as Sheets does for any other. */
export const serveRange = (run: Execution, sheet: string, area: Area): ServiceObject<RangeSelf> => {
  const { rows, columns } = sizeOf(area);
  if (rows < 1) refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) refuse('The number of columns in the range must be at least 1.');
  const worksheet = run.book.grid.sheet(sheet);
  const inside =
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow < worksheet.getRowCount() &&
    area.endColumn < worksheet.getColumnCount();
  if (!inside) refuse('The coordinates of the range are outside the dimensions of the sheet.');
  return serve('Range', { sheet, area });
};

export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

export const reader = ({ run, self }: RangeCall): SheetReader => {
  run.settle();
  return readSheet(run.book.grid, self.sheet);
};

export const readEach = <T>(
  call: RangeCall,
  read: (from: SheetReader, row: number, column: number) => T,
): T[][] => {
  const from = reader(call);
  return mapArea(call.self.area, (row, column) => read(from, row, column));
};

export const readFirst = <T>(
  call: RangeCall,
  read: (from: SheetReader, row: number, column: number) => T,
): T => read(reader(call), call.self.area.startRow, call.self.area.startColumn);

/** Throws unless there is one entry for each cell. */
export const checkShape = (area: Area, entries: readonly unknown[]): void => {
  const { rows, columns } = sizeOf(area);
  if (entries.length !== rows)
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${entries.length} but the range has ${rows}.`,
    );
  for (const row of entries) {
    const count = Array.isArray(row) ? row.length : 1;
    if (count !== columns)
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${count} but the range has ${columns}.`,
      );
  }
};

export const eachCell = (area: Area, work: (row: number, column: number) => void): void => {
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1) work(row, column);
};

/** Later, gives each cell a change. */
export const patchEach = (
  { run, self }: RangeCall,
  make: (row: number, column: number) => CellPatch | null,
): void => {
  run.later({
    where: self,
    apply: ({ buffer }) => {
      eachCell(self.area, (row, column) => {
        const patch = make(row, column);
        if (patch) buffer.add(self.sheet, row, column, patch);
      });
    },
  });
};

/** The entry of a table that has the range's shape. */
export const entryOf = <T>(
  area: Area,
  table: readonly (readonly T[])[],
  row: number,
  column: number,
): T | undefined => table[row - area.startRow]?.[column - area.startColumn];

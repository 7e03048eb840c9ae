/** Inserts, deletes, moves, hides and sizes whole rows and columns. Indexes count from 0. */
import type { ICellData, IRange } from '@univerjs/core';
import type { Grid } from './grid.ts';

export type Line = 'row' | 'column';

interface Names {
  readonly insert: string;
  readonly remove: string;
  readonly move: string;
  readonly hide: string;
  readonly show: string;
}

const NAMES: Readonly<Record<Line, Names>> = {
  row: {
    insert: 'sheet.command.insert-row-by-range',
    remove: 'sheet.command.remove-row-by-range',
    move: 'sheet.command.move-rows',
    hide: 'sheet.command.set-rows-hidden',
    show: 'sheet.command.set-specific-rows-visible',
  },
  column: {
    insert: 'sheet.command.insert-col-by-range',
    remove: 'sheet.command.remove-col-by-range',
    move: 'sheet.command.move-cols',
    hide: 'sheet.command.set-col-hidden',
    show: 'sheet.command.set-col-visible-on-cols',
  },
};

const UP = 0;
const RIGHT = 1;
const DOWN = 2;
const LEFT = 3;
const ROW_RANGE = 1;
const COLUMN_RANGE = 2;

const lines = (grid: Grid, key: string, line: Line, start: number, count: number): IRange => {
  const sheet = grid.sheet(key);
  const all = {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
  };
  const end = start + count - 1;
  return line === 'row'
    ? { ...all, startRow: start, endRow: end, rangeType: ROW_RANGE }
    : { ...all, startColumn: start, endColumn: end, rangeType: COLUMN_RANGE };
};

const copiedStyles = (
  grid: Grid,
  key: string,
  line: Line,
  range: IRange,
  from: number,
): Record<number, Record<number, ICellData>> => {
  const matrix = grid.sheet(key).getCellMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const model = line === 'row' ? matrix.getValue(from, column) : matrix.getValue(row, from);
      const style = grid.styles.getStyleByCell(model ?? undefined);
      if (!style) continue;
      let cellsOfRow = cells[row];
      if (!cellsOfRow) {
        cellsOfRow = {};
        cells[row] = cellsOfRow;
      }
      cellsOfRow[column] = { s: structuredClone(style) };
    }
  return cells;
};

/** `formatFrom`: the row or column whose formats the new ones take on. */
export const insertLines = (
  grid: Grid,
  key: string,
  line: Line,
  start: number,
  count: number,
  formatFrom: number,
): void => {
  const range = lines(grid, key, line, start, count);
  const sheet = grid.sheet(key);
  const size = line === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  const before = line === 'row' ? UP : LEFT;
  const after = line === 'row' ? DOWN : RIGHT;
  const hasModel = formatFrom >= 0 && formatFrom < size;
  grid.command(NAMES[line].insert, key, {
    range,
    direction: start < size ? before : after,
    cellValue: hasModel ? copiedStyles(grid, key, line, range, formatFrom) : {},
  });
};

export const removeLines = (
  grid: Grid,
  key: string,
  line: Line,
  start: number,
  count: number,
): void => grid.command(NAMES[line].remove, key, { range: lines(grid, key, line, start, count) });

/** `target`: the index, before the move, in front of which the lines will stand. */
export const moveLines = (
  grid: Grid,
  key: string,
  line: Line,
  start: number,
  count: number,
  target: number,
): void => {
  const range = lines(grid, key, line, start, count);
  const toRange = lines(grid, key, line, target, count);
  grid.command(NAMES[line].move, key, { fromRange: range, toRange, range });
};

export const setLinesHidden = (
  grid: Grid,
  key: string,
  line: Line,
  start: number,
  count: number,
  hidden: boolean,
): void => {
  const ranges = [lines(grid, key, line, start, count)];
  grid.command(NAMES[line][hidden ? 'hide' : 'show'], key, { ranges });
};

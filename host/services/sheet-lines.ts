/** Members of a Sheet about whole rows and columns: inserting, deleting, moving, hiding, sizing, freezing. */
import {
  insertLines,
  type Line,
  moveLines,
  removeLines,
  setLinesHidden,
} from '../engine/structure.ts';
import { areaOf, type RangeSelf } from './range-self.ts';
import { type Call, type Members, refuse, type ServiceObject } from './service-object.ts';
import type { SheetSelf } from './spreadsheet-app.ts';

type SheetCall = Call<SheetSelf>;

const CELL_LIMIT = 10_000_000;

const sizeOf = ({ run, self }: SheetCall, line: Line): number => {
  const sheet = run.book.grid.sheet(self.sheet);
  return line === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
};

const areaOfLines = (call: SheetCall, line: Line, position: number, count: number) =>
  line === 'row'
    ? areaOf(position, 1, count, sizeOf(call, 'column'))
    : areaOf(1, position, sizeOf(call, 'row'), count);

const checkLines = (call: SheetCall, line: Line, position: number, count: number) => {
  const size = sizeOf(call, line);
  if (count < 1) refuse(`The number of ${line}s must be at least 1.`);
  if (position < 1 || position + count - 1 > size) refuse(`Those ${line}s are out of bounds.`);
};

/** `position` counts from 1: the new lines begin there; they take on the formats of the line `model`. */
const insert = (call: SheetCall, line: Line, position: number, count: number, model: number) => {
  const { run, self } = call;
  run.now(null);
  if (count < 1) refuse(`The number of ${line}s must be at least 1.`);
  if (position < 1 || position > sizeOf(call, line) + 1)
    refuse(`Those ${line}s are out of bounds.`);
  const other = line === 'row' ? sizeOf(call, 'column') : sizeOf(call, 'row');
  const cells = run.host.countCells() + count * other;
  if (cells > CELL_LIMIT)
    refuse(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  insertLines(run.book.grid, self.sheet, line, position - 1, count, model - 1);
  return call.it;
};

const remove = (call: SheetCall, line: Line, position: number, count: number) => {
  const { run, self } = call;
  run.commit();
  checkLines(call, line, position, count);
  if (count >= sizeOf(call, line)) refuse(`You can't delete all the ${line}s on the sheet.`);
  run.now({ sheet: self.sheet, area: areaOfLines(call, line, position, count) });
  removeLines(run.book.grid, self.sheet, line, position - 1, count);
};

const move = (call: SheetCall, line: Line, range: RangeSelf, position: number) => {
  const { run, self } = call;
  run.now({ sheet: self.sheet, area: range.area });
  const { startRow, endRow, startColumn, endColumn } = range.area;
  const [start, end] = line === 'row' ? [startRow, endRow] : [startColumn, endColumn];
  const target = position - 1;
  if (target < 0 || target > sizeOf(call, line)) refuse(`Those ${line}s are out of bounds.`);
  if (target >= start && target <= end + 1) return;
  moveLines(run.book.grid, self.sheet, line, start, end - start + 1, target);
};

const setHidden = (
  call: SheetCall,
  line: Line,
  position: number,
  count: number,
  hidden: boolean,
) => {
  checkLines(call, line, position, count);
  call.run.allow(null);
  setLinesHidden(call.run.book.grid, call.self.sheet, line, position - 1, count, hidden);
};

const setSize = (
  call: SheetCall,
  line: Line,
  position: number,
  count: number,
  size: number,
  fixed: boolean,
) => {
  const { run, self } = call;
  checkLines(call, line, position, count);
  run.allow(null);
  const { grid } = run.book;
  const ranges = [areaOfLines(call, line, position, count)];
  const at = { subUnitId: self.sheet, ranges };
  if (line === 'column') {
    grid.mutate('sheet.mutation.set-worksheet-col-width', { ...at, colWidth: size });
    return;
  }
  grid.mutate('sheet.mutation.set-worksheet-row-height', { ...at, rowHeight: size });
  // A height that is set without force still grows with wrapped text.
  grid.mutate('sheet.mutation.set-worksheet-row-is-auto-height', {
    ...at,
    autoHeightInfo: fixed ? 0 : 1,
  });
};

const freeze = (call: SheetCall, line: Line, count: number) => {
  const { run, self } = call;
  run.allow(null);
  const sheet = run.book.grid.sheet(self.sheet);
  if (count < 0 || count >= sizeOf(call, line))
    refuse(`You can't freeze all visible ${line}s on the sheet.`);
  const { xSplit, ySplit } = sheet.getFreeze();
  const columns = line === 'column' ? count : Math.max(0, xSplit);
  const rows = line === 'row' ? count : Math.max(0, ySplit);
  run.book.grid.command('sheet.command.set-frozen', self.sheet, {
    xSplit: columns,
    ySplit: rows,
    startColumn: columns > 0 ? columns : -1,
    startRow: rows > 0 ? rows : -1,
  });
};

const rangeLines = (range: ServiceObject<RangeSelf>, line: Line): readonly [number, number] => {
  const { startRow, endRow, startColumn, endColumn } = range.self.area;
  return line === 'row'
    ? [startRow + 1, endRow - startRow + 1]
    : [startColumn + 1, endColumn - startColumn + 1];
};

/** `hideRows(row, count?)` and `hideRow(range)`, and likewise for the others. */
const hiding = (line: Line, hidden: boolean) => ({
  lines: (call: SheetCall, position: number, count = 1) =>
    setHidden(call, line, position, count, hidden),
  range: (call: SheetCall, range: ServiceObject<RangeSelf>) =>
    setHidden(call, line, ...rangeLines(range, line), hidden),
});

const linesOf = (line: Line, one: string, many: string): Members<SheetSelf> => ({
  [`insert${many}`]: (call, position: number, count = 1) =>
    void insert(call, line, position, count, position - 1),
  [`insert${one}Before`]: (call, position: number) => insert(call, line, position, 1, position),
  [`insert${many}Before`]: (call, position: number, count: number) =>
    insert(call, line, position, count, position),
  [`insert${one}After`]: (call, position: number) => insert(call, line, position + 1, 1, position),
  [`insert${many}After`]: (call, position: number, count: number) =>
    insert(call, line, position + 1, count, position),
  [`delete${one}`]: (call, position: number) => {
    remove(call, line, position, 1);
    return call.it;
  },
  [`delete${many}`]: (call, position: number, count: number) => remove(call, line, position, count),
  [`move${many}`]: (call, range: ServiceObject<RangeSelf>, position: number) =>
    move(call, line, range.self, position),
  [`hide${many}`]: hiding(line, true).lines,
  [`hide${one}`]: hiding(line, true).range,
  [`show${many}`]: hiding(line, false).lines,
  [`unhide${one}`]: hiding(line, false).range,
  [`setFrozen${many}`]: (call, count: number) => freeze(call, line, count),
});

export const sheetLines = {
  appendAtEnd: (call: SheetCall, line: Line, count: number) =>
    insert(call, line, sizeOf(call, line) + 1, count, sizeOf(call, line)),
  members: {
    ...linesOf('row', 'Row', 'Rows'),
    ...linesOf('column', 'Column', 'Columns'),
    getFrozenRows: ({ run, self }) =>
      Math.max(0, run.book.grid.sheet(self.sheet).getFreeze().ySplit),
    getFrozenColumns: ({ run, self }) =>
      Math.max(0, run.book.grid.sheet(self.sheet).getFreeze().xSplit),
    isRowHiddenByUser: ({ run, self }, row: number) =>
      !run.book.grid.sheet(self.sheet).getRowVisible(row - 1),
    isColumnHiddenByUser: ({ run, self }, column: number) =>
      !run.book.grid.sheet(self.sheet).getColVisible(column - 1),
    isRowHiddenByFilter: () => false,
    getColumnWidth: ({ run, self }, column: number) =>
      run.book.grid
        .sheet(self.sheet)
        .getColumnManager()
        .getColumnWidth(column - 1),
    getRowHeight: ({ run, self }, row: number) =>
      run.book.grid
        .sheet(self.sheet)
        .getRowManager()
        .getRowHeight(row - 1),
    setColumnWidth: (call, column: number, width: number) => {
      setSize(call, 'column', column, 1, width, true);
      return call.it;
    },
    setColumnWidths: (call, column: number, count: number, width: number) => {
      setSize(call, 'column', column, count, width, true);
      return call.it;
    },
    setRowHeight: (call, row: number, height: number) => {
      setSize(call, 'row', row, 1, height, false);
      return call.it;
    },
    setRowHeights: (call, row: number, count: number, height: number) => {
      setSize(call, 'row', row, count, height, false);
      return call.it;
    },
    setRowHeightsForced: (call, row: number, count: number, height: number) => {
      setSize(call, 'row', row, count, height, true);
      return call.it;
    },
  } satisfies Members<SheetSelf> as Members<SheetSelf>,
};

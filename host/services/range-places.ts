/** Members of a Range that tell where it is, and those that lead to other ranges. */
import { type Area, makeA1 } from '../engine/a1.ts';
import { sheetIdOf } from '../engine/sheets.ts';
import { areaOf, type RangeCall, type RangeSelf, serveRange } from './range-self.ts';
import { type Members, refuse, serve } from './service-object.ts';

const rowsOf = ({ area }: RangeSelf) => area.endRow - area.startRow + 1;
const columnsOf = ({ area }: RangeSelf) => area.endColumn - area.startColumn + 1;

const mergesOf = ({ run, self }: RangeCall): readonly Area[] =>
  run.book.grid.sheet(self.sheet).getMergeData();

const activate = (call: RangeCall, cell?: { row: number; column: number }) => {
  const { run, self } = call;
  run.session.select(self.sheet, [self.area], cell);
  run.tellSelection();
  return call.it;
};

const activateCell = (call: RangeCall) => {
  const { run, self } = call;
  const { startRow, startColumn } = self.area;
  const { areas, sheet } = run.session.selection();
  const inside = areas.filter(
    (area) =>
      sheet === self.sheet &&
      area.startRow <= startRow &&
      area.endRow >= startRow &&
      area.startColumn <= startColumn &&
      area.endColumn >= startColumn,
  );
  const cell = { row: startRow, column: startColumn };
  run.session.select(self.sheet, inside.length > 0 ? areas : [self.area], cell);
  run.tellSelection();
  return call.it;
};

export const rangePlaces: Members<RangeSelf> = {
  getRow: ({ self }) => self.area.startRow + 1,
  getRowIndex: ({ self }) => self.area.startRow + 1,
  getColumn: ({ self }) => self.area.startColumn + 1,
  getLastRow: ({ self }) => self.area.endRow + 1,
  getLastColumn: ({ self }) => self.area.endColumn + 1,
  getNumRows: ({ self }) => rowsOf(self),
  getHeight: ({ self }) => rowsOf(self),
  getNumColumns: ({ self }) => columnsOf(self),
  getWidth: ({ self }) => columnsOf(self),
  getGridId: ({ self }) => sheetIdOf(self.sheet),
  getSheet: ({ self }) => serve('Sheet', { sheet: self.sheet }),
  getA1Notation: ({ self }) => makeA1(self.area),
  getCell: ({ run, self }, row: number, column: number) => {
    if (row < 1 || column < 1 || row > rowsOf(self) || column > columnsOf(self))
      refuse('Cell reference out of range');
    const { startRow, startColumn } = self.area;
    return serveRange(run, self.sheet, areaOf(startRow + row, startColumn + column));
  },
  offset: ({ run, self }, rows: number, columns: number, height?: number, width?: number) => {
    const { startRow, startColumn } = self.area;
    const size = [height ?? rowsOf(self), width ?? columnsOf(self)] as const;
    return serveRange(
      run,
      self.sheet,
      areaOf(startRow + rows + 1, startColumn + columns + 1, ...size),
    );
  },
  activate: (call) => activate(call),
  activateAsCurrentCell: activateCell,
  isPartOfMerge: (call) =>
    mergesOf(call).some(
      (merge) =>
        merge.startRow <= call.self.area.endRow &&
        merge.endRow >= call.self.area.startRow &&
        merge.startColumn <= call.self.area.endColumn &&
        merge.endColumn >= call.self.area.startColumn,
    ),
  getMergedRanges: (call) =>
    mergesOf(call)
      .filter(
        (merge) =>
          merge.startRow >= call.self.area.startRow &&
          merge.endRow <= call.self.area.endRow &&
          merge.startColumn >= call.self.area.startColumn &&
          merge.endColumn <= call.self.area.endColumn,
      )
      .map((merge) => serveRange(call.run, call.self.sheet, merge)),
};

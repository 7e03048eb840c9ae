/** Members of a Range that copy, move, sort or merge its cells. */
import { type Area, sizeOf } from '../engine/a1.ts';
import { type CellPatch, NO_CONTENT } from '../engine/cell-patches.ts';
import { readNote, writeNote } from '../engine/notes.ts';
import { readSheet } from '../engine/read-cells.ts';
import { shiftRelative } from '../engine/references.ts';
import { type SortBy, sortArea } from '../engine/sort-rows.ts';
import { readValidation, writeValidation } from '../engine/validation.ts';
import { makeFormulaPatch, readGoogleFormula } from '../engine/write-content.ts';
import { NO_STYLE } from './range-clear.ts';
import { eachCell, type RangeCall, type RangeSelf } from './range-self.ts';
import { EnumValue, type Members, refuse, type ServiceObject } from './service-object.ts';

interface What {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly valuesOnly: boolean;
  readonly validations: boolean;
}

const EVERYTHING: What = { contents: true, formats: true, valuesOnly: false, validations: true };

const TYPES: Readonly<Record<string, What>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: EVERYTHING,
  PASTE_FORMAT: { contents: false, formats: true, valuesOnly: false, validations: false },
  PASTE_FORMULA: { contents: true, formats: false, valuesOnly: false, validations: false },
  PASTE_VALUES: { contents: true, formats: false, valuesOnly: true, validations: false },
  PASTE_DATA_VALIDATION: {
    contents: false,
    formats: false,
    valuesOnly: false,
    validations: true,
  },
};

const whatToCopy = (args: readonly unknown[]): What => {
  const [first] = args;
  if (first instanceof EnumValue)
    return (
      TYPES[first.name] ?? refuse(`The local host does not know CopyPasteType.${first.name} yet.`)
    );
  const options = (first ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly) return { ...EVERYTHING, formats: false, validations: false };
  if (options.formatOnly) return { ...EVERYTHING, contents: false, validations: false };
  return EVERYTHING;
};

/** A larger target repeats the source in whole multiples; a smaller one does not cut it. */
const targetArea = (from: Area, to: Area): Area => {
  const size = sizeOf(from);
  const room = sizeOf(to);
  const rows = Math.max(1, Math.floor(room.rows / size.rows)) * size.rows;
  const columns = Math.max(1, Math.floor(room.columns / size.columns)) * size.columns;
  return {
    startRow: to.startRow,
    startColumn: to.startColumn,
    endRow: to.startRow + rows - 1,
    endColumn: to.startColumn + columns - 1,
  };
};

const copyTo = (call: RangeCall, target: RangeSelf, what: What) => {
  const { run, self } = call;
  run.settle();
  const { grid, ledger } = run.book;
  const from = readSheet(grid, self.sheet);
  const area = targetArea(self.area, target.area);
  const size = sizeOf(self.area);
  const sourceOf = (row: number, column: number) =>
    [
      self.area.startRow + ((row - area.startRow) % size.rows),
      self.area.startColumn + ((column - area.startColumn) % size.columns),
    ] as const;
  const content = (row: number, column: number): CellPatch => {
    const [r, c] = sourceOf(row, column);
    const formula = readGoogleFormula(from, r, c);
    if (formula && !what.valuesOnly)
      return makeFormulaPatch(grid, target.sheet, shiftRelative(formula, row - r, column - c));
    const value = from.value(r, c);
    if (value === '') return NO_CONTENT;
    if (typeof value === 'boolean') return { ...NO_CONTENT, v: value ? 1 : 0, t: 3 };
    return { ...NO_CONTENT, v: value, t: typeof value === 'number' ? 2 : 1 };
  };
  // Read all first: source and target may overlap.
  const patches = new Map<string, CellPatch>();
  const notes = new Map<string, string>();
  eachCell(area, (row, column) => {
    const [r, c] = sourceOf(row, column);
    const style = what.formats ? { s: { ...NO_STYLE, ...from.style(r, c) } } : {};
    patches.set(`${row}/${column}`, { ...(what.contents ? content(row, column) : {}), ...style });
    if (what.validations) notes.set(`${row}/${column}`, readNote(grid, self.sheet, r, c));
  });
  run.later({
    where: { sheet: target.sheet, area },
    apply: ({ buffer }) =>
      eachCell(area, (row, column) => {
        buffer.add(target.sheet, row, column, patches.get(`${row}/${column}`) ?? {});
        if (!what.validations) return;
        const done = writeNote(
          grid,
          target.sheet,
          row,
          column,
          notes.get(`${row}/${column}`) ?? '',
        );
        if (done) ledger.push(done);
        const one = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const rule = readValidation(grid, self.sheet, ...sourceOf(row, column));
        const old = readValidation(grid, target.sheet, row, column);
        if (rule || old) ledger.push(writeValidation(grid, target.sheet, one, rule));
      }),
  });
};

const readSortBy = (spec: unknown): SortBy => {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: number; ascending?: boolean };
  if (typeof column !== 'number') return refuse('A sort needs the number of a column.');
  return { column: column - 1, ascending: ascending ?? true };
};

const sort = (call: RangeCall, specs: unknown) => {
  const { run, self } = call;
  run.now(self);
  const by = (Array.isArray(specs) ? specs : [specs]).map(readSortBy);
  const outside = by.some(
    ({ column }) => column < self.area.startColumn || column > self.area.endColumn,
  );
  if (outside) refuse('The sort column is outside the range.');
  sortArea(run.book, self.sheet, self.area, by);
  return call.it;
};

const pieces = (area: Area, kind: 'all' | 'rows' | 'columns'): Area[] => {
  if (kind === 'all') return [area];
  const { rows, columns } = sizeOf(area);
  return kind === 'rows'
    ? Array.from({ length: rows }, (_, index) => ({
        ...area,
        startRow: area.startRow + index,
        endRow: area.startRow + index,
      }))
    : Array.from({ length: columns }, (_, index) => ({
        ...area,
        startColumn: area.startColumn + index,
        endColumn: area.startColumn + index,
      }));
};

/** Only the first cell of a merged area keeps its content. */
const merge = (call: RangeCall, kind: 'all' | 'rows' | 'columns') => {
  const { run, self } = call;
  run.now(self);
  const ranges = pieces(self.area, kind);
  const { buffer } = run.book.writer();
  for (const piece of ranges)
    eachCell(piece, (row, column) => {
      if (row !== piece.startRow || column !== piece.startColumn)
        buffer.add(self.sheet, row, column, NO_CONTENT);
    });
  run.book.apply(buffer);
  const params = { unitId: run.book.grid.unitId, subUnitId: self.sheet, ranges };
  run.book.grid.mutate('sheet.mutation.add-worksheet-merge', structuredClone(params));
  run.book.ledger.push({
    undo: [{ id: 'sheet.mutation.remove-worksheet-merge', params }],
    redo: [{ id: 'sheet.mutation.add-worksheet-merge', params }],
  });
  return call.it;
};

const breakApart = (call: RangeCall) => {
  const { run, self } = call;
  run.now(self);
  const { grid, ledger } = run.book;
  const ranges = grid
    .sheet(self.sheet)
    .getMergeData()
    .filter(
      (one) =>
        one.startRow >= self.area.startRow &&
        one.endRow <= self.area.endRow &&
        one.startColumn >= self.area.startColumn &&
        one.endColumn <= self.area.endColumn,
    );
  if (ranges.length === 0) return call.it;
  const params = { unitId: grid.unitId, subUnitId: self.sheet, ranges: structuredClone(ranges) };
  grid.mutate('sheet.mutation.remove-worksheet-merge', structuredClone(params));
  ledger.push({
    undo: [{ id: 'sheet.mutation.add-worksheet-merge', params }],
    redo: [{ id: 'sheet.mutation.remove-worksheet-merge', params }],
  });
  return call.it;
};

export const rangeMoves: Members<RangeSelf> = {
  copyTo: (call, target: ServiceObject<RangeSelf>, ...args: unknown[]) => {
    if (args[1] === true) refuse('The local host does not know Range.copyTo with transposed yet.');
    copyTo(call, target.self, whatToCopy(args));
  },
  sort: (call, specs: unknown) => sort(call, specs),
  merge: (call) => merge(call, 'all'),
  mergeAcross: (call) => merge(call, 'rows'),
  mergeVertically: (call) => merge(call, 'columns'),
  breakApart,
};

/** Sorts the rows of an area as Sheets does: formulas keep their relative references, notes go along. */
import type { ICellData, IMutationInfo } from '@univerjs/core';
import type { Area } from './a1.ts';
import type { Book } from './book.ts';
import { compareCells } from './functions/compare.ts';
import type { Plain } from './functions/engine-values.ts';
import { readNote, writeNote } from './notes.ts';
import { readSheet } from './read-cells.ts';
import { shiftRelative } from './references.ts';
import { VALUES_MUTATION } from './shared-mutations.ts';

/** `column` counts from 0 on the sheet. */
export interface SortBy {
  readonly column: number;
  readonly ascending: boolean;
}

export const REORDER = 'sheet.mutation.reorder-range';

const orderOf = (book: Book, key: string, area: Area, by: readonly SortBy[]): number[] => {
  book.grid.recalculate();
  const from = readSheet(book.grid, key);
  const order: number[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) order.push(row);
  const values = new Map(
    order.map((row) => [row, by.map(({ column }) => from.value(row, column) as Plain)]),
  );
  return order.sort((a, b) => {
    for (const [index, { ascending }] of by.entries()) {
      const left = values.get(a)?.[index] ?? null;
      const found = compareCells(left, values.get(b)?.[index] ?? null, ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
};

/** The engine moves a formula with its text as it was: here it is rewritten for its new row. */
const rewriteFormulas = (book: Book, key: string, area: Area, order: readonly number[]) => {
  const { grid } = book;
  const matrix = grid.sheet(key).getCellMatrix();
  const changed: Record<number, Record<number, ICellData>> = {};
  const before: Record<number, Record<number, ICellData>> = {};
  for (const [index, old] of order.entries()) {
    const row = area.startRow + index;
    if (row === old) continue;
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const { f } = matrix.getValue(row, column) ?? {};
      const next = f ? shiftRelative(f, row - old, 0) : f;
      if (!f || !next || next === f) continue;
      changed[row] = { ...changed[row], [column]: { f: next } };
      before[row] = { ...before[row], [column]: { f } };
    }
  }
  if (Object.keys(changed).length === 0) return;
  const params = (cellValue: object) => ({ unitId: grid.unitId, subUnitId: key, cellValue });
  grid.mutate(VALUES_MUTATION, params(structuredClone(changed)));
  book.ledger.push({
    undo: [{ id: VALUES_MUTATION, params: params(before) }],
    redo: [{ id: VALUES_MUTATION, params: params(changed) }],
  });
};

const moveNotes = (book: Book, key: string, area: Area, order: readonly number[]) => {
  for (let column = area.startColumn; column <= area.endColumn; column += 1) {
    const texts = order.map((row) => readNote(book.grid, key, row, column));
    if (texts.every((text) => text === '')) continue;
    for (const [index, text] of texts.entries()) {
      const done = writeNote(book.grid, key, area.startRow + index, column, text);
      if (done) book.ledger.push(done);
    }
  }
};

/** What the engine leaves undone when it has put rows in another order; `order`: the old row for each new one. */
export const finishReorder = (
  book: Book,
  key: string,
  area: Area,
  order: readonly number[],
): void => {
  rewriteFormulas(book, key, area, order);
  moveNotes(book, key, area, order);
};

export const sortArea = (book: Book, key: string, area: Area, by: readonly SortBy[]): void => {
  const { grid, ledger } = book;
  const order = orderOf(book, key, area, by);
  if (order.every((row, index) => row === area.startRow + index)) return;
  const forth: Record<number, number> = {};
  const back: Record<number, number> = {};
  for (const [index, old] of order.entries()) {
    forth[area.startRow + index] = old;
    back[old] = area.startRow + index;
  }
  const params = (moves: Record<number, number>) => ({
    unitId: grid.unitId,
    subUnitId: key,
    range: { ...area },
    order: { ...moves },
  });
  grid.mutate(REORDER, params(forth));
  const undo: IMutationInfo[] = [{ id: REORDER, params: params(back) }];
  ledger.push({ undo, redo: [{ id: REORDER, params: params(forth) }] });
  finishReorder(book, key, area, order);
};

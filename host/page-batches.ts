/** Takes in the batches of the pages: who may, what moved meanwhile, the engine's dialect, and `onEdit` afterwards. */
import type { ICellData } from '@univerjs/core';
import type { EditEvent } from './addon.ts';
import { type Area, isInside, makeCellA1 } from './engine/a1.ts';
import { type Book, mayEdit } from './engine/book.ts';
import type { Placed } from './engine/mutation-log.ts';
import { readSheet, readValue } from './engine/read-cells.ts';
import { isRuleChange } from './engine/rule-ranges.ts';
import { isSharedMutation, isStructural, VALUES_MUTATION } from './engine/shared-mutations.ts';
import { hasSheet } from './engine/sheets.ts';
import { finishReorder, REORDER } from './engine/sort-rows.ts';
import {
  moveIndex,
  readStructuralChange,
  type StructuralChange,
} from './engine/structural-change.ts';
import { accepts, readValidation } from './engine/validation.ts';
import { makeFormulaPatch } from './engine/write-content.ts';
import type { BatchAnswer, Mutation, Person } from './host-types.ts';

type Cells = Record<number, Record<number, ICellData | null>>;

interface Params {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly range?: Area;
  readonly sourceRange?: Area;
  readonly cellValue?: Cells;
  readonly order?: Readonly<Record<number, number>>;
}

const paramsOf = (mutation: Mutation): Params => mutation.params ?? {};

const NEWER =
  'The sheet was changed by someone else at the same moment. Please look at it and do it again.';
const NOT_ALLOWED = 'You may look at this file, but not change it.';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const areaOfCells = (cells: Cells): Area | null => {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
};

const moveCells = (cells: Cells, change: StructuralChange): Cells => {
  const moved: Cells = {};
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns)) {
      const r = change.line === 'row' ? moveIndex(change, Number(row)) : Number(row);
      const c = change.line === 'column' ? moveIndex(change, Number(column)) : Number(column);
      if (r === null || c === null) continue;
      const line = moved[r] ?? {};
      line[c] = cell;
      moved[r] = line;
    }
  return moved;
};

/** The mutation where its cells are by now; null if that cannot be told. */
const rebase = (mutation: Mutation, since: readonly Placed[]): Mutation | null => {
  const { subUnitId, cellValue } = paramsOf(mutation);
  const changes = since.filter(({ change }) => change.sheet === subUnitId);
  if (changes.length === 0) return mutation;
  if (mutation.id !== VALUES_MUTATION || !cellValue) return null;
  const moved = changes.reduce((cells, { change }) => moveCells(cells, change), cellValue);
  return { id: mutation.id, params: { ...(mutation.params as object), cellValue: moved } };
};

/** Mutations that depend on places of the sheet, and so may be stale. */
const hasPlace = ({ id, params }: Mutation): boolean =>
  isStructural(id) ||
  id === VALUES_MUTATION ||
  id.includes('reorder') ||
  (typeof params === 'object' && params !== null && ('range' in params || 'ranges' in params));

/** A page's own undo of a deletion: rows come back together with what stood in them. */
const takesBackDeletion = (batch: readonly Mutation[]): boolean =>
  batch.some((mutation, index) => {
    const change = readStructuralChange(mutation);
    if (change?.kind !== 'insert') return false;
    const { range } = paramsOf(mutation);
    return batch.slice(index + 1).some((next) => {
      const { subUnitId, cellValue } = paramsOf(next);
      if (next.id !== VALUES_MUTATION || subUnitId !== change.sheet || !cellValue || !range)
        return false;
      return Object.entries(cellValue).some(([row, columns]) =>
        Object.entries(columns).some(
          ([column, cell]) =>
            isInside(range, Number(row), Number(column)) &&
            (cell?.f != null || (cell?.v !== undefined && cell.v !== null && cell.v !== '')),
        ),
      );
    });
  });

const hasContentKey = (cell: ICellData | null): boolean =>
  cell === null || 'v' in cell || 'f' in cell || 'p' in cell;

export interface PageBatches {
  applyBatch(batch: readonly Mutation[], base: number, as: Person): BatchAnswer;
  /** What waits for the next recalculation. */
  takeEdits(): EditEvent[];
}

export const makePageBatches = (book: Book, tell: (from: string) => void): PageBatches => {
  const { grid } = book;
  let waiting: { event: EditEvent; single: boolean }[] = [];

  const toEngineCells = (key: string, cells: Cells): Cells => {
    const from = readSheet(grid, key);
    const made: Cells = {};
    for (const [row, columns] of Object.entries(cells)) {
      const line: Record<number, ICellData | null> = {};
      for (const [column, cell] of Object.entries(columns)) {
        const old = from.own(Number(row), Number(column));
        line[Number(column)] = toEngineCell(key, cell, old);
      }
      made[Number(row)] = line;
    }
    return made;
  };
  const toEngineCell = (
    key: string,
    cell: ICellData | null,
    old: ICellData | null,
  ): ICellData | null => {
    if (!cell) return cell;
    if (typeof cell.f === 'string' && cell.f !== old?.f) {
      const { f, custom } = makeFormulaPatch(grid, key, cell.f);
      return {
        ...cell,
        f: f ?? null,
        custom: (custom ?? null) as NonNullable<ICellData['custom']>,
      };
    }
    const touchesOnlyLook = !hasContentKey(cell) && old?.v != null && old.t != null;
    // Univer would take a text such as `12` for a number when only its look is changed.
    return touchesOnlyLook && cell.t === undefined ? { ...cell, t: old.t ?? null } : cell;
  };

  const refusal = (batch: readonly Mutation[], as: Person): string | null => {
    if (!mayEdit(as)) return NOT_ALLOWED;
    if (as.access === 'owner') return null;
    for (const mutation of batch) {
      const { subUnitId, cellValue, range, sourceRange } = paramsOf(mutation);
      const area = cellValue ? areaOfCells(cellValue) : (range ?? sourceRange);
      const inserts = readStructuralChange(mutation)?.kind === 'insert';
      if (subUnitId === undefined || !area || inserts) continue;
      if (book.protections.forbids(as.id, subUnitId, area)) return PROTECTED;
    }
    return null;
  };

  /** Only what stands alone in a batch is typed; a paste brings its own rules with it. */
  const invalid = (batch: readonly Mutation[]): string | null => {
    const [first, ...others] = batch;
    const { subUnitId, cellValue } = first ? paramsOf(first) : {};
    if (first?.id !== VALUES_MUTATION || others.length > 0 || !cellValue) return null;
    if (subUnitId === undefined || !hasSheet(grid, subUnitId)) return null;
    for (const [row, columns] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(columns)) {
        const rule = readValidation(grid, subUnitId, Number(row), Number(column));
        if (!rule || !cell || cell.f || !hasContentKey(cell)) continue;
        if (!accepts(grid, rule, readValue(cell)))
          return `The data you entered in cell ${makeCellA1(Number(row), Number(column))} violates the data validation rules set on this cell.`;
      }
    return null;
  };

  const noteEdits = (batch: readonly Mutation[], as: Person) => {
    // Inserting, sorting and the like do not count as edits.
    if (batch.some(({ id }) => isStructural(id) || id.includes('reorder') || id.endsWith('sheet')))
      return;
    for (const mutation of batch) {
      const { subUnitId, cellValue } = paramsOf(mutation);
      if (mutation.id !== VALUES_MUTATION || subUnitId === undefined || !cellValue) continue;
      if (!hasSheet(grid, subUnitId)) continue;
      const written: Cells = {};
      for (const [row, columns] of Object.entries(cellValue)) {
        const own = Object.entries(columns).filter(([, cell]) => hasContentKey(cell));
        if (own.length > 0) written[Number(row)] = Object.fromEntries(own);
      }
      const area = areaOfCells(written);
      if (!area) continue;
      const single = area.startRow === area.endRow && area.startColumn === area.endColumn;
      const old = single ? readSheet(grid, subUnitId).own(area.startRow, area.startColumn) : null;
      const oldValue = old ? String(readValue(old)) : '';
      const event = { person: as, sheet: subUnitId, area };
      waiting.push({ event: oldValue === '' ? event : { ...event, oldValue }, single });
    }
  };

  const apply = (mutation: Mutation) => {
    const params = { ...(mutation.params as object), unitId: grid.unitId } as Params;
    const { subUnitId, cellValue } = params;
    const ready =
      mutation.id === VALUES_MUTATION &&
      subUnitId !== undefined &&
      cellValue &&
      hasSheet(grid, subUnitId)
        ? { ...params, cellValue: toEngineCells(subUnitId, cellValue) }
        : params;
    // A mutation that no longer fits is left out; all pages see the same, as they apply what the host tells.
    try {
      grid.mutate(mutation.id, ready);
    } catch {
      return;
    }
    if (mutation.id === REORDER) finishOrder(params);
  };
  const finishOrder = ({ subUnitId, range, order }: Params) => {
    if (subUnitId === undefined || !range || !order) return;
    const rows: number[] = [];
    for (let row = range.startRow; row <= range.endRow; row += 1) rows.push(order[row] ?? row);
    finishReorder(book, subUnitId, range, rows);
  };

  const prepare = (batch: readonly Mutation[], base: number): readonly Mutation[] | null => {
    const shared = batch.filter(({ id }) => isSharedMutation(id));
    const structural = shared.some(({ id }) => isStructural(id));
    const kept = structural ? shared.filter(({ id }) => !isRuleChange(id)) : shared;
    const since = book.log.structuralSince(base);
    if (since?.length === 0) return kept;
    if (since === null) return kept.some(hasPlace) ? null : kept;
    const rebased = kept.map((mutation) =>
      hasPlace(mutation) ? rebase(mutation, since) : mutation,
    );
    return rebased.some((mutation) => mutation === null) ? null : (rebased as Mutation[]);
  };

  return {
    applyBatch: (batch, base, as) => {
      const ready = prepare(batch, base);
      if (!ready) return { refused: NEWER };
      const refused = refusal(ready, as) ?? invalid(ready);
      if (refused !== null) return { refused };
      noteEdits(ready, as);
      book.restoring = takesBackDeletion(ready);
      try {
        for (const mutation of ready) apply(mutation);
        book.catchUp();
      } finally {
        book.restoring = false;
      }
      tell(as.id);
      return {};
    },
    takeEdits: () => {
      const taken = waiting;
      waiting = [];
      return taken.map(({ event, single }) => {
        if (!single) {
          const { oldValue: _, ...rest } = event;
          return rest;
        }
        const cell = readSheet(grid, event.sheet).own(event.area.startRow, event.area.startColumn);
        const value = cell && !cell.f ? String(readValue(cell)) : '';
        return value === '' ? event : { ...event, value };
      });
    },
  };
};

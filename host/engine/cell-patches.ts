/** Gathers changes to cells and writes them in one step for each sheet. */
import type { ICellData, IMutationInfo, IStyleData } from '@univerjs/core';
import { readAutomatic } from './automatic-formats.ts';
import type { Grid } from './grid.ts';
import { VALUES_MUTATION } from './shared-mutations.ts';

export type StylePatch = { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** null takes a property away; a property left out stays as it is. */
export interface CellPatch {
  v?: ICellData['v'];
  t?: ICellData['t'];
  f?: string | null;
  si?: null;
  p?: null;
  custom?: ICellData['custom'] | null;
  s?: StylePatch;
}

type SheetPatches = Map<number, Map<number, CellPatch>>;

export interface PatchBuffer {
  add(sheet: string, row: number, column: number, patch: CellPatch): void;
  /** The number format that the cell will have, if a change in here sets it. */
  pattern(sheet: string, row: number, column: number): string | undefined;
  isEmpty(): boolean;
  /** Writes all, and gives what undoes and redoes it. */
  apply(): { undo: IMutationInfo[]; redo: IMutationInfo[] };
}

export const NO_CONTENT: CellPatch = { v: null, t: null, f: null, si: null, p: null, custom: null };

const mergePatch = (old: CellPatch, next: CellPatch): CellPatch => {
  if (!old.s || !next.s) return { ...old, ...next };
  const border = old.s.bd && next.s.bd ? { bd: { ...old.s.bd, ...next.s.bd } } : {};
  return { ...old, ...next, s: { ...old.s, ...next.s, ...border } };
};

const writesContent = (patch: CellPatch) => 'v' in patch || 'f' in patch;

/** The format that came with a formula's result goes with the formula. */
const withoutAutomatic = (
  grid: Grid,
  patch: CellPatch,
  old: ICellData | null | undefined,
): CellPatch => {
  const automatic = readAutomatic(old);
  if (automatic === null || !writesContent(patch) || (patch.s && 'n' in patch.s)) return patch;
  const own = (grid.styles.getStyleByCell(old ?? undefined) as IStyleData | null)?.n?.pattern;
  return own === automatic ? { ...patch, s: { ...patch.s, n: null } } : patch;
};

const takesAwayOnly = (patch: CellPatch): boolean =>
  Object.entries(patch).every(([key, value]) =>
    key === 's'
      ? Object.values((value ?? {}) as object).every((part) => part === null)
      : value === null || value === undefined,
  );

/** Univer guesses a type anew whenever a cell is touched, and makes a number of the text `12`: so it is named. */
const withType = (patch: CellPatch, old: ICellData | null | undefined): CellPatch => {
  if ('v' in patch || old?.v === undefined || old.v === null || old.t == null) return patch;
  return { ...patch, t: old.t };
};

/** What puts a cell back as it was: of the content and of the look only what the patch touches. */
const makeUndo = (
  patch: CellPatch,
  old: ICellData | null | undefined,
  style: IStyleData | null | undefined,
): CellPatch => {
  const cell = (old ?? {}) as Readonly<Record<string, unknown>>;
  const undo: Record<string, unknown> = {};
  for (const key of Object.keys(patch)) if (key !== 's') undo[key] = cell[key] ?? null;
  if (!patch.s) return undo;
  const before: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch.s)) {
    const known = style?.[key as keyof IStyleData] ?? null;
    before[key] =
      key === 'bd' && value
        ? Object.fromEntries(
            Object.keys(value).map((side) => [side, style?.bd?.[side as 't'] ?? null]),
          )
        : known;
  }
  return { ...undo, s: before };
};

export const makePatchBuffer = (grid: Grid): PatchBuffer => {
  const sheets = new Map<string, SheetPatches>();
  const rowOf = (key: string, row: number) => {
    let rows = sheets.get(key);
    if (!rows) {
      rows = new Map();
      sheets.set(key, rows);
    }
    let cells = rows.get(row);
    if (!cells) {
      cells = new Map();
      rows.set(row, cells);
    }
    return cells;
  };
  const writeSheet = (key: string, rows: SheetPatches) => {
    const matrix = grid.sheet(key).getCellMatrix();
    const cellValue: Record<number, Record<number, CellPatch>> = {};
    const before: Record<number, Record<number, CellPatch>> = {};
    for (const [row, cells] of rows) {
      const line: Record<number, CellPatch> = {};
      const back: Record<number, CellPatch> = {};
      for (const [column, patch] of cells) {
        const old = matrix.getValue(row, column) as ICellData | undefined;
        // Where there is nothing, nothing need be taken away: clearing a whole sheet stays quick.
        if (!old && takesAwayOnly(patch)) continue;
        const next = withType(withoutAutomatic(grid, patch, old), old);
        line[column] = next;
        back[column] = makeUndo(next, old, grid.styles.getStyleByCell(old) as IStyleData | null);
      }
      if (Object.keys(line).length === 0) continue;
      cellValue[row] = line;
      before[row] = back;
    }
    const params = (cells: object) => ({ unitId: grid.unitId, subUnitId: key, cellValue: cells });
    const redo = params(cellValue);
    grid.mutate(VALUES_MUTATION, redo);
    return {
      undo: { id: VALUES_MUTATION, params: params(before) },
      redo: { id: VALUES_MUTATION, params: redo },
    };
  };
  return {
    add: (sheet, row, column, patch) => {
      const cells = rowOf(sheet, row);
      const old = cells.get(column);
      cells.set(column, old ? mergePatch(old, patch) : patch);
    },
    pattern: (sheet, row, column) => {
      const style = sheets.get(sheet)?.get(row)?.get(column)?.s;
      return style && 'n' in style ? (style.n?.pattern ?? '') : undefined;
    },
    isEmpty: () => sheets.size === 0,
    apply: () => {
      const undo: IMutationInfo[] = [];
      const redo: IMutationInfo[] = [];
      for (const [key, rows] of sheets) {
        const written = writeSheet(key, rows);
        undo.unshift(written.undo);
        redo.push(written.redo);
      }
      sheets.clear();
      return { undo, redo };
    },
  };
};

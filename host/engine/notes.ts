/** Notes of cells. */
import type { Grid } from './grid.ts';

const findNote = (grid: Grid, sheet: string, row: number, column: number) =>
  grid.injector
    .get(grid.realm.module.SheetsNoteModel)
    .getNote(grid.unitId, sheet, { row, col: column });

export const readNote = (grid: Grid, sheet: string, row: number, column: number): string =>
  findNote(grid, sheet, row, column)?.note ?? '';

const UPDATE = 'sheet.mutation.update-note';
const REMOVE = 'sheet.mutation.remove-note';

/** What would write the note; empty text takes it away. */
const makeMutation = (grid: Grid, sheet: string, row: number, column: number, text: string) => {
  const at = { unitId: grid.unitId, sheetId: sheet, row, col: column };
  if (text === '') return { id: REMOVE, params: at };
  // A second note of another id on one cell would stand behind the first, unseen.
  const id =
    findNote(grid, sheet, row, column)?.id ?? `note-${row}-${column}-${grid.realm.nextNumber()}`;
  const size = { width: 260, height: Math.min(400, 40 + 20 * Math.ceil(text.length / 30)) };
  return { id: UPDATE, params: { ...at, note: { id, row, col: column, note: text, ...size } } };
};

/** Gives what undoes and redoes it; null where nothing changes. */
export const writeNote = (grid: Grid, sheet: string, row: number, column: number, text: string) => {
  const old = readNote(grid, sheet, row, column);
  if (old === text) return null;
  const undo = makeMutation(grid, sheet, row, column, old);
  const redo = makeMutation(grid, sheet, row, column, text);
  grid.mutate(redo.id, redo.params);
  return { undo: [undo], redo: [redo] };
};

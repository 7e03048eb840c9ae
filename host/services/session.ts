/** What one person has before them in the file: the active sheet, the selection, menus and the sidebar. */
import type { Area } from '../engine/a1.ts';
import { type Book, firstSheet } from '../engine/book.ts';
import { hasSheet } from '../engine/sheets.ts';
import type { StructuralChange } from '../engine/structural-change.ts';
import { moveArea } from '../engine/structural-change.ts';
import type { MenuItem } from '../host-types.ts';

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The cell with the frame, within the last area. */
  readonly cell: { readonly row: number; readonly column: number };
}

export interface Session {
  selection(): Selection;
  select(sheet: string, areas: readonly Area[], cell?: { row: number; column: number }): void;
  /** Changes to another sheet, where the person's last selection comes back. */
  showSheet(sheet: string): void;
  follow(change: StructuralChange): void;
  readonly menus: Map<string, MenuItem>;
}

const HOME: Area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

export const makeSession = (book: Book): Session => {
  const bySheet = new Map<string, Selection>();
  let active: string | null = null;
  const activeSheet = () =>
    active !== null && hasSheet(book.grid, active) ? active : firstSheet(book);
  const selectionOn = (sheet: string): Selection =>
    bySheet.get(sheet) ?? { sheet, areas: [HOME], cell: { row: 0, column: 0 } };
  return {
    menus: new Map(),
    selection: () => selectionOn(activeSheet()),
    select: (sheet, areas, cell) => {
      const last = areas.at(-1) ?? HOME;
      active = sheet;
      bySheet.set(sheet, {
        sheet,
        areas: areas.length > 0 ? areas : [HOME],
        cell: cell ?? { row: last.startRow, column: last.startColumn },
      });
    },
    showSheet: (sheet) => {
      active = sheet;
    },
    follow: (change) => {
      const selection = bySheet.get(change.sheet);
      if (!selection) return;
      const areas = selection.areas.flatMap((area) => moveArea(change, area) ?? []);
      const last = areas.at(-1) ?? HOME;
      bySheet.set(change.sheet, {
        ...selection,
        areas: areas.length > 0 ? areas : [HOME],
        cell: { row: last.startRow, column: last.startColumn },
      });
    },
  };
};

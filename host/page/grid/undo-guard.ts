/** Forgets steps that can no longer be undone safely: somebody else has changed the same cells since. */
import { type Injector, IUndoRedoService, type Workbook } from '@univerjs/core';
import { isStructural, VALUES_MUTATION } from '../../engine/shared-mutations.ts';
import type { Mutation } from '../../protocol.ts';

interface CellParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
}

const REORDERED = /reorder-range|move-range|remove-sheet/;

const movesCells = ({ id }: Mutation): boolean => isStructural(id) || REORDERED.test(id);

const cellsOf = ({ id, params }: Mutation): string[] => {
  if (id !== VALUES_MUTATION) return [];
  const { subUnitId = '', cellValue } = params as CellParams;
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => `${subUnitId}!${row},${column}`),
  );
};

export interface UndoGuard {
  /** This window's own edits: the cells that its undo would put back. */
  own(mutations: readonly Mutation[]): void;
  /** What came from the script, from recalculation or from another window. */
  foreign(mutations: readonly Mutation[]): void;
  /** A step that was refused must not be undone: its undo would remove what it never made. */
  readonly forget: () => void;
}

export const guardUndo = (injector: Injector, workbook: Workbook): UndoGuard => {
  const unitId = workbook.getUnitId();
  let mine = new Set<string>();
  let sheets = new Set<string>();

  const forget = (): void => {
    mine = new Set();
    sheets = new Set();
    injector.get(IUndoRedoService).clearUndoRedo(unitId);
  };
  /** A formula's new result overwrites nothing that anybody typed. */
  const isResult = (cell: string): boolean => {
    const [sheetId = '', place = ''] = cell.split('!');
    const [row = 0, column = 0] = place.split(',').map(Number);
    const raw = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return Boolean(raw?.f ?? raw?.si);
  };
  const clashes = (mutation: Mutation): boolean => {
    const { subUnitId = '' } = (mutation.params ?? {}) as CellParams;
    if (movesCells(mutation)) return sheets.has(subUnitId);
    return cellsOf(mutation).some((cell) => mine.has(cell) && !isResult(cell));
  };

  return {
    forget,
    own: (mutations) => {
      for (const mutation of mutations) {
        const { subUnitId } = (mutation.params ?? {}) as CellParams;
        if (subUnitId !== undefined) sheets.add(subUnitId);
        for (const cell of cellsOf(mutation)) mine.add(cell);
      }
    },
    foreign: (mutations) => {
      if (mine.size + sheets.size > 0 && mutations.some(clashes)) forget();
    },
  };
};

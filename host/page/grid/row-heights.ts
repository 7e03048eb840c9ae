/** Rows grow with their wrapped text, in each window for itself: a gated window does not do it by itself. */
import type { Injector, Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Mutation } from '../../protocol.ts';

type Rows = readonly [first: number, last: number];

export interface RowHeights {
  /** Looks again at the rows that these mutations touched. */
  after(mutations: readonly Mutation[]): void;
  /** Looks at every row of every sheet. */
  all(): void;
}

const WIDTHS =
  /set-worksheet-col-width|move-col|remove-col|insert-col|reorder-range|set-worksheet-row-is-auto/;
const EVERY_ROW: Rows = [0, Number.MAX_SAFE_INTEGER];

interface CellParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, unknown>>;
}

const touchedRows = ({ id, params }: Mutation): Rows | null => {
  if (WIDTHS.test(id)) return EVERY_ROW;
  if (id !== 'sheet.mutation.set-range-values') return null;
  const rows = Object.keys((params as CellParams).cellValue ?? {}).map(Number);
  return rows.length === 0 ? null : [Math.min(...rows), Math.max(...rows)];
};

export const rowHeights = (
  injector: Injector,
  workbook: Workbook,
  apply: (mutations: readonly Mutation[]) => void,
): RowHeights => {
  let waiting = new Map<string, Rows>();
  const unitId = workbook.getUnitId();

  const measure = (sheetId: string, [first, last]: Rows): void => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
    if (!sheet || !skeleton) return;
    skeleton.calculate();
    const endRow = Math.min(last, sheet.getRowCount() - 1);
    const range = {
      startRow: first,
      endRow,
      startColumn: 0,
      endColumn: sheet.getColumnCount() - 1,
    };
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange([range])
      .filter(({ row, autoHeight }) => autoHeight && sheet.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return;
    const params = { unitId, subUnitId: sheetId, rowsAutoHeightInfo };
    apply([{ id: 'sheet.mutation.set-worksheet-row-auto-height', params }]);
  };
  const measureWaiting = (): void => {
    const list = waiting;
    waiting = new Map();
    for (const [sheetId, rows] of list) measure(sheetId, rows);
  };
  const add = (sheetId: string, [first, last]: Rows): void => {
    // Once a frame is enough, and a frame is only drawn while the window is looked at.
    if (waiting.size === 0) requestAnimationFrame(measureWaiting);
    const [before, after] = waiting.get(sheetId) ?? [first, last];
    waiting.set(sheetId, [Math.min(before, first), Math.max(after, last)]);
  };

  return {
    after: (mutations) => {
      for (const mutation of mutations) {
        const rows = touchedRows(mutation);
        const sheetId = (mutation.params as CellParams | null)?.subUnitId;
        if (rows && sheetId !== undefined) add(sheetId, rows);
      }
    },
    all: () => {
      for (const sheet of workbook.getSheets()) add(sheet.getSheetId(), EVERY_ROW);
    },
  };
};

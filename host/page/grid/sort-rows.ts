/** Sorting by the selected column, as Data in Google Sheets offers it. */
import { ICommandService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SortRangeCommand, SortType } from '@univerjs/sheets-sort';

export type SortOf = 'sheet' | 'range';

/** All rows with content below the frozen ones. */
const wholeSheet = (workbook: Workbook): IRange | null => {
  const sheet = workbook.getActiveSheet(true);
  if (!sheet) return null;
  const startRow = Math.max(0, sheet.getFreeze().startRow);
  const endRow = sheet.getLastRowWithContent();
  const endColumn = sheet.getColumnCount() - 1;
  return endRow > startRow ? { startRow, endRow, startColumn: 0, endColumn } : null;
};

export const sortRows = (
  injector: Injector,
  workbook: Workbook,
  of: SortOf,
  ascending: boolean,
): void => {
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const sheet = workbook.getActiveSheet(true);
  if (!selection || !sheet) return;
  const { startRow, endRow, startColumn, endColumn } = selection.range;
  const range =
    of === 'sheet' ? wholeSheet(workbook) : { startRow, endRow, startColumn, endColumn };
  if (!range) return;
  const colIndex = of === 'sheet' ? selection.primary.actualColumn : startColumn;
  void injector.get(ICommandService).executeCommand(SortRangeCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range,
    hasTitle: false,
    orderRules: [{ type: ascending ? SortType.ASC : SortType.DESC, colIndex }],
  });
};

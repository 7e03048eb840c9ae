/** Where a window looks: the selected cells, told to the server and moved by the script. */
import {
  CellValueType,
  type ICellData,
  ICommandService,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { deserializeRangeWithSheet, serializeRange } from '@univerjs/engine-formula';
import {
  SelectRangeCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Place } from '../../protocol.ts';

const sayCell = (cell: Nullable<ICellData>): string => {
  const { v: value, t: kind } = cell ?? {};
  if (value === null || value === undefined) return '';
  if (kind === CellValueType.BOOLEAN) return Number(value) === 1 ? 'TRUE' : 'FALSE';
  return `${value}`;
};

export const places = (injector: Injector, workbook: Workbook) => {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  const unitId = workbook.getUnitId();

  const place = (): Place | null => {
    const sheet = workbook.getActiveSheet(true);
    const range = selections.getCurrentLastSelection()?.range;
    return sheet && range ? { sheet: sheet.getName(), a1: serializeRange(range) } : null;
  };
  const show = ({ sheet, a1 }: Place): void => {
    const subUnitId = workbook.getSheetBySheetName(sheet)?.getSheetId();
    if (subUnitId === undefined) return;
    const { range } = deserializeRangeWithSheet(a1);
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    commands.syncExecuteCommand(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range });
    // The sheet that has just come to the front is laid out in the next frame.
    requestAnimationFrame(() => void commands.executeCommand(ScrollToCellCommand.id, { range }));
  };

  return {
    place,
    show,
    onPlace: (listener: (at: Place) => void): void => {
      const tell = (): void => {
        const at = place();
        if (at) listener(at);
      };
      selections.selectionChanged$.subscribe(tell);
      workbook.activeSheet$.subscribe(() => queueMicrotask(tell));
    },
    cellText: (sheet: string, a1: string): string => {
      const { startRow, startColumn } = deserializeRangeWithSheet(a1).range;
      const cell = workbook.getSheetBySheetName(sheet)?.getCell(startRow, startColumn);
      return sayCell(cell);
    },
    focus: (): void => injector.get(ILayoutService).focus(),
  };
};

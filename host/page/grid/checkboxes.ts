/** A ticked box is TRUE and an unticked one FALSE, as in Sheets; the grid itself would write 1 and 0. */
import { CellValueType, DataValidationType, type Injector, type Workbook } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { VALUES_MUTATION } from '../../engine/shared-mutations.ts';
import type { Mutation } from '../../protocol.ts';

interface BoxCell {
  readonly v?: unknown;
  readonly t?: unknown;
}

interface CellParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, BoxCell | null>> | null>>;
}

const isTick = (cell: BoxCell | null): cell is BoxCell =>
  cell?.t === undefined && (cell?.v === 0 || cell?.v === 1);

/** Gives the mutation as it is to be sent. */
export const checkboxes = (injector: Injector, workbook: Workbook) => {
  const rules = injector.get(SheetDataValidationModel);
  const isBox = (sheetId: string, row: number, column: number): boolean => {
    const rule = rules.getRuleByLocation(workbook.getUnitId(), sheetId, row, column);
    // Boxes with values of their own write these.
    return rule?.type === DataValidationType.CHECKBOX && !rule.formula1;
  };
  return (mutation: Mutation): Mutation => {
    const { subUnitId = '', cellValue } = mutation.params as CellParams;
    if (mutation.id !== VALUES_MUTATION || !cellValue) return mutation;
    const rows = Object.entries(cellValue).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells ?? {}).map(([column, cell]) =>
          isTick(cell) && isBox(subUnitId, Number(row), Number(column))
            ? [column, { ...cell, t: CellValueType.BOOLEAN }]
            : [column, cell],
        ),
      ),
    ]);
    const made: unknown = Object.fromEntries(rows);
    return { id: mutation.id, params: { ...(mutation.params as object), cellValue: made } };
  };
};

/** Ranges such as `A2:A` reach to the end of their sheet, also after rows were added there. */
import type { ICellData } from '@univerjs/core';
import { growOpenRanges } from './dialect.ts';
import type { Grid } from './grid.ts';
import { VALUES_MUTATION } from './shared-mutations.ts';
import { listSheets } from './sheets.ts';
import type { StructuralChange } from './structural-change.ts';
import { readOpen } from './write-content.ts';

export const followOpenRanges = (grid: Grid, change: StructuralChange): void => {
  if (change.kind !== 'insert' || change.line !== 'row') return;
  const sheets = listSheets(grid);
  const changed = sheets.find((sheet) => sheet.key === change.sheet);
  // Anywhere but at the end, the engine has moved the references itself.
  if (!changed || change.start + change.count < changed.rows) return;
  for (const { key } of sheets) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const grown = (name: string | null) =>
      (name === null ? key === changed.key : name.toLowerCase() === changed.name.toLowerCase())
        ? changed.rows
        : null;
    grid
      .sheet(key)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const { f, custom } = cell as ICellData;
        const open = readOpen(custom);
        if (!f || open.length === 0) return;
        const next = growOpenRanges(f, open, grown);
        if (next === f) return;
        let cells = cellValue[row];
        if (!cells) {
          cells = {};
          cellValue[row] = cells;
        }
        cells[column] = { f: next };
      });
    if (Object.keys(cellValue).length > 0)
      grid.mutate(VALUES_MUTATION, { subUnitId: key, cellValue });
  }
};

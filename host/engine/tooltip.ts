/** The sentence that Sheets shows beside an error value. */
import { makeCellA1 } from './a1.ts';
import type { Grid } from './grid.ts';
import type { SheetReader } from './read-cells.ts';
import { sheetsIn } from './references.ts';
import { findSheet } from './sheets.ts';

interface Span {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const spanOf = (grid: Grid, key: string, row: number, column: number): Span | undefined => {
  const formulas = grid.injector.get(grid.realm.module.FormulaDataModel);
  return formulas.getArrayFormulaRange()[grid.unitId]?.[key]?.[row]?.[column];
};

const sayBlockedSpill = (grid: Grid, key: string, from: SheetReader, span: Span): string => {
  const missingRows = span.endRow - from.rows + 1;
  const missingColumns = span.endColumn - from.columns + 1;
  const insert = (what: string, count: number) =>
    `Result was not automatically expanded, please insert more ${what} (${count}).`;
  if (missingRows > 0) return insert('rows', missingRows);
  if (missingColumns > 0) return insert('columns', missingColumns);
  for (let row = span.startRow; row <= span.endRow; row += 1)
    for (let column = span.startColumn; column <= span.endColumn; column += 1) {
      if (row === span.startRow && column === span.startColumn) continue;
      if (from.value(row, column) !== '' || from.formula(row, column) !== '')
        return `Array result was not expanded because it would overwrite data in ${makeCellA1(row, column)}.`;
    }
  return `Array result was not expanded because it would overwrite data on the sheet ${grid.sheet(key).getName()}.`;
};

/** `message`: what the add-on's function in the cell threw last. */
export const sayTooltip = (
  grid: Grid,
  key: string,
  from: SheetReader,
  row: number,
  column: number,
  message: string,
): string => {
  const raw = from.own(row, column)?.v;
  if (raw === '#SPILL!') {
    const span = spanOf(grid, key, row, column);
    return span ? sayBlockedSpill(grid, key, from, span) : '';
  }
  const formula = from.formula(row, column);
  if (from.value(row, column) === '#ERROR!') return message || 'Formula parse error.';
  const missing = sheetsIn(formula).find((name) => findSheet(grid, name) === null);
  if (from.value(row, column) === '#REF!' && missing !== undefined)
    return `Unresolved sheet name '${missing}'.`;
  const name = /([A-Za-z_][\w.]*)\(/.exec(formula)?.[1];
  return raw === '#NAME?' && name ? `Unknown function: '${name}'.` : '';
};

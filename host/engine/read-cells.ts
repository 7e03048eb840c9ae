/** Reads what stands in the cells of a sheet: own values, and what formulas elsewhere spill into them. */
import type { ICellData, IStyleData } from '@univerjs/core';
import type { Area } from './a1.ts';
import { isReadable } from './dialect.ts';
import type { Grid } from './grid.ts';
import type { CellValue } from './number-format.ts';
import { sheetsIn } from './references.ts';
import { findSheet } from './sheets.ts';

export interface SheetReader {
  readonly rows: number;
  readonly columns: number;
  /** The cell's own data, without anything that spills into it. */
  own(row: number, column: number): ICellData | null;
  /** Empty text for an empty cell. */
  value(row: number, column: number): CellValue;
  pattern(row: number, column: number): string;
  style(row: number, column: number): IStyleData;
  /** In the engine's dialect; empty text where there is none. */
  formula(row: number, column: number): string;
  /** Up to the last row and column with content. */
  used(): { readonly rows: number; readonly columns: number };
}

const NO_STYLE: IStyleData = {};

/** The engine has one error for much that Sheets tells apart. */
const sayFormulaError = (grid: Grid, formula: string): string => {
  if (!isReadable(formula)) return '#ERROR!';
  const unknown = sheetsIn(formula).some((name) => findSheet(grid, name) === null);
  return unknown ? '#REF!' : '#VALUE!';
};

/** What a SPARKLINE leaves in its cell for the page to draw; a script reads an empty text. */
export const SPARKLINE_TAG = '\u2063';

/** A link made by HYPERLINK keeps its text as rich text only. */
const readRichText = (cell: ICellData): string =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';

export const readValue = (cell: ICellData): CellValue => {
  const { v, t } = cell;
  if (v === null || v === undefined) return readRichText(cell);
  if (t === 3) return typeof v === 'string' ? v.toUpperCase() === 'TRUE' : Boolean(v);
  if (t === 2) return Number(v);
  if (typeof v === 'string') {
    if (v === '#SPILL!') return '#REF!';
    return v.startsWith(SPARKLINE_TAG) ? '' : v;
  }
  return v;
};

const hasContent = (cell: ICellData | null | undefined): boolean =>
  cell != null &&
  ((cell.v !== null && cell.v !== undefined && cell.v !== '') || cell.f != null || cell.si != null);

export const readSheet = (grid: Grid, key: string): SheetReader => {
  const sheet = grid.sheet(key);
  const matrix = sheet.getCellMatrix();
  const spilled = grid.spilled(key);
  const { styles, unitId } = grid;
  const own = (row: number, column: number): ICellData | null =>
    (matrix.getValue(row, column) as ICellData | null | undefined) ?? null;
  const isFormula = (cell: ICellData) => cell.f != null || cell.si != null;
  const shown = (row: number, column: number): ICellData | null => {
    const cell = own(row, column);
    if (cell && (isFormula(cell) || (cell.v !== null && cell.v !== undefined && cell.v !== '')))
      return cell;
    return spilled?.[row]?.[column] ?? cell;
  };
  const style = (row: number, column: number): IStyleData =>
    styles.getStyleByCell(own(row, column) ?? undefined) || NO_STYLE;
  const pattern = (row: number, column: number): string => {
    const set = style(row, column).n?.pattern;
    if (set) return set;
    const from = spilled?.[row]?.[column];
    return (from && (styles.getStyleByCell(from) as IStyleData | null)?.n?.pattern) || '';
  };
  const formula = (row: number, column: number): string => {
    const cell = own(row, column);
    if (!cell || !isFormula(cell)) return '';
    if (cell.f) return cell.f;
    const { FormulaDataModel } = grid.realm.module;
    const formulas = grid.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, key, unitId) ?? '';
  };
  const used = () => {
    let rows = 0;
    let columns = 0;
    matrix.forValue((row, column, cell) => {
      if (!hasContent(cell as ICellData)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    for (const [row, cells] of Object.entries(spilled ?? {}))
      for (const [column, cell] of Object.entries(cells)) {
        // An empty text that a formula spills counts as content; an empty cell of the array does not.
        if (cell.v === null || cell.v === undefined) continue;
        rows = Math.max(rows, Number(row) + 1);
        columns = Math.max(columns, Number(column) + 1);
      }
    return { rows, columns };
  };
  return {
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    own,
    value: (row, column) => {
      const cell = shown(row, column);
      if (!cell) return '';
      const value = readValue(cell);
      return value === '#VALUE!' && cell.f ? sayFormulaError(grid, cell.f) : value;
    },
    pattern,
    style,
    formula,
    used,
  };
};

/** One entry per cell of the area, row by row. */
export const mapArea = <T>(area: Area, read: (row: number, column: number) => T): T[][] => {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
};

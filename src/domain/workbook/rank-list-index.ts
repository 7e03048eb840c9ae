/** Where things stand on the Rank List tab: columns by their label, programs by their name. */
import { type Grid, makeProgramKey, sayCell } from './cells.ts';

/** The columns in their first order; the label in the header row is how each is found later. */
export const rankColumns = [
  { id: 'rank', label: 'My rank', width: 46 },
  { id: 'program', label: 'Program', width: 128 },
  { id: 'code', label: 'NRMP code', width: 88 },
  { id: 'track', label: 'Track', width: 110 },
  { id: 'visa', label: 'Visa', width: 92 },
  { id: 'pipeline', label: 'Pipeline', width: 92 },
  { id: 'culture', label: 'Culture', width: 108 },
  { id: 'gate', label: 'Gate', width: 112 },
  { id: 'fit', label: 'Fit', width: 40 },
  { id: 'bar', label: 'Fit, range', width: 112 },
  { id: 'range', label: 'Low–high', width: 62 },
  { id: 'computed', label: 'Computed', width: 82 },
  { id: 'interview', label: 'Interview', width: 92 },
  { id: 'next', label: 'Next question', width: 280 },
  { id: 'notes', label: 'Notes', width: 260 },
  { id: 'low', label: 'Fit low', width: 52 },
  { id: 'high', label: 'Fit high', width: 52 },
  { id: 'order', label: 'Order by', width: 64 },
] as const;
export type RankColumn = (typeof rankColumns)[number]['id'];

/** Columns that the sheet computes; the others are the person's. */
export const computedRankColumns = [
  'visa',
  'pipeline',
  'culture',
  'gate',
  'fit',
  'bar',
  'range',
  'computed',
  'next',
  'low',
  'high',
  'order',
] as const satisfies readonly RankColumn[];
export type ComputedRankColumn = (typeof computedRankColumns)[number];

export const hiddenRankColumns = ['low', 'high', 'order'] as const satisfies readonly RankColumn[];

export interface RankRow {
  readonly name: string;
  readonly key: string;
  readonly row: number;
}

export interface RankListIndex {
  readonly headerRow: number;
  /** Column numbers from 1; a column that was deleted is absent. */
  readonly columns: { readonly [Column in RankColumn]?: number };
  readonly rows: number;
  readonly width: number;
  readonly programs: readonly RankRow[];
  /** Last row that holds anything typed; else the header row. */
  readonly lastUsedRow: number;
}

/** The header row is the first that names both the program and the rank. */
export const makeRankListIndex = (grid: Grid): RankListIndex | null => {
  for (const [index, cells] of grid.slice(0, 20).entries()) {
    const labels = cells.map((cell) => sayCell(cell).toLowerCase());
    const columns: { [Column in RankColumn]?: number } = {};
    for (const { id, label } of rankColumns) {
      const at = labels.indexOf(label.toLowerCase());
      if (at >= 0) columns[id] = at + 1;
    }
    if (columns.program === undefined || columns.rank === undefined) continue;
    return { headerRow: index + 1, columns, ...readRows(grid, index + 1, columns) };
  }
  return null;
};

const readRows = (
  grid: Grid,
  headerRow: number,
  columns: { readonly [Column in RankColumn]?: number },
): Pick<RankListIndex, 'rows' | 'width' | 'programs' | 'lastUsedRow'> => {
  const typed = rankColumns.flatMap(({ id }) => {
    const column = columns[id];
    return column === undefined || isComputed(id) ? [] : [column];
  });
  const programs: RankRow[] = [];
  let lastUsedRow = headerRow;
  for (let row = headerRow + 1; row <= grid.length; row += 1) {
    const cells = grid[row - 1] ?? [];
    if (typed.every((column) => sayCell(cells[column - 1]) === '')) continue;
    lastUsedRow = row;
    const name = sayCell(cells[(columns.program ?? 0) - 1]);
    if (name !== '') programs.push({ name, key: makeProgramKey(name), row });
  }
  return { rows: grid.length, width: grid[0]?.length ?? 0, programs, lastUsedRow };
};

export const isComputed = (column: RankColumn): column is ComputedRankColumn =>
  (computedRankColumns as readonly RankColumn[]).includes(column);

export const findRankRows = (index: RankListIndex, name: string): readonly RankRow[] => {
  const key = makeProgramKey(name);
  return index.programs.filter((program) => program.key === key);
};

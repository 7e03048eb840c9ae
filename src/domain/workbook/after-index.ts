/** Where things stand on the tab After the match: a row per item, found by the id in its row. */
import type { CheckItem } from '../vocabulary.ts';
import { type Grid, isBlank, sayCell } from './cells.ts';

export const afterLabels = {
  done: 'Done',
  what: 'What to see to',
  why: 'Why it helps',
  where: 'Where to keep it',
  notes: 'Your notes',
  id: 'id',
} as const;
export type AfterColumn = keyof typeof afterLabels;

/** In the order in which a new tab has them. */
export const afterColumns = Object.keys(afterLabels) as readonly AfterColumn[];

export interface AfterIndex {
  readonly headerRow: number;
  /** A column that is gone has no number. */
  readonly columns: { readonly [C in AfterColumn]?: number };
  /** Item id to row; an item that is gone has none. */
  readonly rows: ReadonlyMap<string, number>;
}

/** As a new tab is laid out: a title, a sentence, the labels, then the items in a row. */
export const newAfterIndex = (items: readonly CheckItem[]): AfterIndex => ({
  headerRow: 3,
  columns: { done: 1, what: 2, why: 3, where: 4, notes: 5, id: 6 },
  rows: new Map(items.map(({ id }, at) => [id, at + 4])),
});

/** Rows at the top among which the labels are looked for. */
const topRows = 20;

const placeOfLabel = (cells: Grid[number], column: AfterColumn): number =>
  cells.findIndex((cell) => sayCell(cell).toLowerCase() === afterLabels[column].toLowerCase()) + 1;

const findHeaderRow = (grid: Grid): number => {
  const counts = grid
    .slice(0, topRows)
    .map((cells) => afterColumns.filter((column) => placeOfLabel(cells, column) > 0).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? newAfterIndex([]).headerRow : counts.indexOf(most) + 1;
};

/** The column in which most cells are among the texts; undefined when none is. */
const findColumnOf = (grid: Grid, texts: ReadonlySet<string>): number | undefined => {
  const width = grid[0]?.length ?? 0;
  const counts = Array.from(
    { length: width },
    (_, at) => grid.filter((cells) => texts.has(sayCell(cells[at]))).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most) + 1;
};

/** Nothing of ours stands in the column of notes, so without its label it is told by its neighbor. */
const findNotes = (
  header: Grid[number],
  where: number | undefined,
  taken: readonly (number | undefined)[],
): number | undefined => {
  const place = placeOfLabel(header, 'notes');
  if (place > 0) return place;
  const next = where === undefined ? undefined : where + 1;
  return next === undefined || next > header.length || taken.includes(next) ? undefined : next;
};

const findColumns = (
  grid: Grid,
  header: Grid[number],
  items: readonly CheckItem[],
): AfterIndex['columns'] => {
  const find = (column: AfterColumn, texts: readonly string[]): number | undefined =>
    placeOfLabel(header, column) || findColumnOf(grid, new Set(texts.map(sayCell)));
  const what = find(
    'what',
    items.map((item) => item.what),
  );
  const why = find(
    'why',
    items.map((item) => item.why),
  );
  const where = find(
    'where',
    items.map((item) => item.where),
  );
  const id = find(
    'id',
    items.map((item) => item.id),
  );
  const done = find('done', ['true', 'false', 'TRUE', 'FALSE']);
  const notes = findNotes(header, where, [done, what, why, id]);
  const all = { done, what, why, where, notes, id };
  return Object.fromEntries(Object.entries(all).filter(([, place]) => place !== undefined));
};

/** By its id, else by its words: a person may have sorted, moved or reworded rows. */
const findRow = (
  grid: Grid,
  { what: whatColumn, id: idColumn }: AfterIndex['columns'],
  { id, what }: CheckItem,
): number => {
  const byId = idColumn ? grid.findIndex((cells) => sayCell(cells[idColumn - 1]) === id) + 1 : 0;
  if (byId > 0 || !whatColumn) return byId;
  return (
    grid.findIndex(
      (cells) =>
        sayCell(cells[whatColumn - 1]) === sayCell(what) &&
        (!idColumn || isBlank(cells[idColumn - 1])),
    ) + 1
  );
};

export const makeAfterIndex = (grid: Grid, items: readonly CheckItem[]): AfterIndex => {
  const headerRow = findHeaderRow(grid);
  const columns = findColumns(grid, grid[headerRow - 1] ?? [], items);
  const rows = items.flatMap((item) => {
    const row = findRow(grid, columns, item);
    return row > 0 ? [[item.id, row] as const] : [];
  });
  return { headerRow, columns, rows: new Map(rows) };
};

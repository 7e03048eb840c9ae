/** A1 notation: letters of columns, addresses of ranges, and back. No node, no page: both import it. */

/** Rows and columns count from 0, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

export const makeColumnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

export const parseColumnLetters = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

const parseCorner = (text: string): { row: number | null; column: number | null } | null => {
  const match = CORNER.exec(text);
  if (!match || text === '' || text === '$') return null;
  return {
    column: match[1] === undefined ? null : parseColumnLetters(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
};

/** The name in front of the `!`, without its quotes. */
export const splitSheetName = (text: string): { sheet: string | null; rest: string } => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', rest: match[3] ?? '' };
};

/** `B2`, `B2:D4`, `B:B`, `2:3`, `A2:A`, each with a sheet's name in front or not; null if it is none of these. */
export const parseA1 = (text: string, size: Size): Address | null => {
  const { sheet, rest } = splitSheetName(text.trim());
  const [from, to, ...more] = rest.split(':');
  const first = parseCorner(from ?? '');
  const last = to === undefined ? first : parseCorner(to);
  if (more.length > 0 || !first || !last) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? size.rows - 1] as const;
  const columns = [first.column ?? 0, last.column ?? size.columns - 1] as const;
  const area = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return area.startRow < 0 || area.startColumn < 0 ? null : { sheet, area };
};

export const makeCellA1 = (row: number, column: number): string =>
  `${makeColumnLetters(column)}${row + 1}`;

export const makeA1 = (area: Area): string => {
  const from = makeCellA1(area.startRow, area.startColumn);
  const to = makeCellA1(area.endRow, area.endColumn);
  return from === to ? from : `${from}:${to}`;
};

/** A sheet's name as a formula writes it: in quotes unless it is a plain word. */
export const makeSheetPrefix = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow &&
  row <= area.endRow &&
  column >= area.startColumn &&
  column <= area.endColumn;

export const overlaps = (a: Area, b: Area): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

export const sizeOf = (area: Area): Size => ({
  rows: area.endRow - area.startRow + 1,
  columns: area.endColumn - area.startColumn + 1,
});

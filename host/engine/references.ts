/** Finds the references in a formula's text and rewrites them, whichever dialect it is in. */
import { makeColumnLetters, parseColumnLetters } from './a1.ts';

/** One end of a reference: row and column count from 0; null where the end has none, as in `A:A`. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

export interface Reference {
  /** With the `!`, as it is written; empty for the formula's own sheet. */
  readonly prefix: string;
  /** The sheet's name; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** null for a single cell. */
  readonly to: Corner | null;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const END = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+)`;
const WHOLE = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])(${SHEET})?(#REF!|(?:${CELL}(?::${END})?|${WHOLE})(?![\p{L}\p{N}_.(!]))|'(?:[^']|'')+'`,
  'gu',
);

const parseCorner = (text: string): Corner => {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters ? parseColumnLetters(letters) : null,
    columnFixed: letters !== '' && first === '$',
    row: digits ? Number(digits) - 1 : null,
    rowFixed: letters ? second === '$' : first === '$',
  };
};

const makeCorner = (corner: Corner): string => {
  const column =
    corner.column === null
      ? ''
      : `${corner.columnFixed ? '$' : ''}${makeColumnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
};

export const makeReference = (reference: Reference): string =>
  reference.prefix +
  makeCorner(reference.from) +
  (reference.to ? `:${makeCorner(reference.to)}` : '');

/** What stands in for a reference, or null to leave it as it is; `index` counts deleted ones too. */
export type MapReference = (reference: Reference, index: number) => Reference | '#REF!' | null;

export const mapReferences = (formula: string, map: MapReference): string => {
  let index = -1;
  return formula.replaceAll(PIECES, (whole: string, prefix: string | undefined, body?: string) => {
    if (body === undefined) return whole;
    index += 1;
    if (body === '#REF!') return whole;
    const [from = '', to] = body.split(':');
    const quoted = prefix?.slice(0, -1);
    const sheet = quoted?.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
    const mapped = map(
      {
        prefix: prefix ?? '',
        sheet: sheet ?? null,
        from: parseCorner(from),
        to: to === undefined ? null : parseCorner(to),
      },
      index,
    );
    if (mapped === null) return whole;
    return mapped === '#REF!' ? mapped : makeReference(mapped);
  });
};

const shiftCorner = (corner: Corner, rows: number, columns: number): Corner | null => {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column =
    corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row !== null && row < 0) || (column !== null && column < 0)) return null;
  return { ...corner, row, column };
};

/** As a formula changes when its cell is copied or sorted to another place: only parts without `$` move. */
export const shiftRelative = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => {
    const from = shiftCorner(reference.from, rows, columns);
    const to = reference.to && shiftCorner(reference.to, rows, columns);
    if (!from || (reference.to && !to)) return '#REF!';
    return { ...reference, from, to };
  });

/** Names of the sheets that a formula refers to. */
export const sheetsIn = (formula: string): string[] => {
  const names: string[] = [];
  mapReferences(formula, ({ sheet }) => {
    if (sheet !== null) names.push(sheet);
    return null;
  });
  return names;
};

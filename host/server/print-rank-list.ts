/** Lays a tab out as a plain table for the terminal. */

const LAST_COLUMNS = ['Gate', 'Fit', 'Computed'] as const;

/** Emoji and CJK take two places in a terminal; combining marks take none. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) {
    if (/\p{M}|\u{FE0F}|\u{200D}/u.test(letter)) continue;
    width +=
      /\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uFF00-\uFF60]/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
};

const isNumber = (text: string): boolean => /^-?[\d.,]+%?$/.test(text);

/** The columns up to Gate, then Fit and Computed: what fits a terminal. */
const chooseColumns = (header: readonly string[]): number[] => {
  const gate = header.indexOf('Gate');
  const first = header.map((_, column) => column).filter((column) => column <= gate);
  const later = LAST_COLUMNS.map((name) => header.indexOf(name)).filter((column) => column > gate);
  const chosen = [...first, ...later];
  return chosen.length > 0 ? chosen : header.map((_, column) => column);
};

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
};

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' / ');

/** `rows` are the texts that the tab shows, the header first. */
export const makeRankTable = (rows: readonly (readonly string[])[]): string => {
  const [header = [], ...body] = rows;
  const columns = chooseColumns(header);
  const filled = body.filter((row) => columns.some((column) => (row[column] ?? '') !== ''));
  const table = [header, ...filled].map((row) =>
    columns.map((column) => oneLine(row[column] ?? '')),
  );
  const widths = columns.map((_, at) => Math.max(...table.map((row) => widthOf(row[at] ?? ''))));
  const isRight = columns.map(
    (_, at) =>
      table.length > 1 && table.slice(1).every((row) => row[at] === '' || isNumber(row[at] ?? '')),
  );
  const lines = table.map((row) =>
    row
      .map((text, at) => pad(text, widths[at] ?? 0, isRight[at] ?? false))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

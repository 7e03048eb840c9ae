/** The look of the Start here tab: steps to tick off, then what one should know. */
import type { Passage } from '../../vocabulary.ts';
import type { Dress, TabDesign } from '../design.ts';
import { palette } from './palette.ts';

/** The passage whose lines get check boxes. */
export const stepsPassage = 'steps';

const widths = { check: 36, text: 720 } as const;

/** One row a line: title rows in bold, a free row between passages. */
const layOut = (passages: readonly Passage[]) => {
  const titles: { row: number; text: string }[] = [];
  const lines: { row: number; text: string; step: boolean }[] = [];
  let row = 3;
  for (const passage of passages) {
    titles.push({ row, text: passage.title });
    for (const text of passage.lines) {
      row += 1;
      lines.push({ row, text, step: passage.id === stepsPassage });
    }
    row += 2;
  }
  return { titles, lines, rows: row };
};

/** All texts as one column, so that they are written by one call. */
const makeColumn = (
  title: string,
  titles: readonly { readonly row: number; readonly text: string }[],
  lines: readonly { readonly row: number; readonly text: string }[],
  rows: number,
): readonly (readonly [string])[] => {
  const texts = new Map([[1, title], ...[...titles, ...lines].map(textAt)]);
  return Array.from({ length: rows }, (_, at) => [texts.get(at + 1) ?? '']);
};

const textAt = ({ row, text }: { readonly row: number; readonly text: string }) =>
  [row, text] as const;

export const makeStartDesign = (title: string, passages: readonly Passage[]): TabDesign => {
  const { titles, lines, rows } = layOut(passages);
  const steps = lines.filter(({ step }) => step);
  const stepArea = { row: steps[0]?.row ?? rows, column: 1, rows: Math.max(1, steps.length) };
  const text = (row: number): Dress['area'] => ({ row, column: 1, rows: 1, columns: 2 });
  return {
    tab: 'start',
    colour: palette.tabMain,
    hidden: false,
    rows: rows + 10,
    columns: 3,
    frozenRows: 1,
    frozenColumns: 0,
    widths: [
      { column: 1, count: 1, width: widths.check },
      { column: 2, count: 1, width: widths.text },
      { column: 3, count: 1, width: 40 },
    ],
    heights: [{ row: 1, count: 1, height: 44 }],
    hiddenColumns: [],
    contents: [{ row: 1, column: 2, cells: makeColumn(title, titles, lines, rows) }],
    formulas: [],
    dress: [
      {
        area: { row: 1, column: 1, rows: 1, columns: 3 },
        background: palette.header,
        color: palette.onHeader,
        bold: true,
        size: 14,
        vertical: 'middle',
      },
      {
        area: { row: 2, column: 1, rows: rows + 9, columns: 3 },
        background: palette.paper,
        color: palette.ink,
        size: 11,
        wrap: 'wrap',
        vertical: 'top',
      },
      { area: { row: 1, column: 2, rows: rows + 10, columns: 1 }, format: '@' },
      ...titles.map(
        ({ row }): Dress => ({
          area: text(row),
          background: palette.band,
          color: palette.onBand,
          bold: true,
          size: 12,
        }),
      ),
    ],
    rules: [
      {
        area: { ...stepArea, columns: 2 },
        formula: `=$A${stepArea.row}=TRUE`,
        color: palette.soft,
        strike: true,
      },
    ],
    choices: [{ kind: 'checkbox', area: { ...stepArea, columns: 1 } }],
    notes: [],
    guards: [],
  };
};

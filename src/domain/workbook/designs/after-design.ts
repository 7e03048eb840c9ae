/** The look of the tab After the match: a list to tick off, with room for one's own notes. */
import type { CheckItem } from '../../vocabulary.ts';
import { makeColumnName } from '../a1.ts';
import { type AfterColumn, type AfterIndex, afterColumns, afterLabels } from '../after-index.ts';
import type { Choice, ColourRule, Content, TabDesign } from '../design.ts';
import { tabNames } from '../tabs.ts';
import { palette } from './palette.ts';

const widths: { readonly [C in AfterColumn]: number } = {
  done: 46,
  what: 320,
  why: 270,
  where: 270,
  notes: 320,
  id: 90,
};

const intro =
  'Quiet precautions for the first months; most people never need them. Whoever can open this spreadsheet can read this page.';

/** One box and one rule a row, since a person may sort the rows or put others between them. */
export const afterChoices = ({ columns, rows }: AfterIndex): readonly Choice[] =>
  [...rows.values()].flatMap((row): readonly Choice[] =>
    columns.done === undefined
      ? []
      : [{ kind: 'checkbox', area: { row, column: columns.done, rows: 1, columns: 1 } }],
  );

/** The columns run from the boxes to the notes on a new tab; a rule covers what is left of them. */
export const afterRules = (
  { headerRow, columns }: AfterIndex,
  rows: number,
): readonly ColourRule[] => {
  const { done, what } = columns;
  if (done === undefined || what === undefined) return [];
  const first = headerRow + 1;
  return [
    {
      area: { row: first, column: what, rows: rows - headerRow, columns: 3 },
      formula: `=$${makeColumnName(done)}${first}=TRUE`,
      color: palette.soft,
      strike: true,
    },
  ];
};

const layOut = (items: readonly CheckItem[]): readonly Content[] => [
  { row: 1, column: 2, cells: [[tabNames.after], [intro]] },
  { row: 3, column: 1, cells: [afterColumns.map((column) => afterLabels[column])] },
  { row: 4, column: 2, cells: items.map(({ what, why, where }) => [what, why, where]) },
  { row: 4, column: 6, cells: items.map(({ id }) => [id]) },
];

/** Room for a few lines of one's own below the list. */
const newRows = (items: readonly CheckItem[]): number => items.length + 13;

export const makeAfterDesign = (
  items: readonly CheckItem[],
  index: AfterIndex,
  rows = newRows(items),
): TabDesign => {
  const columns = afterColumns.length;
  const body = { row: 4, column: 1, rows: rows - 3, columns };
  return {
    tab: 'after',
    colour: palette.tabQuiet,
    hidden: false,
    rows,
    columns,
    frozenRows: 3,
    frozenColumns: 0,
    widths: afterColumns.map((column, at) => ({
      column: at + 1,
      count: 1,
      width: widths[column],
    })),
    heights: [
      { row: 1, count: 1, height: 40 },
      { row: 3, count: 1, height: 30 },
    ],
    hiddenColumns: [columns],
    contents: layOut(items),
    formulas: [],
    dress: [
      {
        area: { row: 1, column: 1, rows: 1, columns },
        background: palette.header,
        color: palette.onHeader,
        bold: true,
        size: 14,
        vertical: 'middle',
      },
      {
        area: { row: 2, column: 1, rows: 1, columns },
        background: palette.paper,
        color: palette.soft,
        size: 10,
        wrap: 'overflow',
      },
      {
        area: { row: 3, column: 1, rows: 1, columns },
        background: palette.band,
        color: palette.onBand,
        bold: true,
        size: 10,
        vertical: 'middle',
      },
      {
        area: body,
        background: palette.paper,
        color: palette.ink,
        size: 10,
        vertical: 'top',
        wrap: 'wrap',
      },
      { area: { ...body, column: 2, columns: 3 }, format: '@' },
      // White is for typing: the notes of the person.
      { area: { ...body, column: 5, columns: 1 }, background: palette.white, format: '@' },
    ],
    rules: afterRules(index, rows),
    choices: afterChoices(index),
    notes: [],
    guards: [],
  };
};

/** The look of the Rank List tab. */

import type { Area } from '../a1.ts';
import { makeAddress, makeColumnName } from '../a1.ts';
import type { Choice, ColourRule, Dress, TabDesign } from '../design.ts';
import {
  computedRankColumns,
  hiddenRankColumns,
  isComputed,
  type RankColumn,
  type RankListIndex,
  rankColumns,
} from '../rank-list-index.ts';
import { palette, scoreFormats } from './palette.ts';
import {
  makeBlockedScoreRule,
  makeGateRules,
  makeLessRules,
  makeMoreRules,
  makeUnknownRule,
} from './score-rules.ts';

export const newRankListSize = { rows: 80, columns: rankColumns.length } as const;

/** Tracks as applicants speak of them; a person may type any other. */
export const tracks = ['integrated', 'DR + ESIR', 'DR', 'independent'] as const;

export const newRankListIndex: RankListIndex = {
  headerRow: 1,
  columns: Object.fromEntries(rankColumns.map(({ id }, index) => [id, index + 1])),
  rows: newRankListSize.rows,
  width: newRankListSize.columns,
  programs: [],
  lastUsedRow: 1,
};

const notes: { readonly [Column in RankColumn]?: string } = {
  rank: 'Your own order: it always wins. Type a whole number; a number used twice is shown in amber.',
  program: 'The name as it stands in the header on Answers.',
  code: 'The code of the track at NRMP, as its search shows it. It is kept as text, with its zeros.',
  gate: 'A warning that no score can outweigh. malignant and visa blocked stand below all others in the computed order.',
  fit: 'Visa, pipeline and culture (100 less the risk) by your weights on Settings. Unknown ground counts in the middle and shows in the range.',
  bar: 'How far the fit may still move with what is not known yet; the notch is the fit.',
  computed:
    'By fit, programs with a barring gate last. A proposal: your own order stands in My rank.',
  next: 'Whom to ask what before anything else: first what a gate wants to know, then what would settle most. An unsure reading is to be confirmed first.',
};

const formats: { readonly [Column in RankColumn]?: string } = {
  rank: '0',
  program: '@',
  code: '@',
  visa: scoreFormats.more,
  pipeline: scoreFormats.more,
  culture: scoreFormats.less,
  fit: '0',
  computed: '0',
  interview: 'd mmm yyyy',
  low: '0',
  high: '0',
  order: '0',
};

const centred: readonly RankColumn[] = ['rank', 'range', 'computed'];
/** Words that take more than a line. */
const wrapped: readonly RankColumn[] = ['program', 'gate', 'next', 'notes'];
/** Words first: a score reads like a word, so it stands where words stand. */
const leading: readonly RankColumn[] = ['visa', 'pipeline', 'culture'];

export const makeRankListDesign = (index: RankListIndex): TabDesign => {
  const first = index.headerRow + 1;
  const body = Math.max(1, index.rows - index.headerRow);
  const at = (id: RankColumn): number | undefined => index.columns[id];
  const area = (id: RankColumn): Area[] => {
    const column = at(id);
    return column === undefined ? [] : [{ row: first, column, rows: body, columns: 1 }];
  };
  const there = rankColumns.flatMap(({ id, label, width }) => {
    const column = at(id);
    return column === undefined ? [] : [{ id, label, width, column }];
  });
  return {
    tab: 'rank-list',
    colour: palette.tabMain,
    hidden: false,
    rows: index.rows,
    columns: index.width,
    frozenRows: index.headerRow,
    frozenColumns: at('program') === 2 ? 2 : 0,
    widths: there.map(({ column, width }) => ({ column, count: 1, width })),
    heights: [
      { row: index.headerRow, count: 1, height: 38 },
      { row: first, count: body, height: 30 },
    ],
    hiddenColumns: hiddenRankColumns.flatMap((id) => at(id) ?? []),
    contents: there.map(({ label, column }) => ({
      row: index.headerRow,
      column,
      cells: [[label]],
    })),
    formulas: [],
    dress: makeDress(index, there, first, body),
    rules: makeRules(index, area, first),
    choices: [...makeRankChoices(area), ...makeTrackChoices(index, programRows(index))],
    notes: there.flatMap(({ id, column }) => {
      const text = notes[id];
      return text === undefined ? [] : [{ row: index.headerRow, column, text }];
    }),
    guards: computedRankColumns.flatMap((id) =>
      area(id).map((found) => ({
        area: found,
        says: 'Computed. The formulas stay readable; a program’s row gets them back by Check and repair.',
      })),
    ),
  };
};

const makeDress = (
  index: RankListIndex,
  there: readonly { readonly id: RankColumn; readonly column: number }[],
  first: number,
  body: number,
): readonly Dress[] => [
  {
    area: { row: index.headerRow, column: 1, rows: 1, columns: index.width },
    background: palette.header,
    color: palette.onHeader,
    bold: true,
    size: 9,
    wrap: 'wrap',
    vertical: 'middle',
  },
  {
    area: { row: first, column: 1, rows: body, columns: index.width },
    background: palette.white,
    color: palette.ink,
    size: 10,
    vertical: 'middle',
  },
  ...there.map(({ id, column }): Dress => {
    const format = formats[id];
    return {
      area: { row: first, column, rows: body, columns: 1 },
      ...(isComputed(id) ? { background: palette.paper } : {}),
      ...(format === undefined ? {} : { format }),
      ...(centred.includes(id) ? { horizontal: 'center' as const } : {}),
      ...(leading.includes(id) ? { horizontal: 'left' as const } : {}),
      ...(id === 'next' ? { size: 9 } : {}),
      wrap: wrapped.includes(id) ? 'wrap' : 'clip',
    };
  }),
];

const makeRankChoices = (area: (id: RankColumn) => Area[]): readonly Choice[] =>
  area('rank').map(
    (found): Choice => ({
      kind: 'whole-number',
      area: found,
      least: 1,
      help: 'A whole number from 1: your own place for this program.',
    }),
  );

interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** From the first to the last row that holds a program; none on an empty list. */
const programRows = ({ programs }: RankListIndex): Rows => {
  const rows = programs.map(({ row }) => row);
  if (rows.length === 0) return { row: 1, rows: 0 };
  const first = Math.min(...rows);
  return { row: first, rows: Math.max(...rows) - first + 1 };
};

/** Drop-downs stand in the rows of programs only: below them they would look like something to fill in. */
export const makeTrackChoices = (index: RankListIndex, { row, rows }: Rows): readonly Choice[] => {
  const column = index.columns.track;
  if (column === undefined || rows === 0) return [];
  return [
    {
      kind: 'list',
      area: { row, column, rows, columns: 1 },
      values: tracks,
      help: 'How one trains here: integrated, diagnostic radiology with or without ESIR, independent.',
    },
  ];
};

const makeRules = (
  index: RankListIndex,
  area: (id: RankColumn) => Area[],
  first: number,
): readonly ColourRule[] => {
  const cell = (id: RankColumn): string => `$${makeColumnName(index.columns[id] ?? 1)}${first}`;
  const fixed = (found: Area): string => {
    const last = makeAddress({ row: found.row + found.rows - 1, column: found.column });
    return `${makeAddress(found)}:${last}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  };
  const program = cell('program');
  return [
    ...area('gate').flatMap(makeGateRules),
    ...area('visa').map((found) => makeBlockedScoreRule(found, cell('gate'))),
    ...area('visa').map((found) => makeUnknownRule(found, program)),
    ...area('pipeline').map((found) => makeUnknownRule(found, program)),
    ...area('culture').map((found) => makeUnknownRule(found, program)),
    ...area('visa').flatMap(makeMoreRules),
    ...area('pipeline').flatMap(makeMoreRules),
    ...area('culture').flatMap(makeLessRules),
    ...area('rank').map(
      (found): ColourRule => ({
        area: found,
        formula: `=AND(${cell('rank')}<>"",COUNTIF(${fixed(found)},${cell('rank')})>1)`,
        background: palette.mixedTint,
        color: palette.mixed,
        bold: true,
      }),
    ),
    ...area('code').map(
      (found): ColourRule => ({
        area: found,
        formula: `=AND(${cell('rank')}<>"",${program}<>"",TRIM(TO_TEXT(${cell('code')}))="")`,
        background: palette.mixedTint,
      }),
    ),
  ];
};

/** The look of the Findings tab: a row per sign, read from left to right as a reason. */
import type { Area } from '../a1.ts';
import { makeColumnName } from '../a1.ts';
import type { ColourRule, Dress, TabDesign } from '../design.ts';
import { type FindingsColumn, findingsColumns } from '../findings-columns.ts';
import {
  type FindingsExtent,
  firstPlace,
  leastFindingsColumns,
  makeFindingsFormula,
} from '../findings-table.ts';
import type { AnswersExtent, SettingsCells } from '../formulas.ts';
import { palette } from './palette.ts';

export const newFindingsExtent: FindingsExtent = {
  ...firstPlace,
  rows: 1000,
  columns: leastFindingsColumns,
};

/** In the first cell: how the line above the table is found again. */
export const findingsTitle = 'Findings';

const intro =
  'Why the scores are what they are: every sign found in the answers, the heaviest first. Words and marks are typed on Answers, nothing here. To sort: copy the table and paste it into a new tab with Ctrl + Shift + V.';

const notes: { readonly [Column in FindingsColumn]?: string } = {
  program: 'By name; within a program, what moves a score most stands first.',
  points:
    'The score with this sign less the score without it. Of Visa and Pipeline, + is better; of the Culture risk, + is worse. What the same person says again with the same sign counts once, at its heaviest line.',
  readsAs: 'In the light of the visa you need, and of the marks on the line.',
  standing:
    'unsure: confirm counts for a quarter until a mark stands before the line; 👍 says that it was read rightly. Set aside by a mark, it counts for nothing.',
  words: 'As they stand on Answers, or as much of them as shows the sign.',
};

const placeOf = (id: FindingsColumn): number => findingsColumns.findIndex((one) => one.id === id);

const makeRules = ({ row, column, rows }: FindingsExtent): readonly ColourRule[] => {
  const first = row + 1;
  const at = (id: FindingsColumn): number => column + placeOf(id);
  const cell = (id: FindingsColumn, line = first): string => `$${makeColumnName(at(id))}${line}`;
  const area = (id: FindingsColumn, columns = 1): Area => ({
    row: first,
    column: at(id),
    rows: Math.max(1, rows - row),
    columns,
  });
  const reads = (word: string, look: Partial<ColourRule>): ColourRule => ({
    area: area('readsAs'),
    formula: `=${cell('readsAs')}="${word}"`,
    ...look,
  });
  const moves = (test: string, look: Partial<ColourRule>): ColourRule => ({
    area: area('points'),
    formula: `=AND(ISNUMBER(${cell('points')}),${test})`,
    ...look,
  });
  const isGood = `${cell('readsAs')}="Good sign"`;
  return [
    {
      area: area('program'),
      formula: `=AND(${cell('program')}<>"",${cell('program')}=${cell('program', row)})`,
      color: palette.soft,
    },
    { area: area('program'), formula: `=${cell('program')}<>""`, bold: true },
    {
      area: area('score', findingsColumns.length - 1),
      formula: `=REGEXMATCH(TO_TEXT(${cell('standing')}),"^(set aside|no part)")`,
      color: palette.soft,
      italic: true,
    },
    reads('Good sign', { background: palette.goodTint, color: palette.good }),
    reads('Red flag', { background: palette.redTint, color: palette.red }),
    reads('Evaded', { background: palette.vagueTint }),
    reads('Fact', { background: palette.factTint }),
    {
      area: area('standing'),
      formula: `=REGEXMATCH(TO_TEXT(${cell('standing')}),"^unsure")`,
      background: palette.mixedTint,
      color: palette.mixed,
      italic: true,
    },
    moves(`${cell('points')}=0`, { color: palette.soft }),
    moves(isGood, { color: palette.good, bold: true }),
    moves(`NOT(${isGood})`, { color: palette.red, bold: true }),
  ];
};

const makeDress = ({ row, column, rows, columns }: FindingsExtent): readonly Dress[] => {
  const body = { row: row + 1, rows: Math.max(1, rows - row) };
  const one = (id: FindingsColumn): Area => ({
    ...body,
    column: column + placeOf(id),
    columns: 1,
  });
  return [
    {
      area: { row: 1, column: 1, rows: row - 1, columns },
      background: palette.paper,
      color: palette.soft,
      size: 9,
      wrap: 'overflow',
      vertical: 'middle',
    },
    {
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      color: palette.onBand,
      bold: true,
      size: 12,
    },
    {
      area: { row, column: 1, rows: 1, columns },
      background: palette.header,
      color: palette.onHeader,
      bold: true,
      size: 10,
      wrap: 'overflow',
      vertical: 'middle',
    },
    {
      area: { ...body, column: 1, columns },
      background: palette.paper,
      color: palette.ink,
      size: 10,
      wrap: 'wrap',
      vertical: 'top',
    },
    { area: one('points'), format: '+0.0;-0.0;0.0', horizontal: 'center' },
    { area: one('words'), background: palette.white },
    ...(['who', 'date', 'question'] as const).map(
      (id): Dress => ({ area: one(id), color: palette.soft, size: 9 }),
    ),
    { area: one('standing'), size: 9 },
  ];
};

export const makeFindingsDesign = (
  answersName: string,
  answers: AnswersExtent,
  settings: SettingsCells,
  extent: FindingsExtent,
): TabDesign => {
  const { row, column } = extent;
  return {
    tab: 'findings',
    colour: palette.tabMain,
    hidden: false,
    rows: extent.rows,
    columns: extent.columns,
    frozenRows: row,
    frozenColumns: column,
    widths: [
      ...findingsColumns.map(({ width }, at) => ({ column: column + at, count: 1, width })),
      { column: column + findingsColumns.length, count: 1, width: 24 },
    ],
    heights: [
      { row: 1, count: 1, height: 34 },
      { row, count: 1, height: 30 },
    ],
    hiddenColumns: [],
    contents: [{ row: 1, column: 1, cells: [[findingsTitle, intro]] }],
    formulas: [
      { row, column, formula: makeFindingsFormula(answersName, answers, settings, extent) },
    ],
    dress: makeDress(extent),
    rules: makeRules(extent),
    choices: [],
    notes: findingsColumns.flatMap(({ id }, at) => {
      const text = notes[id];
      return text === undefined ? [] : [{ row, column: column + at, text }];
    }),
    guards: [
      {
        area: { row, column, rows: extent.rows - row + 1, columns: findingsColumns.length },
        says: 'Made by one formula from the answers. Whatever is typed here keeps it from spreading.',
      },
    ],
  };
};

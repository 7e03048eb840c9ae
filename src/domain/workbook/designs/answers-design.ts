/** The look of the Answers tab. */
import { makeAddress, makeColumnName } from '../a1.ts';
import { answersLabels, groupPrefix, scoreRows } from '../answers-index.ts';
import type { ColourRule, Dress, TabDesign } from '../design.ts';
import { type AnswersExtent, makeScoreFormulas, type SettingsCells } from '../formulas.ts';
import type { ScoreRow } from '../score-rows.ts';
import { palette, scoreFormats } from './palette.ts';
import {
  makeBlockedScoreRule,
  makeGateRules,
  makeLessRules,
  makeMoreRules,
  makeUnknownRule,
} from './score-rules.ts';

/** Size of a new Answers tab: room for the whole bank and a dozen programs; it grows when needed. */
export const newAnswersSize = { rows: 150, columns: 20 } as const;

/** A new tab has these places; an old one may have been rearranged by its owner. */
export const newAnswersExtent: AnswersExtent = {
  headerRow: 1,
  idColumn: 1,
  audienceColumn: 2,
  questionColumn: 3,
  bodyRow: scoreRows.length + 2,
  scoreRows: { visa: 2, pipeline: 3, culture: 4, gate: 5 },
  ...newAnswersSize,
};

/** Ranges begin at the question column, so that a program put in before the first is inside them. */
const makeRules = (extent: AnswersExtent): readonly ColourRule[] => {
  const columns = extent.columns - extent.questionColumn + 1;
  const body = {
    row: extent.bodyRow,
    column: extent.questionColumn,
    rows: extent.rows - extent.bodyRow + 1,
    columns,
  };
  const whole = { ...body, column: 1, columns: extent.columns };
  const score = (row: number) => ({ row, column: extent.questionColumn, rows: 1, columns });
  const letter = makeColumnName(extent.questionColumn);
  const id = `$${makeColumnName(extent.idColumn)}${extent.bodyRow}`;
  const cell = makeAddress(body);
  const header = `${letter}$${extent.headerRow}`;
  const { visa, pipeline, culture, gate } = extent.scoreRows;
  const marked = (pattern: string, background: string): ColourRule => ({
    area: body,
    formula: `=REGEXMATCH(TO_TEXT(${cell}),"(?im)^\\s*(${pattern})")`,
    background,
  });
  const lineBegins = (pattern: string): string =>
    `REGEXMATCH(TO_TEXT(${cell}),"(?im)^\\s*(${pattern})")`;
  /** The question column itself is in the area, and is neither a program nor unknown. */
  const isProgram = `COLUMN(${cell})>${extent.questionColumn}`;
  return [
    {
      area: whole,
      formula: `=REGEXMATCH(TO_TEXT(${id}),"^${groupPrefix}")`,
      background: palette.band,
      color: palette.onBand,
      bold: true,
    },
    marked('🚩|\\[red\\]', palette.redTint),
    {
      area: body,
      formula: `=OR(${lineBegins('⚖|\\[mixed\\]')},AND(${lineBegins('✅|\\[good\\]')},${lineBegins('❓|\\[vague\\]')}))`,
      background: palette.mixedTint,
    },
    marked('❓|\\[vague\\]', palette.vagueTint),
    marked('✅|\\[good\\]', palette.goodTint),
    marked('ℹ|\\[fact\\]', palette.factTint),
    {
      area: body,
      formula: `=AND(${isProgram},${id}<>"",${header}<>"",TRIM(TO_TEXT(${cell}))="")`,
      background: palette.sand,
    },
    ...makeGateRules(score(gate)),
    makeBlockedScoreRule(score(visa), `${letter}$${gate}`),
    ...[visa, pipeline, culture].map((row) => makeUnknownRuleOfPrograms(row, extent, header)),
    ...makeMoreRules(score(visa)),
    ...makeMoreRules(score(pipeline)),
    ...makeLessRules(score(culture)),
  ];
};

const makeUnknownRuleOfPrograms = (
  row: number,
  extent: AnswersExtent,
  header: string,
): ColourRule => {
  const area = {
    row,
    column: extent.questionColumn,
    rows: 1,
    columns: extent.columns - extent.questionColumn + 1,
  };
  const rule = makeUnknownRule(area, header);
  const first = makeAddress(area);
  return {
    ...rule,
    formula: `=AND(COLUMN(${first})>${extent.questionColumn},${header}<>"",NOT(ISNUMBER(${first})))`,
  };
};

/** One computed row: tinted, the label in soft ink, the numbers word first. */
export const dressScoreRow = (name: ScoreRow, extent: AnswersExtent): readonly Dress[] => {
  const { columns, questionColumn } = extent;
  const row = { row: extent.scoreRows[name], column: 1, rows: 1, columns };
  const numbers = { ...row, column: questionColumn, columns: columns - questionColumn + 1 };
  const plain: readonly Dress[] = [
    {
      area: row,
      background: palette.paper,
      color: palette.ink,
      size: 10,
      vertical: 'middle',
      horizontal: 'left',
      wrap: 'clip',
      bold: name !== 'gate',
    },
    { area: { ...row, columns: questionColumn }, color: palette.soft, bold: false, size: 9 },
  ];
  const format = scoreRowFormat[name];
  return [...plain, { area: numbers, format }];
};

export const scoreRowFormat: { readonly [Row in ScoreRow]: string } = {
  visa: scoreFormats.more,
  pipeline: scoreFormats.more,
  culture: scoreFormats.less,
  gate: 'General',
};

export const makeAnswersDesign = (extent: AnswersExtent, settings: SettingsCells): TabDesign => {
  const { headerRow, idColumn, audienceColumn, questionColumn, bodyRow } = extent;
  const body = extent.rows - bodyRow + 1;
  const programs = extent.columns - questionColumn;
  const formulas = makeScoreFormulas(extent, settings);
  const fixed = (column: number, rows = body) => ({ row: bodyRow, column, rows, columns: 1 });
  const label = (column: number, text: string) => ({ row: headerRow, column, cells: [[text]] });
  return {
    tab: 'answers',
    colour: palette.tabMain,
    hidden: false,
    rows: extent.rows,
    columns: extent.columns,
    frozenRows: bodyRow - 1,
    frozenColumns: Math.max(idColumn, audienceColumn, questionColumn),
    widths: [
      { column: idColumn, count: 1, width: 44 },
      { column: audienceColumn, count: 1, width: 72 },
      { column: questionColumn, count: 1, width: 234 },
      { column: questionColumn + 1, count: programs, width: 226 },
    ],
    heights: [
      { row: headerRow, count: 1, height: 34 },
      { row: headerRow + 1, count: scoreRows.length, height: 24 },
    ],
    hiddenColumns: [],
    contents: [
      label(idColumn, answersLabels.id),
      label(audienceColumn, answersLabels.audience),
      label(questionColumn, answersLabels.question),
    ],
    formulas: scoreRows.map((name) => ({
      row: extent.scoreRows[name],
      column: questionColumn,
      formula: formulas[name],
    })),
    dress: [
      {
        area: { row: headerRow, column: 1, rows: 1, columns: extent.columns },
        background: palette.header,
        color: palette.onHeader,
        bold: true,
        size: 11,
        wrap: 'wrap',
        vertical: 'middle',
        format: '@',
      },
      {
        area: { row: headerRow, column: 1, rows: 1, columns: questionColumn },
        size: 9,
      },
      ...scoreRows.flatMap((name) => dressScoreRow(name, extent)),
      {
        area: { row: bodyRow, column: 1, rows: body, columns: extent.columns },
        background: palette.white,
        color: palette.ink,
        bold: false,
        size: 10,
        wrap: 'wrap',
        vertical: 'top',
        format: '@',
      },
      {
        area: fixed(idColumn),
        background: palette.paper,
        color: palette.soft,
        size: 8,
        wrap: 'clip',
      },
      { area: fixed(audienceColumn), background: palette.paper, color: palette.soft, size: 9 },
      { area: fixed(questionColumn), background: palette.paper },
    ],
    rules: makeRules(extent),
    choices: [],
    notes: [
      {
        row: headerRow,
        column: idColumn,
        text: 'Each question is known by the id in its row. Move, sort or hide rows as you like; only leave the ids as they are.',
      },
      {
        row: headerRow,
        column: questionColumn,
        text: 'One column per program, to the right of here: type a name into the next free header cell. In the cells: one line per person who answered, for example  2026-11-03 resident (PGY-4): what they said',
      },
    ],
    guards: [
      {
        area: { row: headerRow + 1, column: 1, rows: scoreRows.length, columns: extent.columns },
        says: 'Scores and gates are computed from the answers below.',
      },
    ],
  };
};

/** The hidden tab that holds every program's numbers, made by one formula. */
import type { TabDesign } from '../design.ts';
import { type AnswersExtent, makeNumbersFormula, type SettingsCells } from '../formulas.ts';
import { scorecardRows } from '../scorecard-rows.ts';
import { palette } from './palette.ts';

/** Room for programs that people add by hand: a table that meets the edge of the sheet is an error. */
const leastColumns = 300;

/** The table needs a column per column of answers and one for its row names. */
export const makeNumbersDesign = (
  answersName: string,
  extent: AnswersExtent,
  settings: SettingsCells,
): TabDesign => {
  const columns = Math.max(leastColumns, extent.columns - extent.questionColumn + 1);
  const rows = scorecardRows.length + 5;
  const all = { row: 1, column: 1, rows, columns };
  return {
    tab: 'numbers',
    colour: palette.tabQuiet,
    hidden: true,
    rows,
    columns,
    frozenRows: 1,
    frozenColumns: 1,
    widths: [{ column: 1, count: 1, width: 140 }],
    heights: [],
    hiddenColumns: [],
    contents: [],
    formulas: [{ row: 1, column: 1, formula: makeNumbersFormula(answersName, extent, settings) }],
    dress: [
      { area: all, background: palette.paper, color: palette.ink, size: 9 },
      { area: { ...all, rows: 1 }, bold: true },
      { area: { ...all, columns: 1 }, bold: true },
    ],
    rules: [],
    choices: [],
    notes: [],
    guards: [{ area: all, says: 'Every number of every program, made by one formula.' }],
  };
};

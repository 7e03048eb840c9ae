/** Every formula that the add-on writes, made from where things stand on the tabs. */
import { makeColumnName, makeFixedAddress, makeFixedArea, makeSheetPrefix } from './a1.ts';
import type { AnswersFrame, scoreRows } from './answers-index.ts';
import type { ComputedRankColumn, RankColumn, RankListIndex } from './rank-list-index.ts';
import type { ScoreRowPlaces } from './score-rows.ts';
import { type ScorecardRow, scorecardRows } from './scorecard-rows.ts';
import type { SettingsIndex } from './settings-index.ts';

/** What a formula on another tab needs to know of the Answers tab. */
export interface AnswersExtent extends AnswersFrame {
  readonly bodyRow: number;
  readonly scoreRows: ScoreRowPlaces;
  readonly rows: number;
  readonly columns: number;
}

/** What it needs to know of the Settings tab: the name, and the cells, as fixed addresses. */
export interface SettingsCells {
  readonly need: string;
  readonly season: string;
  /** The three shares, one above the other. */
  readonly shares: { readonly visa: string; readonly pipeline: string; readonly culture: string };
  /** The three points as one column, wherever their rows stand. */
  readonly points: string;
}

export const scoreLabels = {
  visa: 'Visa stability: more is safer',
  pipeline: 'IR pipeline: more is stronger',
  culture: 'Culture: less risk is better',
  gate: 'Gate',
} as const satisfies { readonly [Row in (typeof scoreRows)[number]]: string };

/** Null while a setting's row is gone: repair puts it back first. */
export const makeSettingsCells = (name: string, index: SettingsIndex): SettingsCells | null => {
  const at = (row: number | undefined, column: number): string =>
    `${makeSheetPrefix(name)}${makeFixedAddress({ row: row ?? 0, column })}`;
  const { need, season } = index.rows;
  const visa = index.rows['weight-visa'];
  const pipeline = index.rows['weight-pipeline'];
  const culture = index.rows['weight-culture'];
  if (!need || !season || !visa || !pipeline || !culture) return null;
  return {
    need: at(need, index.valueColumn),
    season: at(season, index.valueColumn),
    shares: {
      visa: at(visa, index.shareColumn),
      pipeline: at(pipeline, index.shareColumn),
      culture: at(culture, index.shareColumn),
    },
    points: `VSTACK(${[visa, pipeline, culture].map((row) => at(row, index.valueColumn)).join(',')})`,
  };
};

/**
 * The areas of the Answers tab as the functions take them. They begin at the question column, which
 * no program's column can take away, and step over it: so a program inserted before the first is in.
 */
export const makeAnswerAreas = (
  extent: AnswersExtent,
  prefix: string,
): {
  readonly ids: string;
  /** The ids, and beside them the wording of the questions. */
  readonly questions: string;
  readonly answers: string;
  readonly names: string;
} => {
  const rows = extent.rows - extent.bodyRow + 1;
  const columns = extent.columns - extent.questionColumn + 1;
  const one = (column: number): string =>
    `${prefix}${makeFixedArea({ row: extent.bodyRow, column, rows, columns: 1 })}`;
  const ids = one(extent.idColumn);
  const body = makeFixedArea({ row: extent.bodyRow, column: extent.questionColumn, rows, columns });
  const head = makeFixedArea({
    row: extent.headerRow,
    column: extent.questionColumn,
    rows: 1,
    columns,
  });
  const stepOver = (area: string, height: string): string =>
    `OFFSET(${prefix}${area},0,1,${height},COLUMNS(${prefix}${area})-1)`;
  return {
    ids,
    questions: `HSTACK(${ids},${one(extent.questionColumn)})`,
    answers: stepOver(body, `ROWS(${prefix}${body})`),
    names: stepOver(head, '1'),
  };
};

/** The four formulas above the answers, each with its label in front; one call for all programs. */
export const makeScoreFormulas = (
  extent: AnswersExtent,
  settings: SettingsCells,
): { readonly [Row in (typeof scoreRows)[number]]: string } => {
  const { ids, answers, names } = makeAnswerAreas(extent, '');
  const scores = (label: string, call: string): string =>
    `=ARRAYFORMULA(LET(programs,${names},scores,${call},HSTACK("${label}",IF(TRIM(programs)="","",IF(scores="","Unknown",scores)))))`;
  const gates = (label: string, call: string): string =>
    `=ARRAYFORMULA(LET(programs,${names},gates,${call},HSTACK("${label}",IF(TRIM(programs)="","",gates))))`;
  return {
    visa: scores(
      scoreLabels.visa,
      `VISA_STABILITY(${ids},${answers},${settings.need},${settings.season})`,
    ),
    pipeline: scores(scoreLabels.pipeline, `IR_PIPELINE(${ids},${answers},${settings.season})`),
    culture: scores(scoreLabels.culture, `CULTURE_RED_FLAGS(${ids},${answers},${settings.season})`),
    gate: gates(
      scoreLabels.gate,
      `PROGRAM_GATE(${ids},${answers},${settings.need},${settings.season},programs)`,
    ),
  };
};

/** The one formula of the Numbers tab. */
export const makeNumbersFormula = (
  answersName: string,
  extent: AnswersExtent,
  settings: SettingsCells,
): string => {
  const { questions, answers, names } = makeAnswerAreas(extent, makeSheetPrefix(answersName));
  return `=SCORECARD(${questions},${answers},${settings.need},${settings.season},${names},,${settings.points})`;
};

/** The shares of the three scores: points over their sum; no visa share for who needs none. */
export const makeShareFormulas = (cells: {
  readonly need: string;
  readonly visa: string;
  readonly pipeline: string;
  readonly culture: string;
}): { readonly visa: string; readonly pipeline: string; readonly culture: string } => {
  const share = (part: string, whenAllZero: string): string =>
    `=LET(noVisa,LOWER(TRIM(TO_TEXT(${cells.need})))="none",visa,IF(noVisa,0,MAX(0,N(${cells.visa}))),pipeline,MAX(0,N(${cells.pipeline})),culture,MAX(0,N(${cells.culture})),total,visa+pipeline+culture,IF(total=0,${whenAllZero},${part}/total))`;
  return {
    visa: share('visa', 'IF(noVisa,0,1/3)'),
    pipeline: share('pipeline', 'IF(noVisa,1/2,1/3)'),
    culture: share('culture', 'IF(noVisa,1/2,1/3)'),
  };
};

const numbersRow = (row: ScorecardRow): number => scorecardRows.indexOf(row) + 1;

/** Looks up one quantity of the row's program on the Numbers tab. */
const lookUp = (prefix: string, program: string, row: ScorecardRow): string => {
  const at = numbersRow(row);
  return `XLOOKUP(TRIM(${program}),${prefix}$1:$1,${prefix}$${at}:$${at})`;
};

export interface RankFormulaRefs {
  readonly index: RankListIndex;
  readonly numbersName: string;
  readonly settings: SettingsCells;
}

/** Barred when an unlifted gate reads malignant or visa blocked. */
const barredPattern = '(^|; )(malignant|visa blocked)';

/** The formulas of one row; a column that the person deleted gets none. */
export const makeRankFormulas = (
  { index, numbersName, settings }: RankFormulaRefs,
  row: number,
): { readonly [Column in ComputedRankColumn]?: string } => {
  const letter = (column: RankColumn): string => makeColumnName(index.columns[column] ?? 0);
  const cell = (column: RankColumn): string => `$${letter(column)}${row}`;
  const all = (column: RankColumn): string =>
    `$${letter(column)}$${index.headerRow + 1}:$${letter(column)}`;
  const numbers = makeSheetPrefix(numbersName);
  const find = (name: ScorecardRow): string => lookUp(numbers, cell('program'), name);
  // In place of the table stands a sentence when an argument is wrong: it says more than a missing name.
  const otherwise = `IF(${numbers}$A$1="${scorecardRows[0]}","Not on Answers",${numbers}$A$1)`;
  const shown = (name: ScorecardRow): string =>
    `=IF(TRIM(${cell('program')})="","",IFNA(LET(score,${find(name)},IF(score="","Unknown",score)),${otherwise}))`;
  const fit = (visa: ScorecardRow, pipeline: ScorecardRow, culture: ScorecardRow): string =>
    `=IF(TRIM(${cell('program')})="","",IFERROR(${settings.shares.visa}*IF(REGEXMATCH(TO_TEXT(${cell('gate')}),"(^|; )visa blocked"),0,${find(visa)})+${settings.shares.pipeline}*${find(pipeline)}+${settings.shares.culture}*(100-${find(culture)}),""))`;
  const wanted: {
    [Column in ComputedRankColumn]: { needs: readonly RankColumn[]; formula: string };
  } = {
    visa: { needs: [], formula: shown('Visa') },
    pipeline: { needs: [], formula: shown('Pipeline') },
    culture: { needs: [], formula: shown('Culture') },
    gate: {
      needs: [],
      formula: `=IF(TRIM(${cell('program')})="","",IFNA(${find('Gate')},${otherwise}))`,
    },
    fit: { needs: ['gate'], formula: fit('Visa value', 'Pipeline value', 'Culture value') },
    low: { needs: ['gate'], formula: fit('Visa low', 'Pipeline low', 'Culture high') },
    high: { needs: ['gate'], formula: fit('Visa high', 'Pipeline high', 'Culture low') },
    next: {
      needs: [],
      formula: `=IF(TRIM(${cell('program')})="","",IFNA(${find('Next question')},""))`,
    },
    bar: {
      needs: ['fit', 'low', 'high'],
      formula: `=IF(ISNUMBER(${cell('fit')}),SPARKLINE(HSTACK(${cell('low')},MAX(0,${cell('fit')}-${cell('low')}-1),2,MAX(0,${cell('high')}-${cell('fit')}-1),100-${cell('high')}),{"charttype","bar";"max",100;"color1","#ece8df";"color2","#0e5a6b"}),"")`,
    },
    range: {
      needs: ['low', 'high'],
      formula: `=IF(ISNUMBER(${cell('low')}),ROUND(${cell('low')},0)&"–"&ROUND(${cell('high')},0),"")`,
    },
    order: {
      needs: ['fit', 'gate'],
      formula: `=IF(ISNUMBER(${cell('fit')}),ROUND(${cell('fit')},9)-IF(REGEXMATCH(TO_TEXT(${cell('gate')}),"${barredPattern}"),1000,0),"")`,
    },
    computed: {
      needs: ['order', 'low'],
      formula: `=IF(ISNUMBER(${cell('order')}),1+COUNTIF(${all('order')},">"&${cell('order')})+COUNTIFS(${all('order')},${cell('order')},${all('low')},">"&${cell('low')})+COUNTIFS(${all('order')},${cell('order')},${all('low')},${cell('low')},${all('program')},"<"&${cell('program')}),"")`,
    },
  };
  const formulas: { [Column in ComputedRankColumn]?: string } = {};
  for (const [column, { needs, formula }] of Object.entries(wanted) as [
    ComputedRankColumn,
    { needs: readonly RankColumn[]; formula: string },
  ][]) {
    const there = [column, ...needs].every((name) => index.columns[name] !== undefined);
    if (there) formulas[column] = formula;
  }
  return formulas;
};

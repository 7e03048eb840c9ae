/** Where the four computed rows of Answers stand: found by their formulas, else by their order. */
import type { AnswersIndex } from './answers-index.ts';
import { scoreRows } from './answers-index.ts';

export type ScoreRow = (typeof scoreRows)[number];
export type ScoreRowPlaces = { readonly [Row in ScoreRow]: number };

/** The function that each row calls. */
const callOf: { readonly [Row in ScoreRow]: RegExp } = {
  visa: /\bVISA_STABILITY\(/i,
  pipeline: /\bIR_PIPELINE\(/i,
  culture: /\bCULTURE_RED_FLAGS\(/i,
  gate: /\bPROGRAM_GATE\(/i,
};

export const isScoreFormula = (formula: string): boolean =>
  Object.values(callOf).some((call) => call.test(formula));

/** The row of the first question or heading; past the end of the grid when there is none. */
export const firstIdRow = ({ questions, groups, rows }: AnswersIndex): number =>
  Math.min(...questions.map(({ row }) => row), ...groups.map(({ row }) => row), rows + 1);

const findByFormula = (
  index: AnswersIndex,
  formulas: readonly (readonly string[])[],
): { readonly [Row in ScoreRow]?: number } => {
  const found: { [Row in ScoreRow]?: number } = {};
  const last = Math.min(firstIdRow(index) - 1, index.headerRow + 20, formulas.length);
  for (let row = index.headerRow + 1; row <= last; row += 1) {
    const formula = formulas[row - 1]?.[index.questionColumn - 1] ?? '';
    const name = scoreRows.find((one) => callOf[one].test(formula));
    if (name !== undefined) found[name] ??= row;
  }
  return found;
};

export interface ScoreRowsFound {
  readonly places: ScoreRowPlaces;
  /** The first row for which there is no room: it has to be put in below the given row. */
  readonly missing: { readonly name: ScoreRow; readonly after: number } | null;
}

/**
 * A row whose formula was overwritten is the one below its neighbour, unless a question or another
 * score stands there: then the row itself was deleted.
 */
export const findScoreRows = (
  index: AnswersIndex,
  formulas: readonly (readonly string[])[],
): ScoreRowsFound => {
  const found = findByFormula(index, formulas);
  const taken = new Set(Object.values(found));
  const first = firstIdRow(index);
  const places: { [Row in ScoreRow]: number } = { visa: 0, pipeline: 0, culture: 0, gate: 0 };
  let missing: ScoreRowsFound['missing'] = null;
  let above = index.headerRow;
  for (const name of scoreRows) {
    const row = found[name] ?? above + 1;
    if (found[name] === undefined && (row >= first || taken.has(row))) {
      missing ??= { name, after: above };
    }
    places[name] = row;
    above = row;
  }
  return { places, missing };
};

/** The index with the places of the scores, and a body that begins below them all. */
export const makeExtent = (
  index: AnswersIndex,
  formulas: readonly (readonly string[])[],
): AnswersIndex & { readonly scoreRows: ScoreRowPlaces } => {
  const { places } = findScoreRows(index, formulas);
  return { ...index, scoreRows: places, bodyRow: Math.max(...Object.values(places)) + 1 };
};

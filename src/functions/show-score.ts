/** What the functions of a single score have in common. */

import type { Bank } from '../domain/bank.ts';
import type { ProgramScores } from '../domain/scoring/score-program.ts';
import { sayLabel } from '../domain/scoring/shown-score.ts';
import type { Dimension } from '../domain/vocabulary.ts';
import { gatherArguments } from './argument-problem.ts';
import type { CellArgument, CellResult } from './entry.ts';
import { parseNeed } from './parse-need.ts';
import { parseSeason } from './parse-season.ts';
import { parseShow, type Show } from './parse-show.ts';
import { readTable } from './read-table.ts';
import { scoreTable } from './score-table.ts';
import { makeRow, type Shown, toCell } from './to-cell.ts';

const showOne = (scores: ProgramScores, dim: Dimension, show: Show): Shown => {
  const { shown, label, value, low, high, coverage } = scores[dim];
  if (show === 'value') return value;
  if (show === 'value-low') return low;
  if (show === 'value-high') return high;
  if (shown === null) return '';
  return { score: shown, low, high, coverage, label: sayLabel(dim, label) }[show];
};

export interface ScoreArguments {
  readonly questions: CellArgument;
  readonly answers: CellArgument;
  readonly need: CellArgument;
  readonly season: CellArgument;
  readonly show: CellArgument;
}

/** One value per column of answers. */
export const showScore = (bank: Bank, dim: Dimension, args: ScoreArguments): CellResult => {
  const parsed = gatherArguments({
    table: readTable(bank, args.questions, args.answers),
    need: parseNeed(args.need),
    season: parseSeason(args.season),
    show: parseShow(args.show),
  });
  return toCell(parsed, ({ table, need, season, show }) =>
    makeRow(scoreTable(table, need, season).map((scores) => showOne(scores, dim, show))),
  );
};

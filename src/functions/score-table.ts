/** The scores of every program of a table. */
import { evidenceOf } from '../domain/scoring/evidence-of.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import { type ProgramScores, scoreProgram } from '../domain/scoring/score-program.ts';
import type { Need } from '../domain/vocabulary.ts';
import type { AnswerTable } from './read-table.ts';

/** One result per column. `season` null: that of the newest date among the answers. */
export const scoreTable = (
  { columns, newestSeason }: AnswerTable,
  need: Need,
  season: number | null,
): readonly ProgramScores[] =>
  columns.map((answers) => {
    const observed = answers.map(({ question, readings }) =>
      observeAnswer(question, readings, need),
    );
    return scoreProgram(evidenceOf(observed), { need, season: season ?? newestSeason });
  });

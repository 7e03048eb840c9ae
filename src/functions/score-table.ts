/** The scores of every program of a table. */
import { observeAnswer } from '../domain/scoring/observe.ts';
import {
  type Evidence,
  type ProgramScores,
  scoreProgram,
} from '../domain/scoring/score-program.ts';
import type { Need } from '../domain/vocabulary.ts';
import type { AnswerTable, ReadAnswer } from './read-table.ts';

const evidenceOf = (answers: readonly ReadAnswer[], need: Need): Evidence => {
  const lines = answers.flatMap(
    ({ question, readings }) => observeAnswer(question, readings, need).lines,
  );
  return {
    observations: lines.flatMap(({ observed }) => observed.map(({ observation }) => observation)),
    facts: lines.flatMap(({ facts }) => facts),
  };
};

/** One result per column. `season` null: that of the newest date among the answers. */
export const scoreTable = (
  { columns, newestSeason }: AnswerTable,
  need: Need,
  season: number | null,
): readonly ProgramScores[] =>
  columns.map((answers) =>
    scoreProgram(evidenceOf(answers, need), { need, season: season ?? newestSeason }),
  );

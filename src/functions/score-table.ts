/** The scores of every program of a table. */
import { evidenceOf } from '../domain/scoring/evidence-of.ts';
import type { Told } from '../domain/scoring/list-findings.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import {
  type Circumstances,
  type ProgramScores,
  scoreProgram,
} from '../domain/scoring/score-program.ts';
import type { Need } from '../domain/vocabulary.ts';
import type { AnswerTable } from './read-table.ts';

/** What each column tells somebody with this need. */
export const observeTable = ({ columns }: AnswerTable, need: Need): readonly (readonly Told[])[] =>
  columns.map((answers) =>
    answers.map(({ question, readings }) => ({
      question,
      answer: observeAnswer(question, readings, need),
    })),
  );

export const scoreTold = (told: readonly Told[], circumstances: Circumstances): ProgramScores =>
  scoreProgram(evidenceOf(told.map(({ answer }) => answer)), circumstances);

/** One result per column. `season` null: that of the newest date among the answers. */
export const scoreTable = (
  table: AnswerTable,
  need: Need,
  season: number | null,
): readonly ProgramScores[] =>
  observeTable(table, need).map((told) =>
    scoreTold(told, { need, season: season ?? table.newestSeason }),
  );

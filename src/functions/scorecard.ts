/** SCORECARD: every number of every program in one table. */

import type { Bank } from '../domain/bank.ts';
import { fitOfScores, type ScoreWeights } from '../domain/ranking/fit.ts';
import { isBarred, sayGates } from '../domain/scoring/gates.ts';
import type { ProgramScores } from '../domain/scoring/score-program.ts';
import { sayLabel } from '../domain/scoring/shown-score.ts';
import type { Dimension, Need } from '../domain/vocabulary.ts';
import { type ScorecardRow, scorecardRows } from '../domain/workbook/scorecard-rows.ts';
import { gatherArguments } from './argument-problem.ts';
import {
  answersParameter,
  liftsParameter,
  needParameter,
  programsParameter,
  seasonParameter,
  weightsParameter,
  wordedQuestionsParameter,
} from './arguments-doc.ts';
import { findDoubledNames, nameStandsTwice } from './doubled-names.ts';
import type { CellArgument, CellResult, CustomFunction } from './entry.ts';
import { sayNext } from './next-question.ts';
import { parseNeed } from './parse-need.ts';
import { parsePrograms } from './parse-programs.ts';
import { parseSeason } from './parse-season.ts';
import { parseWeights } from './parse-weights.ts';
import { readQuestions } from './read-questions.ts';
import { readTable } from './read-table.ts';
import { observeTable, scoreTold } from './score-table.ts';
import { type Shown, toCell } from './to-cell.ts';

type Column = { readonly [Row in ScorecardRow]: Shown };

const blankColumn = Object.fromEntries(scorecardRows.map((row) => [row, ''])) as Column;

const labelOf = (scores: ProgramScores, dim: Dimension, need: Need): string =>
  dim === 'visa' && need === 'none' ? '' : sayLabel(dim, scores[dim].label);

const makeColumn = (
  program: string,
  scores: ProgramScores,
  next: string,
  need: Need,
  weights: ScoreWeights,
): Column => {
  const { visa, pipeline, culture, gates } = scores;
  const { fit, low, high } = fitOfScores(scores, need, weights);
  return {
    Program: program,
    Visa: visa.shown ?? '',
    'Visa label': labelOf(scores, 'visa', need),
    'Visa value': visa.value,
    'Visa low': visa.low,
    'Visa high': visa.high,
    'Visa coverage': visa.coverage,
    'Visa confidence': visa.confidence,
    Pipeline: pipeline.shown ?? '',
    'Pipeline label': labelOf(scores, 'pipeline', need),
    'Pipeline value': pipeline.value,
    'Pipeline low': pipeline.low,
    'Pipeline high': pipeline.high,
    'Pipeline coverage': pipeline.coverage,
    'Pipeline confidence': pipeline.confidence,
    Culture: culture.shown ?? '',
    'Culture label': labelOf(scores, 'culture', need),
    'Culture value': culture.value,
    'Culture low': culture.low,
    'Culture high': culture.high,
    'Culture coverage': culture.coverage,
    'Culture confidence': culture.confidence,
    'Culture gate': gates.culture,
    'Visa gate': gates.visa,
    Gate: sayGates(gates),
    Barred: isBarred(gates) ? 1 : 0,
    Fit: fit,
    'Fit low': low,
    'Fit high': high,
    'Next question': next,
  };
};

/** No number at all: a sum of two programs, or the better half of them, would be a wrong number. */
const makeDoubledColumn = (program: string): Column => ({ ...doubledColumn, Program: program });

const doubledColumn = Object.fromEntries(
  scorecardRows.map((row) => [row, nameStandsTwice]),
) as Column;

const showScorecard = (
  bank: Bank,
  ...[questions, answers, need, season, programs, , weights]: readonly CellArgument[]
): CellResult => {
  const asked = readQuestions(bank, questions);
  const table = readTable(bank, asked.ids, answers);
  const parsed = gatherArguments({
    table,
    need: parseNeed(need),
    season: parseSeason(season),
    programs: parsePrograms(programs, table),
    weights: parseWeights(weights),
  });
  return toCell(parsed, (value) => {
    const { need: visa, weights: points } = value;
    const circumstances = { need: visa, season: value.season ?? value.table.newestSeason };
    const isDoubled = findDoubledNames(value.programs);
    const columns = observeTable(value.table, visa).map((told, column) => {
      const program = value.programs?.[column];
      if (program === '') return blankColumn;
      if (isDoubled[column]) return makeDoubledColumn(program ?? '');
      const scores = scoreTold(told, circumstances);
      const next = sayNext({ told, scores }, asked, points, circumstances);
      return makeColumn(program ?? '', scores, next, visa, points);
    });
    return scorecardRows.map((row) => [row, ...columns.map((column) => column[row])]);
  });
};

export const scorecard: CustomFunction = {
  name: 'SCORECARD',
  says: 'All scores, ranges, gates, the fit and the next question of every program in one table: a row per quantity with its name in front, a column per program.',
  parameters: [
    wordedQuestionsParameter,
    answersParameter,
    needParameter,
    seasonParameter,
    programsParameter,
    liftsParameter,
    weightsParameter,
  ],
  returns: {
    type: 'Array<Array<number|string>>',
    says: 'The table; blank where too little is known.',
  },
  examples: [
    {
      says: 'the weights are not three',
      arguments: [[['Q29']], [['']], 'J-1', 2026, 'Alder Bay', '', [[40, 60]]],
      gives: 'The weights are 2 cells. Choose three, in this order: visa, pipeline, culture.',
    },
    {
      says: 'nothing is known of a program: no scores, and a fit that is wide open',
      arguments: [[['Q29', 'Which visas?']], [['']], 'J-1', 2026, 'Alder Bay', '', [[1, 1, 0]]],
      gives: [
        ['Program', 'Alder Bay'],
        ['Visa', ''],
        ['Visa label', 'Unknown'],
        ['Visa value', 50],
        ['Visa low', 0],
        ['Visa high', 100],
        ['Visa coverage', 0],
        ['Visa confidence', 'None'],
        ['Pipeline', ''],
        ['Pipeline label', 'Unknown'],
        ['Pipeline value', 50],
        ['Pipeline low', 0],
        ['Pipeline high', 100],
        ['Pipeline coverage', 0],
        ['Pipeline confidence', 'None'],
        ['Culture', ''],
        ['Culture label', 'Unknown'],
        ['Culture value', 42.05818046081542],
        ['Culture low', 0],
        ['Culture high', 67.94229117187501],
        ['Culture coverage', 0],
        ['Culture confidence', 'None'],
        ['Culture gate', 'none'],
        ['Visa gate', 'open'],
        ['Gate', 'none'],
        ['Barred', 0],
        ['Fit', 50],
        ['Fit low', 0],
        ['Fit high', 100],
        ['Next question', 'Director: Which visas?'],
      ],
    },
  ],
  run: showScorecard,
};

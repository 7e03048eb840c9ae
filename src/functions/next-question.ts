/** NEXT_QUESTION: what to ask about each program before anything else. */

import type { Bank } from '../domain/bank.ts';
import { type ScoreWeights, weightsFor } from '../domain/ranking/fit.ts';
import { type Askable, nextQuestion as findNext } from '../domain/ranking/next-question.ts';
import { sayNextStep } from '../domain/ranking/say-next-step.ts';
import type { Wording } from '../domain/say-question.ts';
import type { Told } from '../domain/scoring/list-findings.ts';
import type { Circumstances, ProgramScores } from '../domain/scoring/score-program.ts';
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
import { keepText } from './keep-text.ts';
import { parseNeed } from './parse-need.ts';
import { parsePrograms } from './parse-programs.ts';
import { parseSeason } from './parse-season.ts';
import { parseWeights } from './parse-weights.ts';
import { readQuestions } from './read-questions.ts';
import { readTable } from './read-table.ts';
import { observeTable, scoreTold } from './score-table.ts';
import { makeRow, toCell } from './to-cell.ts';

/** `points`: the weights of the scores as the person gave them. */
export const sayNext = (
  program: { readonly told: readonly Told[]; readonly scores: ProgramScores },
  asked: Askable & { readonly wording: Wording },
  points: ScoreWeights,
  circumstances: Circumstances,
): string => {
  const weights = weightsFor(circumstances.need, points);
  return keepText(sayNextStep(findNext(program, asked, weights, circumstances), asked.wording));
};

const showNext = (
  bank: Bank,
  ...[questions, answers, need, season, weights, programs]: readonly CellArgument[]
): CellResult => {
  const asked = readQuestions(bank, questions);
  const table = readTable(bank, asked.ids, answers);
  const parsed = gatherArguments({
    table,
    need: parseNeed(need),
    season: parseSeason(season),
    weights: parseWeights(weights),
    programs: parsePrograms(programs, table),
  });
  return toCell(parsed, (value) => {
    const circumstances = { need: value.need, season: value.season ?? value.table.newestSeason };
    const isDoubled = findDoubledNames(value.programs);
    return makeRow(
      observeTable(value.table, value.need).map((told, column) => {
        if (value.programs?.[column] === '') return '';
        if (isDoubled[column]) return nameStandsTwice;
        const scores = scoreTold(told, circumstances);
        return sayNext({ told, scores }, asked, value.weights, circumstances);
      }),
    );
  });
};

export const nextQuestion: CustomFunction = {
  name: 'NEXT_QUESTION',
  says: 'The open question whose answer would settle most about a program, and whom to ask; first of all what a gate wants to know.',
  parameters: [
    wordedQuestionsParameter,
    answersParameter,
    needParameter,
    seasonParameter,
    weightsParameter,
    programsParameter,
    liftsParameter,
  ],
  returns: {
    type: 'string|Array<Array<string>>',
    says: 'One line per column of answers, such as “Coordinator: Which visas …?”; blank when nothing is left to ask.',
  },
  examples: [
    {
      says: 'nothing is known of the visa policy: that comes first',
      arguments: [
        [
          ['own:resident:pipeline:outcomes:1', 'Who matched?'],
          ['own:coordinator:visa:policy:2', 'Which visas do you sponsor?'],
        ],
        [[''], ['']],
        'J-1',
        2026,
      ],
      gives: 'Coordinator: Which visas do you sponsor?',
    },
    {
      says: 'who needs no visa asks what settles most; a column without a program stays blank',
      arguments: [
        [
          ['own:director:pipeline:mentorship:1', 'Who writes letters?'],
          ['own:resident:pipeline:outcomes:2', 'Who matched?'],
        ],
        [
          ['', ''],
          ['', ''],
        ],
        'none',
        2026,
        '',
        [['Alder Bay', '']],
      ],
      gives: [['Resident: Who matched?', '']],
    },
    {
      says: 'a red flag waits for somebody else to be asked about it',
      arguments: [
        [
          ['own:coordinator:visa:policy:1', 'Which visas?'],
          ['own:resident:culture:abuse:2', 'How do people speak?'],
          ['own:alumni:culture:abuse:3', 'Would you go again?'],
        ],
        [['✅ coordinator: J-1, always'], ['🚩 resident (A): not well'], ['']],
        'J-1',
        2026,
      ],
      gives: 'Graduate: Would you go again?',
    },
    {
      says: 'the weights are not three',
      arguments: [[['Q29']], [['']], 'J-1', 2026, [[40, 60]]],
      gives: 'The weights are 2 cells. Choose three, in this order: visa, pipeline, culture.',
    },
  ],
  run: showNext,
};

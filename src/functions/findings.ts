/** FINDINGS: every sign found in the answers, with its words and what it does to which score. */

import type { Bank } from '../domain/bank.ts';
import type { Wording } from '../domain/say-question.ts';
import { compareText, inOrder } from '../domain/scoring/fixed-order.ts';
import { type Finding, listFindings, type Told } from '../domain/scoring/list-findings.ts';
import { sayFinding, sayingsOf } from '../domain/scoring/say-finding.ts';
import { makeProgramKey } from '../domain/workbook/cells.ts';
import { type FindingsColumn, findingsColumns } from '../domain/workbook/findings-columns.ts';
import { gatherArguments } from './argument-problem.ts';
import {
  answersParameter,
  needParameter,
  programsParameter,
  seasonParameter,
  wordedQuestionsParameter,
} from './arguments-doc.ts';
import { findDoubledNames, nameStandsTwice } from './doubled-names.ts';
import type { CellArgument, CellResult, CustomFunction } from './entry.ts';
import { keepText } from './keep-text.ts';
import { parseNeed } from './parse-need.ts';
import { parsePrograms } from './parse-programs.ts';
import { parseSeason } from './parse-season.ts';
import { readQuestions } from './read-questions.ts';
import { readTable } from './read-table.ts';
import { observeTable } from './score-table.ts';
import { type Shown, toCell } from './to-cell.ts';

type Row = { readonly [Column in FindingsColumn]: Shown };

const blankRow = Object.fromEntries(findingsColumns.map(({ id }) => [id, ''])) as Row;

const nothingFound: Row = {
  ...blankRow,
  sign: 'Nothing found yet. What your answers show will stand here, the heaviest first.',
};

/** One decimal, and never a zero with a sign. */
const roundPoints = (points: number): number => Math.round(points * 10) / 10 + 0;

const makeFindingRow = (
  program: string,
  finding: Finding,
  signs: ReadonlyMap<string, string>,
  wording: Wording,
): Row => {
  const said = sayFinding(finding, signs, wording);
  return {
    ...said,
    program: keepText(program),
    points: roundPoints(finding.points),
    sign: keepText(said.sign),
    who: keepText(said.who),
    question: keepText(said.question),
  };
};

interface ToldProgram {
  readonly program: string;
  readonly isDoubled: boolean;
  readonly told: readonly Told[];
}

/** By name; programs of one name, or without any, in the order of their columns. */
const inNameOrder = (columns: readonly ToldProgram[]): readonly ToldProgram[] =>
  inOrder(columns, (a, b) => compareText(makeProgramKey(a.program), makeProgramKey(b.program)));

const showFindings = (
  bank: Bank,
  ...[programs, questions, answers, need, season]: readonly CellArgument[]
): CellResult => {
  const { ids, wording } = readQuestions(bank, questions);
  const table = readTable(bank, ids, answers);
  const parsed = gatherArguments({
    table,
    programs: parsePrograms(programs, table),
    need: parseNeed(need),
    season: parseSeason(season),
  });
  const signs = sayingsOf(bank.signs);
  return toCell(parsed, (value) => {
    const isDoubled = findDoubledNames(value.programs);
    const columns = observeTable(value.table, value.need).flatMap((told, at): ToldProgram[] => {
      const program = value.programs?.[at] ?? '';
      const isNameless = value.programs !== null && program === '';
      return isNameless ? [] : [{ program, told, isDoubled: isDoubled[at] ?? false }];
    });
    const rows = inNameOrder(columns).flatMap(({ program, told, isDoubled: isTwice }) => {
      if (isTwice) return [{ ...blankRow, program: keepText(program), sign: nameStandsTwice }];
      return listFindings(told, value.need, value.season ?? value.table.newestSeason).map(
        (finding) => makeFindingRow(program, finding, signs, wording),
      );
    });
    return [
      findingsColumns.map(({ label }) => label),
      ...(rows.length > 0 ? rows : [nothingFound]).map((row) =>
        findingsColumns.map(({ id }) => row[id]),
      ),
    ];
  });
};

const header = findingsColumns.map(({ label }) => label);

export const findings: CustomFunction = {
  name: 'FINDINGS',
  says: 'Every sign found in the answers of every program, a row each: the words that show it, who said them, and by how many points it moves which score. What moves a score most comes first.',
  parameters: [
    {
      ...programsParameter,
      type: 'string|Array<Array<string>>',
      says: 'The names of the programs, one above each column of answers. A column without a name is left out.',
    },
    wordedQuestionsParameter,
    answersParameter,
    needParameter,
    seasonParameter,
  ],
  returns: {
    type: 'Array<Array<number|string>>',
    says: 'The table, its header first. Points are the score with the sign less the score without it: of visa and pipeline more is better, of the culture risk more is worse. What the same person says again with the same sign counts once, at its heaviest line.',
  },
  examples: [
    {
      says: 'nothing has been answered yet',
      arguments: [[['Alder Bay', 'Elmhaven']], [['Q29']], [['', '']], 'J-1', 2026],
      gives: [header, findingsColumns.map(({ id }) => nothingFound[id])],
    },
    {
      says: 'the applicant marked an answer as a good sign, and wrote down no words',
      arguments: [
        'Alder Bay',
        [['own:resident:pipeline:outcomes:1', 'Who matched?']],
        [['✅ 2026-11-03 resident (A):']],
        'J-1',
        2026,
      ],
      gives: [
        header,
        [
          'Alder Bay',
          'Pipeline',
          1.7,
          'marked as a good sign',
          'Good sign',
          'sure',
          '',
          'resident (A)',
          '2026-11-03',
          'Who matched?',
        ],
      ],
    },
    {
      says: 'the season is no year',
      arguments: ['Alder Bay', 'Q29', 'director: yes', 'J-1', 'soon'],
      gives:
        '“soon” is no season. Write the year in which it began, such as 2026, or a date such as 2026-11-20.',
    },
  ],
  run: showFindings,
};

/** PROGRAM_GATE: what stands between each program and the top of the list, in words. */

import type { Bank } from '../domain/bank.ts';
import { sayGates } from '../domain/scoring/gates.ts';
import { gatherArguments } from './argument-problem.ts';
import {
  answersParameter,
  liftsParameter,
  needParameter,
  programsParameter,
  questionsParameter,
  seasonParameter,
} from './arguments-doc.ts';
import { findDoubledNames, nameStandsTwice } from './doubled-names.ts';
import type { CellArgument, CellResult, CustomFunction } from './entry.ts';
import { parseNeed } from './parse-need.ts';
import { parsePrograms } from './parse-programs.ts';
import { parseSeason } from './parse-season.ts';
import { readTable } from './read-table.ts';
import { scoreTable } from './score-table.ts';
import { makeRow, toCell } from './to-cell.ts';

const showGates = (
  bank: Bank,
  ...[questions, answers, need, season, programs]: readonly CellArgument[]
): CellResult => {
  const table = readTable(bank, questions, answers);
  const parsed = gatherArguments({
    table,
    need: parseNeed(need),
    season: parseSeason(season),
    programs: parsePrograms(programs, table),
  });
  return toCell(parsed, (value) => {
    const gates = scoreTable(value.table, value.need, value.season).map((scores) =>
      sayGates(scores.gates),
    );
    const isDoubled = findDoubledNames(value.programs);
    return makeRow(
      gates.map((gate, column) => {
        if (value.programs?.[column] === '') return '';
        return isDoubled[column] ? nameStandsTwice : gate;
      }),
    );
  });
};

export const programGate: CustomFunction = {
  name: 'PROGRAM_GATE',
  says: 'The gate of a program: none, signal, verify, concern or malignant for its culture, and visa blocked or ask about visa.',
  parameters: [
    questionsParameter,
    answersParameter,
    needParameter,
    seasonParameter,
    programsParameter,
    liftsParameter,
  ],
  returns: { type: 'string|Array<Array<string>>', says: 'One gate per column of answers.' },
  examples: [
    {
      says: 'nothing was reported about the first program, one resident reports harm in the second',
      arguments: [
        [['own:resident:culture:abuse:1']],
        [['', '🚩 2026-11-03 resident (A): not well']],
        'J-1',
        2026,
        [['Alder Bay', 'Elmhaven']],
      ],
      gives: [['none', 'verify']],
    },
    {
      says: 'a column without a program stays blank',
      arguments: [[['Q29']], [['', '']], 'J-1', 2026, [['Alder Bay', '']]],
      gives: [['none', '']],
    },
    {
      says: 'two columns of one name: a gate of one of them must not hide behind the other',
      arguments: [[['Q29']], [['', '']], 'J-1', 2026, [['Alder Bay', 'alder bay ']]],
      gives: [['name stands twice', 'name stands twice']],
    },
    {
      says: 'a name is missing',
      arguments: [[['Q29']], [['', '', '']], 'J-1', 2026, [['Alder Bay', 'Elmhaven']]],
      gives:
        'There are 2 program names for 3 columns of answers. Choose one name per column, for example D1:H1 and D6:H60.',
    },
  ],
  run: showGates,
};

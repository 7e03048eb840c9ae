/** The tabs that a use case cannot do without, or the problem that says which one is missing. */
import { failure, type Problem, type Result, success } from '../domain/result.ts';
import { makeAddress, type Place } from '../domain/workbook/a1.ts';
import {
  type AnswersIndex,
  findPrograms,
  findQuestions,
  type ProgramColumn,
  type QuestionRow,
} from '../domain/workbook/answers-index.ts';
import type { RankListIndex } from '../domain/workbook/rank-list-index.ts';
import type { SettingsIndex } from '../domain/workbook/settings-index.ts';
import { type TabId, tabNames } from '../domain/workbook/tabs.ts';
import type { Ports } from './ports.ts';

const lost: { readonly [Id in TabId]?: string } = {
  answers: 'the labels of its first columns',
  'rank-list': 'the labels of its columns',
  settings: 'one of its settings',
};

const whyNot = (ports: Ports, tab: TabId): Problem => {
  const found = ports.readTabs().tabs[tab];
  return found
    ? { kind: 'tab-damaged', tab: found.name, lost: lost[tab] ?? 'its labels' }
    : { kind: 'tab-missing', tab: tabNames[tab] };
};

export const requireAnswers = (ports: Ports): Result<AnswersIndex> => {
  const index = ports.readAnswers();
  return index ? success(index) : failure(whyNot(ports, 'answers'));
};

export const requireRankList = (ports: Ports): Result<RankListIndex> => {
  const index = ports.readRankList();
  return index ? success(index) : failure(whyNot(ports, 'rank-list'));
};

export const requireSettings = (ports: Ports): Result<SettingsIndex> => {
  const index = ports.readSettings();
  return index ? success(index) : failure(whyNot(ports, 'settings'));
};

/** The one column of a program; doubled names are for the person to settle. */
export const requireProgram = (index: AnswersIndex, name: string): Result<ProgramColumn> => {
  const [first, second] = findPrograms(index, name);
  if (!first) return failure({ kind: 'program-missing', program: name });
  if (!second) return success(first);
  const cells = findPrograms(index, name).map(({ column }) =>
    makeAddress({ row: index.headerRow, column }),
  );
  return failure({ kind: 'program-doubled', program: first.name, cells });
};

/** The one row of a question. */
export const requireQuestion = (index: AnswersIndex, id: string): Result<QuestionRow> => {
  const [first, second] = findQuestions(index, id);
  if (!first) return failure({ kind: 'question-missing', question: id });
  if (!second) return success(first);
  const cells = findQuestions(index, id).map(({ row }) =>
    makeAddress({ row, column: index.questionColumn }),
  );
  return failure({ kind: 'question-doubled', question: id, cells });
};

export interface AnswerCell {
  readonly index: AnswersIndex;
  readonly program: ProgramColumn;
  readonly question: QuestionRow;
  readonly at: Place;
  readonly address: string;
  readonly text: string;
  readonly formula: string;
}

/** The answer cell of a program and a question, with what it holds now. */
export const requireAnswerCell = (ports: Ports, name: string, id: string): Result<AnswerCell> => {
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const program = requireProgram(index.value, name);
  if (!program.ok) return program;
  const question = requireQuestion(index.value, id);
  if (!question.ok) return question;
  const at = { row: question.value.row, column: program.value.column };
  return success({
    index: index.value,
    program: program.value,
    question: question.value,
    at,
    address: makeAddress(at),
    ...ports.readCell('answers', at),
  });
};

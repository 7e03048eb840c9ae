/** Adds the fictitious programs: the questions that they answer first, then the programs themselves. */
import { success } from '../domain/result.ts';
import type { SampleProgram } from '../domain/vocabulary.ts';
import {
  type AnswersIndex,
  findPrograms,
  findQuestions,
  type ProgramColumn,
} from '../domain/workbook/answers-index.ts';
import { findRankRows, type RankListIndex } from '../domain/workbook/rank-list-index.ts';
import { placePrograms } from './add-program.ts';
import { planPrograms } from './plan-programs.ts';
import { planQuestionRows } from './plan-question-rows.ts';
import type { Ports } from './ports.ts';
import { requireAnswers, requireRankList } from './require-tabs.ts';
import { sampleCells } from './sample-cells.ts';
import type { UseCase } from './use-case.ts';
import type { Step } from './write-plan.ts';

export interface SampleAdded {
  readonly added: readonly string[];
  /** Programs of the same name that were there, and stay as they are. */
  readonly already: readonly string[];
}

/** The note over a sample program, so that nobody takes it for a real one. */
export const sampleNote =
  'A made-up program of the sample. Remove the sample in the IR Rank List menu.';

/** Question rows that the sample needs and the sheet lacks. */
const planSampleRows = (ports: Ports, index: AnswersIndex) => {
  const used = new Set(ports.bank.sample.flatMap(({ answers }) => Object.keys(answers)));
  const missing = ports.bank.questions.filter(
    ({ id }) => used.has(id) && findQuestions(index, id).length === 0,
  );
  const planned = planQuestionRows(
    index,
    missing.map(({ id, audiences, text }) => ({ id, audience: audiences[0], text })),
    ports.bank.budgets,
  );
  return { ...planned, ids: missing.map(({ id }) => id) };
};

/** Question rows first: what is written then counts on rows and columns as a second reading finds them. */
export const addSampleQuestions: UseCase<object, object> = (ports) => {
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const { steps, ids } = planSampleRows(ports, index.value);
  if (ids.length === 0) return success({ response: {}, plan: [] });
  const questions = [...new Set([...ports.readSampleQuestions(), ...ids])];
  return success({ response: {}, plan: [{ kind: 'remember-sample', questions }, ...steps] });
};

/** One block for all answers: rows from the first to the last question, a column per program. */
const writeAnswers = (
  index: AnswersIndex,
  columns: readonly ProgramColumn[],
  programs: readonly SampleProgram[],
): readonly Step[] => {
  const rows = index.questions.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = columns[0]?.column;
  if (column === undefined || rows.length === 0) return [];
  const idAt = new Map(index.questions.map(({ id, row }) => [row, id]));
  const cells = Array.from({ length: last - first + 1 }, (_, at) => {
    const id = idAt.get(first + at) ?? '';
    return programs.map(({ answers }) => answers[id] ?? '');
  });
  return [{ kind: 'write-text', tab: 'answers', at: { row: first, column }, cells }];
};

const writeRankCells = (
  rankList: RankListIndex,
  programs: readonly SampleProgram[],
): readonly Step[] => {
  const first = rankList.lastUsedRow + 1;
  return (['rank', 'code', 'track', 'interview', 'notes'] as const).flatMap((id): Step[] => {
    const column = rankList.columns[id];
    if (column === undefined) return [];
    const cells = programs.map((program) => [sampleCells(program)[id] ?? '']);
    return [{ kind: 'write', tab: 'rank-list', contents: [{ row: first, column, cells }] }];
  });
};

/** The Rank List begins in the order of the sample's applicant; who has no rank comes last. */
const byRank = (a: SampleProgram, b: SampleProgram): number =>
  (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY);

export const addSamplePrograms: UseCase<object, SampleAdded> = (ports) => {
  const found = requireAnswers(ports);
  if (!found.ok) return found;
  const rankList = requireRankList(ports);
  if (!rankList.ok) return rankList;
  const index = found.value;
  const isThere = ({ name }: SampleProgram): boolean => findPrograms(index, name).length > 0;
  const programs = ports.bank.sample.filter((program) => !isThere(program));
  const already = ports.bank.sample.filter(isThere).map(({ name }) => name);
  const placed = placePrograms(
    index,
    ports.readGrid('answers'),
    programs.map(({ name }) => name),
  );
  const onList = programs
    .filter(({ name }) => findRankRows(rankList.value, name).length === 0)
    .sort(byRank);
  const placeOf = (name: string): number => onList.findIndex((one) => one.name === name);
  const listed = placed.programs.slice().sort((a, b) => placeOf(a.name) - placeOf(b.name));
  return success({
    response: { added: programs.map(({ name }) => name), already },
    plan: [
      ...placed.steps,
      ...writeAnswers(index, placed.programs, programs),
      ...planPrograms(ports, placed.index, listed).steps,
      ...writeRankCells(rankList.value, onList),
      ...placed.programs.map(
        ({ column }): Step => ({
          kind: 'note',
          tab: 'answers',
          at: { row: index.headerRow, column },
          text: sampleNote,
        }),
      ),
    ],
  });
};

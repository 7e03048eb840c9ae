/** Adds the fictitious programs, and takes exactly those away again. */
import { success } from '../domain/result.ts';
import type { SampleProgram } from '../domain/vocabulary.ts';
import {
  type AnswersIndex,
  findPrograms,
  findQuestions,
  type ProgramColumn,
} from '../domain/workbook/answers-index.ts';
import { type Grid, sayCell } from '../domain/workbook/cells.ts';
import {
  findRankRows,
  isComputed,
  type RankColumn,
  type RankListIndex,
  type RankRow,
  rankColumns,
} from '../domain/workbook/rank-list-index.ts';
import { placePrograms } from './add-program.ts';
import { planPrograms } from './plan-programs.ts';
import { planQuestionRows } from './plan-question-rows.ts';
import type { Ports } from './ports.ts';
import { requireAnswers, requireRankList } from './require-tabs.ts';
import { emptiedGroups, isRowUntouched } from './take-out-questions.ts';
import type { UseCase } from './use-case.ts';
import type { Step } from './write-plan.ts';

export interface SampleAdded {
  readonly added: readonly string[];
  /** Programs of the same name that were there, and stay as they are. */
  readonly already: readonly string[];
}

export interface SampleRemoved {
  readonly removed: readonly string[];
  /** What stays, with the reason. */
  readonly kept: readonly { readonly name: string; readonly because: string }[];
}

/** The note over a sample program, so that nobody takes it for a real one. */
export const sampleNote =
  'A made-up program of the sample. Remove the sample in the IR Rank List menu.';

const sampleCells = (program: SampleProgram): { readonly [Column in RankColumn]?: string } => ({
  ...(program.rank === null ? {} : { rank: String(program.rank) }),
  code: program.code,
  track: program.track,
  interview: program.interview,
  notes: program.notes,
});

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

/** Whether a program's column holds just what the sample put there. */
const isColumnUntouched = (
  index: AnswersIndex,
  grid: Grid,
  column: number,
  program: SampleProgram,
): boolean => {
  const idAt = new Map(index.questions.map(({ id, row }) => [row, id]));
  return grid.every((cells, at) => {
    const row = at + 1;
    if (row < index.bodyRow) return true;
    const wanted = program.answers[idAt.get(row) ?? ''] ?? '';
    return String(cells[column - 1] ?? '') === wanted;
  });
};

const isRankRowUntouched = (
  rankList: RankListIndex,
  grid: Grid,
  row: RankRow,
  program: SampleProgram,
): boolean =>
  rankColumns.every(({ id }) => {
    const column = rankList.columns[id];
    if (column === undefined || isComputed(id) || id === 'program') return true;
    return sayCell(grid[row.row - 1]?.[column - 1]) === sayCell(sampleCells(program)[id]);
  });

interface Removal {
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly because: string | null;
}

const judge = (
  ports: Ports,
  index: AnswersIndex,
  rankList: RankListIndex,
  program: SampleProgram,
): Removal => {
  const columns = findPrograms(index, program.name);
  const rows = findRankRows(rankList, program.name);
  const answersTouched = columns.some(
    ({ column }) => !isColumnUntouched(index, ports.readGrid('answers'), column, program),
  );
  const rankTouched = rows.some(
    (row) => !isRankRowUntouched(rankList, ports.readGrid('rank-list'), row, program),
  );
  const because = answersTouched
    ? 'an answer was changed or added'
    : rankTouched
      ? 'its row on the Rank List was changed'
      : null;
  return {
    name: program.name,
    columns: columns.map(({ column }) => column),
    rows: rows.map(({ row }) => row),
    because,
  };
};

interface RowsToRemove {
  readonly rows: readonly number[];
  /** Ids of the sample's questions that stay. */
  readonly kept: readonly string[];
  /** Those of them that somebody's own program or words keep: worth a sentence. */
  readonly own: readonly string[];
}

const blankColumns = (grid: Grid, columns: readonly number[]): Grid =>
  grid.map((cells) => cells.map((cell, at) => (columns.includes(at + 1) ? '' : cell)));

/** Question rows that the sample added and that nobody else uses, once the columns `gone` are out. */
const planRowsToRemove = (
  ports: Ports,
  index: AnswersIndex,
  gone: readonly number[],
  staying: readonly number[],
): RowsToRemove => {
  const grid = blankColumns(ports.readGrid('answers'), gone);
  const withoutSample = blankColumns(grid, staying);
  const rows: number[] = [];
  const kept: string[] = [];
  const own: string[] = [];
  for (const id of ports.readSampleQuestions()) {
    const [row] = findQuestions(index, id);
    if (!row) continue;
    const text = ports.bank.questions.find((question) => question.id === id)?.text ?? '';
    if (isRowUntouched(index, grid, row, text)) rows.push(row.row);
    else kept.push(id);
    if (!isRowUntouched(index, withoutSample, row, text)) own.push(row.text);
  }
  return { rows: [...rows, ...emptiedGroups(index, grid, rows)], kept, own };
};

export const removeSample: UseCase<object, SampleRemoved> = (ports) => {
  const found = requireAnswers(ports);
  if (!found.ok) return found;
  const rankList = requireRankList(ports);
  if (!rankList.ok) return rankList;
  const judged = ports.bank.sample
    .map((program) => judge(ports, found.value, rankList.value, program))
    .filter(({ columns, rows }) => columns.length + rows.length > 0);
  const gone = judged.filter(({ because }) => because === null);
  const columns = gone.flatMap((one) => one.columns);
  const rows = gone.flatMap((one) => one.rows);
  const staying = judged.filter(({ because }) => because !== null).flatMap((one) => one.columns);
  const questions = planRowsToRemove(ports, found.value, columns, staying);
  const steps: Step[] = [];
  if (rows.length > 0) steps.push({ kind: 'delete-rows', tab: 'rank-list', rows });
  if (columns.length > 0) steps.push({ kind: 'delete-columns', tab: 'answers', columns });
  if (questions.rows.length > 0) {
    steps.push({ kind: 'delete-rows', tab: 'answers', rows: questions.rows });
  }
  steps.push({ kind: 'remember-sample', questions: questions.kept });
  return success({
    response: {
      removed: gone.map(({ name }) => name),
      kept: [
        ...judged.flatMap(({ name, because }) => (because === null ? [] : [{ name, because }])),
        ...questions.own.map((text) => ({ name: `“${text}”`, because: 'words stand in its row' })),
      ],
    },
    plan: steps,
  });
};

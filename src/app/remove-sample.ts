/** Takes exactly the fictitious programs away again; what was typed since stays, and is named. */
import { success } from '../domain/result.ts';
import type { SampleProgram } from '../domain/vocabulary.ts';
import {
  type AnswersIndex,
  findPrograms,
  findQuestions,
} from '../domain/workbook/answers-index.ts';
import { type Grid, makeProgramKey, sayCell } from '../domain/workbook/cells.ts';
import {
  findRankRows,
  isComputed,
  type RankListIndex,
  type RankRow,
  rankColumns,
} from '../domain/workbook/rank-list-index.ts';
import type { Ports } from './ports.ts';
import { requireAnswers, requireRankList } from './require-tabs.ts';
import { sampleCells } from './sample-cells.ts';
import { emptiedGroups, isRowUntouched } from './take-out-questions.ts';
import type { UseCase } from './use-case.ts';
import type { Step } from './write-plan.ts';

export interface SampleRemoved {
  readonly removed: readonly string[];
  /** What stays, with the reason. */
  readonly kept: readonly { readonly name: string; readonly because: string }[];
}

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
    if (row === index.headerRow) return true;
    // Computed rows; above the labels only a person can have written.
    if (row > index.headerRow && row < index.bodyRow) return true;
    const wanted = program.answers[idAt.get(row) ?? ''] ?? '';
    return String(cells[column - 1] ?? '') === wanted;
  });
};

const isRankRowUntouched = (
  rankList: RankListIndex,
  grid: Grid,
  row: RankRow,
  program: SampleProgram,
): boolean => {
  const wanted = new Map<number, string>();
  const computed = new Set<number>();
  for (const { id } of rankColumns) {
    const column = rankList.columns[id];
    if (column === undefined) continue;
    if (isComputed(id) || id === 'program') computed.add(column);
    else wanted.set(column, sayCell(sampleCells(program)[id]));
  }
  // A column that is none of ours is the person's own.
  return (grid[row.row - 1] ?? []).every(
    (cell, at) => computed.has(at + 1) || sayCell(cell) === (wanted.get(at + 1) ?? ''),
  );
};

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

/** A sample program under another name would pass for a real one: it stays, and is named. */
const findRenamed = (ports: Ports, index: AnswersIndex): SampleRemoved['kept'] => {
  const samples = ports.bank.sample.filter(({ name }) => findPrograms(index, name).length === 0);
  const known = new Set(ports.bank.sample.map(({ name }) => makeProgramKey(name)));
  const strangers = index.programs.filter(({ key }) => !known.has(key));
  if (samples.length === 0 || strangers.length === 0) return [];
  const grid = ports.readGrid('answers');
  return strangers.flatMap(({ name, column }) => {
    const twin = samples.find((program) => isColumnUntouched(index, grid, column, program));
    return twin ? [{ name, because: `it holds the made-up answers of ${twin.name}` }] : [];
  });
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
        ...findRenamed(ports, found.value),
        ...judged.flatMap(({ name, because }) => (because === null ? [] : [{ name, because }])),
        ...questions.own.map((text) => ({ name: `“${text}”`, because: 'words stand in its row' })),
      ],
    },
    plan: steps,
  });
};

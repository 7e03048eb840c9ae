/** Takes question rows out again; a row in which anything was typed stays. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { success } from '../domain/result.ts';
import {
  type AnswersIndex,
  findQuestions,
  type QuestionRow,
} from '../domain/workbook/answers-index.ts';
import { type Grid, isBlank, sayCell } from '../domain/workbook/cells.ts';
import { requireAnswers } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

/** Whether a row holds nothing but what the add-on wrote into its three fixed columns. */
export const isRowUntouched = (
  index: AnswersIndex,
  grid: Grid,
  question: QuestionRow,
  text: string,
): boolean => {
  const fixed = [index.idColumn, index.audienceColumn, index.questionColumn];
  const cells = grid[question.row - 1] ?? [];
  const others = cells.filter((_, at) => !fixed.includes(at + 1));
  return others.every(isBlank) && sayCell(question.text) === sayCell(text);
};

/** Headings whose group has no question left once these rows are gone. */
export const emptiedGroups = (
  index: AnswersIndex,
  grid: Grid,
  removed: readonly number[],
): readonly number[] =>
  index.groups.flatMap((group, at) => {
    const next = index.groups[at + 1]?.row ?? index.lastUsedRow + 1;
    const inside = Array.from({ length: next - group.row - 1 }, (_, i) => group.row + 1 + i);
    const wasUsed = inside.some((row) => removed.includes(row));
    const isEmpty = inside.every(
      (row) => removed.includes(row) || (grid[row - 1] ?? []).every(isBlank),
    );
    return wasUsed && isEmpty ? [group.row] : [];
  });

export const takeOutQuestions: UseCase<
  RequestOf<'takeOutQuestions'>,
  ResponseOf<'takeOutQuestions'>
> = (ports, request) => {
  const found = requireAnswers(ports);
  if (!found.ok) return found;
  const index = found.value;
  const grid = ports.readGrid('answers');
  const removed: { id: string; row: number }[] = [];
  const kept: { id: string; because: string }[] = [];
  for (const id of new Set(request.questions)) {
    const [row, second] = findQuestions(index, id);
    const text = ports.bank.questions.find((question) => question.id === id)?.text ?? row?.text;
    if (!row) kept.push({ id, because: 'It has no row any more.' });
    else if (second) kept.push({ id, because: 'It stands in more than one row.' });
    else if (isRowUntouched(index, grid, row, text ?? '')) removed.push({ id, row: row.row });
    else kept.push({ id, because: 'Something was typed in its row.' });
  }
  const rows = removed.map(({ row }) => row);
  const all = [...rows, ...emptiedGroups(index, grid, rows)];
  return success({
    response: { removed: removed.map(({ id }) => id), kept },
    plan: all.length > 0 ? [{ kind: 'delete-rows', tab: 'answers', rows: all }] : [],
  });
};

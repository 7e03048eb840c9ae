/** Puts back the labels by which Answers and the Rank List are found, if they were overwritten or lost. */
import { failure, type Result, success } from '../../domain/result.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { makeAddress } from '../../domain/workbook/a1.ts';
import {
  answersLabels,
  findAnswersFrame,
  groupPrefix,
} from '../../domain/workbook/answers-index.ts';
import { type Grid, isBlank, makeProgramKey, sayCell } from '../../domain/workbook/cells.ts';
import { makeRankListIndex, rankColumns } from '../../domain/workbook/rank-list-index.ts';
import { isScoreFormula } from '../../domain/workbook/score-rows.ts';
import type { TabId } from '../../domain/workbook/tabs.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import type { Mend } from './mend.ts';

/** Rows at the top among which the labels are found without repair. */
const topRows = 20;

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stood in the cell goes into its note, so that no word is lost. */
export const writeLabel = (
  tab: TabId,
  grid: Grid,
  { row, column, text }: Label,
): readonly Step[] => {
  const old = sayCell(grid[row - 1]?.[column - 1]);
  if (old.toLowerCase() === text.toLowerCase()) return [];
  return [
    ...(old === ''
      ? []
      : [{ kind: 'note' as const, tab, at: { row, column }, text: `Stood here before: ${old}` }]),
    { kind: 'write-text', tab, at: { row, column }, cells: [[text]] },
  ];
};

/** The column in which most cells pass the test; null when none does. */
const findColumn = (grid: Grid, test: (text: string) => boolean): number | null => {
  const width = grid[0]?.length ?? 0;
  let best: { column: number; count: number } | null = null;
  for (let column = 1; column <= width; column += 1) {
    const count = grid.filter((cells) => test(sayCell(cells[column - 1]))).length;
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
};

const columnOf = (cells: readonly (string | number | boolean)[], label: string): number =>
  cells.findIndex((cell) => sayCell(cell).toLowerCase() === label.toLowerCase()) + 1;

/** What tells the three fixed columns by what stands in them. */
const makeTests = (ports: Ports) => {
  const known = new Set(ports.bank.questions.map(({ id }) => id));
  const texts = new Set(ports.bank.questions.map(({ text }) => sayCell(text)));
  const words = new Set<string>(audiences);
  return {
    id: (text: string) =>
      known.has(text) || text.startsWith(groupPrefix) || text.startsWith('own:'),
    audience: (text: string) => words.has(text),
    question: (text: string) => texts.has(text),
  };
};

type Part = keyof typeof answersLabels;
const parts: readonly Part[] = ['id', 'audience', 'question'];

/** The row of the labels: where one of them is left, else above the scores, else above the ids. */
const findHeaderRow = (ports: Ports, grid: Grid, isId: (text: string) => boolean): number => {
  const labels = Object.values(answersLabels);
  const partial = grid
    .slice(0, topRows)
    .findIndex((cells) => labels.some((label) => columnOf(cells, label) > 0));
  if (partial >= 0) return partial + 1;
  const score = ports.readFormulas('answers').findIndex((cells) => cells.some(isScoreFormula));
  if (score >= 0) return score;
  const column = findColumn(grid, isId) ?? 1;
  const first = grid.findIndex((cells) => isId(sayCell(cells[column - 1])));
  return Math.max(1, first - 4);
};

/** Where the label of a part belongs: by what stands in the columns, else beside its neighbors. */
const placeOf = (
  grid: Grid,
  header: Grid[number],
  part: Part,
  byContent: number | null,
): number => {
  if (byContent !== null) return byContent;
  const at = (label: string): number => columnOf(header, label);
  const audience = at(answersLabels.audience);
  const question = at(answersLabels.question);
  const id = at(answersLabels.id);
  if (part === 'id') return Math.max(1, audience > 0 ? audience : question > 0 ? question - 1 : 1);
  if (part === 'audience') return id > 0 ? id + 1 : Math.max(1, question);
  return audience > 0 ? audience + 1 : id > 0 ? id + 2 : Math.min(3, grid[0]?.length ?? 3);
};

/** One lost label a round: a column that has to be put in moves all that stand behind it. */
const mendAnswersLabels = (ports: Ports): Result<readonly Mend[]> => {
  const grid = ports.readGrid('answers');
  if (findAnswersFrame(grid.slice(0, topRows))) return success([]);
  const moved = findAnswersFrame(grid);
  if (moved) {
    const cell = makeAddress({ row: moved.headerRow, column: moved.idColumn });
    const tab = ports.readTabs().tabs.answers?.name ?? 'Answers';
    return failure({ kind: 'rows-sorted', tab, cell });
  }
  const tests = makeTests(ports);
  const row = findHeaderRow(ports, grid, tests.id);
  if (row < 1) {
    const steps: readonly Step[] = [
      { kind: 'insert-rows', tab: 'answers', after: 0, count: 1 },
      {
        kind: 'write-text',
        tab: 'answers',
        at: { row: 1, column: 1 },
        cells: [[answersLabels.id]],
      },
    ];
    return success([
      { says: 'The row of labels and names on Answers was deleted: put in again.', steps },
    ]);
  }
  const header = grid[row - 1] ?? [];
  const part = parts.find((one) => columnOf(header, answersLabels[one]) === 0) ?? 'id';
  const byContent = findColumn(grid, tests[part]);
  const column = placeOf(grid, header, part, byContent);
  const isFree = grid.every((cells) => isBlank(cells[column - 1]));
  const text = answersLabels[part];
  if (byContent === null && !isFree) {
    const steps: readonly Step[] = [
      { kind: 'insert-columns', tab: 'answers', after: column - 1, count: 1 },
      { kind: 'write-text', tab: 'answers', at: { row, column }, cells: [[text]] },
    ];
    return success([{ says: `The column “${text}” on Answers was deleted: put in again.`, steps }]);
  }
  const steps = writeLabel('answers', grid, { row, column, text });
  return success([{ says: `The label “${text}” on Answers was gone: written again.`, steps }]);
};

const mendRankLabels = (ports: Ports): readonly Mend[] => {
  const grid = ports.readGrid('rank-list');
  if (makeRankListIndex(grid)) return [];
  const programs = new Set((ports.readAnswers()?.programs ?? []).map(({ key }) => key));
  const label = (id: 'program' | 'rank'): string =>
    rankColumns.find((column) => column.id === id)?.label ?? '';
  const labels = rankColumns.map((column) => column.label);
  const partial = grid
    .slice(0, topRows)
    .findIndex((cells) => labels.some((text) => columnOf(cells, text) > 0));
  const row = Math.max(1, partial + 1);
  const header = grid[row - 1] ?? [];
  const place = (text: string, otherwise: number): number => columnOf(header, text) || otherwise;
  const byNames = findColumn(grid, (text) => programs.has(makeProgramKey(text))) ?? 2;
  const program = label('program');
  const rank = label('rank');
  const steps = [
    ...writeLabel('rank-list', grid, { row, column: place(program, byNames), text: program }),
    ...writeLabel('rank-list', grid, {
      row,
      column: place(rank, byNames === 1 ? 2 : 1),
      text: rank,
    }),
  ];
  return [{ says: 'The labels of the Rank List were gone: written again.', steps }];
};

export const mendLabels = (ports: Ports): Result<readonly Mend[]> => {
  const { tabs } = ports.readTabs();
  const answers = tabs.answers ? mendAnswersLabels(ports) : success([]);
  if (!answers.ok) return answers;
  return success([...answers.value, ...(tabs['rank-list'] ? mendRankLabels(ports) : [])]);
};

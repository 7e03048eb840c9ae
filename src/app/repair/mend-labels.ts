/** Puts back the labels by which Answers and the Rank List are found, if they were overwritten or cleared. */
import {
  answersLabels,
  findAnswersFrame,
  groupPrefix,
  scoreRows,
} from '../../domain/workbook/answers-index.ts';
import { type Grid, makeProgramKey, sayCell } from '../../domain/workbook/cells.ts';
import { makeRankListIndex, rankColumns } from '../../domain/workbook/rank-list-index.ts';
import type { TabId } from '../../domain/workbook/tabs.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import type { Mend } from './mend.ts';

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stood in the cell goes into its note, so that no word is lost. */
const writeLabel = (tab: TabId, grid: Grid, { row, column, text }: Label): readonly Step[] => {
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

const mendAnswersLabels = (ports: Ports): readonly Mend[] => {
  const grid = ports.readGrid('answers');
  if (findAnswersFrame(grid.slice(0, 20))) return [];
  const known = new Set(ports.bank.questions.map(({ id }) => id));
  const isId = (text: string): boolean =>
    known.has(text) || text.startsWith(groupPrefix) || text.startsWith('own:');
  const labels = Object.values(answersLabels).map((text) => text.toLowerCase());
  const partial = grid
    .slice(0, 20)
    .findIndex((cells) => cells.some((cell) => labels.includes(sayCell(cell).toLowerCase())));
  const idColumn = findColumn(grid, isId) ?? 1;
  const firstId = grid.findIndex((cells) => isId(sayCell(cells[idColumn - 1])));
  const row = partial >= 0 ? partial + 1 : Math.max(1, firstId - scoreRows.length);
  const steps = [answersLabels.id, answersLabels.audience, answersLabels.question].flatMap(
    (text, at) => {
      const there = (grid[row - 1] ?? []).findIndex(
        (cell) => sayCell(cell).toLowerCase() === text.toLowerCase(),
      );
      const column = there >= 0 ? there + 1 : idColumn + at;
      return writeLabel('answers', grid, { row, column, text });
    },
  );
  return [{ says: 'The labels of the first columns on Answers were gone: written again.', steps }];
};

const mendRankLabels = (ports: Ports): readonly Mend[] => {
  const grid = ports.readGrid('rank-list');
  if (makeRankListIndex(grid)) return [];
  const programs = new Set((ports.readAnswers()?.programs ?? []).map(({ key }) => key));
  const label = (id: 'program' | 'rank') => rankColumns.find((column) => column.id === id);
  const program = label('program')?.label ?? '';
  const rank = label('rank')?.label ?? '';
  const names = rankColumns.map((column) => column.label.toLowerCase());
  const partial = grid
    .slice(0, 20)
    .findIndex((cells) => cells.some((cell) => names.includes(sayCell(cell).toLowerCase())));
  const row = Math.max(1, partial + 1);
  const header = (grid[row - 1] ?? []).map((cell) => sayCell(cell).toLowerCase());
  const place = (text: string, otherwise: number): number => {
    const at = header.indexOf(text.toLowerCase());
    return at >= 0 ? at + 1 : otherwise;
  };
  const byNames = findColumn(grid, (text) => programs.has(makeProgramKey(text))) ?? 2;
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

export const mendLabels = (ports: Ports): readonly Mend[] => {
  const { tabs } = ports.readTabs();
  return [
    ...(tabs.answers ? mendAnswersLabels(ports) : []),
    ...(tabs['rank-list'] ? mendRankLabels(ports) : []),
  ];
};

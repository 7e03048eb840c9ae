/** Where new question rows go: at the end of their group, else below everything with a heading. */
import { type Audience, audiences, type Budget } from '../domain/vocabulary.ts';
import type { AnswersIndex } from '../domain/workbook/answers-index.ts';
import { groupIdOf, sayGroup } from './audience-words.ts';
import type { Step } from './write-plan.ts';

export interface NewQuestion {
  readonly id: string;
  readonly audience: Audience;
  readonly text: string;
}

export interface PlannedRows {
  readonly steps: readonly Step[];
  /** The row of each new question once all steps are done. */
  readonly rowOf: ReadonlyMap<string, number>;
}

type Cells = readonly [id: string, audience: string, text: string];

/** A block of rows and the row below which it goes. */
interface Block {
  readonly after: number;
  readonly rows: readonly Cells[];
  /** Free rows are there already, so none are inserted. */
  readonly isFree: boolean;
}

/** Rows that stay free at the foot of the grid, so that the last row never leaves the formulas. */
const spareRows = 5;

const cellsOf = ({ id, audience, text }: NewQuestion): Cells => [id, audience, text];

/** The last row that belongs to the group: down to the next heading, without free rows at its end. */
const endOfGroup = (index: AnswersIndex, audience: Audience): number | null => {
  const group = index.groups.find(({ id }) => id === groupIdOf(audience));
  if (!group) return null;
  const below = index.groups.filter(({ row }) => row > group.row).map(({ row }) => row);
  const next = Math.min(...below, index.lastUsedRow + 1);
  const rows = index.questions.map(({ row }) => row).filter((row) => row > group.row && row < next);
  return Math.max(group.row, ...rows);
};

const makeBlocks = (
  index: AnswersIndex,
  questions: readonly NewQuestion[],
  budgets: readonly Budget[],
): readonly Block[] => {
  const tail: Cells[] = [];
  const blocks: Block[] = [];
  for (const audience of audiences) {
    const mine = questions.filter((question) => question.audience === audience).map(cellsOf);
    if (mine.length === 0) continue;
    const after = endOfGroup(index, audience);
    if (after === null) {
      tail.push([groupIdOf(audience), '', sayGroup(audience, budgets)], ...mine);
    } else if (after === index.lastUsedRow) {
      tail.unshift(...mine);
    } else {
      blocks.push({ after, rows: mine, isFree: false });
    }
  }
  if (tail.length > 0) blocks.push({ after: index.lastUsedRow, rows: tail, isFree: true });
  return blocks.sort((a, b) => b.after - a.after);
};

const writeRows = (index: AnswersIndex, row: number, rows: readonly Cells[]): readonly Step[] => {
  const { idColumn, audienceColumn, questionColumn } = index;
  const side = audienceColumn === idColumn + 1 && questionColumn === idColumn + 2;
  if (side)
    return [{ kind: 'write-text', tab: 'answers', at: { row, column: idColumn }, cells: rows }];
  return [idColumn, audienceColumn, questionColumn].map((column, part) => ({
    kind: 'write-text',
    tab: 'answers',
    at: { row, column },
    cells: rows.map((cells) => [cells[part] ?? '']),
  }));
};

/** New rows go in above the last row of the grid, inside every range that covers the body. */
const makeRoom = (index: AnswersIndex, block: Block): readonly Step[] => {
  if (!block.isFree) {
    return [{ kind: 'insert-rows', tab: 'answers', after: block.after, count: block.rows.length }];
  }
  const missing = block.after + block.rows.length + spareRows - index.rows;
  return missing > 0
    ? [{ kind: 'insert-rows', tab: 'answers', after: index.rows - 1, count: missing + 20 }]
    : [];
};

export const planQuestionRows = (
  index: AnswersIndex,
  questions: readonly NewQuestion[],
  budgets: readonly Budget[],
): PlannedRows => {
  const blocks = makeBlocks(index, questions, budgets);
  const steps = blocks.flatMap((block) => [
    ...makeRoom(index, block),
    ...writeRows(index, block.after + 1, block.rows),
  ]);
  const rowOf = new Map<string, number>();
  for (const block of blocks) {
    const above = blocks
      .filter((other) => !other.isFree && other.after < block.after)
      .reduce((sum, other) => sum + other.rows.length, 0);
    for (const [at, [id]] of block.rows.entries()) rowOf.set(id, block.after + 1 + above + at);
  }
  return { steps, rowOf };
};

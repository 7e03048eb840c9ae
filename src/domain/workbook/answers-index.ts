/** Where things stand on the Answers tab: programs by their header, questions by the id in their row. */
import { type Audience, audiences } from '../vocabulary.ts';
import { type Cell, type Grid, isBlank, makeProgramKey, sayCell } from './cells.ts';

/** The labels of the three fixed columns: they are how the header row is found. */
export const answersLabels = { id: 'id', audience: 'Ask whom', question: 'Question' } as const;

/** Rows between the header and the first question: three scores and the gate. */
export const scoreRows = ['visa', 'pipeline', 'culture', 'gate'] as const;

/** The id of a row that only heads a group begins with this. */
export const groupPrefix = 'group:';

export interface ProgramColumn {
  readonly name: string;
  readonly key: string;
  readonly column: number;
}

export interface QuestionRow {
  readonly id: string;
  readonly audience: Audience;
  readonly text: string;
  readonly row: number;
}

export interface GroupRow {
  readonly id: string;
  readonly row: number;
}

/** Row and column numbers start at 1. */
export interface AnswersFrame {
  readonly headerRow: number;
  readonly idColumn: number;
  readonly audienceColumn: number;
  readonly questionColumn: number;
}

export interface AnswersIndex extends AnswersFrame {
  /** First row below the scores and the gate. */
  readonly bodyRow: number;
  /** Size of the grid, empty rows and columns included. */
  readonly rows: number;
  readonly columns: number;
  readonly programs: readonly ProgramColumn[];
  readonly questions: readonly QuestionRow[];
  readonly groups: readonly GroupRow[];
  /** Last row of the body in which one of the three fixed columns holds anything; else `bodyRow - 1`. */
  readonly lastUsedRow: number;
}

const isAudience = (text: string): text is Audience =>
  (audiences as readonly string[]).includes(text);

/** The audience column holds plain words, which a person may have changed: unknown ones mean anybody. */
export const parseAudience = (cell: Cell | undefined): Audience => {
  const text = sayCell(cell).toLowerCase();
  return isAudience(text) ? text : 'any';
};

/**
 * Finds the header row and the three fixed columns by their labels.
 * `top`: the first rows of the sheet, all columns. Null when the labels are not there.
 */
export const findAnswersFrame = (top: Grid): AnswersFrame | null => {
  for (const [index, cells] of top.entries()) {
    const labels = cells.map((cell) => sayCell(cell).toLowerCase());
    const at = (label: string): number => labels.indexOf(label.toLowerCase()) + 1;
    const frame = {
      headerRow: index + 1,
      idColumn: at(answersLabels.id),
      audienceColumn: at(answersLabels.audience),
      questionColumn: at(answersLabels.question),
    };
    if (frame.idColumn > 0 && frame.audienceColumn > 0 && frame.questionColumn > 0) return frame;
  }
  return null;
};

/** Programs stand to the right of the question column, one to a filled header cell. */
const readPrograms = (header: readonly Cell[], frame: AnswersFrame): readonly ProgramColumn[] =>
  header.flatMap((cell, index) => {
    const column = index + 1;
    if (column <= frame.questionColumn || isBlank(cell)) return [];
    if (column === frame.idColumn || column === frame.audienceColumn) return [];
    const name = sayCell(cell);
    return [{ name, key: makeProgramKey(name), column }];
  });

/**
 * `header`: the cells of the header row; `fixed`: for each row of the grid the cells of the id,
 * audience and question column, in this order.
 */
export const makeAnswersIndex = (
  frame: AnswersFrame,
  header: readonly Cell[],
  fixed: Grid,
): AnswersIndex => {
  const below = frame.headerRow + scoreRows.length + 1;
  const firstId = fixed.findIndex((cells, at) => at >= frame.headerRow && !isBlank(cells[0])) + 1;
  // A score row that somebody deleted must not swallow the first question.
  const bodyRow = firstId > 0 ? Math.min(below, firstId) : below;
  const questions: QuestionRow[] = [];
  const groups: GroupRow[] = [];
  let lastUsedRow = bodyRow - 1;
  for (let row = bodyRow; row <= fixed.length; row += 1) {
    const cells = fixed[row - 1] ?? [];
    if (cells.every(isBlank)) continue;
    lastUsedRow = row;
    const id = sayCell(cells[0]);
    if (id.startsWith(groupPrefix)) groups.push({ id, row });
    else if (id !== '') {
      questions.push({ id, audience: parseAudience(cells[1]), text: sayCell(cells[2]), row });
    }
  }
  return {
    ...frame,
    bodyRow,
    rows: fixed.length,
    columns: header.length,
    programs: readPrograms(header, frame),
    questions,
    groups,
    lastUsedRow,
  };
};

/** All columns that carry the name: more than one is a fault that only a person can mend. */
export const findPrograms = (index: AnswersIndex, name: string): readonly ProgramColumn[] => {
  const key = makeProgramKey(name);
  return index.programs.filter((program) => program.key === key);
};

export const findQuestions = (index: AnswersIndex, id: string): readonly QuestionRow[] =>
  index.questions.filter((question) => question.id === id);

/** Names that stand over more than one column, each with its columns. */
export const findDoubledPrograms = (
  index: AnswersIndex,
): readonly (readonly [ProgramColumn, ProgramColumn, ...ProgramColumn[]])[] => {
  const byKey = new Map<string, ProgramColumn[]>();
  for (const program of index.programs) {
    byKey.set(program.key, [...(byKey.get(program.key) ?? []), program]);
  }
  return [...byKey.values()].flatMap((found) => {
    const [first, second, ...rest] = found;
    return first && second ? [[first, second, ...rest] as const] : [];
  });
};

export const findDoubledQuestions = (index: AnswersIndex): readonly (readonly QuestionRow[])[] => {
  const byId = new Map<string, QuestionRow[]>();
  for (const question of index.questions) {
    byId.set(question.id, [...(byId.get(question.id) ?? []), question]);
  }
  return [...byId.values()].filter((found) => found.length > 1);
};

/**
 * Keeps the tabs in step with the headers of Answers: a Rank List row for every program, a rename
 * carried through, and one free column at the right end.
 */
import { makeAddress } from '../domain/workbook/a1.ts';
import type { AnswersIndex, ProgramColumn } from '../domain/workbook/answers-index.ts';
import { findPrograms } from '../domain/workbook/answers-index.ts';
import { makeProgramKey, sayCell } from '../domain/workbook/cells.ts';
import { makeAnswersDesign } from '../domain/workbook/designs/answers-design.ts';
import { makeNumbersDesign } from '../domain/workbook/designs/numbers-design.ts';
import { makeTrackChoices } from '../domain/workbook/designs/rank-list-design.ts';
import {
  type AnswersExtent,
  makeRankFormulas,
  makeSettingsCells,
  type SettingsCells,
} from '../domain/workbook/formulas.ts';
import { findRankRows, type RankListIndex } from '../domain/workbook/rank-list-index.ts';
import { makeExtent } from '../domain/workbook/score-rows.ts';
import { planFindings } from './plan-findings.ts';
import type { Ports } from './ports.ts';
import type { Step } from './write-plan.ts';

export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly row: number;
}

export interface ProgramsPlan {
  readonly steps: readonly Step[];
  readonly renamed: readonly Rename[];
  /** Programs that get a row on the Rank List. */
  readonly listed: readonly string[];
}

/** The Settings cells that formulas name; null while tab or rows are missing. */
export const readSettingsCells = (ports: Ports): SettingsCells | null => {
  const found = ports.readTabs().tabs.settings;
  const index = ports.readSettings();
  return found && index ? makeSettingsCells(found.name, index) : null;
};

/** A header whose column remembers another name, which nothing carries any more, was renamed. */
const findRenames = (
  ports: Ports,
  index: AnswersIndex,
  rankList: RankListIndex,
  unlisted: readonly ProgramColumn[],
): readonly Rename[] => {
  if (unlisted.length === 0) return [];
  const remembered = ports.readRemembered(unlisted.map(({ column }) => column));
  return unlisted.flatMap((program, at) => {
    const from = remembered[at];
    if (from === null || from === undefined || findPrograms(index, from).length > 0) return [];
    const [row] = findRankRows(rankList, from);
    return row ? [{ from, to: program.name, row: row.row }] : [];
  });
};

/** Contacts name programs too; a tab without a column of that label is left alone. */
const renameContacts = (ports: Ports, renamed: readonly Rename[]): readonly Step[] => {
  if (renamed.length === 0 || !ports.readTabs().tabs.contacts) return [];
  const grid = ports.readGrid('contacts');
  const column = (grid[0] ?? []).findIndex((cell) => sayCell(cell).toLowerCase() === 'program') + 1;
  if (column === 0) return [];
  return grid.flatMap((cells, at): Step[] => {
    const name = makeProgramKey(sayCell(cells[column - 1]));
    const rename = renamed.find(({ from }) => makeProgramKey(from) === name);
    if (!rename || at === 0) return [];
    const place = { row: at + 1, column };
    return [{ kind: 'write-text', tab: 'contacts', at: place, cells: [[rename.to]] }];
  });
};

/** Formulas for rows of the Rank List, as many as Numbers and Settings allow. */
export const makeRankFormulaSteps = (
  ports: Ports,
  rankList: RankListIndex,
  rows: readonly number[],
): readonly Step[] => {
  const settings = readSettingsCells(ports);
  const numbers = ports.readTabs().tabs.numbers;
  if (!settings || !numbers || rows.length === 0) return [];
  return [
    {
      kind: 'write-formulas',
      tab: 'rank-list',
      formulas: rows.flatMap((row) =>
        Object.entries(
          makeRankFormulas({ index: rankList, numbersName: numbers.name, settings }, row),
        ).flatMap(([column, formula]) => {
          const at = rankList.columns[column as keyof RankListIndex['columns']];
          return at === undefined ? [] : [{ row, column: at, formula }];
        }),
      ),
    },
  ];
};

const spareRows = 3;

/** One block of new rows below the last used one. */
const planRankRows = (
  ports: Ports,
  rankList: RankListIndex,
  names: readonly string[],
): readonly Step[] => {
  const column = rankList.columns.program;
  if (names.length === 0 || column === undefined) return [];
  const first = rankList.lastUsedRow + 1;
  const missing = first + names.length - 1 + spareRows - rankList.rows;
  return [
    ...(missing > 0
      ? [
          {
            kind: 'insert-rows' as const,
            tab: 'rank-list' as const,
            after: rankList.rows - 1,
            count: missing + 20,
          },
        ]
      : []),
    {
      kind: 'write-text',
      tab: 'rank-list',
      at: { row: first, column },
      cells: names.map((name) => [name]),
    },
    {
      kind: 'choices',
      tab: 'rank-list',
      choices: makeTrackChoices(rankList, { row: first, rows: names.length }),
    },
    ...makeRankFormulaSteps(
      ports,
      rankList,
      names.map((_, at) => first + at),
    ),
  ];
};

/** A name typed into the last column leaves no free one: the grid and everything over it grows. */
const planSpareColumn = (
  ports: Ports,
  index: AnswersIndex,
  programs: readonly ProgramColumn[],
): readonly Step[] => {
  const last = Math.max(0, ...programs.map(({ column }) => column));
  if (last < index.columns) return [];
  const settings = readSettingsCells(ports);
  const { answers, numbers } = ports.readTabs().tabs;
  if (!settings || !answers) return [];
  const extent = makeExtent(
    { ...index, columns: index.columns + 1 },
    ports.readFormulas('answers'),
  );
  const design = makeAnswersDesign(extent, settings);
  return [
    { kind: 'insert-columns', tab: 'answers', after: index.columns, count: 1 },
    { kind: 'write-formulas', tab: 'answers', formulas: design.formulas },
    { kind: 'dress-tab', design },
    ...(numbers ? planNumbers(answers.name, extent, settings, numbers.columns) : []),
    ...planFindings(ports, answers.name, extent, settings),
  ];
};

/** The Numbers formula over the given extent, with as many columns as it spills into. */
export const planNumbers = (
  answersName: string,
  extent: AnswersExtent,
  settings: SettingsCells,
  columns: number,
): readonly Step[] => {
  const design = makeNumbersDesign(answersName, extent, settings);
  const missing = design.columns - columns;
  return [
    ...(missing > 0
      ? [
          {
            kind: 'insert-columns' as const,
            tab: 'numbers' as const,
            after: columns,
            count: missing,
          },
        ]
      : []),
    { kind: 'write-formulas', tab: 'numbers', formulas: design.formulas },
  ];
};

/** `added`: programs whose header another step of the same plan writes. */
export const planPrograms = (
  ports: Ports,
  index: AnswersIndex,
  added: readonly ProgramColumn[] = [],
): ProgramsPlan => {
  const programs = [...index.programs, ...added];
  const spare = planSpareColumn(ports, index, programs);
  const rankList = ports.readRankList();
  if (!rankList) return { steps: spare, renamed: [], listed: [] };
  const unlisted = index.programs.filter(({ name }) => findRankRows(rankList, name).length === 0);
  const renamed = findRenames(ports, index, rankList, unlisted);
  const isRenamed = ({ name }: ProgramColumn): boolean => renamed.some(({ to }) => to === name);
  const newcomers = [...unlisted.filter((program) => !isRenamed(program)), ...added].filter(
    (program, at, all) =>
      findRankRows(rankList, program.name).length === 0 &&
      all.findIndex(({ key }) => key === program.key) === at,
  );
  const column = rankList.columns.program ?? 0;
  return {
    renamed,
    listed: newcomers.map(({ name }) => name),
    steps: [
      ...spare,
      ...renamed.map(
        ({ row, to }): Step => ({
          kind: 'write-text',
          tab: 'rank-list',
          at: { row, column },
          cells: [[to]],
        }),
      ),
      ...renameContacts(ports, renamed),
      ...planRankRows(
        ports,
        rankList,
        newcomers.map(({ name }) => name),
      ),
      ...[...unlisted, ...added].map(
        (program): Step => ({
          kind: 'remember-program',
          column: program.column,
          name: program.name,
        }),
      ),
    ],
  };
};

export const headerAddress = (index: AnswersIndex, column: number): string =>
  makeAddress({ row: index.headerRow, column });

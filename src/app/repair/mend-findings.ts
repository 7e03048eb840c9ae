/** Mends the Findings tab: its formula, the room that it spreads into, and its colors. */
import { makeAddress, type Place } from '../../domain/workbook/a1.ts';
import { type Grid, isBlank, sayCell } from '../../domain/workbook/cells.ts';
import {
  findingsTitle,
  makeFindingsDesign,
} from '../../domain/workbook/designs/findings-design.ts';
import { findingsColumns } from '../../domain/workbook/findings-columns.ts';
import {
  type FindingsExtent,
  firstPlace,
  leastFindingsColumns,
  makeFindingsFormula,
} from '../../domain/workbook/findings-table.ts';
import type { AnswersExtent, SettingsCells } from '../../domain/workbook/formulas.ts';
import { type Found, readFindingsExtent, writeFindingsFormula } from '../plan-findings.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';

/** Typed cells up to this many go into a note; a whole pasted table is for the person to move. */
const mostNoted = 40;
/** With fewer free rows than this below the table, more are put in. */
const leastFree = 100;
const moreRows = 1000;

interface Blocker {
  readonly at: Place;
  readonly text: string;
}

/** What stands where the table should spread. While it cannot, none of these cells is its own. */
const findBlockers = (grid: Grid, { row, column }: Place): readonly Blocker[] =>
  grid.slice(row - 1).flatMap((cells, down) =>
    findingsColumns.flatMap((_, right): Blocker[] => {
      const cell = cells[column - 1 + right];
      if (isBlank(cell) || String(cell).startsWith('#REF!')) return [];
      return [{ at: { row: row + down, column: column + right }, text: String(cell) }];
    }),
  );

const clearBlockers = (blockers: readonly Blocker[]): readonly Step[] =>
  blockers.flatMap(({ at, text }): Step[] => [
    {
      kind: 'note',
      tab: 'findings',
      at: { row: 1, column: 1 },
      text: `Stood in ${makeAddress(at)} before: ${text}`,
    },
    { kind: 'clear', tab: 'findings', area: { ...at, rows: 1, columns: 1 } },
  ]);

const isBlocked = (grid: Grid, { row, column }: Place): boolean =>
  String(grid[row - 1]?.[column - 1] ?? '').startsWith('#REF!');

/** Below the line that says what the tab is, wherever rows were put in above it. */
const findFirstPlace = (grid: Grid): Place => {
  const at = grid
    .slice(0, 20)
    .findIndex((cells) => cells.some((cell) => sayCell(cell) === findingsTitle));
  return at < 0 ? firstPlace : { row: at + 2, column: 1 };
};

/** A table that was moved so far right that it meets the edge of the sheet goes back. */
const choosePlace = (extent: Found, grid: Grid): Place => {
  const isOutside = extent.column + findingsColumns.length > extent.columns;
  const { row, column, isThere } = extent;
  return isThere && !isOutside ? { row, column } : findFirstPlace(grid);
};

const makeColumns = ({ columns }: FindingsExtent): readonly Step[] => {
  const count = leastFindingsColumns - columns;
  return count > 0 ? [{ kind: 'insert-columns', tab: 'findings', after: columns, count }] : [];
};

const mendFormula = (
  ports: Ports,
  extent: Found,
  answers: AnswersExtent,
  settings: SettingsCells,
): readonly Mend[] => {
  const name = ports.readTabs().tabs.answers?.name ?? '';
  const grid = ports.readGrid('findings');
  const place = choosePlace(extent, grid);
  const isMoved = place.row !== extent.row || place.column !== extent.column;
  const now = ports.readFormulas('findings')[extent.row - 1]?.[extent.column - 1] ?? '';
  const isSame = isSameFormula(now, makeFindingsFormula(name, answers, settings, extent));
  if (extent.isThere && isSame && !isMoved && !isBlocked(grid, place)) return [];
  const isSpread = extent.isThere && !isBlocked(grid, extent);
  const blockers = isSpread ? [] : findBlockers(grid, place);
  if (blockers.length > mostNoted) return [];
  const old = { row: extent.row, column: extent.column, rows: 1, columns: 1 };
  const noted =
    blockers.length > 0 ? ' What was typed there is kept in a note on its first cell.' : '';
  return [
    {
      says: `The table of findings was broken: computed again.${noted}`,
      steps: [
        ...(extent.isThere ? [{ kind: 'clear', tab: 'findings', area: old } as const] : []),
        ...clearBlockers(blockers),
        ...makeColumns(extent),
        writeFindingsFormula(name, answers, settings, place),
      ],
    },
  ];
};

/** Rows for the table to grow into: where they are missing it ends with a line that says so. */
const mendRoom = (ports: Ports, { row, column, rows }: FindingsExtent): readonly Mend[] => {
  const cells = ports
    .readGrid('findings')
    .slice(row)
    .map((line) => line[column + 2]);
  const used = cells.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at + 1), 0);
  if (used === 0 || rows - row - used >= leastFree) return [];
  return [
    {
      says: `The table of findings had little room left: ${moreRows} rows more.`,
      steps: [{ kind: 'insert-rows', tab: 'findings', after: rows - 1, count: moreRows }],
    },
  ];
};

const mendColors = (
  ports: Ports,
  extent: FindingsExtent,
  answers: AnswersExtent,
  settings: SettingsCells,
): readonly Mend[] => {
  const { findings } = ports.readTabs().tabs;
  const design = makeFindingsDesign('', answers, settings, extent);
  const there = ports.readRules('findings');
  const isWhole = design.rules.every(({ formula }) =>
    there.some((other) => isSameFormula(formula, other)),
  );
  if (isWhole) return [];
  const says = `Colors on “${findings?.name ?? ''}” were lost: put back.`;
  return [{ says, steps: [{ kind: 'dress-tab', design }] }];
};

/** One kind of loss a round. */
export const mendFindings = (
  ports: Ports,
  answers: AnswersExtent,
  settings: SettingsCells,
): readonly Mend[] => {
  const extent = readFindingsExtent(ports);
  if (!extent) return [];
  const formula = mendFormula(ports, extent, answers, settings);
  if (formula.length > 0) return formula;
  return [...mendRoom(ports, extent), ...mendColors(ports, extent, answers, settings)];
};

/** What only the person can move away. */
export const sayFindingsBlocked = (ports: Ports): readonly string[] => {
  const extent = readFindingsExtent(ports);
  const tab = ports.readTabs().tabs.findings;
  if (!extent || !tab) return [];
  const grid = ports.readGrid('findings');
  if (extent.isThere && !isBlocked(grid, extent)) return [];
  const [first] = findBlockers(grid, extent);
  if (!first) return [];
  return [
    `On “${tab.name}” much was typed or pasted where the table should spread, from ${makeAddress(first.at)} on: move it to a tab of its own, then run this again.`,
  ];
};

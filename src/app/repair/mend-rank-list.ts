/** Mends the Rank List: labels and columns of what is computed, and the formulas of every row. */
import { makeColumnName } from '../../domain/workbook/a1.ts';
import { isBlank, sayCell } from '../../domain/workbook/cells.ts';
import type { Dress, Formula } from '../../domain/workbook/design.ts';
import { makeRankListDesign } from '../../domain/workbook/designs/rank-list-design.ts';
import { makeRankFormulas, type SettingsCells } from '../../domain/workbook/formulas.ts';
import {
  isComputed,
  type RankColumn,
  type RankListIndex,
  rankColumns,
} from '../../domain/workbook/rank-list-index.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';

interface Widened {
  readonly index: RankListIndex;
  readonly mends: readonly Mend[];
}

/** What its formulas give is shown as on the others: a score with its word, a question on two lines. */
const dressNewColumn = (index: RankListIndex, column: number): Step => {
  const covers = ({ area }: Dress): boolean =>
    area.column <= column && column < area.column + area.columns;
  const dress = makeRankListDesign(index)
    .dress.filter(covers)
    .map((one) => ({ ...one, area: { ...one.area, column, columns: 1 } }));
  return { kind: 'dress', tab: 'rank-list', dress };
};

/** A lost label goes back over its column if that is free; a lost computed column goes to the right end. */
const mendColumns = (ports: Ports, index: RankListIndex): Widened => {
  const header = ports.readGrid('rank-list')[index.headerRow - 1] ?? [];
  const columns: { [Column in RankColumn]?: number } = { ...index.columns };
  const taken = new Set(Object.values(index.columns));
  const mends: Mend[] = [];
  let width = index.width;
  for (const [at, { id, label, width: wide }] of rankColumns.entries()) {
    if (columns[id] !== undefined) continue;
    const place = at + 1;
    const isFree = place <= index.width && isBlank(header[at]) && !taken.has(place);
    if (!isFree && !isComputed(id)) continue;
    const room: readonly Step[] = isFree
      ? []
      : [{ kind: 'insert-columns', tab: 'rank-list', after: width, count: 1, width: wide }];
    if (!isFree) width += 1;
    const column = isFree ? place : width;
    columns[id] = column;
    taken.add(column);
    mends.push({
      says: `The column “${label}” on the Rank List was missing: it is ${makeColumnName(column)} now.`,
      steps: [
        ...room,
        {
          kind: 'write-text',
          tab: 'rank-list',
          at: { row: index.headerRow, column },
          cells: [[label]],
        },
        ...(isFree ? [] : [dressNewColumn({ ...index, columns, width }, column)]),
      ],
    });
  }
  return { index: { ...index, columns, width }, mends };
};

/** The cells of one row whose formula is not what it should be. */
interface WrongRow {
  readonly name: string;
  readonly formulas: readonly Formula[];
  /** Notes with what was typed over formulas. */
  readonly typed: readonly Step[];
  /** Nothing but the cells of a column that has just been put in. */
  readonly isNew: boolean;
}

const findWrongRows = (
  ports: Ports,
  found: RankListIndex,
  wantedOf: (row: number) => ReturnType<typeof makeRankFormulas>,
  index: RankListIndex,
): readonly WrongRow[] => {
  const formulas = ports.readFormulas('rank-list');
  const grid = ports.readGrid('rank-list');
  return found.programs.flatMap(({ name, row }): WrongRow[] => {
    const now = (column: number): string => formulas[row - 1]?.[column - 1] ?? '';
    const wrong = (Object.entries(wantedOf(row)) as [RankColumn, string][]).flatMap(
      ([id, formula]) => {
        const column = index.columns[id] ?? 0;
        const isNew = found.columns[id] === undefined;
        return isSameFormula(now(column), formula) ? [] : [{ row, column, formula, isNew }];
      },
    );
    if (wrong.length === 0) return [];
    const typed = wrong.flatMap(({ column }): Step[] => {
      const text = sayCell(grid[row - 1]?.[column - 1]);
      if (now(column) !== '' || text === '') return [];
      const at = { row, column };
      return [{ kind: 'note', tab: 'rank-list', at, text: `Stood here before: ${text}` }];
    });
    const isNew = typed.length === 0 && wrong.every((one) => one.isNew);
    return [{ name, typed, isNew, formulas: wrong }];
  });
};

const writeRows = (rows: readonly WrongRow[]): readonly Step[] => {
  const formulas = rows.flatMap((row) => row.formulas);
  if (formulas.length === 0) return [];
  return [
    ...rows.flatMap(({ typed }) => typed),
    {
      kind: 'write-formulas',
      tab: 'rank-list',
      formulas: formulas.map(({ row, column, formula }) => ({ row, column, formula })),
    },
  ];
};

const sayRow = ({ name, typed }: WrongRow): string =>
  `The row of “${name}” on the Rank List is computed again.${typed.length > 0 ? ' What was typed over it is kept in notes.' : ''}`;

/** All formulas in one step, however many rows: their number must not make it slow. */
export const mendRankList = (ports: Ports, settings: SettingsCells): readonly Mend[] => {
  const found = ports.readRankList();
  const numbers = ports.readTabs().tabs.numbers;
  if (!found || !numbers) return [];
  const { index, mends } = mendColumns(ports, found);
  const wantedOf = (row: number) =>
    makeRankFormulas({ index, numbersName: numbers.name, settings }, row);
  const rows = findWrongRows(ports, found, wantedOf, index);
  const said = rows.filter(({ isNew }) => !isNew).map((row) => ({ says: sayRow(row), steps: [] }));
  const all = [...mends, ...said];
  return all.map(({ says, steps }, at) => ({
    says,
    steps: at === all.length - 1 ? [...steps, ...writeRows(rows)] : steps,
  }));
};

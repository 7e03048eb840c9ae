/** Mends the Rank List: labels and columns of what is computed, and the formulas of every row. */
import { makeColumnName } from '../../domain/workbook/a1.ts';
import { isBlank, sayCell } from '../../domain/workbook/cells.ts';
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

/** A lost label goes back over its column if that is free; a lost computed column goes to the right end. */
const mendColumns = (ports: Ports, index: RankListIndex): Widened => {
  const header = ports.readGrid('rank-list')[index.headerRow - 1] ?? [];
  const columns: { [Column in RankColumn]?: number } = { ...index.columns };
  const taken = new Set(Object.values(index.columns));
  const mends: Mend[] = [];
  let width = index.width;
  for (const [at, { id, label }] of rankColumns.entries()) {
    if (columns[id] !== undefined) continue;
    const place = at + 1;
    const isFree = place <= index.width && isBlank(header[at]) && !taken.has(place);
    if (!isFree && !isComputed(id)) continue;
    const room: readonly Step[] = isFree
      ? []
      : [{ kind: 'insert-columns', tab: 'rank-list', after: width, count: 1 }];
    if (!isFree) width += 1;
    const column = isFree ? place : width;
    columns[id] = column;
    taken.add(column);
    mends.push({
      says: `The column “${label}” on the Rank List was gone: it is ${makeColumnName(column)} now.`,
      steps: [
        ...room,
        {
          kind: 'write-text',
          tab: 'rank-list',
          at: { row: index.headerRow, column },
          cells: [[label]],
        },
      ],
    });
  }
  return { index: { ...index, columns, width }, mends };
};

export const mendRankList = (ports: Ports, settings: SettingsCells): readonly Mend[] => {
  const found = ports.readRankList();
  const numbers = ports.readTabs().tabs.numbers;
  if (!found || !numbers) return [];
  const { index, mends } = mendColumns(ports, found);
  const formulas = ports.readFormulas('rank-list');
  const grid = ports.readGrid('rank-list');
  const rows = found.programs.flatMap(({ name, row }): Mend[] => {
    const wanted = makeRankFormulas({ index, numbersName: numbers.name, settings }, row);
    const wrong = (Object.entries(wanted) as [RankColumn, string][]).flatMap(([id, formula]) => {
      const column = index.columns[id] ?? 0;
      const now = formulas[row - 1]?.[column - 1] ?? '';
      return isSameFormula(now, formula) ? [] : [{ row, column, formula }];
    });
    if (wrong.length === 0) return [];
    const typed = wrong.flatMap(({ row: at, column }): Step[] => {
      const text = sayCell(grid[at - 1]?.[column - 1]);
      if ((formulas[at - 1]?.[column - 1] ?? '') !== '' || text === '') return [];
      const place = { row: at, column };
      return [{ kind: 'note', tab: 'rank-list', at: place, text: `Stood here before: ${text}` }];
    });
    return [
      {
        says: `The row of “${name}” on the Rank List is computed again.${typed.length > 0 ? ' What was typed over it is kept in notes.' : ''}`,
        steps: [...typed, { kind: 'write-formulas', tab: 'rank-list', formulas: wrong }],
      },
    ];
  });
  return [...mends, ...rows];
};

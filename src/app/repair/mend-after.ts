/** Mends the page After the match: its labels and columns, rows that were lost, and its boxes. */

import type { CheckItem } from '../../domain/vocabulary.ts';
import {
  type AfterColumn,
  type AfterIndex,
  afterColumns,
  afterLabels,
  makeAfterIndex,
} from '../../domain/workbook/after-index.ts';
import { isBlank } from '../../domain/workbook/cells.ts';
import { afterChoices, makeAfterDesign } from '../../domain/workbook/designs/after-design.ts';
import type { FoundTab, Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';
import { writeLabel } from './mend-labels.ts';

/** The columns whose words are ours. */
const texts = ['what', 'why', 'where', 'id'] as const;

const textOf = (item: CheckItem, column: (typeof texts)[number]): string => item[column];

/** One column a round: it moves all that stand behind it. */
const mendColumn = (name: string, index: AfterIndex): readonly Mend[] => {
  const lost = afterColumns.find((column) => index.columns[column] === undefined);
  if (!lost) return [];
  const before = afterColumns.slice(0, afterColumns.indexOf(lost));
  const after = Math.max(0, ...before.flatMap((column) => index.columns[column] ?? []));
  return [
    {
      says: `The column “${afterLabels[lost]}” on “${name}” was gone: put in again.`,
      steps: [
        { kind: 'insert-columns', tab: 'after', after, count: 1 },
        {
          kind: 'write-text',
          tab: 'after',
          at: { row: index.headerRow, column: after + 1 },
          cells: [[afterLabels[lost]]],
        },
      ],
    },
  ];
};

const mendLabels = (ports: Ports, name: string, index: AfterIndex): readonly Mend[] => {
  const grid = ports.readGrid('after');
  const steps = afterColumns.flatMap((part: AfterColumn) => {
    const column = index.columns[part];
    if (column === undefined) return [];
    const label = { row: index.headerRow, column, text: afterLabels[part] };
    return writeLabel('after', grid, label);
  });
  return steps.length === 0
    ? []
    : [{ says: `Labels on “${name}” were gone: written again.`, steps }];
};

/** Only blank cells are filled: what a person reworded stays. */
const fillRow = (ports: Ports, index: AfterIndex, item: CheckItem, row: number): readonly Step[] =>
  texts.flatMap((part): readonly Step[] => {
    const column = index.columns[part];
    if (column === undefined) return [];
    if (!isBlank(ports.readGrid('after')[row - 1]?.[column - 1])) return [];
    const cells = [[textOf(item, part)]];
    return [{ kind: 'write-text', tab: 'after', at: { row, column }, cells }];
  });

const mendRows = (ports: Ports, { name, rows }: FoundTab, index: AfterIndex): readonly Mend[] => {
  const used = ports
    .readGrid('after')
    .flatMap((cells, at) => (cells.every((cell) => isBlank(cell) || cell === false) ? [] : at + 1));
  let below = Math.max(index.headerRow, ...used);
  const added = new Map<string, number>();
  const steps = ports.bank.afterTheMatch.flatMap((item) => {
    const row = index.rows.get(item.id);
    if (row !== undefined) return fillRow(ports, index, item, row);
    below += 1;
    added.set(item.id, below);
    return fillRow(ports, index, item, below);
  });
  if (steps.length === 0) return [];
  const room: readonly Step[] =
    below > rows ? [{ kind: 'insert-rows', tab: 'after', after: rows, count: below - rows }] : [];
  const boxes: Step = {
    kind: 'choices',
    tab: 'after',
    choices: afterChoices({ ...index, rows: added }),
  };
  return [
    { says: `Lines of “${name}” were lost: written again.`, steps: [...room, ...steps, boxes] },
  ];
};

const mendRules = (ports: Ports, { name, rows }: FoundTab, index: AfterIndex): readonly Mend[] => {
  const design = makeAfterDesign(ports.bank.afterTheMatch, index, rows);
  const there = ports.readRules('after');
  const isThere = design.rules.every(({ formula }) =>
    there.some((other) => isSameFormula(formula, other)),
  );
  return isThere
    ? []
    : [
        {
          says: `Boxes and colors of “${name}” were put back.`,
          steps: [{ kind: 'dress-tab', design }],
        },
      ];
};

/** One kind of loss a round; nothing to do while the page was never made. */
export const mendAfter = (ports: Ports): readonly Mend[] => {
  const tab = ports.readTabs().tabs.after;
  if (!tab) return [];
  const index = makeAfterIndex(ports.readGrid('after'), ports.bank.afterTheMatch);
  for (const mends of [
    mendColumn(tab.name, index),
    mendLabels(ports, tab.name, index),
    mendRows(ports, tab, index),
    mendRules(ports, tab, index),
  ])
    if (mends.length > 0) return mends;
  return [];
};

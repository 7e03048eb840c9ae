/** How a cell looks in the end: its own format, and over it the first color rule that holds. */
import type { IStyleData } from '@univerjs/core';
import type { CellLook } from '../host-types.ts';
import type { Area } from './a1.ts';
import { findRule } from './colour-rules.ts';
import type { Grid } from './grid.ts';
import type { SheetReader } from './read-cells.ts';
import { listRules } from './rule-ranges.ts';

export const readLook = (
  grid: Grid,
  key: string,
  from: SheetReader,
  row: number,
  column: number,
): CellLook => {
  const own = from.style(row, column);
  const rules = listRules(grid, key).map((rule) => ({
    ranges: rule.ranges as readonly Area[],
    config: rule.rule as { subType?: string; value?: unknown; operator?: string },
    style: (rule.rule as { style?: IStyleData }).style ?? {},
  }));
  const found = findRule(rules, row, column, (r, c) => from.value(r, c));
  const over: IStyleData = found?.style ?? {};
  return {
    background: over.bg?.rgb ?? own.bg?.rgb ?? null,
    color: over.cl?.rgb ?? own.cl?.rgb ?? null,
    bold: Boolean(over.bl ?? own.bl),
    italic: Boolean(over.it ?? own.it),
    strike: Boolean(over.st?.s ?? own.st?.s),
  };
};

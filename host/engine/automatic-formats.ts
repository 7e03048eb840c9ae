/** A formula that gives a date shows it as one only as long as it does: the format goes with the formula. */
import type { ICellData, ICommandInfo, IStyleData } from '@univerjs/core';
import type { Grid } from './grid.ts';
import { VALUES_MUTATION } from './shared-mutations.ts';

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

const patternOf = (style: ICellData['s']): string | undefined =>
  typeof style === 'object' && style !== null ? (style.n?.pattern ?? undefined) : undefined;

/** The format that came with a result, and not from a person or a script. */
export const readAutomatic = (cell: ICellData | null | undefined): string | null => {
  const automatic = (cell?.custom as { automatic?: unknown } | null | undefined)?.automatic;
  return typeof automatic === 'string' ? automatic : null;
};

const withoutAutomatic = (custom: ICellData['custom']): ICellData['custom'] => {
  const { automatic: _, ...rest } = (custom ?? {}) as Record<string, unknown>;
  return Object.keys(rest).length > 0 ? rest : null;
};

const mark = (grid: Grid, result: ICellData, old: ICellData) => {
  const pattern = patternOf(result.s);
  const automatic = readAutomatic(old);
  const own = (grid.styles.getStyleByCell(old) as IStyleData | null | undefined)?.n?.pattern;
  const free = own === undefined || own === automatic;
  if (pattern !== undefined && free && pattern !== automatic)
    result.custom = { ...old.custom, automatic: pattern };
  if (pattern === undefined && automatic !== null) {
    const custom = withoutAutomatic(old.custom);
    if (custom !== undefined) result.custom = custom;
    if (own === automatic) result.s = { n: null };
  }
};

/** Marks such formats as results are written. */
export const markAutomaticFormats = (grid: Grid): void => {
  const commands = grid.injector.get(grid.realm.module.ICommandService);
  commands.beforeCommandExecuted((info: Readonly<ICommandInfo>) => {
    if (info.id !== VALUES_MUTATION || !grid.isCalculating()) return;
    const { unitId, subUnitId, cellValue } = info.params as Params;
    if (unitId !== grid.unitId || !cellValue) return;
    const matrix = grid.sheet(subUnitId).getCellMatrix();
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, result] of Object.entries(cells)) {
        const old = matrix.getValue(Number(row), Number(column)) as ICellData | undefined;
        if (result && old?.f) mark(grid, result, old);
      }
  });
};

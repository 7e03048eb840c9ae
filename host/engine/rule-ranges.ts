/** Moves the ranges and formulas of colour rules when rows or columns are inserted or removed. */
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Grid, GridMutation } from './grid.ts';
import { type Corner, mapReferences } from './references.ts';
import {
  moveArea,
  moveIndex,
  readStructuralChange,
  type StructuralChange,
} from './structural-change.ts';

const CHANGE = /^sheet\.mutation\.(?:set|add|delete|move)-conditional-rule$/;

/** Whether a mutation changes a colour rule: those of a page's structural step are left out, Univer moves rules wrongly. */
export const isRuleChange = (id: string): boolean => CHANGE.test(id);

/**
 * A rule's formula is written for the first cell of its range. When that cell's row or column is deleted, the next
 * one takes its place, so such a reference stays; any other deleted reference is lost.
 */
const moveCorner = (
  change: StructuralChange,
  corner: Corner,
  top: { readonly row: number; readonly column: number },
): Corner | null => {
  const of = change.line;
  const index = corner[of];
  if (index === null) return corner;
  const next = moveIndex(change, index) ?? (index === top[of] ? change.start : null);
  return next === null ? null : { ...corner, [of]: next };
};

const moveFormula = (
  change: StructuralChange,
  formula: string,
  top: { readonly row: number; readonly column: number },
): string =>
  mapReferences(formula, (reference) => {
    if (reference.prefix) return null;
    const from = moveCorner(change, reference.from, top);
    const to = reference.to && moveCorner(change, reference.to, top);
    if (!from || (reference.to && !to)) return '#REF!';
    return { ...reference, from, to };
  });

const moveRule = (
  change: StructuralChange,
  rule: IConditionFormattingRule,
): IConditionFormattingRule | null => {
  const ranges = rule.ranges.flatMap((range) => moveArea(change, range) ?? []);
  const first = rule.ranges[0];
  if (ranges.length === 0 || !first) return null;
  const config = rule.rule as { subType?: string; value?: unknown };
  if (config.subType !== 'formula' || typeof config.value !== 'string') return { ...rule, ranges };
  const top = { row: first.startRow, column: first.startColumn };
  const value = moveFormula(change, config.value, top);
  return { ...rule, ranges, rule: { ...rule.rule, value } as IConditionFormattingRule['rule'] };
};

export const listRules = (grid: Grid, sheet: string): readonly IConditionFormattingRule[] => {
  const model = grid.injector.get(grid.realm.module.ConditionalFormattingRuleModel);
  return model.getSubunitRules(grid.unitId, sheet) ?? [];
};

/** Replaces all of a sheet's rules; the first one wins. */
export const replaceRules = (
  grid: Grid,
  sheet: string,
  rules: readonly IConditionFormattingRule[],
): void => {
  for (const { cfId } of listRules(grid, sheet).slice())
    grid.mutate('sheet.mutation.delete-conditional-rule', { subUnitId: sheet, cfId });
  // Each one added goes in front of the others.
  for (const rule of rules.toReversed())
    grid.mutate('sheet.mutation.add-conditional-rule', {
      subUnitId: sheet,
      rule: structuredClone(rule),
    });
};

/** Lets the rules follow a mutation; a move of rows or columns leaves them as they are. */
export const followRules = (grid: Grid, mutation: GridMutation): void => {
  const change = readStructuralChange(mutation);
  if (!change || change.kind === 'move') return;
  for (const rule of listRules(grid, change.sheet).slice()) {
    const next = moveRule(change, rule);
    const at = { subUnitId: change.sheet, cfId: rule.cfId };
    if (!next) grid.mutate('sheet.mutation.delete-conditional-rule', at);
    else if (JSON.stringify(next) !== JSON.stringify(rule))
      grid.mutate('sheet.mutation.set-conditional-rule', { ...at, rule: next });
  }
};

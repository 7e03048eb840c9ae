/** Data validation: which rule stands on a cell, and putting one rule in place of another. */
import type { IMutationInfo, IRange, ISheetDataValidationRule } from '@univerjs/core';
import { type Area, isInside, overlaps } from './a1.ts';
import type { Grid } from './grid.ts';
import type { CellValue } from './number-format.ts';
import { readSheet } from './read-cells.ts';

/** A rule as Apps Script describes it. */
export interface ValidationRule {
  /** A name of `SpreadsheetApp.DataValidationCriteria`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | null)[];
  /** Of a list. */
  readonly list: readonly string[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Of a list taken from cells. */
  readonly source: { readonly sheet: string; readonly area: Area; readonly formula: string } | null;
}

export interface StoredRule extends ISheetDataValidationRule {
  google?: ValidationRule;
}

const OPERATORS: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

const typeOf = (rule: ValidationRule): Record<string, unknown> => {
  const [first, second] = rule.values.map((value) => (value === null ? undefined : String(value)));
  if (rule.criteria === 'CHECKBOX') return { type: 'checkbox', formula1: first, formula2: second };
  if (rule.criteria === 'VALUE_IN_LIST') return { type: 'list', formula1: rule.list.join(',') };
  if (rule.criteria === 'VALUE_IN_RANGE') return { type: 'list', formula1: rule.source?.formula };
  if (rule.criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: first };
  const match = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria);
  const operator = OPERATORS[match?.[2] ?? ''];
  if (!match || !operator) return { type: 'any' };
  const type = match[1] === 'NUMBER' ? 'decimal' : 'date';
  return { type, operator, formula1: first, formula2: second };
};

/** `renderMode` 2: a chip for lists, as Sheets draws them. */
const makeStored = (uid: string, rule: ValidationRule, ranges: readonly Area[]): StoredRule =>
  ({
    uid,
    ...typeOf(rule),
    ranges: ranges.map((range) => ({ ...range })),
    allowBlank: true,
    showDropDown: rule.showDropdown,
    errorStyle: rule.allowInvalid ? 2 : 1,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText === null ? {} : { error: rule.helpText, prompt: rule.helpText }),
    renderMode: rule.showDropdown ? 2 : 0,
    google: rule,
  }) as unknown as StoredRule;

/** A rule that a person made in the grid, in Apps Script's words. */
const readForeign = (rule: StoredRule): ValidationRule => {
  const lists = rule.type === 'list' || rule.type === 'listMultiple';
  const fromCells = lists && (rule.formula1 ?? '').startsWith('=');
  const names: Readonly<Record<string, string>> = {
    checkbox: 'CHECKBOX',
    custom: 'CUSTOM_FORMULA',
    list: fromCells ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST',
  };
  return {
    criteria: names[rule.type] ?? 'CUSTOM_FORMULA',
    values: lists ? [] : [rule.formula1 ?? null, rule.formula2 ?? null],
    list: lists && !fromCells ? (rule.formula1 ?? '').split(',') : [],
    showDropdown: rule.showDropDown ?? true,
    allowInvalid: rule.errorStyle !== 1,
    helpText: rule.error ?? null,
    source: null,
  };
};

export const listValidations = (grid: Grid, sheet: string): readonly StoredRule[] => {
  const model = grid.injector.get(grid.realm.module.SheetDataValidationModel);
  return model.getRules(grid.unitId, sheet);
};

export const readValidation = (
  grid: Grid,
  sheet: string,
  row: number,
  column: number,
): ValidationRule | null => {
  const found = listValidations(grid, sheet).find((rule) =>
    (rule.ranges as Area[]).some((range) => isInside(range, row, column)),
  );
  return found ? (found.google ?? readForeign(found)) : null;
};

/** What is left of an area when a hole is cut out: at most four pieces. */
const cutOut = (area: Area, hole: Area): Area[] => {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.startRow, hole.startRow);
  const bottom = Math.min(area.endRow, hole.endRow);
  return [
    { ...area, endRow: hole.startRow - 1 },
    { ...area, startRow: hole.endRow + 1 },
    { ...area, startRow: top, endRow: bottom, endColumn: hole.startColumn - 1 },
    { ...area, startRow: top, endRow: bottom, startColumn: hole.endColumn + 1 },
  ].filter((piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn);
};

const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';
const UPDATE = 'data-validation.mutation.updateRule';
const UPDATE_RANGE = 1;

/** What gives a rule other ranges. */
export const makeRangeUpdate = (
  grid: Grid,
  sheet: string,
  ruleId: string,
  ranges: readonly IRange[],
): IMutationInfo => ({
  id: UPDATE,
  params: {
    unitId: grid.unitId,
    subUnitId: sheet,
    ruleId,
    payload: { type: UPDATE_RANGE, payload: [...ranges] },
  },
});

/** Puts the rule, or none, on the area; gives what undoes and redoes it. */
export const writeValidation = (
  grid: Grid,
  sheet: string,
  area: Area,
  rule: ValidationRule | null,
): { undo: IMutationInfo[]; redo: IMutationInfo[] } => {
  const at = { unitId: grid.unitId, subUnitId: sheet };
  const undo: IMutationInfo[] = [];
  const redo: IMutationInfo[] = [];
  const same = rule && JSON.stringify(rule);
  let joined = false;
  for (const old of listValidations(grid, sheet).slice()) {
    const before = structuredClone(old.ranges);
    const after = before.flatMap((range) => cutOut(range, area)) as IRange[];
    if (same && !joined && old.google && JSON.stringify(old.google) === same) {
      joined = true;
      after.push({ ...area });
    }
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (after.length > 0) {
      redo.push(makeRangeUpdate(grid, sheet, old.uid, after));
      undo.unshift(makeRangeUpdate(grid, sheet, old.uid, before));
    } else {
      redo.push({ id: REMOVE, params: { ...at, ruleId: old.uid } });
      undo.unshift({ id: ADD, params: { ...at, rule: structuredClone(old) } });
    }
  }
  if (rule && !joined) {
    const stored = makeStored(`rule-${grid.realm.nextNumber()}-${Date.now()}`, rule, [area]);
    redo.push({ id: ADD, params: { ...at, rule: stored } });
    undo.unshift({ id: REMOVE, params: { ...at, ruleId: stored.uid } });
  }
  for (const { id, params } of redo) grid.mutate(id, structuredClone(params));
  return { undo, redo };
};

const listOf = (grid: Grid, rule: ValidationRule): readonly string[] => {
  if (!rule.source) return rule.list;
  const reader = readSheet(grid, rule.source.sheet);
  const found: string[] = [];
  const { area } = rule.source;
  for (let row = area.startRow; row <= area.endRow; row += 1)
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      found.push(String(reader.value(row, column)));
  return found;
};

/** Whether Sheets would take the value, when the rule does not allow others. */
export const accepts = (grid: Grid, rule: ValidationRule, value: CellValue): boolean => {
  if (rule.allowInvalid || value === '') return true;
  if (rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE')
    return listOf(grid, rule).includes(String(value));
  if (rule.criteria === 'CHECKBOX')
    return rule.values.length > 0
      ? rule.values.map(String).includes(String(value))
      : typeof value === 'boolean';
  if (!rule.criteria.startsWith('NUMBER_')) return true;
  if (typeof value !== 'number') return false;
  const [low = 0, high = 0] = rule.values.map(Number);
  const inside = value >= low && value <= high;
  const checks: Readonly<Record<string, boolean>> = {
    NUMBER_BETWEEN: inside,
    NUMBER_NOT_BETWEEN: !inside,
    NUMBER_EQUAL_TO: value === low,
    NUMBER_NOT_EQUAL_TO: value !== low,
    NUMBER_GREATER_THAN: value > low,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: value >= low,
    NUMBER_LESS_THAN: value < low,
    NUMBER_LESS_THAN_OR_EQUAL_TO: value <= low,
  };
  return checks[rule.criteria] ?? true;
};

/** Data validation: rules, their builder, and checkboxes. */
import { makeA1, makeSheetPrefix } from '../engine/a1.ts';
import type { CellValue } from '../engine/number-format.ts';
import { readSheet } from '../engine/read-cells.ts';
import { readValidation, type ValidationRule, writeValidation } from '../engine/validation.ts';
import { enumValue } from './member-list.ts';
import {
  checkShape,
  eachCell,
  entryOf,
  type RangeCall,
  type RangeSelf,
  readEach,
  readFirst,
  serveRange,
} from './range-self.ts';
import {
  type Call,
  type EnumValue,
  type Members,
  type ServiceObject,
  serve,
} from './service-object.ts';

const PLAIN: ValidationRule = {
  criteria: '',
  values: [],
  list: [],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
  source: null,
};

interface BuilderSelf {
  rule: ValidationRule;
}

type RuleSelf = Readonly<BuilderSelf>;

export const newValidation = (): ServiceObject<BuilderSelf> =>
  serve('DataValidationBuilder', { rule: PLAIN });

const serveRule = (rule: ValidationRule): ServiceObject<RuleSelf> =>
  serve('DataValidation', { rule });

const change = (call: Call<BuilderSelf>, changes: Partial<ValidationRule>) => {
  call.self.rule = { ...call.self.rule, ...changes };
  return call.it;
};

const requireList = (call: Call<BuilderSelf>, list: readonly unknown[], showDropdown = true) =>
  change(call, { criteria: 'VALUE_IN_LIST', list: list.map(String), showDropdown });

const requireRange = (
  call: Call<BuilderSelf>,
  range: ServiceObject<RangeSelf>,
  showDropdown = true,
) => {
  const { sheet, area } = range.self;
  const name = call.run.book.grid.sheet(sheet).getName();
  const formula = `=${makeSheetPrefix(name)}!${makeA1(area)}`;
  return change(call, {
    criteria: 'VALUE_IN_RANGE',
    source: { sheet, area, formula },
    showDropdown,
  });
};

const criteriaValues = (call: Call<RuleSelf>): unknown[] => {
  const { rule } = call.self;
  if (rule.criteria === 'VALUE_IN_LIST') return [[...rule.list], rule.showDropdown];
  if (rule.criteria === 'VALUE_IN_RANGE')
    return [
      rule.source && serveRange(call.run, rule.source.sheet, rule.source.area),
      rule.showDropdown,
    ];
  return [...rule.values];
};

const getters: Members<RuleSelf> = {
  getAllowInvalid: ({ self }) => self.rule.allowInvalid,
  getHelpText: ({ self }) => self.rule.helpText,
  getCriteriaType: ({ self }) => enumValue('DataValidationCriteria', self.rule.criteria),
  getCriteriaValues: criteriaValues,
  copy: ({ self }) => serve('DataValidationBuilder', { rule: self.rule }),
};

export const validationMembers: Members<RuleSelf> = getters;

const withNumbers =
  (criteria: string) =>
  (call: Call<BuilderSelf>, ...values: number[]) =>
    change(call, { criteria, values });

const NUMBERS: Readonly<Record<string, string>> = {
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

export const validationBuilderMembers: Members<BuilderSelf> = {
  ...(getters as Members<BuilderSelf>),
  ...Object.fromEntries(
    Object.entries(NUMBERS).map(([member, criteria]) => [member, withNumbers(criteria)]),
  ),
  requireValueInList: requireList,
  requireValueInRange: requireRange,
  requireCheckbox: (call, ...values: (string | number | boolean)[]) =>
    change(call, { criteria: 'CHECKBOX', values }),
  requireFormulaSatisfied: (call, formula: string) =>
    change(call, { criteria: 'CUSTOM_FORMULA', values: [formula] }),
  setAllowInvalid: (call, allowInvalid: boolean) => change(call, { allowInvalid }),
  setHelpText: (call, helpText: string) => change(call, { helpText }),
  withCriteria: (call, criteria: EnumValue, values: readonly unknown[]) => {
    const [first, second] = values;
    if (criteria.name === 'VALUE_IN_LIST')
      return requireList(call, first as readonly unknown[], second as boolean | undefined);
    if (criteria.name === 'VALUE_IN_RANGE')
      return requireRange(call, first as ServiceObject<RangeSelf>, second as boolean | undefined);
    return change(call, { criteria: criteria.name, values: values as (string | number)[] });
  },
  build: ({ self }) => serveRule(self.rule),
};

const write = ({ run, self }: RangeCall, area: RangeSelf['area'], rule: ValidationRule | null) =>
  run.later({
    where: { sheet: self.sheet, area },
    apply: () => {
      run.book.ledger.push(writeValidation(run.book.grid, self.sheet, area, rule));
    },
  });

const ruleAt = (call: RangeCall, row: number, column: number) => {
  const rule = readValidation(call.run.book.grid, call.self.sheet, row, column);
  return rule && serveRule(rule);
};

type RuleTable = readonly (readonly (ServiceObject<RuleSelf> | null)[])[];

const checkboxAt = (call: RangeCall, row: number, column: number) => {
  const rule = readValidation(call.run.book.grid, call.self.sheet, row, column);
  return rule?.criteria === 'CHECKBOX' ? rule : null;
};

/** The values of a ticked and an unticked box. */
const valuesOf = (rule: ValidationRule): readonly [CellValue, CellValue] => {
  const [on, off] = rule.values;
  return [on ?? true, off ?? (on === undefined || on === null ? false : '')];
};

const setChecked = (call: RangeCall, checked: boolean) => {
  const { run, self } = call;
  run.later({
    where: self,
    apply: (writer) =>
      eachCell(self.area, (row, column) => {
        const rule = checkboxAt(call, row, column);
        if (rule) writer.write(self.sheet, row, column, valuesOf(rule)[checked ? 0 : 1]);
      }),
  });
  return call.it;
};

const insertCheckboxes = (call: RangeCall, values: readonly (string | number | boolean)[]) => {
  const { run, self } = call;
  const rule: ValidationRule = { ...PLAIN, criteria: 'CHECKBOX', values };
  write(call, self.area, rule);
  const [on, off] = valuesOf(rule);
  run.later({
    where: self,
    apply: (writer) => {
      // Boxes hold values, not formulas: nothing need be recalculated to know them.
      const from = readSheet(run.book.grid, self.sheet);
      eachCell(self.area, (row, column) => {
        if (from.value(row, column) !== on) writer.write(self.sheet, row, column, off);
      });
    },
  });
  return call.it;
};

export const rangeValidations: Members<RangeSelf> = {
  getDataValidation: (call) => readFirst(call, (_, row, column) => ruleAt(call, row, column)),
  getDataValidations: (call) => readEach(call, (_, row, column) => ruleAt(call, row, column)),
  setDataValidation: (call, rule: ServiceObject<RuleSelf> | null) => {
    write(call, call.self.area, rule?.self.rule ?? null);
    return call.it;
  },
  setDataValidations: (call, rules: RuleTable) => {
    const { area } = call.self;
    checkShape(area, rules);
    eachCell(area, (row, column) => {
      const rule = entryOf(area, rules, row, column)?.self.rule ?? null;
      write(call, { startRow: row, endRow: row, startColumn: column, endColumn: column }, rule);
    });
    return call.it;
  },
  insertCheckboxes: (call, ...values: (string | number | boolean)[]) =>
    insertCheckboxes(call, values),
  removeCheckboxes: (call) => {
    write(call, call.self.area, null);
    return call.it;
  },
  check: (call) => setChecked(call, true),
  uncheck: (call) => setChecked(call, false),
  isChecked: (call) => {
    const states = readEach(call, (from, row, column) => {
      const rule = checkboxAt(call, row, column);
      return rule ? from.value(row, column) === valuesOf(rule)[0] : null;
    }).flat();
    const [first] = states;
    return states.every((state) => state === first) ? first : null;
  },
};

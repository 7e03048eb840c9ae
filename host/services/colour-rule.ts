/** Conditional format rules, and the builder that makes them. */
import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { parseColour } from '../engine/colours.ts';
import { listRules, replaceRules } from '../engine/rule-ranges.ts';
import { enumValue } from './member-list.ts';
import { type RangeSelf, serveRange } from './range-self.ts';
import {
  type Call,
  type EnumValue,
  type Members,
  refuse,
  type ServiceObject,
  serve,
} from './service-object.ts';
import type { SheetSelf } from './spreadsheet-app.ts';

interface Look {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
}

interface RuleSelf {
  readonly ranges: readonly RangeSelf[];
  /** null for a kind of rule that only a person can make here, such as a scale of colors. */
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | null;
  readonly look: Look;
  /** As Univer keeps it, for a rule that was read from the sheet. */
  readonly stored: IConditionFormattingRule | null;
}

const NO_LOOK: Look = {
  background: null,
  color: null,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
};

/** Criteria and Univer's kind and operator of the same condition. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['CUSTOM_FORMULA', 'formula', ''],
  ['CELL_EMPTY', 'text', 'containsBlanks'],
  ['CELL_NOT_EMPTY', 'text', 'notContainsBlanks'],
  ['TEXT_CONTAINS', 'text', 'containsText'],
  ['TEXT_DOES_NOT_CONTAIN', 'text', 'notContainsText'],
  ['TEXT_EQUAL_TO', 'text', 'equal'],
  ['TEXT_STARTS_WITH', 'text', 'beginsWith'],
  ['TEXT_ENDS_WITH', 'text', 'endsWith'],
  ['NUMBER_BETWEEN', 'number', 'between'],
  ['NUMBER_NOT_BETWEEN', 'number', 'notBetween'],
  ['NUMBER_EQUAL_TO', 'number', 'equal'],
  ['NUMBER_NOT_EQUAL_TO', 'number', 'notEqual'],
  ['NUMBER_GREATER_THAN', 'number', 'greaterThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number', 'greaterThanOrEqual'],
  ['NUMBER_LESS_THAN', 'number', 'lessThan'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number', 'lessThanOrEqual'],
];

const makeStyle = (look: Look): IStyleBase => ({
  ...(look.background === null ? {} : { bg: { rgb: look.background } }),
  ...(look.color === null ? {} : { cl: { rgb: look.color } }),
  ...(look.bold === null ? {} : { bl: look.bold ? 1 : 0 }),
  ...(look.italic === null ? {} : { it: look.italic ? 1 : 0 }),
  ...(look.underline === null ? {} : { ul: { s: look.underline ? 1 : 0 } }),
  ...(look.strike === null ? {} : { st: { s: look.strike ? 1 : 0 } }),
});

const flag = (value: unknown): boolean | null =>
  value === undefined || value === null ? null : Boolean(value);

const readLook = (style: IStyleBase | undefined): Look => ({
  background: style?.bg?.rgb ?? null,
  color: style?.cl?.rgb ?? null,
  bold: flag(style?.bl),
  italic: flag(style?.it),
  underline: flag(style?.ul?.s),
  strike: flag(style?.st?.s),
});

const makeConfig = (rule: RuleSelf): IConditionFormattingRule['rule'] => {
  const { condition } = rule;
  const kind = KINDS.find(([criteria]) => criteria === condition?.criteria);
  if (!condition || !kind) return refuse('A conditional format rule needs a condition.');
  const [, subType, operator] = kind;
  const between = /between/i.test(operator);
  const [first] = condition.values;
  const value = between
    ? condition.values.map(Number)
    : subType === 'number'
      ? Number(first)
      : first;
  return {
    type: 'highlightCell',
    subType,
    ...(operator ? { operator } : {}),
    ...(value === undefined ? {} : { value }),
    style: makeStyle(rule.look),
  } as unknown as IConditionFormattingRule['rule'];
};

const readRule = (sheet: string, stored: IConditionFormattingRule): RuleSelf => {
  const config = stored.rule as {
    subType?: string;
    operator?: string;
    value?: unknown;
    style?: IStyleBase;
  };
  const kind = KINDS.find(
    ([, subType, operator]) => subType === config.subType && operator === (config.operator ?? ''),
  );
  const values = Array.isArray(config.value)
    ? (config.value as unknown[])
    : config.value === undefined
      ? []
      : [config.value];
  return {
    ranges: stored.ranges.map((area) => ({ sheet, area })),
    condition: kind ? { criteria: kind[0], values } : null,
    look: readLook(config.style),
    stored,
  };
};

const toStored = (rule: RuleSelf, sheet: string, newId: () => string): IConditionFormattingRule => {
  const elsewhere = rule.ranges.some((range) => range.sheet !== sheet);
  if (rule.ranges.length === 0) refuse('A conditional format rule must have at least one range.');
  if (elsewhere) refuse('Conditional format rules must have their ranges on the same sheet.');
  const ranges = rule.ranges.map(({ area }) => ({ ...area }));
  const kept = rule.stored;
  return {
    cfId: kept?.cfId ?? newId(),
    ranges,
    stopIfTrue: true,
    rule: kept && !rule.condition ? kept.rule : makeConfig(rule),
  };
};

type SheetCall = Call<SheetSelf>;

const setRules = ({ run, self }: SheetCall, rules: readonly ServiceObject<RuleSelf>[]) => {
  run.allow(null);
  const { grid, ledger } = run.book;
  const before = structuredClone(listRules(grid, self.sheet));
  const used = new Set<string>();
  const newId = () => `rule${grid.realm.nextNumber()}x${Math.floor(Math.random() * 1e9)}`;
  const next = rules.map((rule) => {
    const stored = toStored(rule.self, self.sheet, newId);
    const fresh = used.has(stored.cfId) ? { ...stored, cfId: newId() } : stored;
    used.add(fresh.cfId);
    return fresh;
  });
  replaceRules(grid, self.sheet, next);
  ledger.onUndo(() => replaceRules(grid, self.sheet, before));
};

export const sheetRules: Members<SheetSelf> = {
  getConditionalFormatRules: ({ run, self }) => {
    return listRules(run.book.grid, self.sheet).map((stored) =>
      serve('ConditionalFormatRule', readRule(self.sheet, structuredClone(stored))),
    );
  },
  setConditionalFormatRules: (call, rules: readonly ServiceObject<RuleSelf>[]) =>
    setRules(call, rules),
  clearConditionalFormatRules: (call) => setRules(call, []),
};

export const newRule = (): ServiceObject<RuleSelf> =>
  serve('ConditionalFormatRuleBuilder', {
    ranges: [],
    condition: null,
    look: NO_LOOK,
    stored: null,
  });

type RuleCall = Call<RuleSelf>;

const getters: Members<RuleSelf> = {
  getRanges: ({ run, self }) => self.ranges.map(({ sheet, area }) => serveRange(run, sheet, area)),
  getBooleanCondition: ({ self }) => self.condition && serve('BooleanCondition', self),
  getGradientCondition: () => null,
};

export const ruleMembers: Members<RuleSelf> = {
  ...getters,
  copy: ({ self }) => serve('ConditionalFormatRuleBuilder', { ...self, stored: null }),
};

/** A builder changes itself and gives itself back. */
const change = (call: RuleCall, changes: Partial<RuleSelf>) => {
  Object.assign(call.self, changes);
  return call.it;
};

const when =
  (criteria: string) =>
  (call: RuleCall, ...values: unknown[]) =>
    change(call, { condition: { criteria, values } });

const look = (call: RuleCall, changes: Partial<Look>) =>
  change(call, { look: { ...call.self.look, ...changes } });

/** `whenNumberGreaterThan` for NUMBER_GREATER_THAN, and so on. */
const memberName = (criteria: string) =>
  `when${criteria
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

export const ruleBuilderMembers: Members<RuleSelf> = {
  ...getters,
  ...Object.fromEntries(
    KINDS.filter(([criteria]) => criteria !== 'CUSTOM_FORMULA').map(([criteria]) => [
      memberName(criteria),
      when(criteria),
    ]),
  ),
  whenFormulaSatisfied: (call, formula: string) =>
    change(call, { condition: { criteria: 'CUSTOM_FORMULA', values: [asFormula(formula)] } }),
  withCriteria: (call, criteria: EnumValue, values: readonly unknown[]) =>
    change(call, { condition: { criteria: criteria.name, values } }),
  setRanges: (call, ranges: readonly ServiceObject<RangeSelf>[]) =>
    change(call, { ranges: ranges.map((range) => range.self) }),
  setBackground: (call, color: string | null) =>
    look(call, { background: color === null ? null : parseColour(color) }),
  setFontColor: (call, color: string | null) =>
    look(call, { color: color === null ? null : parseColour(color) }),
  setBold: (call, bold: boolean | null) => look(call, { bold }),
  setItalic: (call, italic: boolean | null) => look(call, { italic }),
  setUnderline: (call, underline: boolean | null) => look(call, { underline }),
  setStrikethrough: (call, strike: boolean | null) => look(call, { strike }),
  copy: ({ self }) => serve('ConditionalFormatRuleBuilder', { ...self }),
  build: ({ self }) => serve('ConditionalFormatRule', { ...self }),
};

const asFormula = (formula: string) => (formula.startsWith('=') ? formula : `=${formula}`);

export const conditionMembers: Members<RuleSelf> = {
  getCriteriaType: ({ self }) => enumValue('BooleanCriteria', self.condition?.criteria ?? ''),
  getCriteriaValues: ({ self }) => [...(self.condition?.values ?? [])],
  getBackground: ({ self }) => self.look.background,
  getFontColor: ({ self }) => self.look.color,
  getBold: ({ self }) => self.look.bold,
  getItalic: ({ self }) => self.look.italic,
  getUnderline: ({ self }) => self.look.underline,
  getStrikethrough: ({ self }) => self.look.strike,
};

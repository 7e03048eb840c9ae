/** Which color rule of a sheet holds for a cell: the first one that matches wins. For the page and for the host. */
import { type Area, isInside } from './a1.ts';
import { compileColourFormula, type ReadCell, type Scalar } from './colour-formula.ts';

export {
  type ColourTest,
  compileColourFormula,
  type ReadCell,
  type Scalar,
} from './colour-formula.ts';

/** A rule's condition, as Univer keeps it. */
export interface ColourCondition {
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
}

export interface ColourRule {
  readonly ranges: readonly Area[];
  readonly config: ColourCondition;
}

const asNumbers = (value: unknown): readonly number[] =>
  (Array.isArray(value) ? value : [value]).map(Number);

const testNumber = (operator: string, value: Scalar, wanted: readonly number[]): boolean => {
  if (typeof value !== 'number') return false;
  const [low = 0, high = low] = wanted;
  const inside = value >= Math.min(low, high) && value <= Math.max(low, high);
  const tests: Readonly<Record<string, boolean>> = {
    greaterThan: value > low,
    greaterThanOrEqual: value >= low,
    lessThan: value < low,
    lessThanOrEqual: value <= low,
    equal: value === low,
    notEqual: value !== low,
    between: inside,
    notBetween: !inside,
  };
  return tests[operator] ?? false;
};

const testText = (operator: string, value: Scalar, wanted: string): boolean => {
  const own = String(value).toLowerCase();
  const other = wanted.toLowerCase();
  const tests: Readonly<Record<string, boolean>> = {
    beginsWith: own.startsWith(other),
    endsWith: own.endsWith(other),
    containsText: own.includes(other),
    notContainsText: !own.includes(other),
    equal: own === other,
    notEqual: own !== other,
    containsBlanks: own === '',
    notContainsBlanks: own !== '',
  };
  return tests[operator] ?? false;
};

/** Whether the rule holds for a cell of its ranges. Rows and columns count from 0. */
export const holds = (rule: ColourRule, row: number, column: number, read: ReadCell): boolean => {
  const { subType, operator = '', value } = rule.config;
  const [first] = rule.ranges;
  if (!first) return false;
  if (subType === 'formula') {
    const test = compileColourFormula(String(value));
    return test?.(read, row - first.startRow, column - first.startColumn) ?? false;
  }
  if (subType === 'number') return testNumber(operator, read(row, column), asNumbers(value));
  if (subType === 'text')
    return testText(operator, read(row, column), typeof value === 'string' ? value : '');
  return false;
};

/** The rule that colors the cell; null if none does. */
export const findRule = <Rule extends ColourRule>(
  rules: readonly Rule[],
  row: number,
  column: number,
  read: ReadCell,
): Rule | null =>
  rules.find(
    (rule) =>
      rule.ranges.some((range) => isInside(range, row, column)) && holds(rule, row, column, read),
  ) ?? null;

/** The functions that the formula of a color rule may use. */
import {
  compare,
  FormulaError,
  firstScalar,
  flat,
  isError,
  number,
  type Scalar,
  scalar,
  text,
  truth,
  type Value,
} from './colour-values.ts';
import { readPattern } from './re2.ts';

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const asWildcard = (pattern: string): RegExp | null => {
  if (!/[*?]/.test(pattern)) return null;
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('~*', String.raw`\*`)
    .replaceAll('~?', String.raw`\?`)
    .replaceAll(/(?<!\\)\*/g, '.*')
    .replaceAll(/(?<!\\)\?/g, '.');
  return new RegExp(`^${source}$`, 'is');
};

/** `">5"`, `"<>"`, `"text*"` or a plain value, as COUNTIF takes it. */
const readCriterion = (criterion: Scalar): ((value: Scalar) => boolean) => {
  const match = typeof criterion === 'string' ? /^(<>|<=|>=|=|<|>)(.*)$/s.exec(criterion) : null;
  const sign = match?.[1] ?? '=';
  const rest: Scalar = match ? (match[2] ?? '') : criterion;
  const wanted =
    typeof rest === 'string' && rest !== '' && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
  const wildcard = typeof wanted === 'string' ? asWildcard(wanted) : null;
  return (value) => {
    if (isError(value)) return false;
    if (wildcard) return (typeof value === 'string' && wildcard.test(value)) === (sign === '=');
    if (typeof value !== typeof wanted) return sign === '<>';
    return COMPARISONS[sign]?.(compare(value, wanted)) ?? false;
  };
};

const countIfs = (args: readonly Value[]): number => {
  const columns: boolean[][] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const holds = readCriterion(scalar(args[index + 1] ?? ''));
    columns.push(flat([args[index] ?? '']).map(holds));
  }
  return (columns[0] ?? []).filter((_, at) => columns.every((column) => column[at])).length;
};

const numbers = (args: readonly Value[]) =>
  flat(args).filter((value): value is number => typeof value === 'number');

const find = (needle: string, hay: string, from: number): number => {
  const at = hay.indexOf(needle, from - 1);
  if (at < 0) throw new FormulaError('#VALUE!');
  return at + 1;
};

type Work = (...args: readonly Value[]) => Value;

const matchesPattern = (value: Value, pattern: Value): boolean => {
  const compiled = readPattern(text(pattern));
  if (!compiled) throw new FormulaError('#REF!');
  return compiled.test(text(value));
};

export const FUNCTIONS: Readonly<Record<string, Work>> = {
  AND: (...args) => flat(args).every(truth),
  OR: (...args) => flat(args).some(truth),
  NOT: (value = '') => !truth(value),
  TRUE: () => true,
  FALSE: () => false,
  TO_TEXT: (value = '') => text(value),
  TRIM: (value = '') => text(value).trim().replaceAll(/ +/g, ' '),
  LEN: (value = '') => text(value).length,
  LOWER: (value = '') => text(value).toLowerCase(),
  UPPER: (value = '') => text(value).toUpperCase(),
  LEFT: (value = '', count = 1) => text(value).slice(0, number(count)),
  RIGHT: (value = '', count = 1) => (number(count) === 0 ? '' : text(value).slice(-number(count))),
  EXACT: (a = '', b = '') => text(a) === text(b),
  SEARCH: (needle = '', hay = '', from = 1) =>
    find(text(needle).toLowerCase(), text(hay).toLowerCase(), number(from)),
  FIND: (needle = '', hay = '', from = 1) => find(text(needle), text(hay), number(from)),
  ISNUMBER: (value = '') => typeof firstScalar(value) === 'number',
  ISTEXT: (value = '') => {
    const found = firstScalar(value);
    return typeof found === 'string' && found !== '' && !isError(found);
  },
  ISLOGICAL: (value = '') => typeof firstScalar(value) === 'boolean',
  ISBLANK: (value = '') => firstScalar(value) === '',
  ISERROR: (value = '') => isError(firstScalar(value)),
  ISNA: (value = '') => firstScalar(value) === '#N/A',
  REGEXMATCH: (value = '', pattern = '') => matchesPattern(value, pattern),
  COUNTIF: (...args) => countIfs(args),
  COUNTIFS: (...args) => countIfs(args),
  COUNTA: (...args) => flat(args).filter((value) => value !== '').length,
  COUNT: (...args) => numbers(args).length,
  SUM: (...args) => numbers(args).reduce((sum, value) => sum + value, 0),
  MAX: (...args) => Math.max(...numbers(args), ...(numbers(args).length > 0 ? [] : [0])),
  MIN: (...args) => Math.min(...numbers(args), ...(numbers(args).length > 0 ? [] : [0])),
  ABS: (value = '') => Math.abs(number(value)),
  MOD: (a = '', b = '') => number(a) - number(b) * Math.floor(number(a) / number(b)),
};

export const compareBy = (sign: string): ((order: number) => boolean) | undefined =>
  COMPARISONS[sign];

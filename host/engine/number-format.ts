/** How a value looks under a number format, and whether the format makes it a date. */
import type { Grid } from './grid.ts';

export type CellValue = string | number | boolean;

export const isPlainText = (pattern: string): boolean => pattern === '@' || pattern === '@@@';

const isAutomatic = (pattern: string): boolean =>
  pattern === '' || pattern.toLowerCase() === 'general' || isPlainText(pattern);

/** As a cell shows a number without any format: ten significant digits, all of a whole number. */
const sayNumber = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(10));
  if (Math.abs(rounded) < 1e15 && (Math.abs(rounded) >= 1e-6 || rounded === 0))
    return String(rounded);
  return rounded
    .toExponential(5)
    .replace(/\.?0+e/, 'e')
    .replace(/e([+-])(\d)$/, 'e$10$2')
    .toUpperCase();
};

export const formatValue = (grid: Grid, value: CellValue, pattern: string): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isAutomatic(pattern)) return typeof value === 'number' ? sayNumber(value) : value;
  const options = { throws: false, invalid: String(value), leap1900: false } as const;
  return grid.realm.module.numfmt.format(pattern, value, options);
};

const dateLike = new Map<string, boolean>();

/** Dates, times and durations alike: all of them reach a script as a Date. */
export const isDatePattern = (grid: Grid, pattern: string): boolean => {
  if (isAutomatic(pattern)) return false;
  const known = dateLike.get(pattern);
  if (known !== undefined) return known;
  const found = grid.realm.module.numfmt.isDateFormat(pattern);
  dateLike.set(pattern, found);
  return found;
};

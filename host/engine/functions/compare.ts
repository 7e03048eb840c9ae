/** The order in which Sheets sorts: numbers, then text, then booleans; empty cells always last. */
import type { Plain } from './engine-values.ts';

const rank = (value: Plain): number => {
  if (value === null || value === '') return 3;
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

const byText = new Intl.Collator('en-US', { sensitivity: 'base', numeric: false });

export const compareCells = (a: Plain, b: Plain, ascending: boolean): number => {
  const left = rank(a);
  const right = rank(b);
  if (left === 3 || right === 3) return left - right;
  const sign = ascending ? 1 : -1;
  if (left !== right) return sign * (left - right);
  if (typeof a === 'string' && typeof b === 'string') return sign * byText.compare(a, b);
  return sign * (Number(a) - Number(b));
};

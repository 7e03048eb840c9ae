/** Google's functions over whole ranges that the engine lacks or understands differently. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { SPARKLINE_TAG } from '../read-cells.ts';
import { compareCells } from './compare.ts';
import { type EngineValues, firstOf, type Plain, readGrid, readPlain } from './engine-values.ts';
import type { EngineFunction } from './google-functions.ts';

interface SortKey {
  readonly keys: readonly Plain[];
  readonly ascending: boolean;
}

const readFlag = (value: BaseValueObject | undefined): boolean =>
  value === undefined || Boolean(readPlain(firstOf(value)));

/** A key is a column's number within the range, or a range of its own. */
const readKey = (
  rows: readonly (readonly Plain[])[],
  by: BaseValueObject,
  ascending: boolean,
): SortKey | null => {
  if (by.isArray()) {
    const keys = readGrid(by, readPlain).map((row) => row[0] ?? null);
    if (keys.length > 1 || rows.length === 1)
      return keys.length === rows.length ? { keys, ascending } : null;
  }
  const column = Number(readPlain(firstOf(by)));
  if (!(column >= 1) || column > (rows[0]?.length ?? 0)) return null;
  return { keys: rows.map((row) => row[Math.floor(column) - 1] ?? null), ascending };
};

const sortRows = (values: EngineValues, args: readonly (BaseValueObject | undefined)[]) => {
  const [range, ...rules] = args;
  if (!range) return values.error('#N/A');
  const cells = readGrid(range, (cell) => cell);
  const rows = cells.map((row) => row.map((cell) => readPlain(cell)));
  const keys: SortKey[] = [];
  for (let index = 0; index < rules.length; index += 2) {
    const by = rules[index];
    const key = by && readKey(rows, by, readFlag(rules[index + 1]));
    if (!key) return values.error('#VALUE!');
    keys.push(key);
  }
  if (keys.length === 0) keys.push({ keys: rows.map((row) => row[0] ?? null), ascending: true });
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { keys: column, ascending } of keys) {
      const found = compareCells(column[a] ?? null, column[b] ?? null, ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
  const sorted = order.map((row) => (cells[row] ?? []).map((cell) => cell ?? values.value(null)));
  return values.grid(sorted);
};

/** The numbers and options, for the page to draw: one value in the cell, as everything else. */
const sayChart = (data: BaseValueObject, options: BaseValueObject | undefined): string => {
  const numbers = readGrid(data, readPlain).flat();
  const pairs = options ? readGrid(options, readPlain) : [];
  const named = Object.fromEntries(
    pairs.filter((pair) => pair.length > 1).map(([name, value]) => [String(name), value]),
  );
  return SPARKLINE_TAG + JSON.stringify({ d: numbers, o: named });
};

const countUnique = (args: readonly (BaseValueObject | undefined)[]): number => {
  const seen = new Set<string>();
  for (const arg of args)
    for (const plain of arg ? readGrid(arg, readPlain).flat() : [])
      if (plain !== null && plain !== '') seen.add(`${typeof plain}:${plain}`);
  return seen.size;
};

/** The first rows and columns; as many as there are. */
const constrain = (values: EngineValues, args: readonly (BaseValueObject | undefined)[]) => {
  const [range, rows, columns] = args;
  if (!range || !rows || !columns) return values.error('#N/A');
  const height = Math.floor(Number(readPlain(firstOf(rows))));
  const width = Math.floor(Number(readPlain(firstOf(columns))));
  if (!(height >= 1) || !(width >= 1)) return values.error('#REF!');
  const cells = readGrid(range, (cell) => cell ?? values.value(null));
  return values.grid(cells.slice(0, height).map((row) => row.slice(0, width)));
};

export const makeArrayFunctions = (values: EngineValues): Record<string, EngineFunction> => ({
  // The engine works over arrays everywhere, so nothing is left to do but to hand the value on.
  ARRAYFORMULA: (value) => value ?? values.error('#N/A'),
  SORT: (...args) => sortRows(values, args),
  ARRAY_CONSTRAIN: (...args) => constrain(values, args),
  SPARKLINE: (data, options) =>
    data ? values.value(sayChart(data, options)) : values.error('#N/A'),
  COUNTUNIQUE: (...args) => values.value(countUnique(args)),
});

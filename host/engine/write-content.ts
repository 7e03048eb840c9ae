/** Turns what is written into a cell into a change of the cell, in the engine's dialect. */
import type { CellPatch, PatchBuffer } from './cell-patches.ts';
import { NO_CONTENT } from './cell-patches.ts';
import { toEngine, toGoogle } from './dialect.ts';
import type { Grid } from './grid.ts';
import { readSheet } from './read-cells.ts';
import { findSheet } from './sheets.ts';
import { parseTyped } from './typed-input.ts';

export const LONGEST_TEXT = 50_000;
export const TOO_LONG =
  'Your input contains more than the maximum of 50000 characters in a single cell.';

const rowsOf =
  (grid: Grid, key: string) =>
  (name: string | null): number =>
    name === null ? grid.sheet(key).getRowCount() : (findSheet(grid, name)?.rows ?? 1000);

/** `formula` in Google's dialect, with its `=`. */
export const makeFormulaPatch = (grid: Grid, key: string, formula: string): CellPatch => {
  const made = toEngine(formula, rowsOf(grid, key));
  const custom = made.open.length > 0 ? { open: [...made.open] } : null;
  return { ...NO_CONTENT, f: made.formula, custom };
};

export const readOpen = (custom: unknown): readonly number[] => {
  const open = (custom as { open?: unknown } | null | undefined)?.open;
  return Array.isArray(open) ? open.map(Number) : [];
};

/** The formula in Google's dialect; empty text where there is none. */
export const readGoogleFormula = (
  reader: ReturnType<typeof readSheet>,
  row: number,
  column: number,
): string => {
  const formula = reader.formula(row, column);
  return formula && toGoogle(formula, readOpen(reader.own(row, column)?.custom));
};

const makeTextPatch = (text: string): CellPatch => {
  if (text.length > LONGEST_TEXT) throw new Error(TOO_LONG);
  return text === '' ? NO_CONTENT : { ...NO_CONTENT, v: text, t: 1 };
};

const makeNumberPatch = (value: number, pattern?: string): CellPatch => {
  const content = { ...NO_CONTENT, v: value, t: 2 };
  return pattern ? { ...content, s: { n: { pattern } } } : content;
};

const makeBooleanPatch = (value: boolean): CellPatch => ({ ...NO_CONTENT, v: value ? 1 : 0, t: 3 });

/** `text` is taken as it is, whatever it looks like: rich text is never parsed. */
export type Written =
  | string
  | number
  | boolean
  | { readonly serial: number }
  | { readonly text: string }
  | null;

export interface ContentWriter {
  readonly buffer: PatchBuffer;
  write(key: string, row: number, column: number, value: Written): void;
}

export const makeContentWriter = (
  grid: Grid,
  buffer: PatchBuffer,
  thisYear: number,
): ContentWriter => {
  const readers = new Map<string, ReturnType<typeof readSheet>>();
  const patternOf = (key: string, row: number, column: number): string => {
    const coming = buffer.pattern(key, row, column);
    if (coming !== undefined) return coming;
    const reader = readers.get(key) ?? readSheet(grid, key);
    readers.set(key, reader);
    return reader.style(row, column).n?.pattern ?? '';
  };
  const make = (key: string, row: number, column: number, value: Written): CellPatch => {
    if (value === null) return NO_CONTENT;
    const pattern = patternOf(key, row, column);
    if (typeof value === 'boolean') return makeBooleanPatch(value);
    if (typeof value === 'number')
      return pattern === '@' ? makeTextPatch(String(value)) : makeNumberPatch(value);
    if (typeof value === 'object' && 'text' in value) return makeTextPatch(value.text);
    if (typeof value === 'object')
      return makeNumberPatch(value.serial, pattern === '' ? 'm/d/yyyy' : undefined);
    if (value.length > LONGEST_TEXT) throw new Error(TOO_LONG);
    const typed = parseTyped(value, pattern, thisYear);
    if (typed.kind === 'empty') return NO_CONTENT;
    if (typed.kind === 'formula') return makeFormulaPatch(grid, key, typed.formula);
    if (typed.kind === 'text') return makeTextPatch(typed.text);
    if (typed.kind === 'boolean') return makeBooleanPatch(typed.value);
    return makeNumberPatch(typed.value, pattern === '' ? typed.pattern : undefined);
  };
  return {
    buffer,
    write: (key, row, column, value) => buffer.add(key, row, column, make(key, row, column, value)),
  };
};

/** Turns formulas from Google's dialect to the engine's and back: the engine does not know ranges such as `A2:A`. */
import { mapReferences, type Reference } from './references.ts';

/** Rows of the sheet with that name; null names the formula's own sheet. */
export type RowsOf = (sheet: string | null) => number;

export interface EngineFormula {
  readonly formula: string;
  /** Which references of the formula, counted from 0, run to the end of their sheet. */
  readonly open: readonly number[];
}

const isOpen = ({ from, to }: Reference): boolean =>
  to !== null && to.row === null && to.column !== null && from.row !== null;

export const toEngine = (formula: string, rowsOf: RowsOf): EngineFormula => {
  const open: number[] = [];
  const text = mapReferences(formula, (reference, index) => {
    if (!isOpen(reference) || !reference.to) return null;
    open.push(index);
    const row = Math.max(rowsOf(reference.sheet) - 1, reference.from.row ?? 0);
    return { ...reference, to: { ...reference.to, row } };
  });
  return { formula: text, open };
};

export const toGoogle = (formula: string, open: readonly number[]): string => {
  if (open.length === 0) return formula;
  return mapReferences(formula, (reference, index) =>
    open.includes(index) && reference.to
      ? { ...reference, to: { ...reference.to, row: null, rowFixed: false } }
      : null,
  );
};

/** An open range after its sheet has grown at the end; the same text where nothing changes. */
export const growOpenRanges = (
  formula: string,
  open: readonly number[],
  grown: (sheet: string | null) => number | null,
): string =>
  mapReferences(formula, (reference, index) => {
    const row = open.includes(index) ? grown(reference.sheet) : null;
    return row === null || !reference.to
      ? null
      : { ...reference, to: { ...reference.to, row: row - 1 } };
  });

/** Whether brackets and quotes match: where they do not, Sheets shows `#ERROR!`. */
export const isReadable = (formula: string): boolean => {
  let depth = 0;
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, 'x');
  for (const letter of bare) {
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    if (depth < 0 || letter === '"') return false;
  }
  return depth === 0 && !/[-+*/&=<>^,]\s*$|=\s*$/.test(bare);
};

/** Values inside the formula of a color rule, and how Sheets compares and prints them. */

export type Scalar = string | number | boolean;
export type Value = Scalar | readonly (readonly Scalar[])[];

/** Ends the evaluation: a rule whose formula errs does not hold. */
export class FormulaError extends Error {}

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
]);

export const isError = (value: Value): boolean => typeof value === 'string' && ERRORS.has(value);

export const isTable = (value: Value): value is readonly (readonly Scalar[])[] =>
  Array.isArray(value);

/** The value itself, or the first of a range; may be an error's text. */
export const firstScalar = (value: Value): Scalar =>
  isTable(value) ? (value[0]?.[0] ?? '') : value;

export const scalar = (value: Value): Scalar => {
  const first = firstScalar(value);
  if (isError(first)) throw new FormulaError(String(first));
  return first;
};

export const flat = (values: readonly Value[]): Scalar[] =>
  values.flatMap((value) => (isTable(value) ? value.flat() : [value]));

export const sayScalar = (value: Scalar): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

export const text = (value: Value): string => sayScalar(scalar(value));

export const number = (value: Value): number => {
  const found = scalar(value);
  if (found === '') return 0;
  const converted = Number(found);
  if (Number.isNaN(converted)) throw new FormulaError('#VALUE!');
  return converted;
};

export const truth = (value: Value): boolean => {
  const found = scalar(value);
  if (typeof found !== 'string') return Boolean(found);
  const lower = found.toLowerCase();
  if (lower === 'true') return true;
  if (lower === 'false' || lower === '') return false;
  throw new FormulaError('#VALUE!');
};

const rank = (value: Scalar): number => {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

/** An empty cell is like 0 beside a number, like FALSE beside a boolean, and like empty text beside text. */
const beside = (value: Scalar, other: Scalar): Scalar => {
  if (value !== '' || typeof other === 'string') return value;
  return typeof other === 'number' ? 0 : false;
};

/** Below 0, 0 or above 0: numbers come before text, text before booleans; case does not matter. */
export const compare = (left: Scalar, right: Scalar): number => {
  const a = beside(left, right);
  const b = beside(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA === lowB) return 0;
  return lowA < lowB ? -1 : 1;
};

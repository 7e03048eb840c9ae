/** Calls the add-on's functions from cells, with Sheets' way of handing over arguments and results. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { customNames, type Grid } from '../grid.ts';
import { isDatePattern } from '../number-format.ts';
import type { Realm, UniverModule } from '../realm.ts';
import { makeValues, type Plain, readGrid, readPlain, type SerialDate } from './engine-values.ts';
import { registerExecutors } from './google-functions.ts';

export interface FunctionCell {
  readonly sheetKey: string;
  readonly row: number;
  readonly column: number;
}

export type CustomArgument = Plain | SerialDate | readonly (readonly (Plain | SerialDate)[])[];

export type CustomResult =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The workbook's script has no such function. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'error'; readonly message: string };

export type CallCustom = (
  name: string,
  args: readonly CustomArgument[],
  cell: FunctionCell,
) => CustomResult;

type Callers = Map<string, { readonly grid: Grid; readonly call: CallCustom }>;

const inRealm = new WeakMap<Realm, Callers>();

const readCell = (grid: Grid, value: BaseValueObject | null | undefined): Plain | SerialDate => {
  const plain = readPlain(value);
  if (typeof plain === 'number' && isDatePattern(grid, value?.getPattern() ?? ''))
    return { serial: plain };
  // An empty cell reaches a function as empty text, inside ranges too.
  return plain ?? '';
};

const readArgument = (grid: Grid, value: BaseValueObject): CustomArgument => {
  const rows = readGrid(value, (cell) => readCell(grid, cell));
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only ?? rows;
};

const isSerial = (value: unknown): value is SerialDate =>
  typeof value === 'object' && value !== null && 'serial' in value;

const makeResult = (module: UniverModule, result: unknown): BaseValueObject => {
  const values = makeValues(module);
  const one = (value: unknown): BaseValueObject => {
    if (value === null || value === undefined) return values.value(null);
    if (isSerial(value)) return values.value(value, 'm/d/yyyy');
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
      return values.value(value);
    // Sheets shows an object as its text, which says nothing: the host tells it apart.
    return values.error('#VALUE!');
  };
  if (!Array.isArray(result)) return one(result);
  return values.grid(
    result.map((row: unknown) => (Array.isArray(row) ? row.map((cell) => one(cell)) : [one(row)])),
  );
};

const register = (grid: Grid, callers: Callers, name: string) => {
  const { module } = grid.realm;
  class CustomFunction extends module.BaseFunction {
    override calculate(...args: BaseValueObject[]) {
      const values = makeValues(module);
      const home = callers.get(this.unitId ?? '');
      if (!home) return values.error('#NAME?');
      const cell = { sheetKey: this.subUnitId ?? '', row: this.row, column: this.column };
      const read = args.map((arg) => readArgument(home.grid, arg));
      const result = home.call(name, read, cell);
      if (result.kind === 'unknown') return values.error('#NAME?');
      // A throw inside the engine would end all calculation for good.
      return result.kind === 'error' ? values.error('#ERROR!') : makeResult(module, result.value);
    }
  }
  registerExecutors(grid, [new CustomFunction(name)]);
};

/** `names` as in the script; case does not matter in a cell. */
export const connectCustomFunctions = (
  grid: Grid,
  names: readonly string[],
  call: CallCustom,
): void => {
  const callers: Callers = inRealm.get(grid.realm) ?? new Map();
  inRealm.set(grid.realm, callers);
  callers.set(grid.unitId, { grid, call });
  const known = customNames(grid.realm);
  for (const name of names) {
    const upper = name.toUpperCase();
    if (known.has(upper)) continue;
    known.add(upper);
    register(grid, callers, upper);
  }
};

export const disconnectCustomFunctions = (grid: Grid): void => {
  inRealm.get(grid.realm)?.delete(grid.unitId);
};

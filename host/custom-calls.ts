/** Runs the add-on's functions for cells: fresh globals each time, results kept for equal arguments. */
import { makeMoment, makeSerial } from './engine/dates.ts';
import type {
  CustomArgument,
  CustomResult,
  FunctionCell,
} from './engine/functions/custom-functions.ts';
import type { SerialDate } from './engine/functions/engine-values.ts';
import { readSheet } from './engine/read-cells.ts';
import { mapReferences } from './engine/references.ts';
import { findSheet, listSheets } from './engine/sheets.ts';
import type { Person } from './host-types.ts';
import type { HostState } from './services/execution.ts';
import { withScript } from './services/run-script.ts';
import { isDate } from './services/service-object.ts';
import { tables } from './services/tables.ts';

export interface CustomCalls {
  call(name: string, args: readonly CustomArgument[], cell: FunctionCell): CustomResult;
  /** The message that the function in that cell threw last. */
  messageOf(sheet: string, row: number, column: number): string;
}

/** Cells have no person: a function runs for whoever looks. */
const NOBODY: Person = { id: '', name: 'Custom function', access: 'view' };
const KEPT = 2000;
const VOLATILE = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const NOT_VOLATILE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

const withoutStrings = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');

interface FormulaCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** Where formulas stand whose result changes with every recalculation; looked up again after a change. */
const makeVolatileList = ({ grid }: HostState['book']): (() => readonly FormulaCell[]) => {
  let known: readonly FormulaCell[] | null = null;
  grid.onMutation(({ calculated }) => {
    if (!calculated) known = null;
  });
  const find = (): FormulaCell[] =>
    listSheets(grid).flatMap(({ key }) => {
      const found: FormulaCell[] = [];
      for (const [row, columns] of Object.entries(grid.sheet(key).getCellMatrix().getMatrix()))
        for (const [column, cell] of Object.entries(columns ?? {}))
          if (VOLATILE.test(withoutStrings((cell as { f?: string } | null)?.f ?? '')))
            found.push({ key, row: Number(row), column: Number(column) });
      return found;
    });
  return () => {
    known ??= find();
    return known;
  };
};

/** Whether the formula, or a cell that it refers to, changes with every recalculation. */
const isVolatile = (
  { grid }: HostState['book'],
  cells: readonly FormulaCell[],
  { sheetKey, row, column }: FunctionCell,
): boolean => {
  const own = readSheet(grid, sheetKey).formula(row, column);
  if (VOLATILE.test(withoutStrings(own))) return true;
  if (cells.length === 0) return false;
  let found = false;
  mapReferences(own, ({ sheet, from, to }) => {
    const key = sheet === null ? sheetKey : findSheet(grid, sheet)?.key;
    const last = to ?? from;
    const end = Number.POSITIVE_INFINITY;
    found ||= cells.some(
      (cell) =>
        cell.key === key &&
        cell.row >= (from.row ?? 0) &&
        cell.row <= (last.row ?? end) &&
        cell.column >= (from.column ?? 0) &&
        cell.column <= (last.column ?? end),
    );
    return null;
  });
  return found;
};

const toScriptArgument = (argument: CustomArgument, timeZone: string): unknown => {
  if (Array.isArray(argument))
    return argument.map((row: readonly CustomArgument[]) =>
      row.map((cell) => toScriptArgument(cell, timeZone)),
    );
  if (typeof argument === 'object' && argument !== null)
    return new Date(makeMoment((argument as SerialDate).serial, timeZone));
  return argument;
};

const fromScriptResult = (result: unknown, timeZone: string): unknown => {
  if (Array.isArray(result)) return result.map((item) => fromScriptResult(item, timeZone));
  return isDate(result) ? { serial: makeSerial(result.getTime(), timeZone) } : result;
};

/** As the note beside the cell says it: with the line of the script. */
const sayError = (error: unknown): string => {
  const { name, message, stack } = error as { name?: string; message?: string; stack?: string };
  const line = /\.(?:js|gs):(\d+)/.exec(stack ?? '')?.[1];
  const said = `${name && name !== 'Error' ? `${name}: ` : ''}${message ?? String(error)}`;
  return line === undefined || /\(line \d+\)\.$/.test(said) ? said : `${said} (line ${line}).`;
};

export const makeCustomCalls = (host: HostState, limitMs: number): CustomCalls => {
  const results = new Map<string, unknown>();
  const messages = new Map<string, string>();
  const volatile = makeVolatileList(host.book);
  let version = '';
  const keep = (key: string, value: unknown) => {
    results.set(key, value);
    const oldest = results.keys().next().value;
    if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
  };
  const run = (name: string, args: readonly CustomArgument[]): unknown => {
    const { timeZone } = host.book;
    const options = {
      host,
      tables,
      person: NOBODY,
      mode: 'CUSTOM_FUNCTION',
      hasUi: false,
    } as const;
    const where = ' (line 0).';
    return withScript({ ...options, limitMs, where }, (script) =>
      fromScriptResult(
        script.call(
          name,
          args.map((arg) => toScriptArgument(arg, timeZone)),
        ),
        timeZone,
      ),
    );
  };
  return {
    messageOf: (sheet, row, column) => messages.get(`${sheet}/${row}/${column}`) ?? '',
    call: (name, args, cell) => {
      const program = host.program();
      if (program.version !== version) results.clear();
      version = program.version;
      const own = program.customFunctions.find((known) => known.toUpperCase() === name);
      if (own === undefined) return { kind: 'unknown' };
      const place = `${cell.sheetKey}/${cell.row}/${cell.column}`;
      messages.delete(place);
      const fail = (message: string): CustomResult => {
        messages.set(place, message);
        return { kind: 'error', message };
      };
      if (isVolatile(host.book, volatile(), cell)) return fail(NOT_VOLATILE);
      const key = JSON.stringify([own, args]);
      if (results.has(key)) return { kind: 'value', value: results.get(key) };
      try {
        const value = run(own, args);
        keep(key, value);
        return { kind: 'value', value };
      } catch (error) {
        return fail(sayError(error));
      }
    },
  };
};

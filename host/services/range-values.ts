/** Members of a Range that read and write what its cells hold. */

import { makeA1 } from '../engine/a1.ts';
import { NO_CONTENT } from '../engine/cell-patches.ts';
import { makeMoment, makeSerial } from '../engine/dates.ts';
import { readNote, writeNote } from '../engine/notes.ts';
import { formatValue, isDatePattern } from '../engine/number-format.ts';
import type { SheetReader } from '../engine/read-cells.ts';
import { accepts, readValidation } from '../engine/validation.ts';
import { makeFormulaPatch, readGoogleFormula, type Written } from '../engine/write-content.ts';
import type { Execution } from './execution.ts';
import {
  checkShape,
  eachCell,
  entryOf,
  patchEach,
  type RangeCall,
  type RangeSelf,
  readEach,
  readFirst,
} from './range-self.ts';
import { isDate, type Members, refuse } from './service-object.ts';

/** A date's cell gives a Date; every other its number, text or boolean. */
export const readScriptValue = (
  run: Execution,
  from: SheetReader,
  row: number,
  column: number,
): unknown => {
  const value = from.value(row, column);
  if (typeof value !== 'number') return value;
  if (!isDatePattern(run.book.grid, from.pattern(row, column))) return value;
  return new Date(makeMoment(value, run.book.timeZone));
};

const displayed = (run: Execution, from: SheetReader, row: number, column: number): string =>
  formatValue(run.book.grid, from.value(row, column), from.pattern(row, column));

export const toWritten = (run: Execution, value: unknown): Written => {
  if (value === null || value === undefined || value === '') return null;
  if (isDate(value)) return { serial: makeSerial(value.getTime(), run.book.timeZone) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return refuse('A cell takes a text, a number, a boolean or a date, and nothing else.');
};

const checkRule = (
  run: Execution,
  self: RangeSelf,
  row: number,
  column: number,
  value: Written,
) => {
  if (value === null || typeof value === 'object') return;
  if (typeof value === 'string' && value.startsWith('=')) return;
  const rule = readValidation(run.book.grid, self.sheet, row, column);
  if (!rule || accepts(run.book.grid, rule, value)) return;
  const at = makeA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  refuse(`The data you entered in cell ${at} violates the data validation rules set on this cell.`);
};

const writeEach = (
  { run, self }: RangeCall,
  valueAt: (row: number, column: number) => Written,
): void => {
  run.later({
    where: self,
    check: () =>
      eachCell(self.area, (row, column) => checkRule(run, self, row, column, valueAt(row, column))),
    apply: (writer) =>
      eachCell(self.area, (row, column) =>
        writer.write(self.sheet, row, column, valueAt(row, column)),
      ),
  });
};

/** Entries of a table are not checked one by one: null is empty text. */
const sayText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : `${value as number}`;

const asFormula = (text: string) => (text === '' || text.startsWith('=') ? text : `=${text}`);

const writeFormulas = (call: RangeCall, formulaAt: (row: number, column: number) => string) =>
  patchEach(call, (row, column) => {
    const formula = asFormula(formulaAt(row, column));
    return formula === ''
      ? NO_CONTENT
      : makeFormulaPatch(call.run.book.grid, call.self.sheet, formula);
  });

const writeNotes = ({ run, self }: RangeCall, noteAt: (row: number, column: number) => unknown) =>
  run.later({
    where: self,
    apply: () =>
      eachCell(self.area, (row, column) => {
        const text = sayText(noteAt(row, column));
        const done = writeNote(run.book.grid, self.sheet, row, column, text);
        if (done) run.book.ledger.push(done);
      }),
  });

type Table = readonly (readonly unknown[])[];

export const rangeValues: Members<RangeSelf> = {
  getValue: (call) =>
    readFirst(call, (from, row, column) => readScriptValue(call.run, from, row, column)),
  getValues: (call) =>
    readEach(call, (from, row, column) => readScriptValue(call.run, from, row, column)),
  getDisplayValue: (call) =>
    readFirst(call, (from, row, column) => displayed(call.run, from, row, column)),
  getDisplayValues: (call) =>
    readEach(call, (from, row, column) => displayed(call.run, from, row, column)),
  getFormula: (call) => readFirst(call, readGoogleFormula),
  getFormulas: (call) => readEach(call, readGoogleFormula),
  setValue: (call, value: unknown) => {
    const written = toWritten(call.run, value);
    writeEach(call, () => written);
    return call.it;
  },
  setValues: (call, values: Table) => {
    checkShape(call.self.area, values);
    const written = values.map((row) => row.map((value) => toWritten(call.run, value)));
    writeEach(call, (row, column) => entryOf(call.self.area, written, row, column) ?? null);
    return call.it;
  },
  setFormula: (call, formula: string) => {
    writeFormulas(call, () => formula);
    return call.it;
  },
  setFormulas: (call, formulas: Table) => {
    checkShape(call.self.area, formulas);
    const texts = formulas.map((row) => row.map((formula) => sayText(formula)));
    writeFormulas(call, (row, column) => entryOf(call.self.area, texts, row, column) ?? '');
    return call.it;
  },
  getNote: (call) =>
    readFirst(call, (_, row, column) => readNote(call.run.book.grid, call.self.sheet, row, column)),
  getNotes: (call) =>
    readEach(call, (_, row, column) => readNote(call.run.book.grid, call.self.sheet, row, column)),
  setNote: (call, note: string | null) => {
    writeNotes(call, () => note);
    return call.it;
  },
  setNotes: (call, notes: Table) => {
    checkShape(call.self.area, notes);
    const copy = notes.map((row) => [...row]);
    writeNotes(call, (row, column) => entryOf(call.self.area, copy, row, column));
    return call.it;
  },
  clearNote: (call) => {
    writeNotes(call, () => '');
    return call.it;
  },
  isBlank: (call) =>
    readEach(
      call,
      (from, row, column) => from.value(row, column) === '' && from.formula(row, column) === '',
    )
      .flat()
      .every(Boolean),
};

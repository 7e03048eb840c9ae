/** Batches of gated pages: permission, rebasing, dialect, triggers; and what the pages are told. */
import { expect, test } from 'vitest';
import type { Host, Mutation, MutationNews } from '../../host/host.ts';
import { hostWith, scriptHost } from './open-test-host.ts';

const ANN = { id: 'ann', name: 'Ann' };
const BEN = { id: 'ben', name: 'Ben' };

const keyOf = (host: Host, name = 'Sheet1') =>
  host.sheets().find((sheet) => sheet.name === name)?.key ?? '';

const write = (host: Host, row: number, column: number, cell: object): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'any', subUnitId: keyOf(host), cellValue: { [row]: { [column]: cell } } },
});

const range = { startColumn: 0, endColumn: 25, startRow: 0, endRow: 999 };

const insertRow = (host: Host, at: number): Mutation => ({
  id: 'sheet.mutation.insert-row',
  params: { unitId: 'any', subUnitId: keyOf(host), range: { ...range, startRow: at, endRow: at } },
});

const listen = (host: Host): MutationNews[] => {
  const heard: MutationNews[] = [];
  host.onMutations((news) => heard.push(news));
  return heard;
};

test('a batch is applied, told with its author, and recalculated on settle', () => {
  const host = hostWith();
  host.type('Sheet1', 'B1', '=A1*2');
  host.values('Sheet1');
  const heard = listen(host);
  expect(host.applyBatch([write(host, 0, 0, { v: 4, t: 2 })], host.seq, ANN)).toEqual({});
  expect(heard.map(({ from, mutations }) => [from, mutations.map((one) => one.id)])).toEqual([
    ['ann', ['sheet.mutation.set-range-values']],
  ]);
  host.settle();
  expect(heard.at(-1)?.from).toBeNull();
  expect(heard.at(-1)?.seq).toBe(host.seq);
  expect(host.values('Sheet1', 'B1')).toEqual([[8]]);
});

test('the table of spills is told once, and not again while it is the same', () => {
  const host = hostWith();
  host.type('Sheet1', 'B1', '=ARRAYFORMULA(D1:D3&"")');
  const heard = listen(host);
  const spills = () =>
    heard.flatMap(({ mutations }) => mutations).filter(({ id }) => id.includes('array-formula'))
      .length;
  host.applyBatch([write(host, 0, 3, { v: 'x', t: 1 })], host.seq, ANN);
  host.settle();
  const after = spills();
  expect(after).toBeGreaterThan(0);
  host.applyBatch([write(host, 9, 9, { v: 'y', t: 1 })], host.seq, ANN);
  host.settle();
  expect(spills()).toBe(after);
});

test("a formula of a page is turned to the engine's dialect", () => {
  const host = hostWith();
  host.pasteText('Sheet1', 'A1', [['h'], ['1'], ['2']]);
  host.applyBatch([write(host, 0, 1, { f: '=SUM(A2:A)', v: null })], host.seq, ANN);
  host.settle();
  expect(host.values('Sheet1', 'B1')).toEqual([[3]]);
  expect(host.formulas('Sheet1', 'B1')).toEqual([['=SUM(A2:A)']]);
});

test('someone who may only look is refused, and so is a write into protected cells', () => {
  const host = scriptHost();
  host.open(BEN);
  host.script("const p = a('B2:B4').protect(); p.removeEditors(p.getEditors())");
  expect(
    host.applyBatch([write(host, 0, 0, { v: 1, t: 2 })], host.seq, { ...ANN, access: 'view' }),
  ).toEqual({
    refused: 'You may look at this file, but not change it.',
  });
  expect(host.applyBatch([write(host, 2, 1, { v: 1, t: 2 })], host.seq, BEN).refused).toMatch(
    /protected cell/,
  );
  expect(host.applyBatch([write(host, 2, 2, { v: 1, t: 2 })], host.seq, BEN)).toEqual({});
  expect(host.values('Sheet1', 'A1:C3').flat().filter(Boolean)).toEqual([1]);
});

test('a write that crossed a row insert lands in the cell that was meant', () => {
  const host = hostWith();
  host.pasteText('Sheet1', 'A1', [['r1'], ['r2'], ['r3']]);
  const base = host.seq;
  host.applyBatch([insertRow(host, 1)], base, ANN);
  host.applyBatch(
    [write(host, 2, 1, { v: 'meant for r3', t: 1 }), write(host, 0, 1, { v: 'for r1', t: 1 })],
    base,
    BEN,
  );
  expect(host.values('Sheet1', 'A1:B4')).toEqual([
    ['r1', 'for r1'],
    ['', ''],
    ['r2', ''],
    ['r3', 'meant for r3'],
  ]);
});

test('a write into a column that is gone by now writes nothing', () => {
  const host = hostWith();
  const base = host.seq;
  host.deleteColumns('Sheet1', 2, 1);
  host.applyBatch([write(host, 0, 1, { v: 'lost', t: 1 })], base, BEN);
  expect(host.values('Sheet1')).toEqual([]);
});

test('a stale structural step is refused with a notice', () => {
  const host = hostWith();
  const base = host.seq;
  host.insertRows('Sheet1', 1, 1);
  expect(host.applyBatch([insertRow(host, 4)], base, BEN).refused).toMatch(
    /changed by someone else/,
  );
  expect(host.applyBatch([insertRow(host, 4)], host.seq, BEN)).toEqual({});
});

test('a stale step on another sheet is not affected', () => {
  const host = hostWith();
  host.insertSheet('Two');
  const base = host.seq;
  host.insertRows('Two', 1, 1);
  expect(host.applyBatch([insertRow(host, 4)], base, BEN)).toEqual({});
});

test('a mutation that no longer fits is left out, the others hold', () => {
  const host = hostWith();
  const gone: Mutation = {
    id: 'sheet.mutation.set-range-values',
    params: { subUnitId: 'gone', cellValue: { 0: { 0: { v: 1 } } } },
  };
  expect(host.applyBatch([gone, write(host, 0, 0, { v: 'kept', t: 1 })], host.seq, ANN)).toEqual(
    {},
  );
  expect(host.values('Sheet1')).toEqual([['kept']]);
});

test('what a page adds to color rules in a structural step is left to the host', () => {
  const host = scriptHost();
  host.script(
    "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=C2=1').setBackground('#ff0000').setRanges([a('C2:D9')]).build()])",
  );
  const drop: Mutation = {
    id: 'sheet.mutation.delete-conditional-rule',
    params: { subUnitId: keyOf(host), cfId: 'any' },
  };
  host.applyBatch([insertRow(host, 4), drop], host.seq, ANN);
  expect(
    host.script(
      'return sheet.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation())',
    ),
  ).toEqual(['C2:D10']);
});

test('a sort in a page keeps the relative references of formulas, and so does its undo', () => {
  const host = hostWith();
  host.pasteText('Sheet1', 'A1', [
    ['3', '=A1*2'],
    ['1', '=A2*2'],
  ]);
  const area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
  const reorder: Mutation = {
    id: 'sheet.mutation.reorder-range',
    params: { subUnitId: keyOf(host), range: area, order: { 0: 1, 1: 0 } },
  };
  host.applyBatch([reorder], host.seq, ANN);
  expect(host.formulas('Sheet1', 'B1:B2').flat()).toEqual(['=A1*2', '=A2*2']);
  expect(host.values('Sheet1', 'A1:B2')).toEqual([
    [1, 2],
    [3, 6],
  ]);
  host.applyBatch([reorder], host.seq, ANN);
  expect(host.values('Sheet1', 'A1:B2')).toEqual([
    [3, 6],
    [1, 2],
  ]);
});

test('a value that a strict rule does not allow is refused', () => {
  const host = scriptHost();
  host.script(
    "a('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build())",
  );
  expect(host.applyBatch([write(host, 1, 1, { v: 'y', t: 1 })], host.seq, ANN).refused).toMatch(
    /^The data you entered in cell B2 violates/,
  );
  expect(host.applyBatch([write(host, 1, 1, { v: 'x', t: 1 })], host.seq, ANN)).toEqual({});
});

const EDITS = `function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue])); }`;
const events = (host: Host) => host.lastLog().map((line) => JSON.parse(line) as unknown);

test('typing in a page fires onEdit once the result is there', () => {
  const host = hostWith(EDITS);
  host.applyBatch([write(host, 1, 1, { v: 5, t: 2 })], host.seq, ANN);
  expect(events(host)).toEqual([]);
  host.settle();
  host.applyBatch([write(host, 1, 1, { v: 'x', t: 1 })], host.seq, ANN);
  host.applyBatch([write(host, 1, 1, { v: null })], host.seq, ANN);
  host.settle();
  expect(events(host)).toEqual(
    [
      ['B2', '5', null],
      ['B2', null, '5'],
      ['B2', null, 'x'],
    ].map((event, index) => (index === 1 ? ['B2', null, '5'] : event)),
  );
});

test('a change of the look or of the structure in a page fires nothing', () => {
  const host = hostWith(EDITS);
  host.applyBatch([write(host, 1, 1, { s: { bl: 1 } })], host.seq, ANN);
  host.applyBatch([insertRow(host, 1), write(host, 1, 1, { v: 'filled', t: 1 })], host.seq, ANN);
  host.settle();
  expect(events(host)).toEqual([]);
});

test('a new look in a page leaves a text that looks like a number a text', () => {
  const host = hostWith();
  host.type('Sheet1', 'A1', "'12");
  host.applyBatch([write(host, 0, 0, { s: { bl: 1 } })], host.seq, ANN);
  expect(host.values('Sheet1', 'A1')).toEqual([['12']]);
});

test('metadata comes back when a page takes back a deletion, and not with a plain insert', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['r1'], ['r2'], ['r3']]);
  host.script("a('2:2').addDeveloperMetadata('q', '2')");
  const places = () =>
    host.script(
      'return book.createDeveloperMetadataFinder().find().map((m) => m.getLocation().getRow().getA1Notation())',
    );
  host.deleteRows('Sheet1', 2, 1);
  host.applyBatch([insertRow(host, 1)], host.seq, ANN);
  expect(places()).toEqual([]);
  host.deleteRows('Sheet1', 2, 1);
  host.applyBatch([insertRow(host, 1), write(host, 1, 0, { v: 'r2', t: 1 })], host.seq, ANN);
  expect(places()).toEqual(['A2:Z2']);
});

test('a late joiner gets the workbook, the spills and the number of the last mutation', () => {
  const host = hostWith();
  host.type('Sheet1', 'A1', '=ARRAYFORMULA({1;2;3}*2)');
  const { snapshot, spill, seq } = host.univerSnapshot();
  expect(seq).toBe(host.seq);
  expect(JSON.stringify(snapshot)).toContain('ARRAYFORMULA');
  expect(JSON.stringify(spill?.params)).toContain('"v":6');
});

test('a script that writes while pages look tells them at the end, results included', () => {
  const host = scriptHost();
  host.type('Sheet1', 'B1', '=A1*2');
  const heard = listen(host);
  host.script("a('A1').setValue(21)", ANN);
  expect(heard[0]?.from).toBe('ann');
  expect(JSON.stringify(heard)).toContain('"v":42');
});

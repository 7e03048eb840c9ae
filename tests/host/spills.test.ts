/** Whatever is calculated from the cells of a spill follows it when it grows, shrinks, breaks or goes away. */
import { expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import { hostWith } from './open-test-host.ts';

/** `0` rows: one sentence; a negative number: an error. */
const CODE = `
/** @customfunction */
function TABLE(rows, columns, first) {
  if (rows < 0) throw new Error('no');
  if (rows === 0) return 'Nothing to show.';
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => (r === 0 ? 'h' + c : (first || 1) + r * 10 + c)));
}`;

const READERS = {
  B1: '=SUM(Numbers!$A$1:$Z$60)',
  B2: '=IFERROR(XLOOKUP("h2",Numbers!$1:$1,Numbers!$3:$3),"none")',
  B3: '=COUNT(Numbers!$C$2:$C$60)',
  B4: '=IFERROR(XLOOKUP("h2",Numbers!$B$1:$Z$1,Numbers!$B$2:$Z$2),"none")',
  B5: '=IFERROR(INDEX(Numbers!$A$1:$Z$60,3,MATCH("h1",Numbers!$1:$1,0)),"none")',
  B6: '=COUNTIF(Numbers!$B:$B,">0")',
  B7: '=B3+1',
  B8: '=SUM(OFFSET(Numbers!$A$1,1,1,10,10))',
} as const;

const sheets = (rows: string, columns: string): Host => {
  const host = hostWith(CODE);
  host.pasteText('Sheet1', 'A1', [[rows], [columns], ['']]);
  host.insertSheet('Numbers');
  for (const [cell, formula] of Object.entries(READERS)) host.type('Sheet1', cell, formula);
  host.type('Numbers', 'A1', '=TABLE(Sheet1!A1,Sheet1!A2,Sheet1!A3)');
  return host;
};

const read = (host: Host) => host.values('Sheet1', 'B1:B8').flat();

/** The same cells, worked out by hand. */
const expected = (rows: number, columns: number): unknown[] => {
  const at = (row: number, column: number) => 1 + row * 10 + column;
  const inside = (row: number, column: number) => row < rows && column < columns;
  const sum = (fromColumn: number): number => {
    let all = 0;
    for (let row = 1; row < rows; row += 1)
      for (let column = fromColumn; column < columns; column += 1) all += at(row, column);
    return all;
  };
  const count = columns > 2 ? Math.max(0, rows - 1) : 0;
  const cell = (row: number, column: number, header: number) => {
    if (!inside(0, header)) return 'none';
    return inside(row, column) ? at(row, column) : '';
  };
  return [
    rows < 0 ? '#ERROR!' : sum(0),
    cell(2, 2, 2),
    count,
    cell(1, 2, 2),
    cell(2, 1, 1),
    columns > 1 ? Math.max(0, rows - 1) : 0,
    count + 1,
    sum(1),
  ];
};

test.each<readonly [before: readonly [number, number], after: readonly [number, number]]>([
  [
    [4, 4],
    [3, 3],
  ],
  [
    [4, 4],
    [4, 2],
  ],
  [
    [4, 4],
    [2, 4],
  ],
  [
    [4, 4],
    [0, 4],
  ],
  [
    [4, 4],
    [-1, 4],
  ],
  [
    [3, 3],
    [5, 5],
  ],
  [
    [1, 1],
    [4, 4],
  ],
  [
    [0, 4],
    [4, 4],
  ],
  [
    [-1, 4],
    [4, 4],
  ],
])('a table of %j cells becomes one of %j', (before, after) => {
  const host = sheets(...(before.map(String) as [string, string]));
  expect(read(host)).toEqual(expected(...before));
  for (const next of [after, before, after]) {
    host.pasteText(
      'Sheet1',
      'A1',
      next.map((size) => [String(size)]),
    );
    expect(read(host)).toEqual(expected(...next));
  }
});

test('other values in the same cells are followed as well', () => {
  const host = sheets('4', '4');
  host.type('Sheet1', 'A3', '101');
  expect(host.values('Sheet1', 'B2:B5').flat()).toEqual([123, 3, 113, 122]);
});

test.each<readonly [name: string, change: (host: Host) => void]>([
  ['cleared', (host) => host.clear('Numbers', 'A1')],
  ['replaced by a word', (host) => host.type('Numbers', 'A1', 'word')],
  ['replaced by a formula of one cell', (host) => host.type('Numbers', 'A1', '="word"')],
  ['deleted with its column', (host) => host.deleteColumns('Numbers', 1, 1)],
  ['deleted with its row', (host) => host.deleteRows('Numbers', 1, 1)],
])('a formula that is %s leaves nothing behind', (_name, change) => {
  const host = sheets('4', '4');
  expect(read(host)).toEqual(expected(4, 4));
  change(host);
  const [sum, , count, , , positive, next] = read(host);
  expect([sum, count, positive, next]).toEqual([0, 0, 0, 1]);
  host.undo();
  expect(read(host)).toEqual(expected(4, 4));
});

test('a smaller formula in the same cell leaves nothing behind', () => {
  const host = sheets('4', '4');
  host.type('Numbers', 'A1', '=TABLE(2,3)');
  expect(read(host)).toEqual(expected(2, 3));
});

test('a word in the way of a spill empties all of it, and the spill comes back', () => {
  const host = sheets('4', '4');
  host.type('Numbers', 'C3', 'word');
  expect(host.values('Sheet1', 'B3')).toEqual([[0]]);
  expect(host.values('Sheet1', 'B1')).toEqual([['#REF!']]);
  host.clear('Numbers', 'C3');
  expect(read(host)).toEqual(expected(4, 4));
});

test('spills that are made of spills follow to the last', () => {
  const host = hostWith(CODE);
  host.type('Sheet1', 'A1', '2');
  host.type('Sheet1', 'A20', '=SUM(A5:Z7)');
  host.type('Sheet1', 'A5', '=ARRAYFORMULA(OFFSET(C10:C11,0,0)*2)');
  host.type('Sheet1', 'A10', '=ARRAYFORMULA(B15:E16*1)');
  host.type('Sheet1', 'A15', '=ARRAYFORMULA(SEQUENCE(2,5)*A1)');
  const last = () => host.values('Sheet1', 'A5:A6').concat(host.values('Sheet1', 'A20')).flat();
  // C10 is D15, the fourth of 1 to 5, times two, times two; C11 is D16, the ninth.
  expect(last()).toEqual([16, 36, 52]);
  host.type('Sheet1', 'A1', '3');
  expect(last()).toEqual([24, 54, 78]);
});

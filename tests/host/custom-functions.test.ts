/** Custom functions, by the facts of section 1: what reaches them, what comes back, when they run. */
import { expect, test } from 'vitest';
import { hostWith } from './open-test-host.ts';

const CODE = `
var runs = 0;

/** @customfunction */
function KINDS(a, b) {
  return [a, b].map((x) => (x instanceof Date ? 'date' : Array.isArray(x) ? JSON.stringify(x) : typeof x + ':' + x)).join(' | ');
}

/** @customfunction */
function RUNS(x) { runs += 1; return runs; }

/** @customfunction */
function STAMP(x) { return String(x) + '/' + Math.random(); }

/** @customfunction */
function GRID(rows, columns) {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r + '.' + c));
}

/** @customfunction */
function LIST() { return ['a', 'b', 'c']; }

/** @customfunction */
function TEXTS() { return [['007', 'TRUE', '=1+1', '', null]]; }

/** @customfunction */
function BOOM(x) { throw new Error('the cell is empty'); }

/** @customfunction */
function TRY(what) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const calls = {
    write: () => sheet.getRange('A1').setValue(1),
    ui: () => SpreadsheetApp.getUi(),
    email: () => Session.getActiveUser().getEmail(),
    open: () => SpreadsheetApp.openById('x'),
    user: () => PropertiesService.getUserProperties().setProperty('a', 'b'),
    read: () => sheet.getRange('A1').getValue(),
    property: () => PropertiesService.getDocumentProperties().getProperty('a'),
  };
  try { return String(calls[what]()); } catch (e) { return e.message; }
}

/** @customfunction */
function FOREVER() { for (;;) {} }

/** @customfunction */
function WHEN() { return new Date(2026, 2, 4); }

/** @customfunction */
function HIDDEN_() { return 1; }

/** Not for cells. */
function plain() { return 1; }

var VARIABLE = function () { return 1; };
`;

const host = (options = {}) => hostWith(CODE, options);

const shows = (formula: string) => {
  const one = host();
  one.type('Sheet1', 'B2', formula);
  return one.values('Sheet1', 'B2:F6');
};

test('only documented top-level declarations without a trailing underscore can be used, in any case (1.1, 1.2, 1.20)', () => {
  expect(shows('=list()')[0]?.[0]).toBe('a');
  for (const name of ['HIDDEN_', 'plain', 'VARIABLE']) {
    const one = host();
    one.type('Sheet1', 'A1', `=${name}()`);
    expect(one.values('Sheet1', 'A1')).toEqual([['#NAME?']]);
    expect(one.tooltip('Sheet1', 'A1')).toBe(`Unknown function: '${name}'.`);
  }
});

test('one cell arrives as a value and a range as rows, a column too (1.3)', () => {
  const one = host();
  one.pasteText('Sheet1', 'A1', [
    ['x', 'y'],
    ['z', ''],
  ]);
  one.type('Sheet1', 'D1', '=KINDS(A1,A1:A2)');
  one.type('Sheet1', 'D2', '=KINDS(A1:A1,A1:B2)');
  expect(one.values('Sheet1', 'D1:D2')).toEqual([
    ['string:x | [["x"],["z"]]'],
    ['string:x | [["x","y"],["z",""]]'],
  ]);
});

test.each([
  ['2026-03-04', 'date'],
  ['10:30', 'date'],
  ['10%', 'number:0.1'],
  ['TRUE', 'boolean:true'],
  ['words', 'string:words'],
  ['', 'string:'],
  ['=NA()', 'string:#N/A'],
])(
  'a cell with %s arrives as %s, and an argument left out as undefined (1.4, 1.5, 1.7)',
  (typed, kind) => {
    const one = host();
    one.type('Sheet1', 'A1', typed);
    one.type('Sheet1', 'B1', '=KINDS(A1)');
    expect(one.values('Sheet1', 'B1')).toEqual([[`${kind} | undefined:undefined`]]);
  },
);

test('an open range gives rows down to the end of the grid (1.8)', () => {
  const one = hostWith('/** @customfunction */ function COUNT_ROWS(a) { return a.length; }');
  one.type('Sheet1', 'B1', '=COUNT_ROWS(A2:A)');
  expect(one.values('Sheet1', 'B1')).toEqual([[999]]);
  one.insertRows('Sheet1', 1001, 5);
  expect(one.formulas('Sheet1', 'B1')).toEqual([['=COUNT_ROWS(A2:A)']]);
  expect(one.values('Sheet1', 'B1')).toEqual([[1004]]);
  one.insertRows('Sheet1', 3, 1);
  expect(one.values('Sheet1', 'B1')).toEqual([[1005]]);
});

test('a volatile argument is refused, through a cell as well (1.9)', () => {
  const one = host();
  const refusal =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
  one.type('Sheet1', 'A1', '=NOW()');
  for (const [cell, formula] of [
    ['B1', '=KINDS(NOW())'],
    ['B2', '=KINDS(A1)'],
    ['B3', '=KINDS(A1:A4)'],
  ] as const) {
    one.type('Sheet1', cell, formula);
    expect(one.values('Sheet1', cell)).toEqual([['#ERROR!']]);
    expect(one.tooltip('Sheet1', cell)).toBe(refusal);
  }
  one.type('Sheet1', 'B4', '=KINDS("NOW()")');
  expect(one.values('Sheet1', 'B4')[0]?.[0]).toContain('string:NOW()');
});

test('a result is kept for equal arguments, and only a change of an argument makes another (1.10)', () => {
  const one = host();
  one.type('Sheet1', 'A1', 'first');
  one.type('Sheet1', 'B1', '=STAMP(A1)');
  const before = one.values('Sheet1', 'B1')[0]?.[0];
  one.type('Sheet1', 'D9', 'unrelated');
  one.type('Sheet1', 'C1', '=STAMP(A1)');
  expect(one.values('Sheet1', 'B1:C1')).toEqual([[before, before]]);
  one.type('Sheet1', 'A1', 'second');
  expect(one.values('Sheet1', 'B1')[0]?.[0]).not.toBe(before);
});

test('rows spill to the right and down, a flat list down (1.11)', () => {
  expect(shows('=GRID(2,2)').slice(0, 3)).toEqual([
    ['0.0', '0.1', '', '', ''],
    ['1.0', '1.1', '', '', ''],
    ['', '', '', '', ''],
  ]);
  expect(shows('=LIST()').map(([first]) => first)).toEqual(['a', 'b', 'c', '', '']);
});

test('texts stay texts in the result, whatever they look like', () => {
  expect(shows('=TEXTS()')[0]).toEqual(['007', 'TRUE', '=1+1', '', '']);
});

test('a spill into content is an error that names the cell, and nothing is overwritten (1.12)', () => {
  const one = host();
  one.type('Sheet1', 'B3', 'mine');
  one.type('Sheet1', 'A2', '=GRID(2,2)');
  expect(one.values('Sheet1', 'A2:B3')).toEqual([
    ['#REF!', ''],
    ['', 'mine'],
  ]);
  expect(one.tooltip('Sheet1', 'A2')).toBe(
    'Array result was not expanded because it would overwrite data in B3.',
  );
  one.clear('Sheet1', 'B3');
  expect(one.values('Sheet1', 'A2:B3')).toEqual([
    ['0.0', '0.1'],
    ['1.0', '1.1'],
  ]);
});

test.each([
  ['A999', '=GRID(4,1)', 'rows (2)'],
  ['Y1', '=GRID(1,5)', 'columns (3)'],
])('a spill past the edge from %s says how much is missing (1.13)', (cell, formula, missing) => {
  const one = host();
  one.type('Sheet1', cell, formula);
  expect(one.values('Sheet1', cell)).toEqual([['#REF!']]);
  expect(one.tooltip('Sheet1', cell)).toBe(
    `Result was not automatically expanded, please insert more ${missing}.`,
  );
});

test('a function that takes too long gives an error (1.14)', () => {
  const one = host({ limits: { shortRunMs: 50 } });
  one.type('Sheet1', 'A1', '=FOREVER()');
  expect(one.values('Sheet1', 'A1')).toEqual([['#ERROR!']]);
  expect(one.tooltip('Sheet1', 'A1')).toBe('Exceeded maximum execution time (line 0).');
});

test.each([
  ['write', 'You do not have permission to call setValue'],
  ['ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['email', 'You do not have permission to call Session service.'],
  ['user', 'You do not have permission to call setProperty'],
  ['read', ''],
  ['property', 'null'],
])('a custom function that tries to %s gets: %s (1.15 to 1.17)', (what, answer) => {
  const one = host();
  one.type('Sheet1', 'B1', `=TRY("${what}")`);
  expect(one.values('Sheet1', 'B1')).toEqual([[answer]]);
});

test('a custom function cannot open another file (1.17)', () => {
  expect(shows('=TRY("open")')[0]?.[0]).toContain('not sufficient to call SpreadsheetApp.openById');
});

test('a thrown error shows as #ERROR! with its message and line, and the engine goes on (1.18)', () => {
  const one = host();
  one.type('Sheet1', 'A1', '=BOOM(1)');
  expect(one.values('Sheet1', 'A1')).toEqual([['#ERROR!']]);
  expect(one.tooltip('Sheet1', 'A1')).toMatch(/^the cell is empty \(line \d+\)\.$/);
  one.type('Sheet1', 'A2', '=1+1');
  one.type('Sheet1', 'A3', '=IFERROR(A1,"caught")');
  expect(one.values('Sheet1', 'A2:A3')).toEqual([[2], ['caught']]);
});

test('globals start fresh in every call (1.19)', () => {
  const one = host();
  one.pasteText('Sheet1', 'A1', [['1'], ['2']]);
  one.pasteText('Sheet1', 'B1', [['=RUNS(A1)'], ['=RUNS(A2)']]);
  expect(one.values('Sheet1', 'B1:B2')).toEqual([[1], [1]]);
});

test('a Date comes back as a date', () => {
  const one = host();
  one.type('Sheet1', 'A1', '=WHEN()');
  expect(one.values('Sheet1', 'A1')[0]?.[0]).toMatch(/^2026-03-0[34]/);
});

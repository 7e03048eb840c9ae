import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeAddress,
  makeColumnName,
  makeFixedArea,
  makeSheetPrefix,
  parseColumnName,
} from '../../../src/domain/workbook/a1.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (column, name) => {
  expect(makeColumnName(column)).toBe(name);
});

test('a column name read back gives its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      expect(parseColumnName(makeColumnName(column))).toBe(column);
    }),
  );
});

test.each(['', '1', 'A1', 'ABCD', 'É'])('%j is no column name', (text) => {
  expect(parseColumnName(text)).toBeNull();
});

test('addresses and areas are written as Sheets writes them', () => {
  expect(makeAddress({ row: 7, column: 4 })).toBe('D7');
  expect(makeFixedArea({ row: 6, column: 3, rows: 55, columns: 24 })).toBe('$C$6:$Z$60');
});

test('a quote in the name of a tab is doubled', () => {
  expect(makeSheetPrefix("Ann's list")).toBe("'Ann''s list'!");
});

/** A1 notation, there and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeA1,
  makeColumnLetters,
  makeSheetPrefix,
  parseA1,
  parseColumnLetters,
  splitSheetName,
} from '../../../host/engine/a1.ts';

const SIZE = { rows: 100, columns: 26 };

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [18_277, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(makeColumnLetters(column)).toBe(letters);
  expect(parseColumnLetters(letters)).toBe(column);
});

test.each([
  ['B2', [1, 1, 1, 1]],
  ['B2:D4', [1, 1, 3, 3]],
  ['D4:B2', [1, 1, 3, 3]],
  ['$B$2', [1, 1, 1, 1]],
  ['B:C', [0, 1, 99, 2]],
  ['2:3', [1, 0, 2, 25]],
  ['B3:C', [2, 1, 99, 2]],
  ['b2', [1, 1, 1, 1]],
])('%s is the area %j', (text, [startRow, startColumn, endRow, endColumn]) => {
  expect(parseA1(text, SIZE)?.area).toEqual({ startRow, startColumn, endRow, endColumn });
});

test.each(['', 'B', '2', 'B2:', 'what', 'B2:C3:D4', 'A0', '!A1'])('%j is no range', (text) => {
  expect(parseA1(text, SIZE)).toBeNull();
});

test.each(['Sheet1', "It's mine", 'Two words', 'Ä', 'A1'])(
  'the sheet name %s survives being written into a formula',
  (name) => {
    expect(splitSheetName(`${makeSheetPrefix(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  },
);

test('every area is read back from its notation', () => {
  const index = fc.nat(5000);
  fc.assert(
    fc.property(index, index, fc.nat(50), fc.nat(50), (startRow, startColumn, rows, columns) => {
      const area = {
        startRow,
        startColumn,
        endRow: startRow + rows,
        endColumn: startColumn + columns,
      };
      expect(parseA1(makeA1(area), SIZE)?.area).toEqual(area);
    }),
  );
});

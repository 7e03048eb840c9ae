/** References inside formulas: found, shifted, and turned between the two dialects. */
import { expect, test } from 'vitest';
import { growOpenRanges, isReadable, toEngine, toGoogle } from '../../../host/engine/dialect.ts';
import { mapReferences, sheetsIn, shiftRelative } from '../../../host/engine/references.ts';

const found = (formula: string): string[] => {
  const all: string[] = [];
  mapReferences(formula, ({ prefix, from, to }) => {
    all.push(`${prefix}${from.column ?? ''},${from.row ?? ''}${to ? ':' : ''}`);
    return null;
  });
  return all;
};

test.each([
  ['=A1+B2', ['0,0', '1,1']],
  ['=SUM(A1:B2)', ['0,0:']],
  ["='My tab'!A1&Other!B:B", ["'My tab'!0,0", 'Other!1,:']],
  ['="A1 is not "&$C$3', ['2,2']],
  ['=LOG10(A1)+TRUE+MY_FN1(2)', ['0,0']],
  ['=2:2+1', [',1:']],
  ['=#REF!+A1', ['0,0']],
  ['=Übersicht!A1', ['Übersicht!0,0']],
])('%s refers to %j', (formula, references) => {
  expect(found(formula)).toEqual(references);
});

test('the sheets that a formula names are listed', () => {
  expect(sheetsIn("=SUM(Two!A1)+'It''s'!B2+C3")).toEqual(['Two', "It's"]);
});

test.each([
  ['=B2*2', 5, 0, '=B7*2'],
  ['=$B2+B$2+$B$2', 1, 1, '=$B3+C$2+$B$2'],
  ['=SUM(A1:A)', 1, 0, '=SUM(A2:A)'],
  ['=A1', -1, 0, '=#REF!'],
  ['=Other!A1&"A1"', 2, 0, '=Other!A3&"A1"'],
])('%s copied %i down and %i to the right says %s', (formula, rows, columns, shifted) => {
  expect(shiftRelative(formula, rows, columns)).toBe(shifted);
});

const rowsOf = (sheet: string | null) => (sheet === 'Two' ? 50 : 1000);

test.each([
  ['=SUM(A2:A)', '=SUM(A2:A1000)', [0]],
  ['=COUNTIFS(Two!B2:B,1,A1,"A2:A",C3:D)', '=COUNTIFS(Two!B2:B50,1,A1,"A2:A",C3:D1000)', [0, 2]],
  ['=SUM(A:A)+SUM(A2:A9)', '=SUM(A:A)+SUM(A2:A9)', []],
  ["='My tab'!$A$2:$A", "='My tab'!$A$2:$A1000", [0]],
])('%s is %s for the engine, and comes back as it was', (google, engine, open) => {
  expect(toEngine(google, rowsOf)).toEqual({ formula: engine, open });
  expect(toGoogle(engine, open)).toBe(google);
});

test('only open ranges of the grown sheet grow', () => {
  const grown = (sheet: string | null) => (sheet === null ? 1005 : null);
  expect(growOpenRanges('=SUM(A2:A1000)+SUM(Two!A2:A50)+SUM(B2:B1000)', [0, 1], grown)).toBe(
    '=SUM(A2:A1005)+SUM(Two!A2:A50)+SUM(B2:B1000)',
  );
});

test.each([
  ['=SUM(A1)', true],
  ['=SUM(', false],
  ['=SUM)', false],
  ['="open', false],
  ['=1+', false],
  ['="a ) b"&(1)', true],
  ["='a ( b'!A1", true],
  ['={1,2;3,4}', true],
])('%s can be read: %s', (formula, readable) => {
  expect(isReadable(formula)).toBe(readable);
});

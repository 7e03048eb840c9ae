/** Color rules: formulas as Sheets understands them, and the first rule that holds wins. */
import { expect, test } from 'vitest';
import { compileColourFormula, findRule, type Scalar } from '../../../host/engine/colour-rules.ts';

/** A small sheet: row 1 is `a`, and so on. */
const SHEET: readonly (readonly Scalar[])[] = [
  ['', '', 'Question', 'Alder', 'Birch', ''],
  ['', '', 'Visa', 64, 'Unknown', ''],
  ['group:director', '', 'Director', '', '', ''],
  ['dir-1', 'director', 'Where?', '✅ two of three\n🚩 "no visa"', 'ℹ️ page', ''],
  ['dir-2', 'director', 'How?', '[red] shouted', '#N/A', true],
];

const read = (row: number, column: number): Scalar => SHEET[row]?.[column] ?? '';

const holds = (formula: string, down = 0, right = 0) =>
  compileColourFormula(formula)?.(read, down, right);

test.each<[string, boolean]>([
  ['=D2=64', true],
  ['=D2>=63', true],
  ['=AND(ISNUMBER(D2),D2<48)', false],
  ['=E2="unknown"', true],
  ['=E2>5', true],
  ['=F2=""', true],
  ['=F2=0', true],
  ['=F5', true],
  ['=F5=TRUE', true],
  ['=NOT(F5)', false],
  ['=REGEXMATCH(TO_TEXT(D4),"(?im)^\\s*(🚩|\\[red\\])")', true],
  ['=REGEXMATCH(TO_TEXT(D4),"^🚩")', false],
  ['=REGEXMATCH(TO_TEXT(D2),"6")', true],
  ['=REGEXMATCH(D4,"(")', false],
  ['=AND($A4<>"",C$1<>"",TRIM(TO_TEXT(F4))="")', true],
  ['=OR(D2="x",E2="Unknown")', true],
  ['=COUNTIF($D$1:$E$2,"Alder")=1', true],
  ['=COUNTIF($D$1:$E$5,">60")=1', true],
  ['=COUNTIF($D$1:$E$5,"*visa*")=1', true],
  ['=COUNTIFS($B$1:$B$5,"director",$D$1:$D$5,"<>")=2', true],
  ['=COLUMN(D2)>3', true],
  ['=ROW(D2)=2', true],
  ['=MOD(ROW(D2),2)=0', true],
  ['=IF(D2>60,TRUE,FALSE)', true],
  ['=LEN(D1)=5', true],
  ['=LOWER(D1)&"!"="alder!"', true],
  ['=LEFT(A3,6)="group:"', true],
  ['=ISTEXT(D2)', false],
  ['=ISBLANK(F4)', true],
  ['=-D2=-64', true],
  ['=2+3*4=14', true],
  ['=(2+3)*4=20', true],
  ['=50%=0.5', true],
  ['=2^3=8', true],
  ['=E5<>""', false],
  ['=ISERROR(E5)', true],
  ['=IFERROR(E5,TRUE)', true],
  ['=D2/0>1', false],
  ['=SEARCH("two",D4)>0', true],
  ['=EXACT(D1,"alder")', false],
  ['="say ""hi"""="say ""hi"""', true],
])('%s: %s', (formula, expected) => {
  expect(holds(formula)).toBe(expected);
});

test('references without $ move with the cell', () => {
  expect([
    holds('=D2=64', 0, 0),
    holds('=D2=64', 0, 1),
    holds('=$D2=64', 0, 1),
    holds('=D$2=64', 3, 0),
  ]).toEqual([true, false, true, true]);
});

test.each(['=NOPE(A1)', '=A1+', '=LET(a,1,a)', '=Other!A1', '=A1 A2', '={1,2}'])(
  '%s is not understood, so that a test can tell',
  (formula) => {
    expect(compileColourFormula(formula)).toBeNull();
  },
);

const area = { startRow: 3, endRow: 4, startColumn: 3, endColumn: 4 };
const rule = (id: string, config: object) => ({ id, ranges: [area], config });

test('the first rule that holds wins, within its ranges only', () => {
  const rules = [
    rule('red', { subType: 'formula', value: '=REGEXMATCH(TO_TEXT(D4),"🚩|\\[red\\]")' }),
    rule('good', { subType: 'formula', value: '=REGEXMATCH(TO_TEXT(D4),"✅|ℹ")' }),
  ];
  const at = (row: number, column: number) => findRule(rules, row, column, read)?.id ?? null;
  expect([at(3, 3), at(3, 4), at(4, 3), at(4, 4), at(1, 3)]).toEqual([
    'red',
    'good',
    'red',
    null,
    null,
  ]);
});

test.each([
  [{ subType: 'number', operator: 'greaterThan', value: 60 }, 1, 3, true],
  [{ subType: 'number', operator: 'between', value: [70, 60] }, 1, 3, true],
  [{ subType: 'number', operator: 'notBetween', value: [60, 70] }, 1, 3, false],
  [{ subType: 'number', operator: 'lessThan', value: 60 }, 1, 4, false],
  [{ subType: 'text', operator: 'containsText', value: 'NO VISA' }, 3, 3, true],
  [{ subType: 'text', operator: 'beginsWith', value: '✅' }, 3, 3, true],
  [{ subType: 'text', operator: 'containsBlanks' }, 1, 5, true],
  [{ subType: 'text', operator: 'notContainsBlanks' }, 1, 5, false],
  [{ subType: 'rank', value: 1 }, 1, 3, false],
])('the condition %j', (config, row, column, expected) => {
  const all = { startRow: 0, endRow: 9, startColumn: 0, endColumn: 9 };
  expect(findRule([{ ranges: [all], config }], row, column, read) !== null).toBe(expected);
});

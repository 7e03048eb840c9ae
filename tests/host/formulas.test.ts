/** Formulas that the workbook relies on: Google's own functions, spills, and what structural changes do to them. */
import { expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import { hostWith } from './open-test-host.ts';

const DATA = [
  ['a', 'b', 'c', '2026-03-04'],
  ['1', 'x', 'y', ''],
  ['2', 'z', '', ''],
  ['3', 'x', 'q', ''],
];

const sheetWith = (formula: string): Host => {
  const host = hostWith();
  host.pasteText('Sheet1', 'A1', DATA);
  host.type('Sheet1', 'H1', formula);
  return host;
};

test.each<[string, unknown[][]]>([
  ['=SUM(A2:A)', [[6]]],
  ['=COUNTA(A:A)', [[4]]],
  ['=COUNTIFS(A2:A,">1",B2:B,"x")', [[1]]],
  ['=SUMPRODUCT((A2:A4>1)*(A2:A4))', [[5]]],
  ['=XLOOKUP(2,A2:A,B2:B)', [['z']]],
  ['=XLOOKUP(9,A2:A,B2:B,"none")', [['none']]],
  ['=XLOOKUP(2,A2:A,C2:C)', [['']]],
  ['=XLOOKUP("St?",{"St*","St?"},{1,2})', [[2]]],
  ['=XLOOKUP("a*",{"abc","x"},{1,2},"none")', [['none']]],
  ['=XLOOKUP("A*",{"abc","a*"},{1,2},"none",0)', [[2]]],
  ['=XLOOKUP("a*",{"x","abc"},{1,2},"none",2)', [[2]]],
  ['=XLOOKUP("q*",{"qr";"q*"},{1,2;3,4})', [[3, 4]]],
  ['=XLOOKUP("?",B2:B4,A2:A4,"none")', [['none']]],
  ['=XMATCH("St?",{"St*","St?"})', [[2]]],
  ['=MATCH("St?",{"Xt","Sta"},0)', [[2]]],
  ['=HLOOKUP("s*",{"Xt","Sta";1,2},2,FALSE)', [[2]]],
  ['=COUNTIF(B2:B4,"?")', [[3]]],
  ['=IF("Sta"="St?",1,2)', [[2]]],
  ['=SUMPRODUCT(({"Sta","St?"}="St?")*1)', [[1]]],
  ['=HLOOKUP("b",A1:C4,3,FALSE)', [['z']]],
  ['=INDEX(B2:B,MATCH(3,A2:A,0))', [['x']]],
  ['=INDEX(C2:C,2)', [['']]],
  ['=Z99', [['']]],
  ['=Z99+1', [[1]]],
  ['=LET(p,OFFSET($A$1:$C$1,0,1,1,2),p)', [['b', 'c']]],
  ['=HSTACK("n",TRANSPOSE(A2:A3))', [['n', 1, 2]]],
  ['=VSTACK(A2:A3,B2:B3)', [[1], [2], ['x'], ['z']]],
  ['=ARRAYFORMULA(A2:A4*2)', [[2], [4], [6]]],
  [
    '=ARRAY_CONSTRAIN(SEQUENCE(9,3),2,2)',
    [
      [1, 2],
      [4, 5],
    ],
  ],
  ['=ARRAY_CONSTRAIN(SEQUENCE(2),5,5)', [[1], [2]]],
  [
    '=SORT(A2:B4,1,FALSE)',
    [
      [3, 'x'],
      [2, 'z'],
      [1, 'x'],
    ],
  ],
  ['=SORT(A2:A4,B2:B4,TRUE,A2:A4,FALSE)', [[3], [1], [2]]],
  ['=FILTER(A2:A4,B2:B4="x")', [[1], [3]]],
  ['=UNIQUE(B2:B4)', [['x'], ['z']]],
  ['=COUNTUNIQUE(B2:B4)', [[2]]],
  ['=SPLIT("a,b;;c",",;")', [['a', 'b', 'c']]],
  ['=SPLIT("a--b","--",FALSE)', [['a', 'b']]],
  ['=SPLIT("1,,3",",",TRUE,FALSE)', [[1, '', 3]]],
  ['=JOIN("-",A2:A4)', [['1-2-3']]],
  ['=TEXTJOIN(", ",TRUE,B2:B4)', [['x, z, x']]],
  ['=TO_TEXT(D1)', [['2026-03-04']]],
  ['=TO_TEXT(1.5)&TO_TEXT(TRUE)', [['1.5TRUE']]],
  ['=REGEXMATCH("ABC","(?i)b")', [[true]]],
  ['=REGEXMATCH("x"&CHAR(10)&"🚩 y","(?m)^🚩")', [[true]]],
  ['=REGEXEXTRACT("ABC 12","(\\w) (\\d)")', [['C', '1']]],
  ['=REGEXEXTRACT("ABC","z")', [['#N/A']]],
  ['=REGEXREPLACE("a$b","(b)","[\\1$]")', [['a$[b$]']]],
  ['=REGEXMATCH("a","(")', [['#REF!']]],
  ['=ARRAYFORMULA(REGEXMATCH(B2:B4,"x"))', [[true], [false], [true]]],
  ['=IFERROR(1/0)', [['']]],
  ['=IFERROR(1/0,"e")', [['e']]],
  ['=IFNA(NA())', [['']]],
  ['=SPARKLINE({1,2},{"charttype","bar";"max",100})', [['']]],
  ['=HYPERLINK("https://a.b","t")', [['t']]],
  ['=NOPE(1)', [['#NAME?']]],
  ['=SUM(Nope!A1)', [['#REF!']]],
  ['=SUM(', [['#ERROR!']]],
  ['=1/0', [['#DIV/0!']]],
  ['=RANK(A3,A2:A4)', [[2]]],
  ['=DATE(2026,1,2)', [['2026-01-02']]],
  ['=TEXT(D1,"mmm d")', [['Mar 4']]],
  ['=BYROW(A2:B4,LAMBDA(r,COUNTA(r)))', [[2], [2], [2]]],
])('%s', (formula, result) => {
  const host = sheetWith(formula);
  const rows = result.length;
  const area = `H1:${String.fromCharCode(71 + (result[0]?.length ?? 1))}${rows}`;
  expect(host.values('Sheet1', area)).toEqual(result);
  expect(host.formulas('Sheet1', 'H1')).toEqual([[formula]]);
});

test.each([
  ['H3', '=A2:A4', 2],
  ['H9', '=A2:A4', '#VALUE!'],
  ['B9', '=A1:C1', 'b'],
  ['H9', '=A2:A4&"x"', '#VALUE!'],
  ['H9', '=IF(A2:A4=1,"y","n")', '#VALUE!'],
])('in %s the bare range of %s does not spill: it gives %j', (cell, formula, value) => {
  const host = hostWith();
  host.pasteText('Sheet1', 'A1', DATA);
  host.type('Sheet1', cell, formula);
  expect(host.values('Sheet1', cell)).toEqual([[value]]);
  expect(host.values('Sheet1', 'H10:H12').flat().join('')).toBe('');
});

test('a SPARKLINE leaves its numbers and options for the page', () => {
  const host = sheetWith('=SPARKLINE(A2:A4,{"charttype","bar";"color1","#0e5a6b"})');
  host.settle();
  const { snapshot } = host.univerSnapshot();
  expect(JSON.stringify(snapshot)).toContain(
    JSON.stringify(
      `\u2063${JSON.stringify({ d: [1, 2, 3], o: { charttype: 'bar', color1: '#0e5a6b' } })}`,
    ),
  );
});

test('an open range ends with its sheet, and is given back as it was written', () => {
  const host = sheetWith('=COUNTA(A2:A)&"A2:A"&SUM($A2:A)');
  expect(host.values('Sheet1', 'H1')).toEqual([['3A2:A6']]);
  host.deleteRows('Sheet1', 3, 1);
  expect(host.formulas('Sheet1', 'H1')).toEqual([['=COUNTA(A2:A)&"A2:A"&SUM($A2:A)']]);
  expect(host.values('Sheet1', 'H1')).toEqual([['2A2:A4']]);
});

test('a range that happens to end with the sheet keeps its end', () => {
  const host = sheetWith('=SUM($A$2:$A$1000)');
  expect(host.formulas('Sheet1', 'H1')).toEqual([['=SUM($A$2:$A$1000)']]);
  host.insertRows('Sheet1', 1001, 3);
  expect(host.formulas('Sheet1', 'H1')).toEqual([['=SUM($A$2:$A$1000)']]);
});

test('ranks with ties, and lookups into another tab', () => {
  const host = hostWith();
  host.pasteText('Sheet1', 'B1', [
    ['Program', ...Array.from({ length: 6 }, () => ''), 'Fit', 'Rank'],
    ...['Alder:65', 'Birch:63', 'Cedar:65', ':', 'Dunmore:49'].map((line) => {
      const [name = '', fit = ''] = line.split(':');
      return [name, '', '', '', '', '', '', fit];
    }),
  ]);
  for (let row = 2; row <= 6; row += 1)
    host.type(
      'Sheet1',
      `J${row}`,
      `=IF($B${row}="","",1+SUMPRODUCT(($B$2:$B$60<>"")*($I$2:$I$60>$I${row})))`,
    );
  expect(host.values('Sheet1', 'J2:J6').flat()).toEqual([1, 3, 1, '', 4]);
  host.insertSheet('Numbers');
  host.pasteText('Numbers', 'A1', [
    ['quantity', 'Alder', 'Birch'],
    ['visa', '64', '68'],
    ['pipeline', '72', ''],
  ]);
  host.type(
    'Sheet1',
    'K2',
    '=IFERROR(INDEX(Numbers!$A$1:$Z$60,MATCH("visa",Numbers!$A:$A,0),MATCH($B2,Numbers!$1:$1,0)),"")',
  );
  host.type(
    'Sheet1',
    'K3',
    '=IFERROR(HLOOKUP($B3,Numbers!$A$1:$Z$60,MATCH("pipeline",Numbers!$A:$A,0),FALSE),"")',
  );
  host.type(
    'Sheet1',
    'K4',
    '=XLOOKUP($B2,Numbers!$1:$1,XLOOKUP("pipeline",Numbers!$A:$A,Numbers!$A:$Z))',
  );
  expect(host.values('Sheet1', 'K2:K4').flat()).toEqual([64, '', 72]);
});

const COUNT = `/** @customfunction */
function MYFN(ids, answers) {
  return [answers[0].map((_, c) => answers.reduce((n, row) => n + (row[c] !== '' ? 1 : 0), 0) || '')];
}`;
const HEADER =
  '=ARRAYFORMULA(LET(p,OFFSET($C$1:$Z$1,0,1,1,COLUMNS($C$1:$Z$1)-1),v,MYFN($A$6:$A$60,OFFSET($C$6:$Z$60,0,1,ROWS($C$6:$Z$60),COLUMNS($C$6:$Z$60)-1)),HSTACK("Label",IF(p="","",IF(v="","Unknown",v)))))';

const answers = (): Host => {
  const host = hostWith(COUNT);
  host.pasteText('Sheet1', 'C1', [['Question', 'Alder', 'Birch', 'Cedar']]);
  host.pasteText('Sheet1', 'A6', [
    ['q1', '', 't', 'a', 'b', ''],
    ['q2', '', 't', 'a', '', ''],
    ['q3', '', 't', 'a', '', ''],
  ]);
  host.type('Sheet1', 'C2', HEADER);
  return host;
};

const header = (host: Host) => host.values('Sheet1', 'C2:I2')[0];

test('the header formula gives a value under each program, and Unknown where nothing stands', () => {
  expect(header(answers())).toEqual(['Label', 3, 1, 'Unknown', '', '', '']);
});

test('the header formula survives inserting, moving and deleting columns anywhere', () => {
  const host = answers();
  host.insertColumns('Sheet1', 4, 1);
  expect(header(host)).toEqual(['Label', '', 3, 1, 'Unknown', '', '']);
  host.type('Sheet1', 'D1', 'New');
  host.type('Sheet1', 'D6', 'x');
  expect(header(host)).toEqual(['Label', 1, 3, 1, 'Unknown', '', '']);
  host.insertColumns('Sheet1', 6, 2);
  expect(header(host)).toEqual(['Label', 1, 3, '', '', 1, 'Unknown']);
  host.moveColumns('Sheet1', 4, 1, 9);
  expect(header(host)).toEqual(['Label', 3, '', '', 1, 1, 'Unknown']);
  host.deleteColumns('Sheet1', 5, 2);
  expect(header(host)).toEqual(['Label', 3, 1, 1, 'Unknown', '', '']);
  host.deleteColumns('Sheet1', 4, 1);
  expect(header(host)).toEqual(['Label', 1, 1, 'Unknown', '', '', '']);
  host.undo();
  expect(header(host)).toEqual(['Label', 3, 1, 1, 'Unknown', '', '']);
  host.insertColumns('Sheet1', 1, 1);
  expect(host.values('Sheet1', 'D2:G2')).toEqual([['Label', 3, 1, 1]]);
  host.insertRows('Sheet1', 7, 1);
  host.type('Sheet1', 'G7', 'y');
  expect(host.values('Sheet1', 'D2:G2')).toEqual([['Label', 3, 1, 2]]);
});

test('typing into the spill breaks it with the right words, and clearing the cell mends it', () => {
  const host = answers();
  host.type('Sheet1', 'E2', 'typed');
  expect(header(host)?.slice(0, 3)).toEqual(['#REF!', '', 'typed']);
  expect(host.tooltip('Sheet1', 'C2')).toBe(
    'Array result was not expanded because it would overwrite data in E2.',
  );
  host.clear('Sheet1', 'E2');
  expect(header(host)).toEqual(['Label', 3, 1, 'Unknown', '', '', '']);
});

test('a spill that was blocked comes back over cells that only have a format', () => {
  const host = answers();
  host.type('Sheet1', 'D2', 'x');
  host.clear('Sheet1', 'D2');
  host.type('Sheet1', 'H2', 'y');
  expect(header(host)?.[0]).toBe('#REF!');
  host.clear('Sheet1', 'H2');
  expect(header(host)).toEqual(['Label', 3, 1, 'Unknown', '', '', '']);
});

test('spilled numbers take the format of the cells they fall on', () => {
  const host = hostWith(
    `${COUNT}\nfunction format() { SpreadsheetApp.getActiveSheet().getRange('D2:F2').setNumberFormat('[>=3]"Strong · "0;"Weak · "0;@'); }`,
  );
  host.pasteText('Sheet1', 'C1', [['Question', 'Alder', 'Birch', 'Cedar']]);
  host.pasteText('Sheet1', 'A6', [
    ['q1', '', 't', 'a', 'b', ''],
    ['q2', '', 't', 'a', '', ''],
    ['q3', '', 't', 'a', '', ''],
  ]);
  host.type('Sheet1', 'C2', HEADER);
  host.call('format', []);
  expect(host.displayed('Sheet1', 'C2:F2')).toEqual([
    ['Label', 'Strong · 3', 'Weak · 1', 'Unknown'],
  ]);
});

test('one call of a function serves one recalculation, however often the sheet is read', () => {
  const host = hostWith(
    `/** @customfunction */ function LOGGED(x) { console.log('run'); return x; }`,
  );
  host.type('Sheet1', 'A1', 'x');
  host.type('Sheet1', 'B1', '=LOGGED(A1)');
  host.values('Sheet1');
  host.values('Sheet1');
  host.type('Sheet1', 'D5', 'elsewhere');
  host.values('Sheet1');
  expect(host.lastLog()).toEqual(['run']);
});

/** Ranges and values, by the facts of section 6. */
import { expect, test } from 'vitest';
import { scriptHost } from './open-test-host.ts';

const message = (host: ReturnType<typeof scriptHost>, body: string): unknown =>
  host.script(
    `try { ${body}; SpreadsheetApp.flush(); return 'no error'; } catch (e) { return e.message; }`,
  );

test.each([
  [
    'rows',
    "a('A1:A2').setValues([[1]])",
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'columns',
    "a('A1:B1').setValues([[1]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'ragged',
    "a('A1:B2').setValues([[1, 2], [3]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'type',
    "a('A1').setValues('x')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'no argument',
    "a('A1').setValue()",
    "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
  ],
  [
    'zero rows',
    'sheet.getRange(2, 1, 0, 3)',
    'The number of rows in the range must be at least 1.',
  ],
  [
    'zero columns',
    'sheet.getRange(2, 1, 1, 0)',
    'The number of columns in the range must be at least 1.',
  ],
  [
    'outside',
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'row 0',
    'sheet.getRange(0, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['nonsense', "sheet.getRange('what is this')", 'Range not found'],
  [
    'too long',
    "a('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
])('%s: the error has the text of Sheets (6.1, 6.2, 6.13, 4.9)', (_, body, text) => {
  expect(message(scriptHost(), body)).toBe(text);
});

test('50,000 characters are not too many (4.9)', () => {
  const host = scriptHost();
  host.script("a('A1').setValue('x'.repeat(50000))");
  expect(String(host.values('Sheet1', 'A1')[0]?.[0])).toHaveLength(50_000);
});

test.each([
  ['=1+1', 2, '=1+1'],
  ["'=1+1", '=1+1', ''],
  ["'007", '007', ''],
  ['12', 12, ''],
  ['007', 7, ''],
  ['1,234.5', 1234.5, ''],
  ['50%', 0.5, ''],
  ['$5', 5, ''],
  ['1/2/2024', '2024-01-02', ''],
  ['2026-11-03', '2026-11-03', ''],
  ['2026-11-03 18:30', '2026-11-03T18:30:00', ''],
  ['TRUE', true, ''],
  ['  words ', '  words ', ''],
  ['2026-11-03 director: yes', '2026-11-03 director: yes', ''],
  ['🚩 resident: no', '🚩 resident: no', ''],
  ['-', '-', ''],
])('the text %j is taken as typed: %j (6.3, 6.4)', (text, value, formula) => {
  const host = scriptHost();
  host.script(`a('B2').setValue(${JSON.stringify(text)})`);
  expect(host.values('Sheet1', 'B2')).toEqual([[value]]);
  expect(host.formulas('Sheet1', 'B2')).toEqual([[formula]]);
});

test('the format @, set before or in the same breath, keeps text as it is (6.4)', () => {
  const host = scriptHost();
  host.script("a('A1:A3').setNumberFormat('@'); SpreadsheetApp.flush()");
  host.script("a('A1:A6').setValues([['007'], ['=1+1'], ['3/5'], ['007'], ['12'], ['x']])");
  host.script("a('B1:B2').setNumberFormat('@').setValues([['TRUE'], ['1e3']])");
  expect(host.values('Sheet1', 'A1:A6').flat()).toEqual(['007', '=1+1', '3/5', 7, 12, 'x']);
  expect(host.values('Sheet1', 'B1:B2').flat()).toEqual(['TRUE', '1e3']);
  host.type('Sheet1', 'A1', '+5');
  host.type('Sheet1', 'A2', '2026-03-04');
  expect(host.values('Sheet1', 'A1:A2').flat()).toEqual(['+5', '2026-03-04']);
});

test('a change of the look leaves a text that looks like a number a text', () => {
  const host = scriptHost();
  host.script("a('A1').setValue(\"'12\")");
  host.script("a('A1').setBackground('#ffff00').setFontWeight('bold')");
  expect(host.values('Sheet1', 'A1')).toEqual([['12']]);
});

test.each(['null', 'undefined', "''"])('%s clears the content (6.5)', (value) => {
  const host = scriptHost();
  host.type('Sheet1', 'A1', 'x');
  host.script(`a('A1').setValues([[${value}]])`);
  expect(host.script("return [a('A1').isBlank(), a('A1').getValue(), sheet.getLastRow()]")).toEqual(
    [true, '', 0],
  );
});

test('an object in a cell is refused (6.6)', () => {
  expect(message(scriptHost(), "a('A1').setValue({})")).toMatch(/^A cell takes/);
});

test('values have their types, in the realm of the script (6.7, 13.6)', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['1.5', 'TRUE', '2026-03-04', 'x', '']]);
  expect(
    host.script(`const [row] = a('A1:E1').getValues();
      return [row.map((v) => typeof v), row[2] instanceof Date, row instanceof Array, row[2].toISOString(), row[4]];`),
  ).toEqual([
    ['number', 'boolean', 'object', 'string', 'string'],
    true,
    true,
    '2026-03-04T00:00:00.000Z',
    '',
  ]);
});

test.each([
  ['0.5', '0%', '50%'],
  ['0.125', '0.0%', '12.5%'],
  ['62.6', '[>=63]"Strong · "0;[>=48]"Fair · "0;"Weak · "0;@', 'Fair · 63'],
  ['63', '[>=63]"Strong · "0;[>=48]"Fair · "0;"Weak · "0;@', 'Strong · 63'],
  ['Unknown', '[>=63]"Strong · "0;[>=48]"Fair · "0;"Weak · "0;@', 'Unknown'],
  ['1234.5', '#,##0.00', '1,234.50'],
  ['2026-03-04', 'mmm d, yyyy', 'Mar 4, 2026'],
  ['0.1', '', '0.1'],
  ['=1/3', '', '0.3333333333'],
  ['=0.1+0.2', '', '0.3'],
  ['12345678901', '', '12345678901'],
  ['TRUE', '', 'TRUE'],
  ['', '0.00', ''],
])('%j with the format %j shows %j (6.8)', (typed, format, shown) => {
  const host = scriptHost();
  host.type('Sheet1', 'A1', typed);
  if (format) host.script(`a('A1').setNumberFormat(${JSON.stringify(format)})`);
  expect(host.script("return a('A1').getDisplayValues()")).toEqual([[shown]]);
});

test('a formula that no longer gives a date shows a plain number again', () => {
  const host = scriptHost();
  host.type('Sheet1', 'A1', '=DATE(2026,1,2)');
  expect(host.displayed('Sheet1', 'A1')[0]?.[0]).toContain('2026');
  host.type('Sheet1', 'A1', '=1+1');
  expect(host.displayed('Sheet1', 'A1')).toEqual([['2']]);
  host.type('Sheet1', 'B1', '=IF(C1=1,DATE(2026,1,2),7)');
  expect(host.displayed('Sheet1', 'B1')).toEqual([['7']]);
  host.type('Sheet1', 'C1', '1');
  expect(host.displayed('Sheet1', 'B1')[0]?.[0]).toContain('2026');
  host.type('Sheet1', 'C1', '2');
  expect(host.displayed('Sheet1', 'B1')).toEqual([['7']]);
});

test('formulas are given where there are some, and values of formula cells by getValues (6.9)', () => {
  const host = scriptHost();
  host.script("a('A1:B1').setFormulas([['=1+1', '']]); a('C1').setFormula('A1*2')");
  expect(host.script("return [a('A1:C1').getFormulas(), a('A1:C1').getValues()]")).toEqual([
    [['=1+1', '', '=A1*2']],
    [[2, '', 4]],
  ]);
});

test('dates carry the time zone of the spreadsheet; a time is on 30 December 1899 (6.10)', () => {
  const host = scriptHost('', { timeZone: 'America/New_York' });
  host.pasteText('Sheet1', 'A1', [['2026-07-04', '2026-12-04', '10:30']]);
  expect(host.script("return a('A1:B1').getValues()[0].map((d) => d.toISOString())")).toEqual([
    '2026-07-04T04:00:00.000Z',
    '2026-12-04T05:00:00.000Z',
  ]);
  expect(
    host.script(
      "return Utilities.formatDate(a('C1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')",
    ),
  ).toBe('1899-12-30 10:30');
  host.script("a('D1').setValue(new Date('2026-07-04T04:00:00Z'))");
  expect(host.values('Sheet1', 'D1')).toEqual([['2026-07-04']]);
});

test('content is a value or a formula: not a format, a note or a validation (6.11, 6.12)', () => {
  const host = scriptHost();
  expect(
    host.script(
      'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]',
    ),
  ).toEqual([0, 0, 'A1']);
  host.script(
    "a('F9').setBackground('red').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())",
  );
  expect(host.script('return sheet.getLastRow()')).toBe(0);
  host.script("a('B3').setFormula('=\"\"')");
  expect(host.script('return [sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([3, 2]);
  host.script("a('C5').insertCheckboxes()");
  expect(
    host.script(
      'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]',
    ),
  ).toEqual([5, 3, 'A1:C5']);
});

test('appendRow goes under the last row with content (6.14)', () => {
  const host = scriptHost();
  host.type('Sheet1', 'C4', 'x');
  host.script("sheet.appendRow(['a', '=1+1', null])");
  expect(host.values('Sheet1', 'A5:C5')).toEqual([['a', 2, '']]);
});

test('a note written again replaces the one before (8.11)', () => {
  const host = scriptHost();
  host.script("a('B2').setNote('first').setNote('second')");
  host.script("a('B2').setNote(a('B2').getNote() + ' and third')");
  expect(host.note('Sheet1', 'B2')).toBe('second and third');
  host.script("a('B2').setNote('')");
  expect(host.note('Sheet1', 'B2')).toBe('');
});

test('clear takes contents and formats, clearContent contents only (6.15)', () => {
  const host = scriptHost();
  host.script("a('A1:A3').setValue('x').setBackground('#ff0000').setNote('n')");
  host.script("a('A1').clear(); a('A2').clearContent(); a('A3').clear({ formatOnly: true })");
  expect(host.values('Sheet1', 'A1:A3').flat()).toEqual(['', '', 'x']);
  expect(host.script("return a('A1:A3').getBackgrounds().flat()")).toEqual([
    '#ffffff',
    '#ff0000',
    '#ffffff',
  ]);
  expect(host.script("return a('A1:A3').getNotes().flat()")).toEqual(['n', 'n', 'n']);
});

test('copyTo repeats in whole multiples, shifts references, and a smaller target does not cut (6.16)', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [
    ['1', '=A1*10'],
    ['2', '=A2*10'],
  ]);
  host.script("a('A1:B2').copyTo(a('D1:E5'))");
  expect(host.values('Sheet1', 'D1:E5')).toEqual([
    [1, 10],
    [2, 20],
    [1, 10],
    [2, 20],
    ['', ''],
  ]);
  expect(host.formulas('Sheet1', 'E3')).toEqual([['=D3*10']]);
  host.script("a('A1:B2').copyTo(a('G1'), { contentsOnly: true })");
  expect(host.values('Sheet1', 'G1:H2')).toEqual([
    [1, 10],
    [2, 20],
  ]);
  host.script("a('B1').copyTo(a('J1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)");
  expect(host.formulas('Sheet1', 'J1')).toEqual([['']]);
});

test('a color name that is none passes without a word (6.16)', () => {
  const host = scriptHost();
  host.script(
    "a('A1').setBackground('red'); a('A2').setBackground('nonsense'); a('A3').setBackground('#ABC')",
  );
  expect(host.script("return a('A1:A3').getBackgrounds().flat()")).toEqual([
    '#ff0000',
    '#ffffff',
    '#aabbcc',
  ]);
});

test('what is absent is null, and a sheet name cannot be used twice (6.17)', () => {
  const host = scriptHost();
  expect(
    host.script("return [book.getSheetByName('no'), book.getRangeByName('no'), sheet.getFilter()]"),
  ).toEqual([null, null, null]);
  expect(message(host, "book.insertSheet('Sheet1')")).toBe(
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
  expect(message(host, "book.insertSheet('Two').setName('Sheet1')")).toBe(
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
});

test('the id of a sheet stays through renames and moves (6.18)', () => {
  const host = scriptHost();
  const ids = host.script(`const two = book.insertSheet('Two'); const id = two.getSheetId();
    two.setName('Renamed'); book.setActiveSheet(two); book.moveActiveSheet(1);
    return [id, two.getSheetId(), book.getSheets().map((s) => s.getName()), sheet.getSheetId(), two.getIndex()];`) as unknown[];
  expect(ids[0]).toBe(ids[1]);
  expect(ids.slice(2)).toEqual([['Renamed', 'Sheet1'], 0, 1]);
});

test('an unknown member is undefined; one that the host lacks says so when called (6.19)', () => {
  const host = scriptHost();
  expect(
    host.script(
      'return [typeof sheet.getNonsense, typeof sheet.getCharts, typeof SpreadsheetApp.Nonsense]',
    ),
  ).toEqual(['undefined', 'function', 'undefined']);
  expect(message(host, 'sheet.getNonsense()')).toMatch(/is not a function/);
  expect(message(host, 'sheet.getCharts()')).toMatch(
    /^The local host does not know Sheet.getCharts yet/,
  );
  expect(message(host, 'UrlFetchApp.fetch("x")')).toMatch(
    /^The local host does not know UrlFetchApp.fetch yet/,
  );
});

test('getRange takes numbers, A1 notation, open ranges and other sheets', () => {
  const host = scriptHost();
  expect(
    host.script(`book.insertSheet('My tab', 1, {});
      return ['B2', 'B2:C3', 'B:C', '2:3', 'B3:C', "'My tab'!A1"].map((t) => sheet.getRange(t)).map((r) => r.getSheet().getName() + ' ' + r.getA1Notation());`),
  ).toEqual([
    'Sheet1 B2',
    'Sheet1 B2:C3',
    'Sheet1 B1:C1000',
    'Sheet1 A2:Z3',
    'Sheet1 B3:C1000',
    'My tab A1',
  ]);
  expect(
    host.script(
      'return [sheet.getRange(2, 3, 4, 5).getA1Notation(), sheet.getRange(2, 3).getLastColumn(), sheet.getRange(2, 3, 2, 2).offset(1, -1).getA1Notation(), sheet.getRange(2, 3, 2, 2).offset(0, 0, 1, 1).getA1Notation()]',
    ),
  ).toEqual(['C2:G5', 3, 'B3:C4', 'C2']);
});

test('formats are read as they were written', () => {
  const host = scriptHost();
  expect(
    host.script(`const r = a('B2:C2');
      r.setFontFamily('Roboto').setFontSize(12).setFontWeight('bold').setFontStyle('italic').setFontLine('line-through')
        .setFontColor('#123456').setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true)
        .setBorder(true, null, true, null, null, null, '#cccccc', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      return [r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getFontColor(),
        r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), String(r.getWrapStrategy()),
        r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, a('D2').getFontWeight(), a('D2').getFontFamily()];`),
  ).toEqual([
    'Roboto',
    12,
    'bold',
    'italic',
    'line-through',
    '#123456',
    'center',
    'top',
    true,
    'WRAP',
    true,
    'normal',
    'Arial',
  ]);
});

test('an enumeration prints and compares by its name (13.7)', () => {
  expect(
    scriptHost().script(`const { SOLID, DOTTED } = SpreadsheetApp.BorderStyle;
      return [SOLID.toString(), JSON.stringify({ s: SOLID }), SOLID === SpreadsheetApp.BorderStyle.SOLID, SOLID.compareTo(DOTTED) > 0];`),
  ).toEqual(['SOLID', '{"s":"SOLID"}', true, true]);
});

test('a range list does the same to each of its ranges', () => {
  const host = scriptHost();
  host.script("sheet.getRangeList(['A1', 'C1:C2']).setValue('x').setBackground('#00ff00')");
  expect(host.values('Sheet1', 'A1:C2')).toEqual([
    ['x', '', 'x'],
    ['', '', 'x'],
  ]);
});

test('writes are counted by member, and sent together (13.8)', () => {
  const host = scriptHost();
  host.script('');
  host.resetServiceCalls();
  const before = host.seq;
  host.script(
    "a('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold').setBackground('#ffffff')",
  );
  expect(host.serviceCalls().byMember).toMatchObject({
    'Range.setValues': 1,
    'Range.setFontWeight': 1,
  });
  expect(host.seq - before).toBe(1);
});

/** What moves with rows and columns: metadata, protections, color rules, notes, validation, formulas (sections 7 and 8). */
import { expect, test } from 'vitest';
import { type ScriptHost, scriptHost } from './open-test-host.ts';

const message = (host: ScriptHost, body: string): unknown =>
  host.script(
    `try { ${body}; SpreadsheetApp.flush(); return 'no error'; } catch (e) { return e.message; }`,
  );

const ONLY_WHOLE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

const places = (host: ScriptHost): unknown =>
  host.script(`return book.createDeveloperMetadataFinder().find().map((m) => {
    const at = m.getLocation();
    const range = at.getRow() || at.getColumn();
    return m.getKey() + ' ' + (range ? range.getA1Notation() : String(at.getLocationType()));
  })`);

const marked = (): ScriptHost => {
  const host = scriptHost();
  host.script(`book.addDeveloperMetadata('book', '1');
    sheet.addDeveloperMetadata('sheet');
    a('8:8').addDeveloperMetadata('row', 'q1');
    a('G:G').addDeveloperMetadata('column', 'Alder', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);`);
  return host;
};

test('metadata stands on the spreadsheet, a sheet, a whole row or a whole column only (7.1)', () => {
  const host = marked();
  expect(places(host)).toEqual(['book SPREADSHEET', 'sheet SHEET', 'row A8:Z8', 'column G1:G1000']);
  for (const range of ['B2:D4', 'B2', 'A:B', '2:3'])
    expect(message(host, `a('${range}').addDeveloperMetadata('k')`)).toBe(ONLY_WHOLE);
});

test('metadata stays with its row or column, and goes with it (7.2)', () => {
  const host = marked();
  host.insertColumns('Sheet1', 2, 2);
  host.insertRows('Sheet1', 8, 1);
  expect(places(host)).toEqual([
    'book SPREADSHEET',
    'sheet SHEET',
    'row A9:AB9',
    'column I1:I1001',
  ]);
  host.moveColumns('Sheet1', 9, 1, 1);
  host.moveRows('Sheet1', 2, 2, 20);
  expect(places(host)).toEqual([
    'book SPREADSHEET',
    'sheet SHEET',
    'row A7:AB7',
    'column A1:A1001',
  ]);
  host.deleteRows('Sheet1', 3, 2);
  expect(places(host)).toContain('row A5:AB5');
  host.deleteColumns('Sheet1', 1, 1);
  expect(places(host)).toEqual(['book SPREADSHEET', 'sheet SHEET', 'row A5:AA5']);
  host.undo();
  expect(places(host)).toEqual(['book SPREADSHEET', 'sheet SHEET', 'row A5:AB5', 'column A1:A999']);
});

test('metadata of a deleted sheet goes, and comes back when the deletion is undone (7.2)', () => {
  const host = marked();
  host.insertSheet('Two');
  host.deleteSheet('Sheet1');
  expect(places(host)).toEqual(['book SPREADSHEET']);
  host.undo();
  expect(places(host)).toEqual(['book SPREADSHEET', 'sheet SHEET', 'row A8:Z8', 'column G1:G1000']);
});

test('metadata does not follow a sort; a copy of the sheet has it too (7.3)', () => {
  const host = marked();
  host.pasteText('Sheet1', 'A7', [['z'], ['m'], ['a']]);
  host.sort('Sheet1', 'A7:A9', 1);
  expect(places(host)).toEqual(['book SPREADSHEET', 'sheet SHEET', 'row A8:Z8', 'column G1:G1000']);
  host.duplicateSheet('Sheet1');
  expect(places(host)).toEqual([
    'book SPREADSHEET',
    'sheet SHEET',
    'row A8:Z8',
    'column G1:G1000',
    'sheet SHEET',
    'row A8:Z8',
    'column G1:G1000',
  ]);
});

test('keys may repeat, ids differ, a value may be missing (7.4)', () => {
  const host = scriptHost();
  expect(
    host.script(`book.addDeveloperMetadata('k'); book.addDeveloperMetadata('k', 'v');
      const [one, two] = book.getDeveloperMetadata();
      return [one.getKey() === two.getKey(), one.getId() !== two.getId(), one.getValue(), two.getValue(), String(one.getVisibility())];`),
  ).toEqual([true, true, null, 'v', 'DOCUMENT']);
});

test('adding gives back the range; a cell does not list its column; a finder narrows (7.5)', () => {
  const host = marked();
  expect(
    host.script(`const count = (finder) => finder.find().length;
      const all = () => book.createDeveloperMetadataFinder();
      return [a('C:C').addDeveloperMetadata('k').getA1Notation(), a('G3').getDeveloperMetadata().length, a('G:G').getDeveloperMetadata().length,
        count(all().withKey('row')), count(all().withValue('Alder')), count(all().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)),
        count(all().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)), count(sheet.createDeveloperMetadataFinder()),
        count(a('A1:G9').createDeveloperMetadataFinder()), count(a('A1:G9').createDeveloperMetadataFinder().onIntersectingLocations().withKey('column')),
        count(a('F:H').createDeveloperMetadataFinder()), count(all().withId(all().withKey('row').find()[0].getId()))];`),
  ).toEqual(['C1:C1000', 0, 1, 1, 1, 2, 1, 4, 0, 1, 1, 1]);
});

test('metadata can be changed, moved and removed', () => {
  const host = marked();
  expect(
    host.script(`const [row] = a('8:8').getDeveloperMetadata();
      row.setValue('q2').moveToRow(a('3:3'));
      const [column] = a('G:G').getDeveloperMetadata();
      column.remove();
      return [a('3:3').getDeveloperMetadata()[0].getValue(), a('8:8').getDeveloperMetadata().length, a('G:G').getDeveloperMetadata().length];`),
  ).toEqual(['q2', 0, 0]);
});

test('30,000 characters of metadata fit a place, and no more (4.10)', () => {
  const host = scriptHost();
  expect(message(host, "book.addDeveloperMetadata('k', 'x'.repeat(29999))")).toBe('no error');
  expect(message(host, "book.addDeveloperMetadata('k')")).toMatch(/storage limit/);
  expect(message(host, "sheet.addDeveloperMetadata('k', 'x'.repeat(29999))")).toBe('no error');
});

const EDITOR = { id: 'b', name: 'Mentor' };
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('protecting alone changes nothing; a range twice makes two, a sheet one (8.1)', () => {
  const host = scriptHost();
  expect(
    host.script(`a('A1').protect(); a('A1').protect(); sheet.protect().setDescription('d'); sheet.protect();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length, sheet.getProtections(SHEET)[0].getDescription(), book.getProtections(RANGE).length];`),
  ).toEqual([2, 1, 'd', 2]);
  expect(message(host, "a('A1').setValue(1)")).toBe('no error');
  host.type('Sheet1', 'A1', 'x', EDITOR);
  expect(host.values('Sheet1', 'A1')).toEqual([['x']]);
});

test("once editors are removed, another person's script fails as that person would, and writes nothing (8.5, 5.5)", () => {
  const host = scriptHost();
  host.open(EDITOR);
  host.script("const p = a('B2:B5').protect(); p.removeEditors(p.getEditors());");
  expect(() =>
    host.script(
      "a('A1').setValue('half'); a('B3').setValue(1); a('A2').setValue('other half')",
      EDITOR,
    ),
  ).toThrow(PROTECTED);
  expect(host.values('Sheet1', 'A1:B3').flat().join('')).toBe('');
  expect(() => host.type('Sheet1', 'B3', 'x', EDITOR)).toThrow('protected cell');
  expect(() => host.script('sheet.deleteRows(2, 1)', EDITOR)).toThrow(PROTECTED);
  host.script("a('B3').setValue('owner')");
  expect(host.values('Sheet1', 'B3')).toEqual([['owner']]);
});

test('an error of a write shows at the next read, at flush or at the end, not at the write (5.5)', () => {
  const host = scriptHost();
  host.open(EDITOR);
  host.script("const p = a('B2').protect(); p.removeEditors(p.getEditors());");
  expect(
    host.script(
      "const seen = []; a('B2').setValue(1); seen.push('written'); try { a('A1').getValue(); } catch (e) { seen.push(e.message); } return seen;",
      EDITOR,
    ),
  ).toEqual(['written', PROTECTED]);
});

test('a protection that only warns stops no script and no person here (8.4)', () => {
  const host = scriptHost();
  host.script("a('A1:A2').protect().setWarningOnly(true).setDescription('computed')");
  host.script("a('A1').setValue(5)", EDITOR);
  host.type('Sheet1', 'A2', '6', EDITOR);
  expect(host.values('Sheet1', 'A1:A2').flat()).toEqual([5, 6]);
  expect(
    host.script(
      'const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [p.isWarningOnly(), p.getDescription(), p.getRange().getA1Notation(), p.canEdit()]',
    ),
  ).toEqual([true, 'computed', 'A1:A2', true]);
});

test('free ranges belong to a protected sheet, and a protection moves with its cells (8.6, 8.16)', () => {
  const host = scriptHost();
  expect(message(host, "a('A1').protect().setUnprotectedRanges([a('A1')])")).toMatch(
    /only be set on a protected sheet/,
  );
  host.open(EDITOR);
  host.script(
    "const p = sheet.protect(); p.setUnprotectedRanges([a('C3')]); p.removeEditors(p.getEditors());",
  );
  host.insertColumns('Sheet1', 1, 1);
  host.type('Sheet1', 'D3', 'free', EDITOR);
  expect(() => host.type('Sheet1', 'C3', 'x', EDITOR)).toThrow('protected cell');
});

test("a viewer's script may not write, and a viewer gets no menu (2.9, 8.5)", () => {
  const host = scriptHost(
    'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("x", "x").addToUi(); }',
  );
  const viewer = { id: 'v', name: 'Viewer', access: 'view' } as const;
  host.open(viewer);
  expect(host.menu(viewer)).toEqual([]);
  expect(() => host.script("a('A1').setValue(1)", viewer)).toThrow(PROTECTED);
  expect(host.script("return a('A1').getValue()", viewer)).toBe('');
});

test('a list that refuses other values refuses scripts and people (8.7, 8.8)', () => {
  const host = scriptHost();
  host.script(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['integrated', 'DR'], true);
    a('A1').setDataValidation(rule.setAllowInvalid(false).build());
    a('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());`);
  const refusal =
    'The data you entered in cell A1 violates the data validation rules set on this cell.';
  expect(message(host, "a('A1').setValue('other')")).toBe(refusal);
  expect(message(host, "a('A2').setValue('other')")).toBe('no error');
  expect(message(host, "a('A1').setValue('DR')")).toBe('no error');
  expect(() => host.type('Sheet1', 'A1', 'other')).toThrow(refusal);
  expect(host.values('Sheet1', 'A1:A2').flat()).toEqual(['DR', 'other']);
  expect(
    host.script(`const rule = a('A1').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), a('A3').getDataValidation()];`),
  ).toEqual(['VALUE_IN_LIST', [['integrated', 'DR'], true], false, null]);
});

test('a rule put on part of an older one leaves the rest', () => {
  const host = scriptHost();
  host.script(`const list = (...items) => SpreadsheetApp.newDataValidation().requireValueInList(items).build();
    a('A1:C9').setDataValidation(list('x')); a('B3:B4').setDataValidation(list('y')); a('C1').setDataValidation(null); a('C2').clearDataValidations();`);
  expect(
    host.script(
      `return ['A1', 'B2', 'B3', 'B5', 'C1', 'C2', 'C3', 'D1'].map((c) => { const r = a(c).getDataValidation(); return r && r.getCriteriaValues()[0][0]; })`,
    ),
  ).toEqual(['x', 'x', 'y', 'x', null, null, 'x', null]);
});

test('validation moves with its cells: an insertion in front of them does not widen it (8.16)', () => {
  const host = scriptHost();
  host.script(
    "a('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())",
  );
  const where = () =>
    host.script(
      "return a('A1:D9').getDataValidations().map((row, r) => row.map((rule, c) => (rule ? String.fromCharCode(65 + c) + (r + 1) : '')).join('')).join('')",
    );
  expect(where()).toBe('B2B3B4');
  host.insertRows('Sheet1', 2, 1);
  expect(where()).toBe('B3B4B5');
  host.insertRows('Sheet1', 4, 1);
  expect(where()).toBe('B3B4B5B6');
  host.insertColumns('Sheet1', 2, 1);
  expect(where()).toBe('C3C4C5C6');
  host.deleteRows('Sheet1', 3, 2);
  expect(where()).toBe('C3C4');
  host.undo();
  expect(where()).toBe('C3C4C5C6');
  host.undo();
  host.undo();
  host.undo();
  expect(where()).toBe('B2B3B4');
});

test('a list may stand in cells, and follows them', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'D1', [['one'], ['two']]);
  host.script(
    "a('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(a('D1:D2')).setAllowInvalid(false).build())",
  );
  expect(message(host, "a('A1').setValue('two')")).toBe('no error');
  expect(message(host, "a('A1').setValue('three')")).toMatch(/violates/);
});

test('checkboxes hold FALSE at first, and tell their state (8.8)', () => {
  const host = scriptHost();
  expect(
    host.script(`a('A1:A2').insertCheckboxes(); a('A1').check();
      return [a('A1:A2').getValues(), a('A1').isChecked(), a('A1:A2').isChecked(), a('A2').isChecked(), String(a('A1').getDataValidation().getCriteriaType())];`),
  ).toEqual([[[true], [false]], true, null, false, 'CHECKBOX']);
});

test('cells pasted over others bring their format and no validation (8.9)', () => {
  const host = scriptHost();
  host.script(
    "a('A1:A2').setNumberFormat('@').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())",
  );
  host.paste('Sheet1', 'A1', [['007']]);
  host.pasteText('Sheet1', 'A2', [['007']]);
  expect(host.values('Sheet1', 'A1:A2').flat()).toEqual([7, '007']);
  expect(
    host.script(
      "return [a('A1').getDataValidation() === null, a('A2').getDataValidation() === null]",
    ),
  ).toEqual([true, false]);
});

const RULES = `const rule = (formula, range, color) => SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied(formula).setBackground(color).setRanges([a(range)]).build();`;

test('color rules replace each other; the first that holds wins; they are relative to their first cell (8.10)', () => {
  const host = scriptHost(
    RULES.replace('a(range)', 'SpreadsheetApp.getActiveSheet().getRange(range)'),
  );
  host.pasteText('Sheet1', 'C6', [
    ['🚩 no', 'x'],
    ['✅ yes', '🚩 ✅'],
    ['', '5'],
  ]);
  host.script(
    `sheet.setConditionalFormatRules([rule('=REGEXMATCH(TO_TEXT(C6),"🚩")', 'C6:D8', '#ff0000'), rule('=REGEXMATCH(TO_TEXT(C6),"(?i)✅")', 'C6:D8', '#00ff00')]);`,
  );
  const colours = () =>
    ['C6', 'D6', 'C7', 'D7', 'C8'].map((cell) => host.colour('Sheet1', cell).background);
  expect(colours()).toEqual(['#ff0000', null, '#00ff00', '#ff0000', null]);
  expect(
    host.script(`const rules = sheet.getConditionalFormatRules();
      const [first] = rules; const condition = first.getBooleanCondition();
      sheet.setConditionalFormatRules([rules[1], first]);
      return [rules.length, String(condition.getCriteriaType()), condition.getCriteriaValues()[0], condition.getBackground(), first.getRanges()[0].getA1Notation()];`),
  ).toEqual([2, 'CUSTOM_FORMULA', '=REGEXMATCH(TO_TEXT(C6),"🚩")', '#ff0000', 'C6:D8']);
  expect(colours()).toEqual(['#ff0000', null, '#00ff00', '#00ff00', null]);
});

test('color rules move with inserted and deleted rows and columns, and an undo brings them back (8.16)', () => {
  const host = scriptHost(
    RULES.replace('a(range)', 'SpreadsheetApp.getActiveSheet().getRange(range)'),
  );
  host.script(
    `sheet.setConditionalFormatRules([rule('=AND($A6<>"",C$1<>"",C6="")', 'C6:F9', '#ff0000')])`,
  );
  const read = () =>
    host.script(
      "return sheet.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation() + ' ' + r.getBooleanCondition().getCriteriaValues()[0])",
    );
  host.insertColumns('Sheet1', 4, 1);
  expect(read()).toEqual(['C6:G9 =AND($A6<>"",C$1<>"",C6="")']);
  host.script('sheet.insertRowsBefore(3, 2)');
  expect(read()).toEqual(['C8:G11 =AND($A8<>"",C$1<>"",C8="")']);
  host.deleteColumns('Sheet1', 2, 1);
  expect(read()).toEqual(['B8:F11 =AND($A8<>"",B$1<>"",B8="")']);
  host.deleteRows('Sheet1', 8, 1);
  expect(read()).toEqual(['B8:F10 =AND($A8<>"",B$1<>"",B8="")']);
  host.deleteRows('Sheet1', 7, 9);
  expect(read()).toEqual([]);
  host.undo();
  host.undo();
  expect(read()).toEqual(['B8:F11 =AND($A8<>"",B$1<>"",B8="")']);
});

test('notes come and go, and move with their cells (8.11, 8.16)', () => {
  const host = scriptHost();
  host.script(
    "a('B2').setNote('keep'); a('B3').setNote('x'); SpreadsheetApp.flush(); a('B3').setNote('')",
  );
  host.insertRows('Sheet1', 1, 2);
  expect([host.note('Sheet1', 'B4'), host.note('Sheet1', 'B5')]).toEqual(['keep', '']);
  expect(host.script("a('B4').clearNote(); return a('B4').getNote()")).toBe('');
});

test('named ranges are made, moved and follow (8.12)', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'B2', [['3'], ['4']]);
  host.script("book.setNamedRange('SCORES', a('B2:B3'))");
  host.type('Sheet1', 'D1', '=SUM(SCORES)');
  host.insertRows('Sheet1', 1, 1);
  expect(host.values('Sheet1', 'D2')).toEqual([[7]]);
  expect(
    host.script(
      "return [book.getRangeByName('SCORES').getA1Notation(), book.getNamedRanges().length, a('SCORES').getNumRows()]",
    ),
  ).toEqual(['B3:B4', 1, 2]);
  host.script("book.removeNamedRange('SCORES')");
  expect(host.script("return book.getRangeByName('SCORES')")).toBe(null);
});

test('Sheet.sort leaves frozen rows, Range.sort takes every row; numbers, texts, booleans, blanks last (8.15)', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['head'], ['b'], ['TRUE'], ['2'], [''], ['a'], ['10']]);
  host.script('sheet.setFrozenRows(1); sheet.sort(1)');
  expect(host.values('Sheet1', 'A1:A7').flat()).toEqual(['head', 2, 10, 'a', 'b', true, '']);
  host.script("a('A1:A7').sort({ column: 1, ascending: false })");
  expect(host.values('Sheet1', 'A1:A7').flat()).toEqual([true, 'head', 'b', 'a', 10, 2, '']);
});

test('a sorted formula keeps its relative references, notes go along, an undo brings all back', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [
    ['3', '=A1*2', '=A$1'],
    ['1', '=A2*2', '=$A$3'],
    ['2', '=A3*2', '=Sheet1!A3'],
  ]);
  host.script("a('A1').setNote('three')");
  host.sort('Sheet1', 'A1:C3', 1);
  expect(host.formulas('Sheet1', 'B1:C3')).toEqual([
    ['=A1*2', '=$A$3'],
    ['=A2*2', '=Sheet1!A2'],
    ['=A3*2', '=A$1'],
  ]);
  expect(host.values('Sheet1', 'B1:B3').flat()).toEqual([2, 4, 6]);
  expect(host.note('Sheet1', 'A3')).toBe('three');
  host.undo();
  expect(host.formulas('Sheet1', 'B1:C3')).toEqual([
    ['=A1*2', '=A$1'],
    ['=A2*2', '=$A$3'],
    ['=A3*2', '=Sheet1!A3'],
  ]);
  expect(host.note('Sheet1', 'A1')).toBe('three');
});

test('references follow inserts, deletions and moves, also from another sheet (8.16)', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['1'], ['2'], ['3']]);
  host.insertSheet('Two');
  host.pasteText('Two', 'A1', [['=SUM(Sheet1!A1:A3)', '=Sheet1!A2', '=SUM(Sheet1!A2:A)']]);
  host.insertRows('Sheet1', 2, 1);
  expect(host.formulas('Two', 'A1:C1')).toEqual([
    ['=SUM(Sheet1!A1:A4)', '=Sheet1!A3', '=SUM(Sheet1!A3:A)'],
  ]);
  host.insertRows('Sheet1', 5, 1);
  expect(host.formulas('Two', 'A1')).toEqual([['=SUM(Sheet1!A1:A4)']]);
  host.insertColumns('Sheet1', 1, 1);
  expect(host.formulas('Two', 'B1')).toEqual([['=Sheet1!B3']]);
  host.deleteRows('Sheet1', 3, 1);
  expect(host.values('Two', 'B1')).toEqual([['#REF!']]);
  expect(host.values('Two', 'A1')).toEqual([[4]]);
});

test('a new column takes on the format of its left neighbor (8.17)', () => {
  const host = scriptHost();
  host.script(
    "a('B1:B3').setBackground('#abcdef').setNumberFormat('@'); sheet.insertColumnAfter(2); sheet.insertColumnsBefore(2, 1)",
  );
  expect(
    host.script(
      "return ['A1', 'B2', 'C2', 'D2', 'E2'].map((c) => a(c).getBackground() + a(c).getNumberFormat())",
    ),
  ).toEqual(['#ffffffGeneral', '#abcdef@', '#abcdef@', '#abcdef@', '#ffffffGeneral']);
});

test('freezing, hiding, sizes and tabs are kept (8.17)', () => {
  const host = scriptHost();
  expect(
    host.script(`sheet.setFrozenRows(2); sheet.setFrozenColumns(3); sheet.hideColumns(4); sheet.hideRows(9, 2);
      sheet.setColumnWidth(2, 222).setColumnWidths(5, 2, 50); sheet.setRowHeight(3, 44); sheet.setRowHeightsForced(5, 2, 33); sheet.setTabColor('#0e5a6b');
      sheet.setFrozenRows(0);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5), sheet.isRowHiddenByUser(10),
        sheet.getColumnWidth(2), sheet.getColumnWidth(6), sheet.getRowHeight(3), sheet.getRowHeight(6), sheet.getTabColor()];`),
  ).toEqual([0, 3, true, false, true, 222, 50, 44, 33, '#0e5a6b']);
});

test('rows and columns are inserted, deleted and moved where the script says', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['1', '2', '3', '4', '5']]);
  const row = () => host.values('Sheet1', 'A1:F1')[0]?.join('');
  host.script("sheet.moveColumns(a('A:A'), 4)");
  expect(row()).toBe('23145');
  host.script("sheet.moveColumns(a('D:E'), 1)");
  expect(row()).toBe('45231');
  host.script('sheet.insertColumnsAfter(2, 1); sheet.deleteColumn(1)');
  expect(row()).toBe('5231');
  expect(
    host.script(
      'sheet.insertRowsAfter(sheet.getMaxRows(), 5); sheet.insertColumnsAfter(sheet.getMaxColumns(), 2); return [sheet.getMaxRows(), sheet.getMaxColumns()]',
    ),
  ).toEqual([1005, 28]);
  expect(message(host, 'sheet.deleteRows(1, 1005)')).toBe(
    "You can't delete all the rows on the sheet.",
  );
});

test('merged cells keep their first value and say that they are merged', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['x', 'y']]);
  expect(
    host.script(
      "a('A1:B1').merge(); return [a('B1').isPartOfMerge(), a('C1').isPartOfMerge(), a('A1:B1').getValues()]",
    ),
  ).toEqual([true, false, [['x', '']]]);
  expect(host.script("a('A1:B1').breakApart(); return a('B1').isPartOfMerge()")).toBe(false);
});

test('the cells of a workbook have a limit (4.8)', () => {
  expect(message(scriptHost(), 'sheet.insertRowsAfter(1, 400000)')).toBe(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
});

test('sheets are copied, hidden, shown and deleted; one always stays', () => {
  const host = scriptHost();
  host.type('Sheet1', 'A1', '=1+1');
  expect(
    host.script(`book.duplicateActiveSheet(); const two = book.getSheetByName('Copy of Sheet1');
      two.hideSheet(); const hidden = two.isSheetHidden(); two.showSheet();
      book.deleteSheet(sheet); return [hidden, book.getSheets().map((s) => s.getName()), book.getActiveSheet().getName(), two.getRange('A1').getFormula()];`),
  ).toEqual([true, ['Copy of Sheet1'], 'Copy of Sheet1', '=1+1']);
  expect(() => host.script('book.deleteSheet(sheet)')).toThrow(
    "You can't remove all the sheets in a document.",
  );
});

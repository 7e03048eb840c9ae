/** Saving and opening again, undo and redo, and several hosts at once. */
import { expect, test } from 'vitest';
import type { SavedWorkbook } from '../../host/host.ts';
import { hostWith, scriptHost } from './open-test-host.ts';

test('a saved workbook, sent through JSON, opens as the same workbook', () => {
  const host = scriptHost('', { timeZone: 'America/Chicago', addon: 'enabled' });
  host.pasteText('Sheet1', 'A1', [
    ['1', '=A1*2', '=ARRAYFORMULA({1,2}*3)'],
    ['2026-03-04', '=SUM(A1:A)', ''],
  ]);
  host.script(`a('A1').setNote('note').setBackground('#ff0000').setNumberFormat('0.00');
    a('D5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());
    a('3:3').addDeveloperMetadata('q', '3'); sheet.addDeveloperMetadata('tab', 'answers');
    a('A9').protect().setWarningOnly(true).setDescription('d');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setBold(true).setRanges([a('A1:B2')]).build()]);
    book.setNamedRange('N', a('A1')); sheet.setFrozenRows(1); sheet.hideColumns(5); sheet.setColumnWidth(2, 77);
    PropertiesService.getDocumentProperties().setProperty('p', 'v'); book.insertSheet('Two').setTabColor('#00ff00');`);
  const saved = JSON.parse(JSON.stringify(host.save())) as SavedWorkbook;
  const again = scriptHost('', { saved });
  const facts = `return [a('A1:D2').getValues().map((r) => r.map((v) => (v instanceof Date ? v.toISOString() : v))), a('A1:D2').getFormulas(), a('A1').getNote(), a('A1').getBackground(), a('A1').getDisplayValue(),
    a('D5').getDataValidation().getCriteriaValues(), sheet.createDeveloperMetadataFinder().find().map((m) => [m.getId(), m.getKey(), m.getValue()]),
    sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getDescription()), sheet.getConditionalFormatRules().length,
    book.getRangeByName('N').getA1Notation(), sheet.getFrozenRows(), sheet.isColumnHiddenByUser(5), sheet.getColumnWidth(2),
    PropertiesService.getDocumentProperties().getProperty('p'), book.getSheets().map((s) => [s.getName(), s.getSheetId(), s.getTabColor()]), book.getSpreadsheetTimeZone()];`;
  host.select('Sheet1', 'A1');
  again.select('Sheet1', 'A1');
  expect(again.script(facts)).toEqual(host.script(facts));
  expect(again.colour('Sheet1', 'A1')).toEqual(host.colour('Sheet1', 'A1'));
  const { snapshot: _, ...rest } = again.save();
  expect(host.save()).toMatchObject(rest);
  expect(again.script("a('D1').setValue('next'); return a('D1').getValue()")).toBe('next');
});

test('each person takes back their own steps, and a run of a script is one step', () => {
  const host = scriptHost();
  const ben = { id: 'ben', name: 'Ben' };
  host.type('Sheet1', 'A1', 'mine');
  host.type('Sheet1', 'B1', 'his', ben);
  host.script(
    "a('A2:A3').setValues([[1], [2]]); SpreadsheetApp.flush(); a('A1').setBackground('#ff0000'); sheet.insertRowsBefore(1, 1);",
  );
  expect(host.values('Sheet1', 'A1:B4')).toEqual([
    ['', ''],
    ['mine', 'his'],
    [1, ''],
    [2, ''],
  ]);
  host.undo();
  expect(host.values('Sheet1', 'A1:B3')).toEqual([
    ['mine', 'his'],
    ['', ''],
    ['', ''],
  ]);
  expect(host.colour('Sheet1', 'A1').background).toBeNull();
  host.undo(ben);
  expect(host.values('Sheet1', 'A1:B1')).toEqual([['mine', '']]);
  host.redo();
  expect(host.values('Sheet1', 'A1:A4').flat()).toEqual(['', 'mine', 1, 2]);
  host.undo();
  host.undo();
  expect(host.values('Sheet1')).toEqual([]);
  host.undo();
});

test('deleted rows come back with values, formulas, styles, notes and validation', () => {
  const host = scriptHost();
  host.pasteText('Sheet1', 'A1', [['1'], ['2'], ['3'], ['=SUM(A1:A3)']]);
  host.script(
    "a('A2').setNote('n').setBackground('#00ff00').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build())",
  );
  host.deleteRows('Sheet1', 2, 1);
  expect(host.values('Sheet1', 'A3')).toEqual([[4]]);
  host.undo();
  expect(host.formulas('Sheet1', 'A4')).toEqual([['=SUM(A1:A3)']]);
  expect(host.values('Sheet1', 'A1:A4').flat()).toEqual([1, 2, 3, 6]);
  expect(
    host.script(
      "return [a('A2').getNote(), a('A2').getBackground(), a('A2').getDataValidation() !== null]",
    ),
  ).toEqual(['n', '#00ff00', true]);
});

test('hosts do not see each other', () => {
  const one = hostWith('/** @customfunction */ function WHO() { return "one"; }');
  const two = hostWith('/** @customfunction */ function WHO() { return "two"; }');
  const three = hostWith('');
  for (const host of [one, two, three]) host.type('Sheet1', 'A1', '=WHO()');
  expect([one, two, three].map((host) => host.values('Sheet1', 'A1')[0]?.[0])).toEqual([
    'one',
    'two',
    '#NAME?',
  ]);
  one.type('Sheet1', 'B1', 'only here');
  expect(two.values('Sheet1')).toEqual([['two']]);
});

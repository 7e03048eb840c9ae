/** Which members of Apps Script the host knows: those that the add-on uses, above all. */
import { expect, test } from 'vitest';
import { signaturesOf } from '../../host/services/member-list.ts';
import { tables } from '../../host/services/tables.ts';

const USED: Readonly<Record<string, string>> = {
  SpreadsheetApp:
    'getActive getActiveSpreadsheet getActiveSheet getActiveRange getCurrentCell getSelection flush getUi newConditionalFormatRule newDataValidation newRichTextValue setActiveSheet setActiveRange',
  Spreadsheet:
    'getSheets getSheetByName getSheetById insertSheet deleteSheet moveActiveSheet setActiveSheet getActiveSheet getActiveRange getCurrentCell getActiveCell getSpreadsheetTimeZone getSpreadsheetLocale toast addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder getRangeByName getNumSheets getName getId',
  Sheet:
    'getRange getName setName getSheetId getMaxRows getMaxColumns getLastRow getLastColumn getDataRange setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight setRowHeights setRowHeightsForced setTabColor hideSheet showSheet hideColumns showColumns hideRows setConditionalFormatRules getConditionalFormatRules getProtections addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder insertRowsBefore insertRowsAfter insertColumnsBefore insertColumnsAfter insertRowBefore insertRowAfter insertColumnBefore insertColumnAfter deleteRow deleteRows deleteColumn deleteColumns moveColumns moveRows sort activate appendRow copyTo getIndex isSheetHidden protect clear clearContents',
  Range:
    'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNote getNotes setValue setValues setFormula setFormulas setFontFamily setFontSize setFontWeight setFontStyle setFontColor setFontLine setFontColors setFontWeights setFontStyles setBackground setBackgrounds getBackground getBackgrounds setWrap setWrapStrategy setVerticalAlignment setHorizontalAlignment setNumberFormat setNumberFormats getNumberFormat getNumberFormats setNote setNotes setBorder setDataValidation setDataValidations getDataValidation getDataValidations insertCheckboxes protect addDeveloperMetadata getDeveloperMetadata createDeveloperMetadataFinder getA1Notation getRow getColumn getLastRow getLastColumn getNumRows getNumColumns getSheet clear clearContent clearFormat clearNote isPartOfMerge isBlank activate offset getCell sort copyTo setRichTextValue setRichTextValues merge breakApart',
  Protection:
    'setWarningOnly isWarningOnly setDescription getDescription getRange remove canEdit getEditors removeEditors',
  DeveloperMetadata:
    'getId getKey getValue getLocation getVisibility setKey setValue remove moveToRow moveToColumn moveToSheet',
  DeveloperMetadataLocation: 'getLocationType getRow getColumn getSheet getSpreadsheet',
  DeveloperMetadataFinder:
    'withKey withValue withId withLocationType withVisibility onIntersectingLocations find',
  ConditionalFormatRuleBuilder:
    'whenFormulaSatisfied setRanges setBackground setFontColor setBold setItalic setUnderline setStrikethrough build copy',
  ConditionalFormatRule: 'getRanges getBooleanCondition copy',
  DataValidationBuilder:
    'requireValueInList requireValueInRange requireCheckbox requireNumberBetween requireFormulaSatisfied setAllowInvalid setHelpText build copy',
  Ui: 'alert prompt createAddonMenu createMenu showSidebar showModalDialog',
  Menu: 'addItem addSeparator addSubMenu addToUi',
  HtmlService: 'createHtmlOutput createHtmlOutputFromFile createTemplateFromFile createTemplate',
  HtmlOutput: 'setTitle getContent setWidth setHeight append',
  PropertiesService: 'getDocumentProperties getScriptProperties getUserProperties',
  Properties:
    'getProperty setProperty getProperties setProperties deleteProperty deleteAllProperties getKeys',
  LockService: 'getDocumentLock getScriptLock getUserLock',
  Lock: 'tryLock waitLock releaseLock hasLock',
  CacheService: 'getDocumentCache getScriptCache getUserCache',
  Utilities: 'formatDate formatString getUuid sleep base64Encode computeDigest',
  Session: 'getScriptTimeZone getActiveUser getTemporaryActiveUserKey',
};

test.each(Object.entries(USED))('%s', (type, members) => {
  const known = Object.keys(tables[type] ?? {});
  expect(members.split(' ').filter((member) => !known.includes(member))).toEqual([]);
});

test('every member of the host is one that Apps Script has', () => {
  const invented = Object.entries(tables).flatMap(([type, members]) =>
    Object.keys(members)
      .filter((member) => signaturesOf(type, member) === undefined)
      .map((member) => `${type}.${member}`),
  );
  expect(invented).toEqual([]);
});

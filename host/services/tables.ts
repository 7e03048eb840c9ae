/** All services of the host, by the type whose members they are. */
import type { Tables } from './bridge.ts';
import {
  conditionMembers,
  newRule,
  ruleBuilderMembers,
  ruleMembers,
  sheetRules,
} from './colour-rule.ts';
import {
  newValidation,
  rangeValidations,
  validationBuilderMembers,
  validationMembers,
} from './data-validation.ts';
import { htmlOutput, htmlService } from './html.ts';
import { lockMembers, lockService } from './locks.ts';
import {
  finderMembers,
  locationMembers,
  metadataMembers,
  rangeMetadata,
  sheetMetadata,
  spreadsheetMetadata,
} from './metadata.ts';
import { namedRangeMembers, sheetNames, spreadsheetNames } from './named-range.ts';
import { protectionMembers, protectRange, protectSheet, protectSpreadsheet } from './protection.ts';
import { rangeClear } from './range-clear.ts';
import { rangeFormats } from './range-formats.ts';
import { makeRangeListMembers, selectionMembers } from './range-list.ts';
import { rangeMoves } from './range-moves.ts';
import { rangePlaces } from './range-places.ts';
import { rangeValues } from './range-values.ts';
import {
  newRichText,
  rangeRichText,
  richTextBuilderMembers,
  richTextMembers,
} from './rich-text.ts';
import type { Members } from './service-object.ts';
import { sheetMembers } from './sheet.ts';
import { spreadsheetMembers } from './spreadsheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { cacheMembers, cacheService, propertiesMembers, propertiesService } from './stores.ts';
import { menuMembers, promptMembers, uiMembers } from './ui.ts';
import {
  authorizationInfo,
  consoleMembers,
  logger,
  scriptApp,
  sessionMembers,
  userMembers,
  utilities,
} from './utilities.ts';

const rangeMembers = {
  ...rangePlaces,
  ...rangeValues,
  ...rangeRichText,
  ...rangeFormats,
  ...rangeClear,
  ...rangeMetadata,
  ...rangeValidations,
  ...rangeMoves,
  ...protectRange,
};

/** Kept out of SpreadsheetApp's own file, which everything else imports. */
const builders: Members<null> = {
  newConditionalFormatRule: () => newRule(),
  newDataValidation: () => newValidation(),
  newRichTextValue: () => newRichText(),
};

const rangeListMembers = makeRangeListMembers(rangeMembers);

export const tables = {
  SpreadsheetApp: { ...spreadsheetApp, ...builders },
  Spreadsheet: {
    ...spreadsheetMembers,
    ...spreadsheetMetadata,
    ...protectSpreadsheet,
    ...spreadsheetNames,
  },
  Sheet: { ...sheetMembers, ...sheetMetadata, ...protectSheet, ...sheetRules, ...sheetNames },
  Range: rangeMembers,
  RangeList: rangeListMembers,
  Selection: selectionMembers,
  NamedRange: namedRangeMembers,
  DeveloperMetadata: metadataMembers,
  DeveloperMetadataLocation: locationMembers,
  DeveloperMetadataFinder: finderMembers,
  Protection: protectionMembers,
  ConditionalFormatRule: ruleMembers,
  ConditionalFormatRuleBuilder: ruleBuilderMembers,
  BooleanCondition: conditionMembers,
  DataValidation: validationMembers,
  DataValidationBuilder: validationBuilderMembers,
  RichTextValue: richTextMembers,
  RichTextValueBuilder: richTextBuilderMembers,
  Ui: uiMembers,
  Menu: menuMembers,
  PromptResponse: promptMembers,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  PropertiesService: propertiesService,
  Properties: propertiesMembers,
  CacheService: cacheService,
  Cache: cacheMembers,
  LockService: lockService,
  Lock: lockMembers,
  Utilities: utilities,
  Session: sessionMembers,
  User: userMembers,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Logger: logger,
  console: consoleMembers,
} as unknown as Tables;

/** Globals that a script finds; of all others of Apps Script it gets an object that says what is missing. */
export const GLOBALS = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Session',
  'ScriptApp',
  'Logger',
  'console',
] as const;

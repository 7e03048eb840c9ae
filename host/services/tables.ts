/** All services of the host, by the type whose members they are. */
import type { Tables } from './bridge.ts';
import { htmlOutput, htmlService } from './html.ts';
import { lockMembers, lockService } from './locks.ts';
import { rangeClear } from './range-clear.ts';
import { rangeFormats } from './range-formats.ts';
import { rangePlaces } from './range-places.ts';
import { rangeValues } from './range-values.ts';
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

export const tables = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheetMembers,
  Sheet: sheetMembers,
  Range: { ...rangePlaces, ...rangeValues, ...rangeFormats, ...rangeClear },
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

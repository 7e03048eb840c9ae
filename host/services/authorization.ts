/** Which members a script may call in which authorization mode. */
import type { Execution } from './execution.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

const ALWAYS = new Set(['Logger', 'console', 'Utilities', 'ScriptApp', 'HtmlService']);
const OTHER_FILES = new Set(['open', 'openById', 'openByUrl', 'create']);
const DISPLAYS = new Set([
  'showSidebar',
  'showModalDialog',
  'showModelessDialog',
  'showDialog',
  'alert',
  'prompt',
]);

/** Roots of services that a custom function may use. */
const IN_CUSTOM_FUNCTIONS = new Set([
  ...ALWAYS,
  'CacheService',
  'Jdbc',
  'LanguageApp',
  'LockService',
  'Maps',
  'PropertiesService',
  'SpreadsheetApp',
  'UrlFetchApp',
  'XmlService',
]);

/** Types whose members change nothing but themselves. */
const HARMLESS =
  /Builder$|^(?:HtmlOutput|HtmlTemplate|Lock|Cache|Properties|DeveloperMetadataFinder|TextFinder)$/;
const READING = /^(?:get|is|can|offset|create\w*Finder|new|find|with|on|flush|toString)/;

const insufficient = (member: string, scope: string) =>
  `Specified permissions are not sufficient to call ${member}. Required permissions: ${scope}`;

const isRoot = (type: string) =>
  /(?:App|Service)$/.test(type) || type === 'Session' || type === 'Jdbc' || type === 'Maps';

const inNone = (type: string, member: string): string | null => {
  const menus = type === 'Menu' || (type === 'Ui' && /^create\w*Menu$/.test(member));
  const others =
    ALWAYS.has(type) ||
    (type === 'SpreadsheetApp' && member === 'getUi') ||
    (type === 'Session' && member === 'getActiveUserLocale');
  return menus || others || (!isRoot(type) && type !== 'Ui')
    ? null
    : `You do not have permission to call ${type}.${member}.`;
};

const inCustomFunction = (type: string, member: string): string | null => {
  if (type === 'SpreadsheetApp' && member === 'getUi')
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  if (isRoot(type) && !IN_CUSTOM_FUNCTIONS.has(type))
    return `You do not have permission to call ${type} service.`;
  if (ALWAYS.has(type) || HARMLESS.test(type) || isRoot(type) || READING.test(member)) return null;
  return `You do not have permission to call ${member}`;
};

const findProblem = (mode: AuthMode, type: string, member: string): string | null => {
  if (type === 'SpreadsheetApp' && OTHER_FILES.has(member))
    return insufficient(`SpreadsheetApp.${member}`, SPREADSHEETS);
  if (mode === 'NONE') return inNone(type, member);
  if (mode === 'CUSTOM_FUNCTION') return inCustomFunction(type, member);
  if (mode === 'LIMITED' && type === 'Ui' && DISPLAYS.has(member))
    return insufficient(`Ui.${member}`, CONTAINER_UI);
  return null;
};

export const checkAuthorization = (run: Execution, type: string, member: string): void => {
  const problem = findProblem(run.mode, type, member);
  if (problem) throw new Error(problem);
};

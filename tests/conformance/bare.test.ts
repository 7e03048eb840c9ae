import vm from 'node:vm';
import { expect, test } from 'vitest';
import {
  callBare,
  loadBare,
  readCode,
  readEntries,
  readManifest,
  readSidebar,
} from '../support/built.ts';

const entries = readEntries();
const customFunctions = entries.filter(({ kind }) => kind === 'custom-function');
const examples = customFunctions.flatMap(({ name, examples: all = [] }) =>
  all.map((example, at) => ({ name, at: at + 1, says: example.says ?? '', ...example })),
);

test('the file loads with nothing but the language', () => {
  const before = new Set(Object.getOwnPropertyNames(vm.runInNewContext('globalThis', {})));
  const context = loadBare();
  const made = Object.getOwnPropertyNames(vm.runInContext('globalThis', context))
    .filter((name) => !before.has(name))
    .sort();
  expect(made).toEqual(['__zod_globalConfig', 'app_', ...entries.map(({ name }) => name)].sort());
});

test('loading touches no service, timer or page', () => {
  const touched: string[] = [];
  const trap = (name: string) =>
    new Proxy(() => undefined, {
      get: (_, key) => {
        touched.push(`${name}.${String(key)}`);
        return undefined;
      },
      apply: () => {
        touched.push(`${name}()`);
        return undefined;
      },
    });
  const names = [
    'SpreadsheetApp',
    'HtmlService',
    'PropertiesService',
    'LockService',
    'CacheService',
    'ScriptApp',
    'Session',
    'Utilities',
    'UrlFetchApp',
    'Logger',
    'console',
    'setTimeout',
    'fetch',
    'document',
  ];
  loadBare(Object.fromEntries(names.map((name) => [name, trap(name)])));
  expect(touched).toEqual([]);
});

test.each(examples)('$name, example $at: $says', ({ name, arguments: args = [], gives }) => {
  expect(callBare(loadBare(), name, args)).toEqual(gives);
});

test('every custom function has examples', () => {
  const without = customFunctions.filter(({ examples: all = [] }) => all.length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
  expect(customFunctions.map(({ name }) => name).sort()).toEqual([
    'ANSWER_RATING',
    'CULTURE_RED_FLAGS',
    'FINDINGS',
    'IR_PIPELINE',
    'NEXT_QUESTION',
    'PROGRAM_GATE',
    'SCORECARD',
    'VISA_STABILITY',
  ]);
});

test('custom functions carry the comment that Sheets completes from', () => {
  const code = readCode();
  for (const { name, parameters } of customFunctions) {
    const declaration = `function ${name}(${parameters.map((one) => one.name).join(', ')}) {`;
    const at = code.indexOf(declaration);
    expect(at, name).toBeGreaterThan(0);
    const comment = code.slice(code.lastIndexOf('/**', at), at);
    expect(comment).toContain('@customfunction');
    expect(comment).toContain('@return');
    for (const one of parameters) expect(comment).toContain(one.name);
  }
});

test('nothing in the file is beyond what Apps Script parses', () => {
  // The letters of packed weights are data, and may spell anything.
  const code = readCode().replace(/(["'])[^"'\\]{200,}\1/g, '""');
  const beyond = [/^\s*(import|export)\s/m, /\bthis\.#/, /\bstatic\s+\w+\s*=/, /\?\?=|\|\|=|&&=/];
  expect(beyond.filter((pattern) => pattern.test(code))).toEqual([]);
});

test('the sidebar is one file that loads nothing from elsewhere', () => {
  const html = readSidebar();
  const outside = html
    .replace(/<script>[\s\S]*?<\/script>/g, '')
    .replace(/<style>[\s\S]*?<\/style>/g, '');
  const outward = [...outside.matchAll(/\b(?:src|href)\s*=\s*["']?(?!data:|#)[^"'>]*/gi)];
  expect(outward.map(([text]) => text)).toEqual([]);
  // The source of a fact is a link that a person may follow; it is data, and nothing loads it.
  const withoutSources = html.replace(/\burl:"https?:\/\/[^"]*"/g, 'url:""');
  const addresses = [...withoutSources.matchAll(/https?:\/\/(?!www\.w3\.org)[^"'`\s)]*/g)];
  expect(addresses.map(([text]) => text)).toEqual([]);
  expect(html.match(/<script>/g)).toHaveLength(1);
});

test('the manifest asks for the open file and the sidebar, and for nothing else', () => {
  expect(readManifest()).toEqual({
    timeZone: 'Etc/UTC',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

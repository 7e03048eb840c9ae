/** The add-on and its surroundings: modes, menus, triggers, quotas, locks, the sidebar's calls (sections 2 to 5, 9 to 11, 13). */
import { expect, test } from 'vitest';
import type { Dialog, UiEvent } from '../../host/host.ts';
import { hostWith, makeDist, scriptHost } from './open-test-host.ts';

const MENU = `
function onOpen(e) {
  const said = [String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE];
  for (const [name, work] of Object.entries({
    file: () => SpreadsheetApp.getActiveSpreadsheet().getName(),
    properties: () => PropertiesService.getDocumentProperties().getProperty('x'),
    sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
  })) { try { work(); said.push(name); } catch (error) { said.push(error.message.slice(0, 30)); } }
  console.log(JSON.stringify(said));
  SpreadsheetApp.getUi().createAddonMenu().addItem('Show', 'show').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Inside', 'tools.inside')).addToUi();
}
function onInstall(e) { onOpen(e); }
var tools = { inside: function () { console.log('inside'); } };
function show() { console.log('shown'); }
`;

const said = (host: { lastLog(): readonly string[] }) =>
  JSON.parse(host.lastLog().at(-1) ?? '[]') as unknown[];

test('an add-on that was not used in the file yet gets NONE: menus and nothing else (2.1, 2.2)', () => {
  const host = hostWith(MENU);
  host.open();
  expect(said(host).slice(0, 2)).toEqual(['NONE', true]);
  expect(said(host)).not.toContain('file');
  expect(said(host)).not.toContain('properties');
  expect(host.menu()).toHaveLength(1);
});

test('once enabled it gets LIMITED: the file and properties, no sidebar (2.1, 2.3)', () => {
  const host = hostWith(MENU, { addon: 'enabled' });
  host.open();
  expect(said(host).slice(0, 4)).toEqual(['LIMITED', false, 'file', 'properties']);
  expect(said(host)[4]).toMatch(/^Specified permissions are not/);
});

test('a click on a menu item runs with all rights and enables the add-on for everyone (2.4, 2.5)', () => {
  const host = hostWith(MENU);
  host.open();
  host.clickMenu('Show');
  expect(host.lastLog().at(-1)).toBe('shown');
  host.clickMenu('Inside');
  expect(host.lastLog().at(-1)).toBe('inside');
  host.open({ id: 'b', name: 'Mentor' });
  expect(said(host)[0]).toBe('LIMITED');
  expect(() => host.clickMenu('Nothing')).toThrow('There is no menu item "Nothing".');
});

test('a service call at the top of the script kills the menu in NONE (2.2)', () => {
  const host = hostWith(
    `const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();\n${MENU}`,
  );
  host.open();
  expect(host.menu()).toEqual([]);
  expect(host.lastLog().join()).toContain(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
});

test('installing runs onInstall with all rights, and not onOpen (2.6)', () => {
  const host = hostWith(MENU);
  host.install();
  expect(said(host)[0]).toBe('FULL');
  expect(host.lastLog()).toHaveLength(1);
  expect(host.menu()).toHaveLength(1);
});

test('a menu of the same name takes the place of the old one; its shape is told (2.7, 2.8)', () => {
  const host = hostWith(MENU);
  const heard: UiEvent[] = [];
  host.onUi((event) => heard.push(event));
  host.open();
  host.open();
  expect(host.menu()).toMatchObject([
    {
      items: [
        { caption: 'Show', functionName: 'show' },
        { caption: '', functionName: null },
        { caption: 'More', items: [{ caption: 'Inside', functionName: 'tools.inside' }] },
      ],
    },
  ]);
  expect(heard.map((event) => event.kind)).toEqual(['menu', 'menu']);
});

test('a dialog suspends the script: writes are sent, locks are let go, the answer comes back (2.11)', () => {
  const host = scriptHost();
  const asked: Dialog[] = [];
  host.answerDialogs((dialog) => {
    asked.push(dialog);
    asked.push({ ...dialog, title: String(host.values('Sheet1', 'A1')[0]?.[0]) });
    return dialog.kind === 'prompt' ? 'OK:typed: text' : 'YES';
  });
  expect(
    host.script(`const ui = SpreadsheetApp.getUi(); const lock = LockService.getDocumentLock();
      lock.waitLock(10); a('A1').setValue('sent');
      const held = lock.hasLock();
      const answer = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
      const typed = ui.prompt('Name?');
      return [held, lock.hasLock(), answer === ui.Button.YES, String(typed.getSelectedButton()), typed.getResponseText()];`),
  ).toEqual([true, false, true, 'OK', 'typed: text']);
  expect(asked[0]).toMatchObject({
    kind: 'alert',
    title: 'Title',
    prompt: 'Sure?',
    buttons: 'YES_NO',
  });
  expect(asked[1]?.title).toBe('sent');
});

test('a dialog that nobody answers says so', () => {
  expect(() => scriptHost().script("SpreadsheetApp.getUi().alert('Hello')")).toThrow(
    'Nobody answers the alert "Hello"',
  );
});

test('toasts and the sidebar are told, and do not suspend (2.11, 9.2)', () => {
  const heard: UiEvent[] = [];
  const host = hostWith(
    "function go() { SpreadsheetApp.getActive().toast('Done'); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Questions')); }",
    {
      dist: makeDist(
        "function go() { SpreadsheetApp.getActive().toast('Done'); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Questions')); }",
        { Side: '<p>side' },
      ),
    },
  );
  host.onUi((event) => heard.push(event));
  host.call('go', []);
  expect(heard).toMatchObject([
    { kind: 'toast', text: 'Done', seconds: 5 },
    { kind: 'sidebar', title: 'Questions', html: '<p>side' },
  ]);
});

const EDITS = `
function onEdit(e) {
  const p = PropertiesService.getScriptProperties();
  const all = JSON.parse(p.getProperty('edits') || '[]');
  all.push([e.range.getSheet().getName() + '!' + e.range.getA1Notation(), e.value, e.oldValue, 'value' in e, String(e.authMode), typeof e.source.getName(), e.range.getValue()]);
  p.setProperty('edits', JSON.stringify(all));
  if (e.value === 'write') e.range.offset(0, 1).setValue('written by onEdit');
}
function edits() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('edits') || '[]'); }
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('script'); }
`;

test('writes of a script fire no trigger (3.2)', () => {
  const host = hostWith(EDITS);
  host.call('write', []);
  expect(host.call('edits', [])).toEqual([]);
});

test('onEdit tells range, and for one cell the value and the old one, as texts (3.3, 3.4)', () => {
  const host = hostWith(EDITS);
  host.type('Sheet1', 'B2', '5');
  host.type('Sheet1', 'B2', 'x');
  host.clear('Sheet1', 'B2');
  host.pasteText('Sheet1', 'A1', [
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(host.call('edits', [])).toEqual([
    ['Sheet1!B2', '5', null, true, 'LIMITED', 'string', 5],
    ['Sheet1!B2', 'x', '5', true, 'LIMITED', 'string', 'x'],
    ['Sheet1!B2', null, 'x', false, 'LIMITED', 'string', ''],
    ['Sheet1!A1:B2', null, null, false, 'LIMITED', 'string', 1],
  ]);
});

test('onEdit runs after recalculation, and its own writes fire nothing', () => {
  const host = hostWith(EDITS);
  host.type('Sheet1', 'B1', '=LEN(A1)');
  host.type('Sheet1', 'A1', 'write');
  expect(host.values('Sheet1', 'A1:B1')).toEqual([['write', 'written by onEdit']]);
  expect(host.call('edits', [])).toHaveLength(2);
});

test('onEdit does not fire for structure, sorting, formats or undo (3.6)', () => {
  const host = hostWith(EDITS);
  host.insertColumns('Sheet1', 1, 1);
  host.sort('Sheet1', 'A1:B9', 1);
  host.hideRows('Sheet1', 3, 1);
  host.undo();
  expect(host.call('edits', [])).toEqual([]);
});

test('an error in a trigger stays in the log', () => {
  const host = hostWith('function onEdit() { throw new Error("broken"); }');
  host.type('Sheet1', 'A1', 'x');
  expect(host.lastLog()).toEqual(['onEdit: broken']);
});

test('a run that takes too long ends (4.1)', () => {
  const host = hostWith('function go() { for (;;) {} }', { limits: { longRunMs: 50 } });
  expect(() => host.call('go', [])).toThrow('Exceeded maximum execution time');
});

const fails = (body: string): unknown =>
  scriptHost().script(`const p = PropertiesService.getDocumentProperties(); const c = CacheService.getScriptCache();
    try { ${body}; return 'no error'; } catch (e) { return e.message; }`);

test.each([
  ["p.setProperty('k', 'x'.repeat(9217))", 'Argument too large: value'],
  ["p.setProperty('k', 'x'.repeat(9216))", 'no error'],
  ["p.setProperty('k'.repeat(9217), 'x')", 'Argument too large: key'],
  [
    "for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000))",
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ["c.put('k'.repeat(251), 'x')", 'Argument too large: key'],
  ["c.put('k', 'x'.repeat(102401))", 'Argument too large: value'],
  ['Utilities.sleep(300001)', 'sleep time too long'],
])('%s: %s (4.4, 4.5, 4.7)', (body, text) => {
  expect(fails(body)).toBe(text);
});

test('properties hold strings, a missing one is null, and they are kept with the file (4.6)', () => {
  const host = scriptHost();
  expect(
    host.script(
      "const p = PropertiesService.getDocumentProperties(); p.setProperty('n', 1); return [p.getProperty('n'), p.getProperty('no'), p.getKeys()]",
    ),
  ).toEqual(['1', null, ['n']]);
  const again = scriptHost('', { saved: host.save() });
  expect(again.script('return PropertiesService.getDocumentProperties().getProperties()')).toEqual({
    n: '1',
  });
});

test('the cache forgets after its time (4.7)', () => {
  let now = 1_000_000;
  const host = scriptHost('', { clock: () => now });
  host.script("CacheService.getDocumentCache().put('k', 'v', 10)");
  const read = () => host.script("return CacheService.getDocumentCache().get('k')");
  expect(read()).toBe('v');
  now += 11_000;
  expect(read()).toBe(null);
});

test('another execution waits for a lock in vain, and does not see writes before they are sent (5.1 to 5.4)', () => {
  const seen: unknown[] = [];
  const host = scriptHost(
    'function other() { const lock = LockService.getDocumentLock(); let message = "no error"; try { lock.waitLock(5); } catch (e) { message = e.message; } return [lock.tryLock(0), lock.tryLock(-1), message, SpreadsheetApp.getActiveSheet().getRange("A1").getValue()]; }',
    {
      onSleep: () => seen.push(host.call('other', [], { id: 'b', name: 'Mentor' })),
    },
  );
  host.script(`const lock = LockService.getDocumentLock(); lock.tryLock(10);
    a('A1').setValue('new'); Utilities.sleep(1); SpreadsheetApp.flush(); Utilities.sleep(1); lock.releaseLock(); Utilities.sleep(1);`);
  const timeout = 'Lock timeout: another process was holding the lock for too long.';
  expect(seen).toEqual([
    [false, false, timeout, ''],
    [false, false, timeout, 'new'],
    [true, true, 'no error', 'new'],
  ]);
  expect(host.script('return LockService.getScriptLock().tryLock(0)')).toBe(true);
  expect(host.script('return LockService.getScriptLock().tryLock(-1)')).toBe(false);
});

test('a person typing between a read and a write is not held back by a lock (5.6)', () => {
  const host = scriptHost('', {
    onSleep: () => host.type('Sheet1', 'B1', 'typed meanwhile', { id: 'b', name: 'Mentor' }),
  });
  host.script(
    "LockService.getDocumentLock().waitLock(1); const old = a('A1').getValue(); Utilities.sleep(5); a('A1').setValue(old + '!');",
  );
  expect(host.values('Sheet1', 'A1:B1')).toEqual([['!', 'typed meanwhile']]);
});

test('globals are fresh in every call (5.7, 13.5)', () => {
  const host = hostWith(
    'var count = 0; let hidden = 0; function next() { count += 1; hidden += 1; return [count, hidden]; }',
  );
  expect([host.call('next', []), host.call('next', [])]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

const ECHO = `function echo(x) { return x; } function kind(...args) { return args.map((x) => (x === null ? 'null' : Array.isArray(x) ? 'array' : typeof x)); }
function isOwn(x) { return [x instanceof Object, x.list instanceof Array]; } function bad() { return { a: 1, when: new Date() }; } function nothing() {}
function fail() { throw new Error('in words'); } function hidden_() {} const arrow = () => 1; function map() { return new Map(); } function nan() { return [NaN, undefined]; }`;

test('plain values cross both ways as copies, in the realm of the script (9.4, 9.9, 13.6)', () => {
  const host = hostWith(ECHO);
  const value = { text: 'x', list: [1, true, null, { deep: [] }] };
  const back = host.call('echo', [value]);
  expect(back).toEqual(value);
  expect(back).not.toBe(value);
  expect(host.call('isOwn', [value])).toEqual([true, true]);
});

test('what may not cross throws at the call, and the script does not run (9.5)', () => {
  const host = hostWith(ECHO);
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  for (const [args, text] of [
    [[new Date()], 'Failed due to illegal value in property: 0'],
    [['x', () => 1], 'Failed due to illegal value in property: 1'],
    [[{ deep: [new Date()] }], 'Failed due to illegal value in property: 0'],
    [[circle], 'Failed due to circular reference.'],
  ] as const)
    expect(() => host.call('echo', [...args])).toThrow(text);
  expect(host.serviceCalls().total).toBe(0);
});

test('undefined becomes null in lists and vanishes from objects (9.6)', () => {
  const host = hostWith(ECHO);
  expect(host.call('echo', [[undefined, { gone: undefined, kept: 1 }]])).toEqual([
    null,
    { kept: 1 },
  ]);
  expect(host.call('kind', [undefined, [], 1])).toEqual(['null', 'array', 'number']);
});

test('a Date anywhere makes the whole result null, without a failure (9.7, 9.8)', () => {
  const host = hostWith(ECHO);
  expect([
    host.call('bad', []),
    host.call('nothing', []),
    host.call('map', []),
    host.call('nan', []),
  ]).toEqual([null, null, null, [null, null]]);
});

test('only top-level functions without a trailing underscore can be called (9.10)', () => {
  const host = hostWith(ECHO);
  for (const name of ['hidden_', 'missing', 'Math.max', 'arrow', 'SpreadsheetApp'])
    expect(() => host.call(name, [])).toThrow(`google.script.run.${name} is not a function`);
});

test('a failure carries the message of the script (9.14)', () => {
  expect(() => hostWith(ECHO).call('fail', [])).toThrow('in words');
});

const TEMPLATE = `function page() { const t = HtmlService.createTemplateFromFile('Page'); t.name = '<script>'; t.list = ['a', 'b']; return t.evaluate().setTitle('T').getContent(); }
function missing() { HtmlService.createHtmlOutputFromFile('Nope'); } function meta() { HtmlService.createHtmlOutput('x').addMetaTag('author', 'x'); }`;

test('templates run, print escaped and print raw (10.1, 10.2, 10.4)', () => {
  const host = hostWith('', {
    dist: makeDist(TEMPLATE, {
      Page: '<? for (const one of list) { ?>[<?= one ?>]<? } ?><?= name; "ignored" ?>|<?!= name ?>',
    }),
  });
  expect(host.call('page', [])).toBe('[a][b]&#60;script&#62;|<script>');
  expect(() => host.call('missing', [])).toThrow('No HTML file named Nope was found.');
  expect(() => host.call('meta', [])).toThrow('not allowed');
});

test('no address is known, but people can be told apart (11.1 to 11.3)', () => {
  const host = scriptHost();
  const key = (id: string) =>
    host.script('return Session.getTemporaryActiveUserKey()', { id, name: id });
  expect(host.script('return Session.getActiveUser().getEmail()')).toBe('');
  expect(key('a')).not.toBe(key('b'));
  expect(() => host.script("SpreadsheetApp.openById('x')")).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

test('the script finds what Apps Script has, and nothing of Node or a browser (13.1, 13.2, 13.5)', () => {
  const absent =
    'setTimeout setInterval clearTimeout fetch FormData File Blob URL URLSearchParams DOMException atob btoa TextEncoder TextDecoder ReadableStream crypto window navigator performance process require module exports Buffer structuredClone queueMicrotask AbortController document localStorage global setImmediate'.split(
      ' ',
    );
  const present =
    'console Logger Intl WebAssembly globalThis Utilities Session ScriptApp DriveApp Promise Map JSON'.split(
      ' ',
    );
  expect(
    scriptHost().script(
      `return [${JSON.stringify(absent)}.filter((n) => n in globalThis), ${JSON.stringify(present)}.filter((n) => !(n in globalThis))]`,
    ),
  ).toEqual([[], []]);
});

test('errors of services are errors of the script (13.6)', () => {
  expect(
    scriptHost().script(
      "try { sheet.getRange('?'); } catch (e) { return [e instanceof Error, e.name, String(e), Array.isArray(a('A1').getValues()), a('A1').getValues() instanceof Array]; }",
    ),
  ).toEqual([true, 'Exception', 'Exception: Range not found', true, true]);
});

test('the clock of the host is the clock of the script', () => {
  const host = scriptHost('', { clock: () => Date.UTC(2026, 10, 3, 12) });
  expect(
    host.script(
      'return [new Date().toISOString(), Date.now(), new Date() instanceof Date, new Date(0).constructor === Date, typeof Date()]',
    ),
  ).toEqual(['2026-11-03T12:00:00.000Z', Date.UTC(2026, 10, 3, 12), true, true, 'string']);
});

test('promises settle before the call returns (13.4)', () => {
  const host = hostWith(
    'function go() { Promise.resolve().then(() => SpreadsheetApp.getActiveSheet().getRange("A1").setValue("later")); }',
  );
  host.call('go', []);
  expect(host.values('Sheet1', 'A1')).toEqual([['later']]);
});

test('dates are written by letters, in a time zone (Utilities.formatDate)', () => {
  const format = (pattern: string, zone = 'America/New_York') =>
    scriptHost().script(
      `return Utilities.formatDate(new Date('2026-11-03T18:05:09.007Z'), '${zone}', ${JSON.stringify(pattern)})`,
    );
  expect(format('yyyy-MM-dd HH:mm:ss.SSS')).toBe('2026-11-03 13:05:09.007');
  expect(format(`EEE, MMM d, ''yy h:mm a ${'X'.repeat(3)} z`)).toBe(
    "Tue, Nov 3, '26 1:05 PM -05:00 EST",
  );
  expect(format("yyyy-MM-dd'T'HH:mm:ssXXX", 'Etc/UTC')).toBe('2026-11-03T18:05:09Z');
});

test('utilities encode, digest, split and print as Apps Script does', () => {
  expect(
    scriptHost().script(`return [Utilities.base64Encode('é'), Utilities.base64EncodeWebSafe('>>>'), Utilities.base64Decode('/w==')[0], Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length,
      Utilities.parseCsv('a,"b ""c""",d\\n1,2,3'), Utilities.formatString('%s has %05d and %.2f%%', 'x', 42, 1.5), Utilities.getUuid().length]`),
  ).toEqual([
    'w6k=',
    'Pj4-',
    -1,
    16,
    [
      ['a', 'b "c"', 'd'],
      ['1', '2', '3'],
    ],
    'x has 00042 and 1.50%',
    36,
  ]);
});

test('selections belong to each person, and a script can move them', () => {
  const host = scriptHost();
  const mentor = { id: 'b', name: 'Mentor' };
  const heard: UiEvent[] = [];
  host.onUi((event) => heard.push(event));
  host.insertSheet('Two');
  host.select('Sheet1', 'B2:C3');
  host.select('Two', 'D4', mentor);
  const read =
    "const r = book.getActiveRange(); return [r.getSheet().getName() + '!' + r.getA1Notation(), book.getCurrentCell().getA1Notation(), book.getSelection().getActiveRange().getA1Notation()]";
  expect(host.script(read)).toEqual(['Sheet1!B2:C3', 'B2', 'B2:C3']);
  expect(host.script(read, mentor)).toEqual(['Two!D4', 'D4', 'D4']);
  host.insertRows('Sheet1', 1, 1);
  expect(host.script(read)).toEqual(['Sheet1!B3:C4', 'B3', 'B3:C4']);
  host.script(
    "book.setActiveSheet(book.getSheetByName('Two')); book.getSheetByName('Two').getRange('E5').activate()",
  );
  expect(heard.at(-1)).toMatchObject({ kind: 'selection', sheetName: 'Two', a1: 'E5' });
});

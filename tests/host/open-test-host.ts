/** Hosts for tests: the bundle is made when it is missing, and a script may be given as text. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Host, type HostOptions, openHost, type Person } from '../../host/host.ts';
import { ensureHeadless } from '../../tools/build-headless.mjs';

await ensureHeadless();

const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

const MANIFEST = { timeZone: 'America/New_York', runtimeVersion: 'V8', dependencies: {} };

/** A folder like `dist`, with that script and those html files. */
export const makeDist = (code: string, html: Readonly<Record<string, string>> = {}): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([code, html]))
    .digest('hex');
  const folder = join('node_modules', '.cache', 'host-tests', hash.slice(0, 20));
  if (existsSync(join(folder, 'appsscript.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(html))
    writeFileSync(join(folder, `${name}.html`), text);
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return folder;
};

/** A host with that script; it is closed after the test. */
export const hostWith = (code = '', options: HostOptions = {}): Host => {
  const host = openHost({ dist: makeDist(code), ...options });
  open.push(host);
  return host;
};

export interface ScriptHost extends Host {
  /** Runs the statements as a function called from the sidebar; `sheet`, `book` and `a` are at hand. */
  script(body: string, as?: Person): unknown;
}

/** A host whose script is made of each body that is run: the host is the same, the script is another. */
export const scriptHost = (prelude = '', options: HostOptions = {}): ScriptHost => {
  let body = '';
  const file = () =>
    `${prelude}
function runTest() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const a = (text) => sheet.getRange(text);
  ${body}
}`;
  const folder = join(
    'node_modules',
    '.cache',
    'host-tests',
    `live-${process.pid}-${open.length}-${Math.random().toString(36).slice(2)}`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'Code.js'), file());
  const host = openHost({ dist: folder, ...options });
  open.push(host);
  let count = 0;
  const script = (text: string, as?: Person): unknown => {
    count += 1;
    body = `/* ${'x'.repeat(count)} */ ${text}`;
    writeFileSync(join(folder, 'Code.js'), file());
    return host.call('runTest', [], as);
  };
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(host),
      script: { value: script },
    },
  ) as ScriptHost;
};

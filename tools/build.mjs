/**
 * Builds what clasp pushes: dist/Code.js (one bundle and a real top-level function per entry),
 * dist/Sidebar.html (one file) and dist/appsscript.json; also .build/entries.json for the tests
 * and docs/functions.md.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { buildSidebar } from './build-sidebar.mjs';
import { makeFunctionsPage } from './functions-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The one name that the bundle takes in Apps Script's global scope, beside the entries. */
const BUNDLE = 'app_';
const BLANK = '  ';

const bundleMain = async () => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    // Apps Script does not parse private or static class fields: es2019 lowers them.
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'inline',
    minify: true,
  });
  return result.outputFiles[0].text;
};

/** Loads the bundle with nothing but the language: touching a service while loading fails here. */
const readEntries = (bundle) =>
  vm.runInNewContext(`${bundle};JSON.parse(JSON.stringify(${BUNDLE}.entries))`, {});

const commentOf = (entry) =>
  [
    '/**',
    ` * ${entry.says}`,
    ...entry.parameters.map(({ name, type, says }) =>
      type.endsWith('=')
        ? ` * @param {${type}} [${name}] ${says}`
        : ` * @param {${type}} ${name} ${says}`,
    ),
    ...(entry.returns ? [` * @return {${entry.returns.type}} ${entry.returns.says}`] : []),
    ...(entry.kind === 'custom-function' ? [' * @customfunction'] : []),
    ' */',
  ].join('\n');

/** Google finds only declarations at the top level, so each entry gets one that hands over. */
const stubOf = (entry) => {
  const names = entry.parameters.map(({ name }) => name).join(', ');
  const call = `return ${BUNDLE}.run('${entry.name}', [${names}]);`;
  return `${commentOf(entry)}\nfunction ${entry.name}(${names}) {\n${BLANK}${call}\n}`;
};

/** A file is written only when it changes, so that a watcher or a test run sees no false news. */
const put = (path, text) => {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
};

export const buildAddOn = async () => {
  const dist = join(root, 'dist');
  const scratch = join(root, '.build');
  mkdirSync(dist, { recursive: true });
  mkdirSync(scratch, { recursive: true });
  const [bundle, sidebar] = await Promise.all([bundleMain(), buildSidebar()]);
  const entries = readEntries(bundle);
  const code = `${bundle.trimEnd()}\n${entries.map(stubOf).join('\n\n')}\n`;
  put(join(dist, 'Code.js'), code);
  put(join(dist, 'Sidebar.html'), sidebar);
  cpSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  const wanted = new Set(['Code.js', 'Sidebar.html', 'appsscript.json']);
  for (const name of readdirSync(dist))
    if (!wanted.has(name)) rmSync(join(dist, name), { recursive: true });
  put(join(scratch, 'entries.json'), `${JSON.stringify(entries, null, 2)}\n`);
  put(join(root, 'docs', 'functions.md'), makeFunctionsPage(entries));
  return {
    code: Buffer.byteLength(code),
    sidebar: Buffer.byteLength(sidebar),
    entries: entries.length,
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await buildAddOn();
  console.log(
    `dist: Code.js ${made.code} bytes, Sidebar.html ${made.sidebar} bytes, ${made.entries} functions`,
  );
}

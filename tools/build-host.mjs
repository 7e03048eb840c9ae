/** Bundles the local host: its page into `.build/page/`, its server into `.build/start.mjs`. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const host = join(root, 'host');
const target = join(root, '.build');
const production = { 'process.env.NODE_ENV': '"production"' };

/** Hyphenation of some eighty languages is nearly half of the page, and no cell is hyphenated. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/i }, (args) =>
      /engine-render/.test(args.importer) ? { path: args.path, namespace: 'empty' } : null,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'export default {"patterns":[],"exceptions":[]}',
    }));
  },
};

const buildPage = async (folder) => {
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  await build({
    entryPoints: [
      { in: join(host, 'page', 'main.ts'), out: 'page' },
      { in: join(host, 'page', 'page.css'), out: 'page' },
      { in: join(host, 'page', 'frame', 'google-script.ts'), out: 'google-script' },
    ],
    outdir: page,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: production,
    legalComments: 'none',
    plugins: [withoutHyphenation],
    logLevel: 'error',
  });
  for (const file of ['index.html', 'icon.svg'])
    copyFileSync(join(host, 'page', file), join(page, file));
};

const start = { start: join(host, 'start.ts') };
const room = { room: join(host, 'server', 'room-thread.ts') };

const buildServer = (folder, entryPoints) =>
  build({
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: production,
    logLevel: 'error',
  });

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Each file is renamed in one step: test files that start at once never read half of one. */
const moveInto = (from, to) => {
  for (const file of filesIn(from)) {
    const name = file.slice(from.length + 1);
    mkdirSync(dirname(join(to, name)), { recursive: true });
    renameSync(file, join(to, name));
  }
};

const buildInto = async (...builders) => {
  mkdirSync(target, { recursive: true });
  const part = mkdtempSync(join(target, 'part-'));
  try {
    await Promise.all(builders.map((build) => build(part)));
    moveInto(part, target);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
};

/** Gives the build folder. */
export async function buildHost() {
  await buildInto(buildPage, (part) => buildServer(part, { ...start, ...room }));
  return target;
}

/** Only what reads the options and runs the rest: a moment's work. Gives its file. */
export async function buildStart() {
  await buildInto((part) => buildServer(part, start));
  return join(target, 'start.mjs');
}

const results = ['page/page.js', 'page/page.css', 'page/google-script.js', 'room.mjs'];

const timeOf = (file) => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

/** Builds only when something is missing or older than what it is made of. */
export async function ensureHost() {
  const inputs = [
    ...filesIn(host),
    fileURLToPath(import.meta.url),
    join(root, 'package-lock.json'),
  ];
  const newest = Math.max(...inputs.map(timeOf));
  const oldest = Math.min(...results.map((name) => timeOf(join(target, name))));
  return newest < oldest ? target : buildHost();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildHost();

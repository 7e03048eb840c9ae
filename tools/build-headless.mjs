/** Bundles the spreadsheet model of the local host into one file, `.build/headless.cjs`. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = join(root, 'host', 'engine', 'univer-entry.ts');
const target = join(root, '.build', 'headless.cjs');

/** Hyphenation of some eighty languages is more than half of the bundle, and no cell is hyphenated. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.c?js$/i }, (args) =>
      /engine-render/.test(args.importer) ? { path: args.path, namespace: 'empty' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {"patterns":[],"exceptions":[]}',
    }));
  },
};

export async function buildHeadless() {
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.${Date.now()}.part`;
  try {
    await build({
      entryPoints: [entry],
      outfile: part,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      conditions: ['require'],
      define: { 'process.env.NODE_ENV': '"production"' },
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      plugins: [withoutHyphenation],
      logLevel: 'error',
    });
    // Renamed in one step: test files that start at once never read half a file.
    renameSync(part, target);
  } finally {
    rmSync(part, { force: true });
  }
  return target;
}

const inputs = [
  entry,
  fileURLToPath(import.meta.url),
  join(root, 'node_modules', '@univerjs', 'core', 'package.json'),
];

/** Builds only when the bundle is missing or older than what it is made of. */
export async function ensureHeadless() {
  const fresh =
    existsSync(target) &&
    statSync(target).size > 0 &&
    inputs.every((input) => statSync(input).mtimeMs <= statSync(target).mtimeMs);
  return fresh ? target : buildHeadless();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildHeadless();

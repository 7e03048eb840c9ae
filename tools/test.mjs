/** `npm test`: types, lint, build, then every test; the last line counts what passed and what failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const report = join(root, '.build', 'test-report.json');
const page = join(root, 'docs', 'functions.md');
const bin = (name) => join(root, 'node_modules', '.bin', name);

const run = (command, args) => {
  console.log(`\n> ${[command.split('/').at(-1), ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
};

const readPage = () => (existsSync(page) ? readFileSync(page, 'utf8') : '');

const build = () => {
  const before = readPage();
  if (!run(process.execPath, ['tools/build-all.mjs'])) return false;
  if (readPage() === before) return true;
  console.error('docs/functions.md was out of date: npm run build has made it anew, commit it.');
  return false;
};

const checks = [
  ['types', () => run(bin('tsc'), ['--build'])],
  ['format and lint', () => run(bin('biome'), ['check', '.'])],
  ['typed lint', () => run(bin('oxlint'), ['--type-aware'])],
  ['unused code', () => run(bin('knip'), [])],
  ['build', build],
];

const vitest = () => {
  rmSync(report, { force: true });
  const ok = run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A test that neither passed nor failed was skipped, or its file did not load: that is no pass.
  const lost = numTotalTests - numPassedTests - numFailedTests;
  const failed = numFailedTests + lost;
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
};

let passed = 0;
let failed = 0;
for (const [name, check] of checks) {
  if (check()) passed += 1;
  else {
    failed += 1;
    console.error(`${name}: failed`);
  }
}
// Tests of a build that failed would test an older one.
if (failed === 0) {
  const tests = vitest();
  passed += tests.passed;
  failed += tests.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

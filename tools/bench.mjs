/**
 * `npm run bench`: sizes, the time to load the script, service calls of each action at 5, 40 and 200
 * programs, and the time from an edit to its scores. Counts are exact; times are of this machine.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildAddOn } from './build.mjs';
import { ensureHeadless } from './build-headless.mjs';

const root = join(import.meta.dirname, '..');
const applicant = { id: 'a', name: 'Applicant' };
const question = 'dir-outcomes';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const loadHost = async () => {
  const outfile = join(root, '.build', 'bench-host.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['host/host.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
};

const sayScript = () => {
  const code = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
  const html = readFileSync(join(root, 'dist', 'Sidebar.html'), 'utf8');
  const script = new vm.Script(code);
  const load = () => script.runInContext(vm.createContext({}));
  const times = Array.from({ length: 15 }, () => timed(load));
  const kb = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`;
  const zipped = (text) => `${(gzipSync(text).length / 1000).toFixed(0)} kB gzip`;
  console.log(`Code.js ${kb(code)} (${zipped(code)}), Sidebar.html ${kb(html)} (${zipped(html)})`);
  console.log(`loaded in a bare context: median ${median(times).toFixed(1)} ms of ${times.length}`);
};

const call = (host, name, request) => {
  const outcome = host.call(name, [request], applicant);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

const aHostWith = (openHost, programs) => {
  const host = openHost();
  host.answerDialogs(() => 'OK');
  host.open(applicant);
  host.clickMenu('Set up', applicant);
  call(host, 'insertQuestions', { questions: [question, 'res-nights'] });
  if (programs > 10) host.insertColumns('Answers', 5, programs - 10, applicant);
  const names = Array.from({ length: programs }, (_, at) => `Program ${at + 1}`);
  host.pasteText('Answers', 'D1', [names], applicant);
  host.clickMenu('Check and repair', applicant);
  return host;
};

const line = {
  mark: null,
  date: '2026-11-22',
  role: 'director',
  source: '',
  words: 'two of three',
};
const actions = (programs) => ({
  whereAmI: (host) => call(host, 'whereAmI', {}),
  lookAround: (host) => call(host, 'lookAround', {}),
  addLine: (host) =>
    call(host, 'addLine', { program: `Program ${programs}`, question, expecting: '', line }),
  linesToConfirm: (host) =>
    call(host, 'linesToConfirm', { program: null, silentToo: false, leaveOut: [] }),
  markLine: (host) =>
    call(host, 'markLine', {
      program: `Program ${programs}`,
      question,
      place: 0,
      line: '2026-11-22 director: two of three',
      mark: 'ok',
    }),
  insertQuestions: (host) =>
    call(host, 'insertQuestions', { questions: ['dir-esir', 'fac-cases'] }),
  addProgram: (host) => call(host, 'addProgram', { name: 'One more' }),
  checkAndRepair: (host) => host.clickMenu('Check and repair', applicant),
});

const countCalls = (openHost, programs) => {
  const host = aHostWith(openHost, programs);
  host.select('Answers', 'D7', applicant);
  const counts = Object.entries(actions(programs)).map(([name, act]) => {
    host.resetServiceCalls();
    act(host);
    return `${name} ${host.serviceCalls().total}`;
  });
  host.dispose();
  console.log(`service calls with ${programs} programs: ${counts.join(', ')}`);
};

const timeEdits = (openHost) => {
  const host = openHost();
  host.open(applicant);
  host.clickMenu('Add the sample', applicant);
  const edit = (at) =>
    timed(() => {
      host.type('Answers', `D${8 + (at % 5)}`, `resident: edit ${at}`, applicant);
      host.values('Answers', 'D2:D5');
    });
  const times = Array.from({ length: 12 }, (_, at) => edit(at));
  host.dispose();
  console.log(
    `from an edit to its scores, sample of eight programs: median ${median(times).toFixed(0)} ms, ` +
      `from ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`,
  );
};

await buildAddOn();
await ensureHeadless();
const { openHost } = await loadHost();
sayScript();
for (const programs of [5, 40, 200]) countCalls(openHost, programs);
timeEdits(openHost);

/** What `npm start` runs: opens the workbook for windows, or prints its rank list. */
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWNER, openHost } from './host.ts';
import { lockFile } from './server/file-lock.ts';
import { NEW_WORKBOOK_FUNCTIONS, RANK_TAB } from './server/new-workbook.ts';
import { openSite } from './server/open-site.ts';
import { HELP, type Options, parseOptions } from './server/options.ts';
import { makeRankTable } from './server/print-rank-list.ts';
import { type KeptWorkbook, readWorkbookFile, setAside } from './server/workbook-file.ts';

/** This file is bundled into the build folder, beside the page. */
const BUILD = dirname(fileURLToPath(import.meta.url));
const ROOT = relative('', resolve(BUILD, '..'));

const say = (words: string): void => console.log(words);
const complain = (words: string): void => console.error(words);

const printRankList = ({ file, dist }: Options): number => {
  const read = readWorkbookFile(file);
  if (read.kind === 'damaged') {
    complain(`${file} cannot be printed: ${read.because}.`);
    return 1;
  }
  const saved = read.kind === 'workbook' ? { saved: read.workbook } : {};
  const host = openHost({ dist, headless: resolve(BUILD, 'headless.cjs'), ...saved });
  if (read.kind === 'none') {
    complain('There is no workbook yet: this is the sample.');
    for (const name of NEW_WORKBOOK_FUNCTIONS) host.call(name, [], OWNER);
  }
  const hasTab = host.sheets().some(({ name }) => name === RANK_TAB);
  if (hasTab) say(makeRankTable(host.displayed(RANK_TAB)));
  else complain(`The workbook has no tab named ${RANK_TAB}.`);
  host.dispose();
  return hasTab ? 0 : 1;
};

/** Nothing that somebody may want is overwritten: it gets another name, and its new name is said. */
const readOrSetAside = ({ file, fresh }: Options): KeptWorkbook | null => {
  const read = readWorkbookFile(file);
  if (read.kind === 'none') return null;
  if (read.kind === 'workbook' && !fresh) return read;
  const aside = setAside(file);
  if (read.kind === 'damaged')
    complain(`${file} could not be read: ${read.because}. It is kept as ${aside}.`);
  else say(`The workbook so far is kept as ${aside}.`);
  return null;
};

const untilStopped = (): Promise<void> =>
  new Promise((done) => {
    const stop = (): void => done();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

const runSite = async (options: Options): Promise<number> => {
  const file = resolve(options.file);
  const lock = await lockFile(file);
  if (!lock.held) {
    complain(`This workbook is open already${lock.address ? ` at ${lock.address}` : ''}.`);
    return 1;
  }
  // Listened for from the start: a stop in the middle of it saves and tidies up as well.
  const stopped = untilStopped();
  try {
    const kept = readOrSetAside({ ...options, file });
    if (!kept) say('Setting up a workbook with the sample…');
    const { port, dist, delay } = options;
    const site = await openSite({ dist, build: BUILD, file, kept, port, delay, log: complain });
    lock.say(site.address);
    say(`IR Rank List is open at ${site.address}`);
    say(`The workbook is kept in ${options.file}. Ctrl-C saves and stops.`);
    const because = await Promise.race([stopped, site.crashed]);
    if (because !== undefined) {
      complain(`The workbook stopped working: ${because}. What was saved is kept; start it again.`);
    }
    const saved = await site.close();
    say(saved ? 'Saved.' : 'Stopped, but the last changes could not be saved.');
    return saved ? 0 : 1;
  } finally {
    lock.release();
  }
};

/** Gives the exit code. `prepare` builds what the chosen way of running needs. */
export const main = async (
  args: readonly string[],
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<number> => {
  const parsed = parseOptions(args, ROOT);
  if (!parsed.ok) {
    complain(parsed.because);
    return 2;
  }
  const { options } = parsed;
  if (options.help) {
    say(HELP);
    return 0;
  }
  try {
    await prepare();
    return options.print ? printRankList(options) : await runSite(options);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));

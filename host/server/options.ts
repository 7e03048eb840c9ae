/** What `npm start` was asked for. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly port: number;
  /** Longest random delay of a sidebar's call, in ms. */
  readonly delay: number;
  readonly fresh: boolean;
  readonly print: boolean;
  readonly help: boolean;
}

export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly because: string };

export const HELP = `Runs IR Rank List on this computer, in a spreadsheet that only you can reach.

  npm start                      opens the workbook, or the sample when there is none
  npm start -- --fresh           starts a new workbook; the old one is set aside, not deleted
  npm start -- --print           prints the rank list and ends; needs no browser
  npm start -- --file PATH       keeps the workbook in PATH (default .workbook/workbook.json)
  npm start -- --port N          listens on port N (default 8123, or a free one if that is taken)
  npm start -- --delay MS        lets each call of the sidebar take up to MS longer, as on Google
  npm start -- --dist FOLDER     runs the add-on that was built into FOLDER (default dist)
  npm start -- --help            prints this

Several people: open the address in more windows, with ?as=Name at its end to choose a name.
`;

const DEFAULT_FILE = '.workbook/workbook.json';
const DEFAULT_DIST = 'dist';
const DEFAULT_PORT = 8123;

const parseCount = (text: string, most: number): number | null =>
  /^\d+$/.test(text) && Number(text) <= most ? Number(text) : null;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      file: { type: 'string' },
      dist: { type: 'string' },
      port: { type: 'string' },
      delay: { type: 'string' },
      fresh: { type: 'boolean' },
      print: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

const sayMisuse = (error: unknown): string => {
  const words = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
  return `${words.replace(/\.$/, '')}. Use --help to see what there is.`;
};

const LAST_PORT = 65_535;
const LONGEST_DELAY = 60_000;

const refuse = (because: string): ParsedOptions => ({ ok: false, because });

/** `root` is the project's folder: what is not named is looked for there, wherever one stands. */
export const parseOptions = (args: readonly string[], root = '.'): ParsedOptions => {
  try {
    const given = parse(args);
    const { file = join(root, DEFAULT_FILE), dist = join(root, DEFAULT_DIST) } = given;
    const port = parseCount(given.port ?? String(DEFAULT_PORT), LAST_PORT);
    const delay = parseCount(given.delay ?? '0', LONGEST_DELAY);
    if (port === null) return refuse(`--port takes a number from 0 to 65535, not "${given.port}".`);
    if (delay === null)
      return refuse(`--delay takes milliseconds from 0 to 60000, not "${given.delay}".`);
    if (dist === '') return refuse('--dist takes the folder of an add-on.');
    if (file === '') return refuse('--file takes the path of a workbook.');
    const { fresh = false, print = false, help = false } = given;
    return { ok: true, options: { file, dist, port, delay, fresh, print, help } };
  } catch (error) {
    return refuse(sayMisuse(error));
  }
};

/** What `npm start` was asked for. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly port: number;
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
  npm start -- --dist FOLDER     runs the add-on that was built into FOLDER (default dist)
  npm start -- --help            prints this

Several people: open the address in more windows, with ?as=Name at its end to choose a name.
`;

const DEFAULT_FILE = '.workbook/workbook.json';
const DEFAULT_DIST = 'dist';
const DEFAULT_PORT = 8123;

const parsePort = (text: string): number | null => {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65535 ? port : null;
};

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      file: { type: 'string' },
      dist: { type: 'string' },
      port: { type: 'string' },
      fresh: { type: 'boolean' },
      print: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

const sayMisuse = (error: unknown): string => {
  const words = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
  return `${words.replace(/\.$/, '')}. Use --help to see what there is.`;
};

/** `root` is the project's folder: what is not named is looked for there, wherever one stands. */
export const parseOptions = (args: readonly string[], root = '.'): ParsedOptions => {
  try {
    const { port: portText, fresh, print, help, ...paths } = parse(args);
    const { file = join(root, DEFAULT_FILE), dist = join(root, DEFAULT_DIST) } = paths;
    const port = portText === undefined ? DEFAULT_PORT : parsePort(portText);
    if (port === null)
      return { ok: false, because: `--port takes a number from 0 to 65535, not "${portText}".` };
    if (dist === '') return { ok: false, because: '--dist takes the folder of an add-on.' };
    if (file === '') return { ok: false, because: '--file takes the path of a workbook.' };
    const flags = { fresh: fresh === true, print: print === true, help: help === true };
    return { ok: true, options: { file, dist, port, ...flags } };
  } catch (error) {
    return { ok: false, because: sayMisuse(error) };
  }
};

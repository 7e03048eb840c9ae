/** Reads the built add-on from its folder: the script, compiled once, and its html files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

/** What the host reads of `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
}

export interface Program {
  /** Differs for each state of the folder. */
  readonly version: string;
  readonly scripts: readonly vm.Script[];
  /** Names of the top-level functions with a `@customfunction` block above them. */
  readonly customFunctions: readonly string[];
  /** Every top-level function declaration. */
  readonly functions: readonly string[];
  /** The file's text; null if there is none. `name` without `.html`. */
  readonly html: (name: string) => string | null;
  readonly manifest: Manifest;
}

const DECLARATION = /^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm;
const DOCUMENTED =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/g;

const findCustomFunctions = (source: string): string[] =>
  [...source.matchAll(DOCUMENTED)]
    .filter(([, comment, name]) => comment?.includes('@customfunction') && !name?.endsWith('_'))
    .map(([, , name]) => name ?? '');

const versionOf = (dist: string, names: readonly string[]): string =>
  names
    .map((name) => {
      const { mtimeMs, size } = statSync(join(dist, name));
      return `${name}:${mtimeMs}:${size}`;
    })
    .join(' ');

const readManifest = (dist: string): Manifest => {
  const file = join(dist, 'appsscript.json');
  const read = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>)
    : {};
  return { timeZone: read.timeZone ?? 'Etc/UTC' };
};

const readProgram = (dist: string, version: string, names: readonly string[]): Program => {
  const sources = names
    .filter((name) => name.endsWith('.js') || name.endsWith('.gs'))
    .map((name) => ({ name, source: readFileSync(join(dist, name), 'utf8') }));
  return {
    version,
    scripts: sources.map(({ name, source }) => new vm.Script(source, { filename: name })),
    customFunctions: sources.flatMap(({ source }) => findCustomFunctions(source)),
    functions: sources.flatMap(({ source }) =>
      [...source.matchAll(DECLARATION)].map(([, name]) => name ?? ''),
    ),
    html: (name) => {
      const file = join(dist, `${name}.html`);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    manifest: readManifest(dist),
  };
};

const programs = new Map<string, Program>();

/** Reads the folder again only when a file in it has changed. */
export const loadProgram = (dist: string): Program => {
  if (!existsSync(dist))
    throw new Error(`There is no built add-on in ${dist}: run the build first.`);
  const names = readdirSync(dist)
    .filter((name) => /\.(?:js|gs|html|json)$/.test(name))
    .toSorted();
  const version = versionOf(dist, names);
  const known = programs.get(dist);
  if (known?.version === version) return known;
  const program = readProgram(dist, version, names);
  programs.set(dist, program);
  return program;
};

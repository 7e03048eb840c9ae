/** What the build made, as the conformance tests read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export const root = join(import.meta.dirname, '..', '..');

export interface Entry {
  readonly kind: 'custom-function' | 'procedure' | 'menu' | 'trigger';
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly examples?: readonly {
    readonly says?: string;
    readonly arguments?: readonly unknown[];
    readonly gives?: unknown;
    readonly request?: unknown;
    readonly response?: unknown;
  }[];
}

const read = (path: string): string => {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is missing: run npm run build first.`);
  return readFileSync(file, 'utf8');
};

export const readCode = (): string => read('dist/Code.js');
export const readSidebar = (): string => read('dist/Sidebar.html');
export const readManifest = (): unknown => JSON.parse(read('dist/appsscript.json'));
export const readEntries = (): readonly Entry[] =>
  JSON.parse(read('.build/entries.json')) as readonly Entry[];

/** A global scope with nothing but the language: no console, timer, URL, or service of any kind. */
export const loadBare = (globals: object = {}): vm.Context => {
  const context = vm.createContext({ ...globals });
  new vm.Script(readCode(), { filename: 'Code.js' }).runInContext(context);
  return context;
};

/** Calls a top-level function as Google would; arguments and result pass as JSON of that scope. */
export const callBare = (context: vm.Context, name: string, args: readonly unknown[]): unknown => {
  const written = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  const code = `JSON.stringify(${name}(${written.join(',')}))`;
  const result = vm.runInContext(code, context) as string | undefined;
  return result === undefined ? undefined : (JSON.parse(result) as unknown);
};

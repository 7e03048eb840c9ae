/** Reads the import lines of all source files as text, so that imports of types count as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export interface ImportLine {
  /** As written. */
  readonly from: string;
  /** File under the root, for a relative import; else null. */
  readonly file: string | null;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Without comments and strings, for the search of names. */
  readonly code: string;
  readonly imports: readonly ImportLine[];
}

export const root = join(import.meta.dirname, '..', '..');

const pattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');

/** Strings are blanked so that words in texts are not taken for names; templates keep their code. */
const withoutStrings = (text: string): string =>
  text.replace(/'(?:[^'\\\n]|\\.)*'/g, "''").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

const readImports = (path: string, text: string): readonly ImportLine[] =>
  [...withoutComments(text).matchAll(pattern)].map((found) => {
    const from = found[2] ?? found[3] ?? '';
    const file = from.startsWith('.') ? normalize(join(dirname(path), from)) : null;
    return { from, file, isTypeOnly: found[1] !== undefined };
  });

export const readSources = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, path), 'utf8');
      return {
        path,
        text,
        code: withoutStrings(withoutComments(text)),
        imports: readImports(path, text),
      };
    });

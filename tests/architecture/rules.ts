/** Who may import whom, as data. */

export interface Rule {
  /** Folder under the root, or one file. */
  readonly folder: string;
  /** Folders and files that it may import from, beside itself. */
  readonly may: readonly string[];
  /** Packages that it may import, by name or by the start of it. */
  readonly packages: readonly string[];
  /** Folders from which only types may come. */
  readonly typesOnly?: readonly string[];
  /** Folders inside those from which all may come. */
  readonly values?: readonly string[];
  /** Names that must not stand in the code. */
  readonly never: readonly RegExp[];
}

const google =
  /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|Utilities|ScriptApp|Session|UrlFetchApp|DriveApp|Logger|GoogleAppsScript)\b/;
const page = /\b(localStorage|navigator)\b|\bdocument\.|\bfetch\s*\(/;
const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/;
const chance = /\bMath\.random\b|\bcrypto\b/;
const network = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bUrlFetchApp\b|\bgetEmail\b/;

export const rules: readonly Rule[] = [
  {
    folder: 'src/domain',
    may: [],
    packages: [],
    never: [google, page, clock, chance, network],
  },
  {
    folder: 'src/bank',
    may: ['src/domain'],
    packages: ['zod/mini'],
    never: [google, page, clock, chance, network],
  },
  {
    folder: 'src/contracts',
    may: ['src/domain'],
    packages: ['zod/mini'],
    never: [google, page, clock, chance, network],
  },
  {
    folder: 'src/app',
    may: ['src/domain', 'src/contracts'],
    packages: ['zod/mini'],
    never: [google, page, clock, chance, network],
  },
  {
    folder: 'src/functions',
    may: ['src/domain'],
    packages: [],
    never: [google, page, clock, chance, network],
  },
  {
    folder: 'src/sheets',
    may: ['src/domain', 'src/app'],
    packages: [],
    never: [page, chance, network],
  },
  {
    folder: 'src/sidebar',
    may: ['src/contracts', 'src/domain/vocabulary.ts', 'src/domain/cards', 'src/bank/cards'],
    packages: ['preact'],
    typesOnly: ['src/contracts', 'src/domain'],
    // Cards stand in the panel's own page and nowhere else, so the rules for showing them run there.
    values: ['src/domain/cards'],
    never: [/\bSpreadsheetApp\b/, chance, network, /innerHTML/],
  },
  {
    folder: 'src/main.ts',
    may: ['src/domain', 'src/bank', 'src/contracts', 'src/app', 'src/functions', 'src/sheets'],
    packages: ['zod/mini', 'zod/v4/locales/en.js'],
    never: [page, clock, chance, network],
  },
  {
    folder: 'host',
    may: [],
    packages: [
      'node:',
      '@univerjs/',
      'ws',
      'zod',
      'write-file-atomic',
      'rxjs',
      'react',
      'react-dom',
    ],
    never: [],
  },
];

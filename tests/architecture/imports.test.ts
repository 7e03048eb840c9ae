import { expect, test } from 'vitest';
import { readSources, type SourceFile } from './imports.ts';
import { type Rule, rules } from './rules.ts';

const sources = [...readSources('src'), ...readSources('host')];

const isUnder = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

const filesOf = (rule: Rule): readonly SourceFile[] =>
  sources.filter(({ path }) => isUnder(path, rule.folder));

/** `// allow: <what> — <reason>` on the line above lets one import or name pass. */
const allowance = /\/\/ allow: (.+?) — .{10,}/g;

const allowed = (file: SourceFile): readonly string[] =>
  [...file.text.matchAll(allowance)].map((found) => found[1] ?? '');

const brokenImports = (rule: Rule, file: SourceFile): readonly string[] =>
  file.imports.flatMap(({ from, file: target, isTypeOnly }) => {
    const isPackage = target === null;
    const fits = isPackage
      ? rule.packages.some(
          (name) =>
            from === name ||
            from.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`),
        )
      : isUnder(target, rule.folder) || rule.may.some((folder) => isUnder(target, folder));
    const isTypeBroken =
      !isPackage &&
      !isTypeOnly &&
      (rule.typesOnly ?? []).some((folder) => isUnder(target, folder)) &&
      !(rule.values ?? []).some((folder) => isUnder(target, folder));
    if (fits && !isTypeBroken) return [];
    return [`${file.path} imports ${from}${isTypeBroken ? ', of which only types may come' : ''}`];
  });

const brokenNames = (rule: Rule, file: SourceFile): readonly string[] =>
  rule.never.flatMap((name) => {
    const found = name.exec(file.code);
    return found ? [`${file.path} names ${found[0]}`] : [];
  });

test('every source folder has a rule', () => {
  const without = sources.filter(({ path }) => !rules.some(({ folder }) => isUnder(path, folder)));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test.each(rules)('$folder imports only what it may, and names nothing foreign', (rule) => {
  const files = filesOf(rule);
  expect(files.length).toBeGreaterThan(0);
  const broken = files.flatMap((file) =>
    [...brokenImports(rule, file), ...brokenNames(rule, file)].filter(
      (sentence) => !allowed(file).some((what) => sentence.includes(what)),
    ),
  );
  expect(broken).toEqual([]);
});

test('an allowance that is no longer needed is gone', () => {
  const idle = rules.flatMap((rule) =>
    filesOf(rule).flatMap((file) => {
      const broken = [...brokenImports(rule, file), ...brokenNames(rule, file)];
      return allowed(file)
        .filter((what) => !broken.some((sentence) => sentence.includes(what)))
        .map((what) => `${file.path}: ${what}`);
    }),
  );
  expect(idle).toEqual([]);
});

test('no file is part of a cycle of imports', () => {
  const edges = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ file, isTypeOnly }) => (file && !isTypeOnly ? [file] : [])),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('every file opens with a sentence that says what it is for', () => {
  const silent = sources.filter(({ text }) => !/^\/\*\*[\s\S]+?\*\//.test(text));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the rules see what they are to forbid', () => {
  const bad: SourceFile = {
    path: 'src/domain/x.ts',
    text: '',
    code: 'const now = Date.now(); SpreadsheetApp.flush();',
    imports: [{ from: '../bank/index.ts', file: 'src/bank/index.ts', isTypeOnly: true }],
  };
  const domain = rules.find(({ folder }) => folder === 'src/domain');
  expect(domain && brokenImports(domain, bad)).toHaveLength(1);
  expect(domain && brokenNames(domain, bad)).toHaveLength(2);
});

/** Writes `host/services/members.json`: what Apps Script's services offer, read from their published types. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules', '@types', 'google-apps-script');
const target = join(root, 'host', 'services', 'members.json');

/** The services that the host knows more of than their names. */
const KNOWN = ['spreadsheet', 'base', 'html', 'properties', 'lock', 'cache', 'utilities', 'script'];

const read = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

const splitTop = (text, mark = ',') => {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('([{<'.includes(letter)) depth += 1;
    if (')]}>'.includes(letter)) depth -= 1;
    if (letter === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

/** `row: Integer` gives `number`; an optional one ends in `?`, a rest one begins with `...`. */
const sayParameter = (text) => {
  const [, rest, optional, type] = /^(\.\.\.)?\w+(\?)?:\s*(.+)$/s.exec(text);
  const short = type
    .replaceAll(/\b(?:Integer|Double)\b/g, 'number')
    .replaceAll(/\b[A-Z]\w*\.(?=[A-Z])/g, '')
    .replaceAll(/\s+/g, ' ');
  return `${rest ?? ''}${short}${optional ?? ''}`;
};

const bodyAfter = (text, at) => {
  let depth = 0;
  for (let index = text.indexOf('{', at); index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return text.slice(text.indexOf('{', at) + 1, index);
  }
  return '';
};

const readMembers = (body) => {
  const methods = Object.create(null);
  const fields = Object.create(null);
  for (const line of splitTop(body, ';')) {
    const method = /^(\w+)\(([\s\S]*)\):/.exec(line);
    if (method) {
      methods[method[1]] ??= [];
      methods[method[1]].push(splitTop(method[2]).map(sayParameter).join(', '));
      continue;
    }
    const field = /^(\w+)\??:\s*(?:typeof )?(?:\w+\.)*(\w+)/.exec(line);
    if (field) fields[field[1]] = field[2];
  }
  return { methods, fields };
};

const types = {};
const enums = {};
const globals = new Set();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
  const text = read(file);
  for (const [, name] of text.matchAll(/^declare (?:var|const) (\w+):/gm)) globals.add(name);
  if (!KNOWN.some((known) => file === `google-apps-script.${known}.d.ts`)) continue;
  for (const match of text.matchAll(/^ {4,}interface (\w+)(?: extends (\w+))? \{/gm)) {
    const found = readMembers(bodyAfter(text, match.index));
    types[match[1]] = match[2] ? { ...found, extends: match[2] } : found;
  }
  for (const match of text.matchAll(/^ {4,}enum (\w+) \{/gm))
    enums[match[1]] = bodyAfter(text, match.index)
      .split(',')
      .map((one) => one.replace(/=.*$/s, '').trim())
      .filter(Boolean);
}
for (const name of ['Date', 'DateConstructor']) delete types[name];
const base = read('google-apps-script.base.d.ts');
types.console = readMembers(bodyAfter(base, base.indexOf('interface Console')));
globals.delete('Date2');

const sorted = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
const members = { globals: [...globals].sort(), enums: sorted(enums), types: sorted(types) };
writeFileSync(target, `${JSON.stringify(members, null, 2)}\n`);
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
execFileSync(process.execPath, [biome, 'format', '--write', target], { cwd: root });

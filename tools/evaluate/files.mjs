/** Files to measure: which kind each is, and its rows. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMarkedLines } from './marked-lines.mjs';

/** By what a row holds, whatever the name of the file. */
const kindOf = (row) => {
  if (row.better !== undefined) return 'pairs';
  if (row.strict !== undefined) return 'orders';
  return row.answers === undefined ? 'lines' : 'vignettes';
};

export const readJsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => JSON.parse(text));

export const readFile = (model, file) => {
  const name = basename(file);
  if (name.endsWith('.txt'))
    return { file, name, kind: 'lines', rows: readMarkedLines(model, file) };
  const rows = readJsonLines(file);
  if (rows.length === 0) throw new Error(`${name} holds no rows`);
  return { file, name, kind: kindOf(rows[0]), rows };
};

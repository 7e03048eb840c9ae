/** Reader, rating rule, scores and fit as the functions of the sheet use them, bundled in memory. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { needOf } from '../reader-bundle.mjs';

const entry = `
export { bank } from './src/bank/index.ts';
export { makeReader } from './src/functions/read-table.ts';
export { observeAnswer } from './src/domain/scoring/observe.ts';
export { evidenceOf } from './src/domain/scoring/evidence-of.ts';
export { scoreProgram } from './src/domain/scoring/score-program.ts';
export { newestSeason } from './src/domain/scoring/season.ts';
export { isBarred } from './src/domain/scoring/gates.ts';
export { fitOfScores } from './src/domain/ranking/fit.ts';
export { cultureGates, facetsOf, visaFacts } from './src/domain/vocabulary.ts';
export { rateAnswer } from './src/domain/scoring/rate-answer.ts';
export { isRefusal, translateFact } from './src/domain/scoring/visa-facts.ts';
`;

export const loadModel = async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
  });
  const folder = mkdtempSync(join(tmpdir(), 'model-'));
  const file = join(folder, 'model.mjs');
  writeFileSync(file, outputFiles[0].text);
  const model = await import(file);
  rmSync(folder, { recursive: true });
  return model;
};

/** Weights learned from every labeled file but this one. The trainer is loaded only when asked for. */
const learnWithout = async (file) => {
  const { labeledFiles, vectorFile } = await import('../train-reader.mjs');
  const { learn, sketchAll } = await import('../reader/learn.mjs');
  const { readLines } = await import('../reader/examples.mjs');
  const { readVectors } = await import('../reader/vectors.mjs');
  const { loadReader } = await import('../reader-bundle.mjs');
  const reader = await loadReader(null);
  const others = labeledFiles().filter((one) => basename(one) !== basename(file));
  const examples = sketchAll(reader, readLines(others, reader.visaFacts));
  return learn(reader, examples, readVectors(vectorFile));
};

/** The bank that reads a file, as the flags want it. */
export const bankFor = async ({ bank }, asked, file) => {
  if (asked.phrases) return { ...bank, sense: undefined };
  if (asked.sense) return { ...bank, sense: JSON.parse(readFileSync(asked.sense, 'utf8')) };
  return asked['hold-out'] ? { ...bank, sense: await learnWithout(file) } : bank;
};

/** A line as a person would write it into the cell; a line break in it is kept as a continued line. */
export const cellLine = ({ role, year, name, text }) => {
  const before = [year, role, name === undefined ? undefined : `(${name})`];
  const prefix = before.filter((part) => part !== undefined && part !== '').join(' ');
  const words = text.replace(/\n/g, '\n ');
  return prefix === '' ? words : `${prefix}: ${words}`;
};

/** What one cell reads as and counts for, for somebody of this status. */
export const observeCell = (model, read, { question, status, text }) => {
  const told = read(question, text);
  const need = needOf(status);
  return { ...told, need, answer: model.observeAnswer(told.question, told.readings, need) };
};

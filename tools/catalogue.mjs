/** `npm run -s catalogue`: all that the bank holds, as JSON, each entry with the ids it serves. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

const entry = `
export { bank } from './src/bank/index.ts';
export { cards } from './src/bank/cards/index.ts';
export * as constants from './src/domain/scoring/constants.ts';
export { pipelineWeights, visaWeights } from './src/domain/scoring/facet-weights.ts';
export { reliability } from './src/domain/scoring/reliability.ts';
`;

const load = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const file = join(folder, 'bank.mjs');
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Every number of the scores that carries its reason, however deep it lies. */
const findRules = (value) => {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof value.id === 'string' && Array.isArray(value.sources)) return [value];
  return Object.values(value).flatMap(findRules);
};

const named = (prefix, table) =>
  Object.entries(table).map(([key, rule]) => ({ id: `${prefix}-${key}`, ...rule }));

const followUpOf = (question, followUp, at) => ({ id: `${question.id}/${at + 1}`, ...followUp });

const questionOf = (question) => ({
  ...question,
  audience: question.audiences[0],
  dimension: question.ties[0]?.dim ?? null,
  facet: question.ties[0]?.facet ?? null,
  followUps: question.followUps.map((followUp, at) => followUpOf(question, followUp, at)),
});

/** The reader's phrases and known answers are left out: they are tests of the signs, not their content. */
const signOf = ({ words: _words, ...sign }) => sign;

const made = await load();
const { bank } = made;

const catalogue = {
  questions: bank.questions.map(questionOf),
  signs: bank.signs.map(signOf),
  rules: [
    ...findRules({ ...made.constants }),
    ...named('weight', { ...made.visaWeights, ...made.pipelineWeights }),
    ...named('reliability', made.reliability),
  ],
  texts: bank.passages,
  cards: made.cards,
  templates: bank.templates,
  probes: bank.probes,
  checklists: bank.afterTheMatch.map((item) => ({ list: 'after-the-match', ...item })),
};

process.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`);

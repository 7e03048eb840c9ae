/** The reader, its bank and the rating rule, bundled in memory for the tools that measure and train. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const entry = `
export { concepts } from './src/domain/reading/concepts.ts';
export { stemOf } from './src/domain/reading/stem.ts';
export { bank } from './src/bank/index.ts';
export { readAnswer } from './src/domain/reading/read-answer.ts';
export { hearLine } from './src/domain/reading/hear-line.ts';
export { weightLetters, facetOrder } from './src/domain/reading/open-sense.ts';
export { weigh, weighFacts } from './src/domain/reading/sense.ts';
export { tokensOf } from './src/domain/reading/tokens.ts';
export { conceptsAt } from './src/domain/reading/concept-places.ts';
export { roles, visaFacts } from './src/domain/vocabulary.ts';
export { rateAnswer } from './src/domain/scoring/rate-answer.ts';
export { isRefusal, translateFact } from './src/domain/scoring/visa-facts.ts';
`;

/** `sense`: weights other than those of the bank; null for none. */
export const loadReader = async (sense = undefined) => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
  });
  // A file of its own: an error in a data URL would print the whole bundle.
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const file = join(folder, 'reader.mjs');
  writeFileSync(file, outputFiles[0].text);
  const loaded = await import(file);
  rmSync(folder, { recursive: true });
  const { bank, ...rest } = loaded;
  return { ...rest, bank: sense === undefined ? bank : { ...bank, sense: sense ?? undefined } };
};

export const needOf = (status) => (status === 'iv' ? 'any' : status);

/** The question of the bank that serves a catalogue id, if need be as a follow-up. */
export const questionOf = (bank, id) =>
  bank.questions.find(({ sources }) => sources.includes(id)) ??
  bank.questions.find(({ followUps }) => followUps.some(({ sources }) => sources.includes(id)));

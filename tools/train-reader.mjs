/** Learns what answers mean: `node tools/train-reader.mjs` writes src/bank/sense.ts from the labeled lines. */
import { readdirSync, writeFileSync } from 'node:fs';
import { readLines } from './reader/examples.mjs';
import { learn, sketchAll } from './reader/learn.mjs';
import { readVectors } from './reader/vectors.mjs';
import { loadReader } from './reader-bundle.mjs';

const corpus = 'tests/support/corpus';
const lines = 'tools/reader/lines';
export const vectorFile = 'tools/reader/known-vectors.txt';

const inside = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Every file of labeled lines that the project holds. */
export const labeledFiles = () => [...inside(corpus, '.jsonl'), ...inside(lines, '.txt')];

const quoted = (value) =>
  typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : Array.isArray(value)
      ? `[${value.map(quoted).join(', ')}]`
      : typeof value === 'object'
        ? `{ ${Object.entries(value)
            .map(([name, one]) => `${name}: ${quoted(one)}`)
            .join(', ')} }`
        : String(value);

const main = async () => {
  const reader = await loadReader(null);
  const examples = sketchAll(reader, readLines(labeledFiles(), reader.visaFacts));
  console.log(`${examples.length} lines`);
  const sense = learn(reader, examples, readVectors(vectorFile), { say: console.log });
  const text = `/** What labeled lines taught about words; written by tools/train-reader.mjs, not by hand. */
import type { Sense } from '../domain/bank.ts';

export const sense: Sense = ${quoted(sense)};
`;
  writeFileSync('src/bank/sense.ts', text);
  console.log(`${Math.round(text.length / 1024)} KB`);
};

if (process.argv[1]?.endsWith('train-reader.mjs')) await main();

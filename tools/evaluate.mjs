/** Measures the reader on labelled lines: `node tools/evaluate.mjs [--wrong] [--facet name] FILE…` */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const entry = `
export { bank } from './src/bank/index.ts';
export { readAnswer } from './src/domain/reading/read-answer.ts';
export { rateAnswer } from './src/domain/scoring/rate-answer.ts';
export { translateFact } from './src/domain/scoring/visa-facts.ts';
`;

const load = async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
  });
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  const file = join(folder, 'reader.mjs');
  writeFileSync(file, outputFiles[0].text);
  const loaded = await import(file);
  rmSync(folder, { recursive: true });
  return loaded;
};

const labelOf = {
  'Good sign': 'good',
  Mixed: 'mixed',
  Vague: 'vague',
  'Red flag': 'red',
  Neutral: 'neutral',
};
const labels = Object.values(labelOf);

const needOf = (status) => (status === 'iv' ? 'any' : status);

const questionOf = (bank, id) =>
  bank.questions.find(({ sources }) => sources.includes(id)) ??
  bank.questions.find(({ followUps }) => followUps.some(({ sources }) => sources.includes(id)));

const observationsOf = (translateFact, readings, need) =>
  readings.flatMap(({ role, line, found }) =>
    found.flatMap((one) => {
      const { fact, sign, spans, ...rest } = one;
      const meaning = fact === null ? one : translateFact(fact, need);
      if (meaning === null || (need === 'none' && one.dim === 'visa')) return [];
      const { polarity, strength } = meaning;
      return [{ ...rest, signal: sign, role, source: line.source, polarity, strength }];
    }),
  );

const wordsOf = ({ line, found }) =>
  found.map(
    ({ sign, facet, polarity, strength, specificity, spans }) =>
      `${sign} ${facet} ${polarity ?? 'fact'} ${strength}x${specificity} «${spans
        .map(({ start, end }) => line.words.slice(start, end))
        .join(' | ')}»`,
  );

const main = async () => {
  const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
  const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const only = flags.find((one) => one.startsWith('--facet='))?.slice(8);
  const { bank, readAnswer, rateAnswer, translateFact } = await load();
  const confusion = Object.fromEntries(
    labels.map((label) => [label, Object.fromEntries(labels.map((other) => [other, 0]))]),
  );
  const rate = (line) => {
    const question = questionOf(bank, line.question);
    const words = line.text.replace(/\n/g, '\n ');
    const text = line.role === undefined ? words : `${line.role}: ${words}`;
    const need = needOf(line.status);
    const readings = readAnswer(bank, question, text);
    const rating = rateAnswer(text, observationsOf(translateFact, readings, need), need);
    return { got: labelOf[rating ?? 'Neutral'], readings };
  };
  const facets = {};
  for (const file of files) {
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    let right = 0;
    for (const line of lines) {
      const { got, readings } = rate(line);
      confusion[line.label][got] += 1;
      const facet = (facets[line.facet ?? line.dim] ??= { all: 0, right: 0 });
      facet.all += 1;
      if (got === line.label) {
        right += 1;
        facet.right += 1;
      } else if (flags.includes('--wrong') && (only === undefined || line.facet === only)) {
        console.log(
          `${line.id} ${line.question} ${line.role} ${line.status} ${line.label} -> ${got}: ${line.text}`,
        );
        for (const words of readings.flatMap(wordsOf)) console.log(`    ${words}`);
        for (const o of line.observations ?? [])
          console.log(`    (wanted ${o.sign} ${o.facet} ${o.polarity} «${o.words}»)`);
      }
    }
    console.log(
      `${basename(file)} ${right}/${lines.length} ${((100 * right) / lines.length).toFixed(1)} %`,
    );
  }
  console.log('rows: label, columns: read as');
  console.table(confusion);
  console.log(
    Object.entries(facets)
      .map(([name, { all, right }]) => `${name} ${right}/${all}`)
      .join(', '),
  );
};

await main();

/**
 * Measures the reader on labeled lines: `node tools/evaluate.mjs [flags] FILE…`.
 * `--hold-out`: each file is read by what the other files teach. `--phrases`: without likeness.
 * `--wrong`: shows the lines read wrongly, `--facet=name` only those of one facet.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReader, needOf, questionOf } from './reader-bundle.mjs';
import { examplesOf, learn, makeLikeness } from './train-reader.mjs';

const labelOf = {
  'Good sign': 'good',
  Mixed: 'mixed',
  Vague: 'vague',
  'Red flag': 'red',
  Neutral: 'neutral',
};
const labels = Object.values(labelOf);

const flags = process.argv.slice(2).filter((one) => one.startsWith('--'));
const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const onlyFacet = flags.find((one) => one.startsWith('--facet='))?.slice('--facet='.length);

/** Observations as the rating rule wants them: visa facts in the light of the applicant's need. */
const observationsOf = (reader, readings, need) =>
  readings.flatMap(({ role, line, found }) =>
    found.flatMap((one) => {
      const { fact, sign, spans: _, ...rest } = one;
      const meaning = fact === null ? one : reader.translateFact(fact, need);
      if (meaning === null || (need === 'none' && one.dim === 'visa')) return [];
      const { polarity, strength } = meaning;
      return [{ ...rest, signal: sign, role, source: line.source, polarity, strength }];
    }),
  );

const rate = (reader, bank, line) => {
  const need = needOf(line.status);
  const words = line.text.replace(/\n/g, '\n ');
  const text = line.role === undefined ? words : `${line.role}: ${words}`;
  const readings = reader.readAnswer(bank, questionOf(bank, line.question), text);
  const rating = reader.rateAnswer(text, observationsOf(reader, readings, need), need);
  return { got: labelOf[rating ?? 'Neutral'], readings };
};

const bankFor = (reader, file) => {
  const { likeness: _, ...phrasesOnly } = reader.bank;
  if (flags.includes('--phrases')) return phrasesOnly;
  if (!flags.includes('--hold-out')) return reader.bank;
  const others = files.filter((one) => one !== file);
  return { ...phrasesOnly, likeness: makeLikeness(learn(examplesOf(reader, others))) };
};

const show = (line, { got, readings }) => {
  const { id, question, role, status, label, text } = line;
  console.log(`${id} ${question} ${role} ${status} ${label} -> ${got}: ${text}`);
  for (const reading of readings) {
    for (const { sign, facet, polarity, strength, specificity, spans } of reading.found) {
      const words = spans.map(({ start, end }) => reading.line.words.slice(start, end));
      const weight = `${strength} x ${specificity}`;
      console.log(`    ${sign} ${facet} ${polarity ?? 'fact'} ${weight} «${words.join(' | ')}»`);
    }
  }
  for (const { sign, facet, polarity, words } of line.observations ?? []) {
    console.log(`    (wanted ${sign} ${facet} ${polarity} «${words}»)`);
  }
};

/** Of what the reader was sure of: how often the line's label bears it out. */
const countSure = (reader, sure, line, { readings }) => {
  const need = needOf(line.status);
  const add = (name, isRight) => {
    const count = sure.get(name) ?? { right: 0, all: 0 };
    sure.set(name, { right: count.right + (isRight ? 1 : 0), all: count.all + 1 });
  };
  const isRed = ['red', 'mixed'].includes(line.label);
  const isGreen = ['good', 'mixed'].includes(line.label);
  for (const one of observationsOf(reader, readings, need)) {
    if (!one.sure || one.evasive) continue;
    const kind = reader.isRefusal(one, need) ? 'refusal' : one.polarity;
    const weight = kind === 'refusal' ? '' : one.strength === 1 ? ' of strength 1' : ' below 1';
    add(`sure ${kind}${weight}`, one.polarity === 'red' ? isRed : isGreen);
  }
};

const percent = (part, all) => `${part}/${all} ${((100 * part) / all).toFixed(1)} %`;

const main = async () => {
  const reader = await loadReader();
  const confusion = Object.fromEntries(
    labels.map((label) => [label, Object.fromEntries(labels.map((other) => [other, 0]))]),
  );
  const byFacet = new Map();
  const sure = new Map();
  const all = { right: 0, lines: 0 };
  for (const file of files) {
    const bank = bankFor(reader, file);
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    let right = 0;
    for (const line of lines) {
      const rated = rate(reader, bank, line);
      countSure(reader, sure, line, rated);
      confusion[line.label][rated.got] += 1;
      const facet = line.facet ?? line.dim;
      const count = byFacet.get(facet) ?? { all: 0, right: 0 };
      byFacet.set(facet, count);
      count.all += 1;
      if (rated.got === line.label) {
        right += 1;
        count.right += 1;
      } else if (flags.includes('--wrong') && [undefined, facet].includes(onlyFacet)) {
        show(line, rated);
      }
    }
    all.right += right;
    all.lines += lines.length;
    console.log(basename(file), percent(right, lines.length));
  }
  console.log('together', percent(all.right, all.lines), '(rows: label, columns: read as)');
  console.table(confusion);
  for (const [kind, { right, all }] of [...sure].sort()) console.log(kind, percent(right, all));
  for (const [facet, count] of byFacet) console.log(facet, percent(count.right, count.all));
};

await main();

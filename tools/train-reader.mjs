/** Learns what answers sound like: `node tools/train-reader.mjs FILE…` writes src/bank/likeness.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadReader, needOf, questionOf } from './reader-bundle.mjs';

const classes = ['good', 'mixed', 'vague', 'red', 'neutral', 'fact'];
const step = 0.06;
const leastLines = 3;
const rounds = 12;
const rate = 0.3;
const shrink = 0.01;
/** So many features the bundle has room for; two rounds of cutting lose less than one. */
const mostFeatures = 1750;

const ruleFacts = new Set(['M33', 'M35', 'M69', 'M123', 'M124']);

/** What the line's own signs say, apart from visa facts: those are read by phrases alone. */
const soundOf = (reader, line) => {
  const seen = line.observations.filter(({ polarity }) => polarity !== null);
  const isFact = ({ sign, evasive }) =>
    !evasive && (reader.visaFacts.includes(sign) || ruleFacts.has(sign));
  if (seen.some(isFact)) return 'fact';
  const observations = seen.map((one) => ({
    ...one,
    dim: line.dim,
    signal: one.sign,
    role: line.role,
    source: '',
    year: null,
  }));
  const names = { 'Good sign': 'good', Mixed: 'mixed', Vague: 'vague', 'Red flag': 'red' };
  return names[reader.rateAnswer(line.text, observations, 'any')] ?? 'neutral';
};

const exampleOf = (reader, line) => {
  const question = questionOf(reader.bank, line.question);
  const text = `${line.role}: ${line.text.replace(/\n/g, '\n ')}`;
  const [reading] = reader.readAnswer({ ...reader.bank, likeness: undefined }, question, text);
  const tokens = reader.tokensOf(line.text);
  const row = { tokens, concepts: reader.conceptsAt(tokens) };
  const features = new Map();
  const add = (of, beside, value) => {
    const name = `${of} ${beside}`;
    if (!features.has(name)) features.set(name, value);
  };
  reader.walkFeatures(add, row, question, reading.role, reading.found);
  return { features: [...features], wanted: classes.indexOf(soundOf(reader, line)) };
};

/** A fixed order of visits, so that the same lines always give the same file. */
const makeShuffle = () => {
  let seed = 1;
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      const other = Math.floor((seed / 0x7fffffff) * (at + 1));
      [list[at], list[other]] = [list[other], list[at]];
    }
  };
};

/** Examples over numbered features, and how often each feature occurs. */
const numbered = (examples) => {
  const counts = new Map();
  for (const { features } of examples) {
    for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => counts.get(name) >= leastLines);
  const numberOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, wanted }) => ({
    wanted,
    features: features
      .filter(([name]) => numberOf.has(name))
      .map(([name, value]) => [numberOf.get(name), value]),
  }));
  return { names, rows, counts: names.map((name) => counts.get(name)) };
};

const chancesOf = (weights, features) => {
  const sums = classes.map((_, c) =>
    features.reduce((sum, [at, value]) => sum + weights[at * classes.length + c] * value, 0),
  );
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((a, b) => a + b);
  return raised.map((one) => one / all);
};

const learnOne = (weights, squares, { features, wanted }) => {
  for (const [c, chance] of chancesOf(weights, features).entries()) {
    const error = chance - (c === wanted ? 1 : 0);
    if (Math.abs(error) < 0.01) continue;
    for (const [at, value] of features) {
      const place = at * classes.length + c;
      const slope = error * value + shrink * weights[place];
      squares[place] += slope * slope;
      weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
    }
  }
};

/** Adaptive gradient steps over a log-linear model. */
const fit = (rows, size) => {
  const weights = new Float64Array(size * classes.length);
  const squares = new Float64Array(size * classes.length).fill(1);
  const order = [...rows];
  const shuffle = makeShuffle();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order);
    for (const row of order) learnOne(weights, squares, row);
  }
  return weights;
};

/** The features that move the most answers the most. */
const heaviest = (weights, counts, alive, most) => {
  const weigh = (at) => {
    const row = weights.subarray(at * classes.length, (at + 1) * classes.length);
    return row.reduce((sum, one) => sum + one * one, 0) * Math.sqrt(counts[at]);
  };
  return new Set([...alive].sort((a, b) => weigh(b) - weigh(a)).slice(0, most));
};

const onlyOf = (rows, alive) =>
  rows.map((row) => ({ ...row, features: row.features.filter(([at]) => alive.has(at)) }));

/** Weights by feature name, after the light features were cut away. */
export const learn = (examples) => {
  const { names, rows, counts } = numbered(examples);
  let alive = new Set(names.keys());
  let weights = fit(rows, names.length);
  for (const most of [(names.length + mostFeatures) / 3, mostFeatures]) {
    alive = heaviest(weights, counts, alive, Math.round(most));
    weights = fit(onlyOf(rows, alive), names.length);
  }
  const rowAt = (at) => [...weights.subarray(at * classes.length, (at + 1) * classes.length)];
  return new Map([...alive].map((at) => [names[at], rowAt(at)]));
};

const letterOf = (weight) => {
  const steps = Math.max(-30, Math.min(30, Math.round(weight / step)));
  return String.fromCharCode('P'.charCodeAt(0) + steps);
};

/** One line for each thing that features are of: `thing beside+letters …`, see `reading/likeness.ts`. */
export const makeLikeness = (weights) => {
  const lines = new Map();
  for (const [name, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [of, beside] = name.split(' ');
    const letters = row.map(letterOf).join('');
    if (!/^P+$/.test(letters)) lines.set(of, `${lines.get(of) ?? of} ${beside}${letters}`);
  }
  return { classes, step, weights: [...lines.values()].join('\n') };
};

export const examplesOf = (reader, files) =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((text) => JSON.parse(text))
    .filter((line) => needOf(line.status) !== 'none' || line.dim !== 'visa')
    .map((line) => exampleOf(reader, line));

const quoted = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

const isMain = process.argv[1]?.endsWith('train-reader.mjs');
if (isMain) {
  const reader = await loadReader();
  const { weights } = makeLikeness(learn(examplesOf(reader, process.argv.slice(2))));
  const text = `/** What labeled lines taught about words; written by tools/train-reader.mjs, not by hand. */
import type { Likeness } from '../domain/bank.ts';

export const likeness: Likeness = {
  classes: [${classes.map(quoted).join(', ')}],
  step: ${step},
  weights:
    ${quoted(weights)},
};
`;
  writeFileSync('src/bank/likeness.ts', text);
  console.log(`${weights.split('\n').length} lines, ${Math.round(text.length / 1024)} KB`);
}

/** Learns what answers sound like: `node tools/train-reader.mjs FILE…` writes src/bank/likeness.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadReader, needOf, questionOf } from './reader-bundle.mjs';

const classes = ['good', 'mixed', 'vague', 'red', 'neutral', 'fact'];
const step = 0.06;
const leastLines = 3;
const rounds = 12;
const rate = 0.3;
const shrink = 3e-3;

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
  const features = reader.featuresOf(row, question, reading.role, reading.found);
  return { features: [...features], wanted: classes.indexOf(soundOf(reader, line)) };
};

const chancesOf = (weights, features) => {
  const sums = classes.map(() => 0);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row !== undefined) for (const [c, weight] of row.entries()) sums[c] += weight * value;
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((a, b) => a + b);
  return raised.map((one) => one / all);
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

const learnOne = (weights, squares, { features, wanted }) => {
  const chances = chancesOf(weights, features);
  for (const [c, chance] of chances.entries()) {
    const error = chance - (c === wanted ? 1 : 0);
    if (Math.abs(error) < 0.01) continue;
    for (const [name, value] of features) {
      const row = weights.get(name);
      const square = squares.get(name);
      const slope = error * value + shrink * row[c];
      square[c] += slope * slope;
      row[c] -= (rate * slope) / Math.sqrt(square[c]);
    }
  }
};

/** Adaptive gradient steps over a log-linear model. */
export const learn = (examples) => {
  const counts = new Map();
  for (const { features } of examples) {
    for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = examples.map((one) => ({
    ...one,
    features: one.features.filter(([name]) => counts.get(name) >= leastLines),
  }));
  const weights = new Map();
  const squares = new Map();
  for (const { features } of kept) {
    for (const [name] of features) {
      weights.set(
        name,
        classes.map(() => 0),
      );
      squares.set(
        name,
        classes.map(() => 1),
      );
    }
  }
  const shuffle = makeShuffle();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(kept);
    for (const example of kept) learnOne(weights, squares, example);
  }
  return weights;
};

const letterOf = (weight) => {
  const steps = Math.max(-30, Math.min(30, Math.round(weight / step)));
  return String.fromCharCode('P'.charCodeAt(0) + steps);
};

export const makeLikeness = (weights) => ({
  classes,
  step,
  weights: [...weights]
    .map(([name, row]) => `${name} ${row.map(letterOf).join('')}`)
    .filter((line) => !/ P+$/.test(line))
    .sort()
    .join('\n'),
});

export const examplesOf = (reader, files) =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((text) => JSON.parse(text))
    .filter((line) => needOf(line.status) !== 'none' || line.dim !== 'visa')
    .map((line) => exampleOf(reader, line));

const isMain = process.argv[1]?.endsWith('train-reader.mjs');
if (isMain) {
  const reader = await loadReader();
  const { weights } = makeLikeness(learn(examplesOf(reader, process.argv.slice(2))));
  const text = `/** What labeled lines taught about words; written by tools/train-reader.mjs, not by hand. */
import type { Likeness } from '../domain/bank.ts';

export const likeness: Likeness = {
  classes: ${JSON.stringify(classes).replaceAll('"', "'").replaceAll(',', ', ')},
  step: ${step},
  weights: ${JSON.stringify(weights)},
};
`;
  writeFileSync('src/bank/likeness.ts', text);
  console.log(`${weights.split('\n').length} features, ${Math.round(text.length / 1024)} KB`);
}

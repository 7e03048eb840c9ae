/** A plain softmax over words and pairs of words: what counting words alone can do. */
import { labels } from './metrics.mjs';

const rounds = 12;
const rate = 0.3;
const decay = 1e-4;
/** Lines are gone through in steps of this prime, so that one file's lines do not come in a row. */
const stride = 7919;

const featuresOf = ({ text, asked, need }) => {
  const words = text.toLowerCase().match(/[\p{L}\d'%-]+/gu) ?? [];
  const all = new Set([`facet ${asked}`, `need ${need}`]);
  words.forEach((word, at) => {
    all.add(word);
    all.add(`${asked}: ${word}`);
    if (at > 0) all.add(`${words[at - 1]} ${word}`);
  });
  return [...all];
};

const emptyRow = () => ({ weights: labels.map(() => 0), slopes: labels.map(() => 1e-6) });

const chancesOf = (rows) => {
  const sums = labels.map((_, s) => rows.reduce((sum, { weights }) => sum + weights[s], 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

const moveRow = ({ weights, slopes }, errors) => {
  for (let s = 0; s < weights.length; s += 1) {
    const slope = errors[s] + decay * weights[s];
    slopes[s] += slope * slope;
    weights[s] -= (rate * slope) / Math.sqrt(slopes[s]);
  }
};

/** `lines`: {text, asked, need, label}. Gives a function from a line without label to its label. */
export const trainNgram = (lines) => {
  const table = new Map();
  const rowOf = (name) => {
    const row = table.get(name) ?? emptyRow();
    table.set(name, row);
    return row;
  };
  const examples = lines.map((line) => ({
    rows: featuresOf(line).map(rowOf),
    wanted: labels.indexOf(line.label),
  }));
  for (let turn = 0; turn < rounds * examples.length; turn += 1) {
    const { rows, wanted } = examples[(turn * stride) % examples.length];
    const errors = chancesOf(rows).map((chance, s) => chance - (s === wanted ? 1 : 0));
    for (const row of rows) moveRow(row, errors);
  }
  return (line) => {
    const rows = featuresOf(line).flatMap((name) => table.get(name) ?? []);
    const chances = chancesOf(rows);
    return labels[chances.indexOf(Math.max(...chances))];
  };
};

/** Fits the network to examples: AdamW in small batches, the rate falling to nothing; the same seed, the same weights. */
import { backward, forward, makeRandom, makeWeights, picked, shapeOf } from './net.mjs';

export const usual = {
  rounds: 10,
  batch: 32,
  rate: 3e-3,
  decay: 0.01,
  drop: 0.4,
  wordDrop: 0.1,
  smooth: 0.05,
  soundWeight: 1,
  tokenWeight: 1,
  factWeight: 0,
  seed: 1,
};

const like = (weights) =>
  Object.fromEntries(
    Object.entries(weights).map(([name, table]) => [name, new Float32Array(table.length)]),
  );

const mix = (list, random) => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
};

const first = 0.9;
const second = 0.999;

const stepTable = (table, grad, mean, square, from, to, { rate, decay, scale, correction }) => {
  for (let at = from; at < to; at += 1) {
    const slope = grad[at] * scale;
    mean[at] = first * mean[at] + (1 - first) * slope;
    square[at] = second * square[at] + (1 - second) * slope * slope;
    table[at] -=
      rate *
      (decay * table[at] +
        (mean[at] * correction[0]) / (Math.sqrt(square[at] * correction[1]) + 1e-8));
    grad[at] = 0;
  }
};

const lengthOf = (grads, rowsOf) => {
  let sum = 0;
  for (const [name, grad] of Object.entries(grads)) {
    for (const [from, to] of rowsOf(name))
      for (let at = from; at < to; at += 1) sum += grad[at] * grad[at];
  }
  return Math.sqrt(sum);
};

/** `start`: weights to go on from; `frozen`: names of tables to leave alone; `after`: called after each step. */
export const fit = (counts, examples, options = {}) => {
  const set = { ...usual, ...options };
  const random = makeRandom(set.seed);
  const weights = set.start ?? makeWeights(counts, random);
  const shape = shapeOf(counts);
  const grads = like(weights);
  const means = like(weights);
  const squares = like(weights);
  const touched = Object.fromEntries([...picked].map((name) => [name, new Set()]));
  const frozen = new Set(set.frozen ?? []);
  const rowsOf = (name) =>
    picked.has(name)
      ? [...touched[name]].map((row) => [row * shape[name][1], (row + 1) * shape[name][1]])
      : [[0, grads[name].length]];
  const order = examples.map((_, index) => index);
  const steps = set.rounds * Math.ceil(order.length / set.batch);
  let step = 0;
  for (let round = 0; round < set.rounds; round += 1) {
    mix(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += set.batch) {
      const batch = order.slice(from, from + set.batch).map((index) => examples[index]);
      const tokens = batch.reduce((sum, { words }) => sum + words.length, 0);
      for (const example of batch) {
        if (example.words.length === 0) continue;
        const way = forward(weights, example, random, set.drop, set.wordDrop);
        loss += backward(weights, grads, touched, example, way, {
          smooth: set.smooth,
          line: (example.weight ?? 1) / batch.length,
          token: set.tokenWeight / tokens,
          soundWeight: set.soundWeight,
          factWeight: set.factWeight,
        });
      }
      step += 1;
      const length = lengthOf(grads, rowsOf);
      const pace = {
        rate: set.rate * Math.min(1, step / 100) * (1 - step / steps) + 1e-5,
        decay: set.decay,
        scale: length > 1 ? 1 / length : 1,
        correction: [1 / (1 - first ** step), 1 / (1 - second ** step)],
      };
      for (const name of Object.keys(weights)) {
        for (const [a, b] of rowsOf(name)) {
          if (frozen.has(name)) grads[name].fill(0, a, b);
          else stepTable(weights[name], grads[name], means[name], squares[name], a, b, pace);
        }
      }
      for (const rows of Object.values(touched)) rows.clear();
    }
    set.say?.(`round ${round + 1}: ${(loss / order.length).toFixed(3)}`);
  }
  return weights;
};

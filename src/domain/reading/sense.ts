/**
 * What a stretch of words means as a whole and word by word, weighed by a small network that learned from
 * labeled lines: word vectors, one convolution, its greatest and its most telling place, four heads. The
 * arithmetic is that of tools/reader/net.mjs; here the convolution of a word is computed once, then looked up.
 */
import type { Sense } from '../bank.ts';
import { type Facet, type Role, type VisaFact, visaFacts } from '../vocabulary.ts';
import { type Heard, shows } from './hear-line.ts';
import { type Net, openSense } from './open-sense.ts';

/** What a line is as a whole; `fact`: it states a visa fact, whose color the applicant's need decides. */
export const sounds = ['good', 'mixed', 'vague', 'red', 'neutral', 'fact'] as const;

export type Sound = (typeof sounds)[number];

/** Probabilities, 0 to 1. */
export interface Weighed {
  /** They add up to 1. */
  readonly sound: { readonly [S in Sound]: number };
  /** For each token, in the order of `shows`. */
  readonly show: readonly (readonly number[])[];
}

export type FactChances = { readonly [F in VisaFact]: number };

const softmax = (values: readonly number[]): readonly number[] => {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let all = 0;
  const raised = values.map((value) => Math.exp(value - most));
  for (const one of raised) all += one;
  return raised.map((one) => one / all);
};

const at = (table: Float32Array, place: number): number => table[place] ?? 0;

/** What a vector adds to the hidden values of its neighbors, place by place. */
const convolve = ({ sizes, conv }: Net, vector: Float32Array): Float32Array => {
  const { vector: E, hidden: H, width: W } = sizes;
  const columns = new Float32Array(W * H);
  for (let cell = 0; cell < W * E; cell += 1) {
    const value = at(vector, cell % E);
    const to = Math.floor(cell / E) * H;
    for (let k = 0; k < H; k += 1) {
      columns[to + k] = at(columns, to + k) + value * at(conv, cell * H + k);
    }
  }
  return columns;
};

const mostKept = 3000;

/** The columns of a token of this kind under this question; each kind is computed once. */
const columnsOf = (net: Net, { name, concepts, rule }: Heard, facet: number): Float32Array => {
  const key = `${facet} ${rule} ${name} ${concepts.join(' ')}`;
  const known = net.columns.get(key);
  if (known !== undefined) return known;
  const { vector: E } = net.sizes;
  const sum = new Float32Array(E);
  const add = (table: Float32Array, row: number): void => {
    for (let e = 0; e < E; e += 1) sum[e] = at(sum, e) + at(table, row * E + e);
  };
  add(net.word, net.words.get(name) ?? 1);
  for (const concept of concepts) add(net.concept, net.concepts.get(concept) ?? 0);
  add(net.rule, rule);
  add(net.facet, facet);
  const columns = convolve(net, sum);
  if (net.columns.size >= mostKept) net.columns.clear();
  net.columns.set(key, columns);
  return columns;
};

/** The hidden values of each token, one row of them after the other. */
const hide = (net: Net, heard: readonly Heard[], facet: number): Float32Array => {
  const { hidden: H, width: W } = net.sizes;
  const half = (W - 1) / 2;
  const hidden = new Float32Array(heard.length * H);
  for (let cell = 0; cell < hidden.length; cell += 1)
    hidden[cell] = at(net.bias, facet * H + (cell % H));
  heard.forEach((token, from) => {
    const columns = columnsOf(net, token, facet);
    for (let d = 0; d < W; d += 1) {
      const to = (from - d + half) * H;
      if (to < 0 || to >= hidden.length) continue;
      for (let k = 0; k < H; k += 1) hidden[to + k] = at(hidden, to + k) + at(columns, d * H + k);
    }
  });
  for (let cell = 0; cell < hidden.length; cell += 1) if (at(hidden, cell) < 0) hidden[cell] = 0;
  return hidden;
};

const dot = (
  one: Float32Array,
  from: number,
  other: Float32Array,
  start: number,
  count: number,
): number => {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum += at(one, from + step) * at(other, start + step);
  return sum;
};

const longSum = 10;

/** What the heads see: greatest and most telling hidden values, what tokens show, question and role. */
const summarize = (
  net: Net,
  hidden: Float32Array,
  show: Weighed['show'],
  facet: number,
  role: number,
): Float32Array => {
  const { vector: E, hidden: H } = net.sizes;
  const T = shows.length;
  const seen = new Float32Array(2 * H + 2 * T + 2 * E);
  const rise = (place: number, value: number): void => {
    if (value > at(seen, place)) seen[place] = value;
  };
  const add = (place: number, value: number): void => {
    seen[place] = at(seen, place) + value;
  };
  const telling = softmax(show.map((_, i) => dot(hidden, i * H, net.telling, 0, H)));
  show.forEach((chances, i) => {
    for (let k = 0; k < H; k += 1) {
      rise(k, at(hidden, i * H + k));
      add(H + k, (telling[i] ?? 0) * at(hidden, i * H + k));
    }
    chances.forEach((chance, t) => {
      rise(2 * H + t, chance);
      add(2 * H + T + t, chance / longSum);
    });
  });
  for (let e = 0; e < E; e += 1) {
    add(2 * H + 2 * T + e, at(net.facet, facet * E + e));
    add(2 * H + 2 * T + E + e, at(net.role, role * E + e));
  }
  return seen;
};

const headOf = (table: Float32Array, bias: Float32Array, seen: Float32Array): readonly number[] =>
  Array.from(bias, (start, row) => start + dot(seen, 0, table, row * seen.length, seen.length));

const byName = <Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): { readonly [N in Name]: number } => {
  const named = {} as { [N in Name]: number };
  names.forEach((name, place) => {
    named[name] = values[place] ?? 0;
  });
  return named;
};

interface Passed {
  readonly show: Weighed['show'];
  /** What the head of the network makes of the stretch, before it is made a chance. */
  readonly sums: readonly number[];
}

const pass = (net: Net, heard: readonly Heard[], facetAsked: Facet, roleOf: Role): Passed => {
  const { hidden: H } = net.sizes;
  const facet = net.facets.get(facetAsked) ?? 0;
  const hidden = hide(net, heard, facet);
  const show = heard.map((_, i) =>
    softmax(shows.map((_one, t) => at(net.showBias, t) + dot(hidden, i * H, net.show, t * H, H))),
  );
  const seen = summarize(net, hidden, show, facet, net.roles.get(roleOf) ?? 0);
  return { show, sums: headOf(net.head, net.headBias, seen) };
};

/** Weighs the tokens of a stretch of a line; there must be one at least. */
export const weigh = (
  sense: Sense,
  heard: readonly Heard[],
  facetAsked: Facet,
  roleOf: Role,
): Weighed => {
  const { show, sums } = pass(openSense(sense).sound, heard, facetAsked, roleOf);
  return { sound: byName(sounds, softmax(sums)), show };
};

/** The chance of each visa fact that these tokens state it. */
export const weighFacts = (
  sense: Sense,
  heard: readonly Heard[],
  facetAsked: Facet,
  roleOf: Role,
): FactChances => {
  const { sums } = pass(openSense(sense).fact, heard, facetAsked, roleOf);
  return byName(
    visaFacts,
    sums.map((sum) => 1 / (1 + Math.exp(-sum))),
  );
};

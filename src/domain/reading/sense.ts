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

const at = (table: Float32Array, place: number): number => table[place] as number;

/** Adds `count` numbers of one table to another. */
const addTo = (
  to: Float32Array,
  start: number,
  from: Float32Array,
  place: number,
  count: number,
): void => {
  for (let step = 0; step < count; step += 1)
    to[start + step] = at(to, start + step) + at(from, place + step);
};

/** What a vector adds to the hidden values of its neighbors, place by place. */
const convolve = ({ sizes, conv }: Net, vector: Float32Array): Float32Array => {
  const { vector: E, hidden: H, width: W } = sizes;
  const columns = new Float32Array(W * H);
  for (let cell = 0; cell < W * E; cell += 1) {
    const value = at(vector, cell % E);
    const to = Math.floor(cell / E) * H;
    for (let k = 0; k < H; k += 1)
      columns[to + k] = at(columns, to + k) + value * at(conv, cell * H + k);
  }
  return columns;
};

/** Kinds of tokens whose columns are kept: more than one sheet has. */
const mostKept = 8000;

/** The columns of a token of this kind; each kind is computed once. */
const columnsOf = (net: Net, { key, name, concepts, rule }: Heard): Float32Array => {
  const known = net.columns.get(key);
  if (known !== undefined) return known;
  const { vector: E } = net.sizes;
  const sum = new Float32Array(E);
  addTo(sum, 0, net.word, (net.words.get(name) ?? 1) * E, E);
  for (const concept of concepts)
    addTo(sum, 0, net.concept, (net.concepts.get(concept) ?? 0) * E, E);
  addTo(sum, 0, net.rule, rule * E, E);
  const columns = convolve(net, sum);
  if (net.columns.size >= mostKept) net.columns.clear();
  net.columns.set(key, columns);
  return columns;
};

const facetColumnsOf = (net: Net, facet: number): Float32Array => {
  const { vector: E } = net.sizes;
  const known = net.facetColumns[facet];
  const columns = known ?? convolve(net, net.facet.subarray(facet * E, (facet + 1) * E));
  net.facetColumns[facet] = columns;
  return columns;
};

/** The hidden values of each token, one row of them after the other. */
const hide = (net: Net, heard: readonly Heard[], facet: number): Float32Array => {
  const { hidden: H, width: W } = net.sizes;
  const half = (W - 1) / 2;
  const n = heard.length;
  const hidden = new Float32Array(n * H);
  const ofFacet = facetColumnsOf(net, facet);
  const bias = net.bias.subarray(facet * H, (facet + 1) * H);
  for (let i = 0; i < n; i += 1) hidden.set(bias, i * H);
  for (let from = 0; from < n; from += 1) {
    const columns = columnsOf(net, heard[from] as Heard);
    for (let d = 0; d < W; d += 1) {
      const to = from - d + half;
      if (to < 0 || to >= n) continue;
      addTo(hidden, to * H, columns, d * H, H);
      addTo(hidden, to * H, ofFacet, d * H, H);
    }
  }
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
  const telling = softmax(show.map((_, i) => dot(hidden, i * H, net.telling, 0, H)));
  for (let i = 0; i < show.length; i += 1) {
    const share = telling[i] as number;
    const chances = show[i] as readonly number[];
    for (let k = 0; k < H; k += 1) {
      const value = at(hidden, i * H + k);
      if (value > at(seen, k)) seen[k] = value;
      seen[H + k] = at(seen, H + k) + share * value;
    }
    for (let t = 0; t < T; t += 1) {
      const chance = chances[t] as number;
      if (chance > at(seen, 2 * H + t)) seen[2 * H + t] = chance;
      seen[2 * H + T + t] = at(seen, 2 * H + T + t) + chance / longSum;
    }
  }
  addTo(seen, 2 * H + 2 * T, net.facet, facet * E, E);
  addTo(seen, 2 * H + 2 * T + E, net.role, role * E, E);
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

/** Whether half of the words of the stretch were learned: of others the network could only guess. */
export const knowsWords = (sense: Sense, heard: readonly Heard[]): boolean => {
  const { words } = openSense(sense).sound;
  const written = heard.filter(({ name }) => /^[a-z]{2}/.test(name));
  const known = written.filter(({ name }) => words.has(name));
  return known.length > 0 && 2 * known.length >= written.length;
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

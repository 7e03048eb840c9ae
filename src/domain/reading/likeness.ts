/** What a whole answer sounds like: learned from labeled lines, judged by words, question and signs found. */
import type { Likeness } from '../bank.ts';
import type { Question, Role, SignFound } from '../vocabulary.ts';
import { walkFeatures } from './features.ts';
import type { TokenRow } from './match-phrases.ts';

export type Sound = Likeness['classes'][number];

/** Weights are written as one character each: this one is zero, the next one step more. */
const zeroLetter = 'P'.charCodeAt(0);

/** The weights of one feature; an object of its own, so that a line can count it once. */
interface Weights {
  readonly letters: string;
}

/** By what the feature is of; unpacked only when a line has that. */
type Table = Map<string, string | ReadonlyMap<string, Weights>>;

const tables = new WeakMap<Likeness, Table>();

const makeTable = (likeness: Likeness): Table => {
  const table: Table = new Map();
  for (const line of likeness.weights.split('\n')) {
    const cut = line.indexOf(' ');
    table.set(line.slice(0, cut), line);
  }
  tables.set(likeness, table);
  return table;
};

const unpack = (line: string, classes: number): ReadonlyMap<string, Weights> => {
  const map = new Map<string, Weights>();
  const [, ...items] = line.split(' ');
  for (const item of items) {
    const cut = item.length - classes;
    map.set(item.slice(0, cut), { letters: item.slice(cut) });
  }
  return map;
};

const weightsOf = (
  table: Table,
  of: string,
  classes: number,
): ReadonlyMap<string, Weights> | undefined => {
  const packed = table.get(of);
  if (typeof packed !== 'string') return packed;
  const unpacked = unpack(packed, classes);
  table.set(of, unpacked);
  return unpacked;
};

/** The probability of each sound; they add up to 1. */
export type Chances = { readonly [S in Sound]: number };

const { exp } = Math;

const mostOf = (sums: readonly number[]): number => {
  let most = sums[0] ?? 0;
  for (const sum of sums) if (sum > most) most = sum;
  return most;
};

const toChances = ({ classes, step }: Likeness, sums: readonly number[]): Chances => {
  const most = mostOf(sums);
  const raised = sums.map((sum) => exp((sum - most) * step));
  let all = 0;
  for (const one of raised) all += one;
  const chances = { good: 0, mixed: 0, vague: 0, red: 0, neutral: 0, fact: 0 };
  for (let index = 0; index < classes.length; index += 1)
    chances[classes[index] ?? 'neutral'] = (raised[index] ?? 0) / all;
  return chances;
};

export const hear = (
  likeness: Likeness,
  row: TokenRow,
  question: Question,
  role: Role,
  found: readonly SignFound[],
): Chances => {
  const table = tables.get(likeness) ?? makeTable(likeness);
  const { length } = likeness.classes;
  const sums = likeness.classes.map(() => 0);
  const counted = new Set<Weights>();
  const add = (of: string, beside: string, value: number): void => {
    const weights = weightsOf(table, of, length)?.get(beside);
    if (weights === undefined || counted.has(weights)) return;
    counted.add(weights);
    for (let index = 0; index < length; index += 1) {
      sums[index] = (sums[index] ?? 0) + (weights.letters.charCodeAt(index) - zeroLetter) * value;
    }
  };
  walkFeatures(add, row, question, role, found);
  return toChances(likeness, sums);
};

/** The likeliest; the first of equals. */
export const soundOf = (chances: Chances): Sound => {
  let best: Sound = 'neutral';
  for (const sound of ['good', 'mixed', 'vague', 'red', 'neutral', 'fact'] as const) {
    if (chances[sound] > chances[best]) best = sound;
  }
  return best;
};

/** What an answer sounds like by its words alone, where no phrase of a sign was found: always unsure. */
import type { Likeness } from '../bank.ts';
import type { Question, Role, SignFound, Strength } from '../vocabulary.ts';
import { type Features, featuresOf } from './features.ts';
import type { TokenRow } from './match-phrases.ts';

export type Sound = Likeness['classes'][number];

/** Weights are written as one character each: this one is zero, the next one step more. */
const zeroLetter = 'P'.charCodeAt(0);

const tables = new WeakMap<Likeness, ReadonlyMap<string, readonly number[]>>();

const tableOf = (likeness: Likeness): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(likeness);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  for (const line of likeness.weights.split('\n')) {
    const cut = line.length - likeness.classes.length;
    const weights = likeness.classes.map((_, index) => line.charCodeAt(cut + index) - zeroLetter);
    table.set(line.slice(0, cut - 1), weights);
  }
  tables.set(likeness, table);
  return table;
};

/** The probability of each class, in their order; they add up to 1. */
export const chancesOf = (likeness: Likeness, features: Features): readonly number[] => {
  const table = tableOf(likeness);
  const sums = likeness.classes.map(() => 0);
  for (const [name, value] of features) {
    const weights = table.get(name);
    if (weights === undefined) continue;
    for (let index = 0; index < sums.length; index += 1) {
      sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0) * value * likeness.step;
    }
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
};

export interface Heard {
  readonly sound: Sound;
  /** 0 to 1. */
  readonly chance: number;
}

export const hear = (
  likeness: Likeness,
  row: TokenRow,
  question: Question,
  role: Role,
  found: readonly SignFound[],
): Heard => {
  const chances = chancesOf(likeness, featuresOf(row, question, role, found));
  const chance = Math.max(...chances);
  return { sound: likeness.classes[chances.indexOf(chance)] ?? 'neutral', chance };
};

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Signs of likeness on the first matter that was asked: never sure, never decisive. */
export const foundByLikeness = (
  heard: Heard,
  row: TokenRow,
  question: Question,
  year: number | null,
): readonly SignFound[] => {
  const spans = [
    { start: row.tokens[0]?.start ?? 0, end: row.tokens[row.tokens.length - 1]?.end ?? 0 },
  ];
  const strength: Strength = 0.5;
  const make = (
    tie: Question['ties'][number],
    polarity: 'green' | 'red',
    evasive: boolean,
  ): SignFound => ({
    sign: evasive
      ? `evasive:${question.id}`
      : `${kebab(tie.facet)}-sounds-${polarity === 'green' ? 'good' : 'bad'}`,
    ...tie,
    polarity,
    fact: null,
    strength,
    specificity: 0.5,
    year,
    evasive,
    sure: false,
    spans,
  });
  const first = question.ties.slice(0, 1);
  switch (heard.sound) {
    case 'good':
      return first.map((tie) => make(tie, 'green', false));
    case 'red':
      return first.map((tie) => make(tie, 'red', false));
    case 'mixed':
      return first.flatMap((tie) => [make(tie, 'green', false), make(tie, 'red', false)]);
    case 'vague':
      return question.ties.map((tie) => make(tie, 'red', true));
    case 'neutral':
    case 'fact':
      return [];
  }
};

/** How far a "not" reaches: whether what a phrase says is denied, and whether that is certain. */
import type { Token } from './tokens.ts';

const negators = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'without',
  'hardly',
  'neither',
  'nor',
  'rarely',
  'seldom',
  'scarcely',
  'barely',
  'zero',
  'nil',
  'nowhere',
  'lacks',
  'lack',
  'refuse',
  'refuses',
  'refused',
]);

/** "Not only", "no doubt", "no matter": a negator in these denies nothing. */
const harmlessAfter = new Set([
  'only',
  'just',
  'doubt',
  'question',
  'matter',
  'wonder',
  'problem',
  'idea',
  'longer',
  'merely',
  'exaggeration',
  'joke',
  'secret',
  'surprise',
  'sure',
  'certain',
  'later',
  'less',
  'fewer',
  'more',
  'kidding',
  'count',
  'bank',
  'bother',
  'worry',
]);

/** A new claim begins here: an earlier "not" does not reach past it. */
const partings = new Set([
  'but',
  'though',
  'although',
  'however',
  'yet',
  'because',
  'since',
  'so',
  'while',
  'whereas',
  'except',
  'unless',
  'until',
  'then',
  'and',
  'which',
  'who',
  'if',
  'when',
  'still',
]);

const parts = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'stop' || token.kind === 'quote') return true;
  // A colon, dash or bracket begins something new; a plain comma only with a parting word behind it.
  if (token.kind === 'comma') return token.form !== '/' && token.form !== '-';
  return partings.has(token.form);
};

const isNegator = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !negators.has(token.form)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  // "No, they file it every year": an answer, no denial of what follows.
  if (token.form === 'no' && next.kind !== 'word' && next.kind !== 'number') return false;
  return !harmlessAfter.has(next.form);
};

const reach = 8;

/** How many negators stand before the phrase in its claim, or in its gaps. */
export const negatorsOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  named: readonly number[],
): number => {
  let count = 0;
  for (let at = from - 1; at >= 0 && at >= from - reach && !parts(tokens, at); at -= 1) {
    if (isNegator(tokens, at)) count += 1;
  }
  for (let at = from; at < to; at += 1) {
    if (!named.includes(at) && isNegator(tokens, at)) count += 1;
  }
  return count;
};

export const isDenied = (
  tokens: readonly Token[],
  from: number,
  to: number,
  named: readonly number[],
): boolean => negatorsOf(tokens, from, to, named) % 2 === 1;

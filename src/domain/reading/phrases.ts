/**
 * The small language in which signs write their phrases, compiled.
 *
 * A phrase is a row of elements parted by spaces, matched on stems within one sentence:
 *
 * | element | matches |
 * | --- | --- |
 * | `word` | that word in any of its usual forms ("leave": left, leaving); `two_words`: both in a row |
 * | `=word` | that form only |
 * | `a\|b\|@c` | any of these |
 * | `@name` | any word of that concept (`concepts.ts`) |
 * | `#` | a number, in figures or as a word |
 * | `x?` `(a\|b)?` | x, or nothing |
 * | `!x` | not x (takes no word) |
 * | `..` `...` | up to 3, up to 8 tokens of the same sentence |
 * | `//` | up to 12 tokens, the end of a sentence among them |
 * | `^` `$` | the beginning, the end of the sentence |
 *
 * In front may stand what must hold: `{attrition}` (asked about that facet), `{Q15,M72}` (that question
 * of the catalogue); before that `~`: such words often mean something else, so what they show is never
 * sure, as with a phrase of a single element that is no visa fact. A "not" that the phrase does not name itself denies it (`denial.ts`). Every phrase needs at
 * least one word, concept or number before its first gap.
 */
import type { Sign } from '../bank.ts';
import { concepts } from './concepts.ts';
import { stemOf } from './stem.ts';

export type Alternative =
  | { readonly kind: 'stems'; readonly stems: readonly string[] }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'concept'; readonly name: string }
  | { readonly kind: 'number' };

export type Element =
  | {
      readonly kind: 'one';
      readonly alternatives: readonly Alternative[];
      readonly isOptional: boolean;
    }
  | { readonly kind: 'not'; readonly alternatives: readonly Alternative[] }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };

export interface Phrase {
  readonly sign: Sign;
  /** As the sign writes it. */
  readonly written: string;
  /** Often meant otherwise: never sure. */
  readonly isLoose: boolean;
  /** Names a "not" of its own: what it denies is easily something else. */
  readonly isNegative: boolean;
  readonly elements: readonly Element[];
}

const compileAlternative = (written: string): Alternative => {
  if (written === '#') return { kind: 'number' };
  if (written.startsWith('@')) {
    if (concepts[written.slice(1)] === undefined) throw new Error(`no concept ${written}`);
    return { kind: 'concept', name: written.slice(1) };
  }
  if (written.startsWith('=')) return { kind: 'form', form: written.slice(1) };
  return { kind: 'stems', stems: written.split('_').map(stemOf) };
};

const compileElement = (written: string): Element => {
  if (written === '..') return { kind: 'gap', most: 3, crosses: false };
  if (written === '...') return { kind: 'gap', most: 8, crosses: false };
  if (written === '//') return { kind: 'gap', most: 12, crosses: true };
  if (written === '^') return { kind: 'begin' };
  if (written === '$') return { kind: 'end' };
  if (written.startsWith('!')) {
    return { kind: 'not', alternatives: written.slice(1).split('|').map(compileAlternative) };
  }
  const isOptional = written.endsWith('?') && written.length > 1;
  const plain = (isOptional ? written.slice(0, -1) : written).replace(/^\((.+)\)$/, '$1');
  return { kind: 'one', alternatives: plain.split('|').map(compileAlternative), isOptional };
};

/** What stands in front of a phrase, and its elements as written. */
export const splitPhrase = (
  written: string,
): { readonly isLoose: boolean; readonly asked: readonly string[]; readonly elements: string } => {
  const isLoose = written.startsWith('~');
  const from = isLoose ? 1 : 0;
  if (written.charAt(from) !== '{') return { isLoose, asked: [], elements: written.slice(from) };
  const end = written.indexOf('}');
  return {
    isLoose,
    asked: written.slice(from + 1, end).split(','),
    elements: written.slice(end + 2),
  };
};

/** Faults of the bank, found when its phrases are compiled: by the tests at the latest. */
const checkBeginning = (sign: Sign, written: string, elements: readonly Element[]): void => {
  const first = elements.find((element) => element.kind === 'gap' || isNeeded(element));
  if (first?.kind !== 'one') throw new Error(`no word before a gap in ${sign.id}: ${written}`);
};

const negators =
  /(?:^|[ |])(?:no|not|never|nobody|none|without|no_one|not_one|zero|hardly)(?:[| ]|$)/;

const isNeeded = (element: Element): boolean => element.kind === 'one' && !element.isOptional;

/** Throws on a phrase that is no phrase: an unknown concept, a gap at the beginning. */
export const compilePhrase = (sign: Sign, written: string): Phrase => {
  const split = splitPhrase(written);
  const elements = split.elements.split(' ').filter(Boolean).map(compileElement);
  checkBeginning(sign, written, elements);
  const isVague = sign.fact === undefined && elements.filter(isNeeded).length < 2;
  const isNegative = negators.test(split.elements);
  return { sign, written, isLoose: split.isLoose || isVague, isNegative, elements };
};

/** The phrases of a bank, findable by the words of a line; each is compiled when a line first needs it. */
import type { Sign } from '../bank.ts';
import { compilePhrase, type Phrase, splitPhrase } from './phrases.ts';
import { stemOf } from './stem.ts';

/** A phrase with what decides cheaply whether it is worth a look. */
export interface IndexedPhrase {
  readonly sign: Sign;
  readonly written: string;
  /** Facets or catalogue ids, one of which must have been asked; empty: always. */
  readonly asked: readonly string[];
  /** Null until a line has the first word of the phrase. */
  phrase: Phrase | null;
}

/** By the key (`keyOf`) of the first thing that a phrase needs. */
export type PhraseIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;

/** What stands at a token under this name: a stem, `@concept` or `#`. */
const keyOf = (alternative: string): string => {
  const first = alternative.charAt(0);
  if (first === '@' || first === '#') return alternative;
  if (first === '=') return stemOf(alternative.slice(1));
  const cut = alternative.indexOf('_');
  return stemOf(cut < 0 ? alternative : alternative.slice(0, cut));
};

const plainOf = (element: string): string => element.replace(/[()?]/g, '');

/** All keys under which the phrase must be looked up: its first element, and the next while optional. */
const keysOf = (elements: string): readonly string[] => {
  const keys: string[] = [];
  for (let from = 0; from < elements.length; ) {
    const blank = elements.indexOf(' ', from);
    const element = elements.slice(from, blank < 0 ? elements.length : blank);
    from += element.length + 1;
    if (element === '' || element === '^' || element.startsWith('!')) continue;
    for (const alternative of plainOf(element).split('|')) keys.push(keyOf(alternative));
    if (!element.endsWith('?')) break;
  }
  return keys;
};

const addPhrase = (index: Map<string, IndexedPhrase[]>, sign: Sign, written: string): void => {
  const { asked, elements } = splitPhrase(written);
  const indexed = { sign, written, asked, phrase: null };
  for (const key of keysOf(elements)) {
    const before = index.get(key);
    if (before === undefined) index.set(key, [indexed]);
    else if (before[before.length - 1] !== indexed) before.push(indexed);
  }
};

/** The phrase itself, ready to be matched. */
export const compiled = (indexed: IndexedPhrase): Phrase => {
  indexed.phrase ??= compilePhrase(indexed.sign, indexed.written);
  return indexed.phrase;
};

const made = new WeakMap<readonly Sign[], PhraseIndex>();

/** The phrases of these signs, made ready once for as long as the list lives. */
export const phrasesOf = (signs: readonly Sign[]): PhraseIndex => {
  const before = made.get(signs);
  if (before !== undefined) return before;
  const index = new Map<string, IndexedPhrase[]>();
  for (const sign of signs) {
    if (sign.retired !== undefined) continue;
    for (const written of sign.words) addPhrase(index, sign, written);
  }
  made.set(signs, index);
  return index;
};

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
  /** Its elements as written. */
  readonly elements: string;
  /** Keys of the elements that must be there, made one by one as lines ask for them. */
  readonly needs: (readonly string[])[];
  /** Where in `elements` the first need not yet made may begin. */
  needsFrom: number;
  /** Null until a line has all that the phrase needs. */
  phrase: Phrase | null;
}

/** By the keys (`keyOf`) of the rarest thing that a phrase needs. */
export type PhraseIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;

/** Keys that most lines have: a phrase is better looked up by another of its words. */
const common = new Set(
  '# @us @resident @attending @all @none @leader @img @ir @night @leave @program @teach @many @always no not never nobody none no_one he she they we i you be have do go get all every each one two in on to for of with and or a it that this'.split(
    ' ',
  ),
);

/** What stands at a token under this name: a stem, `@concept` or `#`. */
const keyOf = (alternative: string): string => {
  const first = alternative.charAt(0);
  if (first === '@' || first === '#') return alternative;
  if (first === '=') return stemOf(alternative.slice(1));
  const cut = alternative.indexOf('_');
  return stemOf(cut < 0 ? alternative : alternative.slice(0, cut));
};

const keysOfElement = (element: string): readonly string[] => {
  const plain = element.endsWith('?') ? element.replace(/[()?]/g, '') : element;
  return plain.includes('|') ? plain.split('|').map(keyOf) : [keyOf(plain)];
};

/** From the blank before it to the next: an element of a phrase. */
const elementFrom = (elements: string, from: number): string => {
  const blank = elements.indexOf(' ', from);
  return blank < 0 ? elements.slice(from) : elements.slice(from, blank);
};

/** Gaps, places and what must not be there have no key. */
const hasKey = (element: string): boolean => {
  const first = element.charAt(0);
  return element !== '' && !'^$!./'.includes(first);
};

const isCommon = (keys: readonly string[]): boolean => {
  for (const key of keys) if (common.has(key)) return true;
  return false;
};

/** The keys of the first needed element without a common key; of the first one when all have some. */
const lookUpKeys = (elements: string): readonly string[] => {
  let first: readonly string[] = [];
  for (let from = 0; from < elements.length; ) {
    const element = elementFrom(elements, from);
    from += element.length + 1;
    if (!hasKey(element) || element.endsWith('?')) continue;
    const keys = keysOfElement(element);
    if (!isCommon(keys)) return keys;
    if (first.length === 0) first = keys;
  }
  return first;
};

/** Makes the next need of the phrase; false when it has no more. */
const makeNeed = (indexed: IndexedPhrase): boolean => {
  const { elements } = indexed;
  while (indexed.needsFrom < elements.length) {
    const element = elementFrom(elements, indexed.needsFrom);
    indexed.needsFrom += element.length + 1;
    if (!hasKey(element) || element.endsWith('?')) continue;
    indexed.needs.push(keysOfElement(element));
    return true;
  }
  return false;
};

const hasOne = (keys: readonly string[], present: ReadonlyMap<string, unknown>): boolean => {
  for (const key of keys) if (present.has(key)) return true;
  return false;
};

/** Most phrases fail on a word that the line lacks: settled once for the whole line, before compiling. */
export const canStand = (
  indexed: IndexedPhrase,
  present: ReadonlyMap<string, unknown>,
): boolean => {
  const { needs } = indexed;
  for (let at = 0; at < needs.length || makeNeed(indexed); at += 1) {
    if (!hasOne(needs[at] ?? [], present)) return false;
  }
  return true;
};

const addPhrase = (index: Map<string, IndexedPhrase[]>, sign: Sign, written: string): void => {
  const { asked, elements } = splitPhrase(written);
  const indexed = { sign, written, asked, elements, needs: [], needsFrom: 0, phrase: null };
  for (const key of lookUpKeys(elements)) {
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

/** The phrases of a bank, findable by the words of a line. */
import type { Sign } from '../bank.ts';
import { type Alternative, compilePhrase, type Phrase } from './phrases.ts';
import { stemOf } from './stem.ts';

/** A phrase with the keys of which a line must have one each, or the phrase cannot stand in it. */
export interface IndexedPhrase extends Phrase {
  readonly needs: readonly (readonly number[])[];
}

export interface PhraseIndex {
  /** By the first thing that a phrase needs. */
  readonly byKey: ReadonlyMap<string, readonly IndexedPhrase[]>;
  /** A number for each stem and concept that any phrase names. */
  readonly numberOfKey: ReadonlyMap<string, number>;
}

const keyOf = (alternative: Alternative): string => {
  switch (alternative.kind) {
    case 'stems':
      return alternative.stems[0] ?? '';
    case 'form':
      return stemOf(alternative.form);
    case 'concept':
      return `@${alternative.name}`;
    case 'number':
      return '#';
  }
};

/** All keys under which the phrase must be looked up: its first element, and the next while optional. */
const keysOf = (phrase: Phrase): readonly string[] => {
  const keys: string[] = [];
  for (const element of phrase.elements) {
    if (element.kind === 'begin' || element.kind === 'not') continue;
    if (element.kind !== 'one')
      throw new Error(`no word before a gap in ${phrase.sign.id}: ${phrase.written}`);
    keys.push(...element.alternatives.map(keyOf));
    if (!element.isOptional) break;
  }
  return keys;
};

/** The keys of each element that must be there, as numbers. */
const needsOf = (
  phrase: Phrase,
  numberOfKey: Map<string, number>,
): readonly (readonly number[])[] =>
  phrase.elements.flatMap((element) => {
    if (element.kind !== 'one' || element.isOptional) return [];
    const numbers = element.alternatives.map((alternative) => {
      const key = keyOf(alternative);
      const known = numberOfKey.get(key) ?? numberOfKey.size;
      numberOfKey.set(key, known);
      return known;
    });
    return [numbers];
  });

const makeIndex = (phrases: readonly Phrase[]): PhraseIndex => {
  const byKey = new Map<string, IndexedPhrase[]>();
  const numberOfKey = new Map<string, number>();
  for (const phrase of phrases) {
    const indexed = { ...phrase, needs: needsOf(phrase, numberOfKey) };
    for (const key of new Set(keysOf(phrase))) {
      const before = byKey.get(key);
      if (before === undefined) byKey.set(key, [indexed]);
      else before.push(indexed);
    }
  }
  return { byKey, numberOfKey };
};

const made = new WeakMap<readonly Sign[], PhraseIndex>();

/** The phrases of these signs, compiled once for as long as the list lives. */
export const phrasesOf = (signs: readonly Sign[]): PhraseIndex => {
  const before = made.get(signs);
  if (before !== undefined) return before;
  const phrases = signs
    .filter((sign) => sign.retired === undefined)
    .flatMap((sign) => sign.words.map((written) => compilePhrase(sign, written)));
  const index = makeIndex(phrases);
  made.set(signs, index);
  return index;
};

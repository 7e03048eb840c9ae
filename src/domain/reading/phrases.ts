/**
 * The small language in which signs write their phrases, compiled and matched.
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
 * of the catalogue), `~` (the phrase has its own "not": a denial outside does not turn it round).
 * Every phrase needs at least one word, concept or number before its first gap.
 */
import type { Sign } from '../bank.ts';
import { concepts } from './concepts.ts';
import { numberOf } from './numbers.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

type Alternative =
  | { readonly kind: 'stems'; readonly stems: readonly string[] }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'concept'; readonly name: string }
  | { readonly kind: 'number' };

type Element =
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
  /** Facets or catalogue ids, one of which must have been asked; empty: always. */
  readonly asked: readonly string[];
  readonly hasOwnDenial: boolean;
  readonly elements: readonly Element[];
}

/** A phrase found: tokens [from, to), and which of them it names itself (gaps left out). */
export interface Hit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly named: readonly number[];
}

/** The phrases of a bank, findable by the first thing that each one needs. */
export interface PhraseIndex {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
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

export const compilePhrase = (sign: Sign, written: string): Phrase => {
  const [, asked = '', tilde = '', rest = ''] =
    /^(?:\{([^}]*)\})?\s*(~?)\s*(.*)$/.exec(written) ?? [];
  return {
    sign,
    written,
    asked: asked === '' ? [] : asked.split(','),
    hasOwnDenial: tilde === '~',
    elements: rest.split(' ').filter(Boolean).map(compileElement),
  };
};

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

const makeIndex = (phrases: readonly Phrase[]): PhraseIndex => {
  const byKey = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const key of new Set(keysOf(phrase))) {
      const before = byKey.get(key);
      if (before === undefined) byKey.set(key, [phrase]);
      else before.push(phrase);
    }
  }
  return { byKey };
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

interface ConceptEntry {
  readonly name: string;
  readonly stems: readonly string[];
}

const conceptsByStem: ReadonlyMap<string, readonly ConceptEntry[]> = (() => {
  const map = new Map<string, ConceptEntry[]>();
  for (const [name, list] of Object.entries(concepts)) {
    for (const written of list.split(' ')) {
      const stems = written.split('_').map(stemOf);
      const entry = { name, stems };
      const first = stems[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), entry]);
    }
  }
  return map;
})();

/** The concepts that begin at a token, with the number of tokens each one takes. */
export type ConceptsAt = readonly (readonly { readonly name: string; readonly length: number }[])[];

const matchesStems = (tokens: readonly Token[], at: number, stems: readonly string[]): boolean => {
  for (const [offset, stem] of stems.entries()) {
    if (tokens[at + offset]?.stem !== stem) return false;
  }
  return true;
};

/** Which concepts begin where. */
export const conceptsAt = (tokens: readonly Token[]): ConceptsAt =>
  tokens.map((token, at) =>
    (conceptsByStem.get(token.stem) ?? [])
      .filter(({ stems }) => matchesStems(tokens, at, stems))
      .map(({ name, stems }) => ({ name, length: stems.length })),
  );

/** A line's tokens with what a phrase asks of them. */
export interface TokenRow {
  readonly tokens: readonly Token[];
  readonly concepts: ConceptsAt;
}

const lengthsOf = (row: TokenRow, at: number, alternative: Alternative): readonly number[] => {
  const token = row.tokens[at];
  if (token === undefined) return [];
  switch (alternative.kind) {
    case 'stems':
      return matchesStems(row.tokens, at, alternative.stems) ? [alternative.stems.length] : [];
    case 'form':
      return token.form === alternative.form ? [1] : [];
    case 'concept':
      return (row.concepts[at] ?? [])
        .filter(({ name }) => name === alternative.name)
        .map(({ length }) => length);
    case 'number':
      return numberOf(token) === null ? [] : [1];
  }
};

const isStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence || tokens[at - 1]?.kind === 'quote';

const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return kind === undefined || kind === 'stop' || kind === 'quote' || kind === 'emoji';
};

interface Search {
  readonly row: TokenRow;
  readonly phrase: Phrase;
  /** Steps left: a bound on the work that one phrase may take at one place. */
  steps: number;
}

/** The tokens named when elements from `index` on match from `at`; null when they do not. */
const matchFrom = (
  search: Search,
  index: number,
  at: number,
  named: readonly number[],
): { to: number; named: readonly number[] } | null => {
  search.steps -= 1;
  if (search.steps < 0) return null;
  const element = search.phrase.elements[index];
  const { row } = search;
  if (element === undefined) return { to: at, named };
  switch (element.kind) {
    case 'begin':
      return isStart(row.tokens, at) ? matchFrom(search, index + 1, at, named) : null;
    case 'end':
      return isEnd(row.tokens, at) ? matchFrom(search, index + 1, at, named) : null;
    case 'not':
      return element.alternatives.some((one) => lengthsOf(row, at, one).length > 0)
        ? null
        : matchFrom(search, index + 1, at, named);
    case 'gap':
      return matchGap(search, index, at, named, element);
    case 'one':
      return matchOne(search, index, at, named, element);
  }
};

const matchGap = (
  search: Search,
  index: number,
  at: number,
  named: readonly number[],
  gap: { readonly most: number; readonly crosses: boolean },
): ReturnType<typeof matchFrom> => {
  const { tokens } = search.row;
  for (let skipped = 0; skipped <= gap.most; skipped += 1) {
    const before = tokens[at + skipped - 1];
    if (skipped > 0 && (before === undefined || (before.kind === 'stop' && !gap.crosses)))
      return null;
    const found = matchFrom(search, index + 1, at + skipped, named);
    if (found !== null) return found;
  }
  return null;
};

const matchOne = (
  search: Search,
  index: number,
  at: number,
  named: readonly number[],
  element: { readonly alternatives: readonly Alternative[]; readonly isOptional: boolean },
): ReturnType<typeof matchFrom> => {
  for (const alternative of element.alternatives) {
    for (const length of lengthsOf(search.row, at, alternative)) {
      const places = Array.from({ length }, (_, offset) => at + offset);
      const found = matchFrom(search, index + 1, at + length, [...named, ...places]);
      if (found !== null) return found;
    }
  }
  return element.isOptional ? matchFrom(search, index + 1, at, named) : null;
};

/** One phrase at one place. */
const hitAt = (row: TokenRow, phrase: Phrase, at: number): Hit | null => {
  const found = matchFrom({ row, phrase, steps: 400 }, 0, at, []);
  return found === null ? null : { phrase, from: at, to: found.to, named: found.named };
};

/** All phrases found in a row of tokens; `isAsked` says whether a facet or catalogue id was asked. */
export const hitsIn = (
  index: PhraseIndex,
  row: TokenRow,
  isAsked: (facetOrId: string) => boolean,
): readonly Hit[] => {
  const hits: Hit[] = [];
  for (const [at, token] of row.tokens.entries()) {
    const keys = new Set([token.stem, ...(row.concepts[at] ?? []).map(({ name }) => `@${name}`)]);
    if (numberOf(token) !== null) keys.add('#');
    const seen = new Set<Phrase>();
    for (const key of keys) {
      for (const phrase of index.byKey.get(key) ?? []) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        if (phrase.asked.length > 0 && !phrase.asked.some(isAsked)) continue;
        const hit = hitAt(row, phrase, at);
        if (hit !== null) hits.push(hit);
      }
    }
  }
  return hits;
};

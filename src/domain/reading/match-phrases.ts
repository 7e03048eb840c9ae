/** Finds the phrases of the signs in a row of tokens. */
import { type ConceptsAt, matchesStems } from './concept-places.ts';
import { numberOf } from './numbers.ts';
import type { IndexedPhrase, PhraseIndex } from './phrase-index.ts';
import type { Alternative, Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A phrase found: tokens [from, to), and which of them it names itself (gaps left out). */
export interface Hit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly named: readonly number[];
}

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

/** What stands at a token, as the keys of the index name it. */
const keysAt = ({ tokens, concepts }: TokenRow, at: number): readonly string[] => {
  const token = tokens[at];
  if (token === undefined) return [];
  const keys = [token.stem];
  for (const { name } of concepts[at] ?? []) keys.push(`@${name}`);
  if (numberOf(token) !== null) keys.push('#');
  return keys;
};

/** One letter per key of the index: whether it stands anywhere in the row. */
const presenceOf = (index: PhraseIndex, keys: readonly (readonly string[])[]): Uint8Array => {
  const presence = new Uint8Array(index.numberOfKey.size);
  for (const here of keys) {
    for (const key of here) {
      const number = index.numberOfKey.get(key);
      if (number !== undefined) presence[number] = 1;
    }
  }
  return presence;
};

const canStand = ({ needs }: IndexedPhrase, presence: Uint8Array): boolean =>
  needs.every((numbers) => {
    for (const number of numbers) if (presence[number] === 1) return true;
    return false;
  });

/** All phrases found in a row of tokens; `isAsked` says whether a facet or catalogue id was asked. */
export const hitsIn = (
  index: PhraseIndex,
  row: TokenRow,
  isAsked: (facetOrId: string) => boolean,
): readonly Hit[] => {
  const keys = row.tokens.map((_, at) => keysAt(row, at));
  const presence = presenceOf(index, keys);
  // Most phrases fail on a word that the line lacks: this is settled once for the whole line.
  const live = new Map<string, readonly IndexedPhrase[]>();
  const liveFor = (key: string): readonly IndexedPhrase[] => {
    const known = live.get(key);
    if (known !== undefined) return known;
    const phrases = (index.byKey.get(key) ?? []).filter(
      (phrase) =>
        canStand(phrase, presence) && (phrase.asked.length === 0 || phrase.asked.some(isAsked)),
    );
    live.set(key, phrases);
    return phrases;
  };
  const hits: Hit[] = [];
  for (const [at, here] of keys.entries()) {
    const seen = new Set<IndexedPhrase>();
    for (const key of here) {
      for (const phrase of liveFor(key)) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        const hit = hitAt(row, phrase, at);
        if (hit !== null) hits.push(hit);
      }
    }
  }
  return hits;
};

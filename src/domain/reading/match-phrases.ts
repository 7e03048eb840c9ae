/** Finds the phrases of the signs in a row of tokens. */
import { type ConceptsAt, matchesStems } from './concept-places.ts';
import { canStand, compiled, type IndexedPhrase, type PhraseIndex } from './phrase-index.ts';
import type { Alternative, Element, Phrase } from './phrases.ts';
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

interface Search {
  readonly row: TokenRow;
  readonly elements: readonly Element[];
  /** Places named so far, in order. */
  readonly named: number[];
  /** Steps left: a bound on the work that one phrase may take at one place. */
  steps: number;
}

const noMatch = -1;

/** Tokens that a plain alternative takes here, 0 when it does not stand here. */
const lengthOf = ({ tokens }: TokenRow, at: number, alternative: Alternative): number => {
  const token = tokens[at];
  if (token === undefined) return 0;
  switch (alternative.kind) {
    case 'stems':
      return matchesStems(tokens, at, alternative.stems) ? alternative.stems.length : 0;
    case 'form':
      return token.form === alternative.form ? 1 : 0;
    case 'number':
      return token.number === null ? 0 : 1;
    case 'concept':
      return 0;
  }
};

const standsHere = (row: TokenRow, at: number, alternative: Alternative): boolean =>
  alternative.kind === 'concept'
    ? (row.concepts[at] ?? []).some(({ name }) => name === alternative.name)
    : lengthOf(row, at, alternative) > 0;

const isStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence || tokens[at - 1]?.kind === 'quote';

const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return kind === undefined || kind === 'stop' || kind === 'quote' || kind === 'emoji';
};

/** Where the match of the elements from `index` on ends; -1 when they do not match from `at`. */
const matchFrom = (search: Search, index: number, at: number): number => {
  search.steps -= 1;
  if (search.steps < 0) return noMatch;
  const element = search.elements[index];
  if (element === undefined) return at;
  const { row } = search;
  switch (element.kind) {
    case 'begin':
      return isStart(row.tokens, at) ? matchFrom(search, index + 1, at) : noMatch;
    case 'end':
      return isEnd(row.tokens, at) ? matchFrom(search, index + 1, at) : noMatch;
    case 'not':
      return element.alternatives.some((one) => standsHere(row, at, one))
        ? noMatch
        : matchFrom(search, index + 1, at);
    case 'gap':
      return matchGap(search, index, at, element.most, element.crosses);
    case 'one':
      return matchOne(search, index, at, element.alternatives, element.isOptional);
  }
};

const matchGap = (
  search: Search,
  index: number,
  at: number,
  most: number,
  crosses: boolean,
): number => {
  const { tokens } = search.row;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const before = tokens[at + skipped - 1];
    if (skipped > 0 && (before === undefined || (before.kind === 'stop' && !crosses)))
      return noMatch;
    const to = matchFrom(search, index + 1, at + skipped);
    if (to !== noMatch) return to;
  }
  return noMatch;
};

const matchOne = (
  search: Search,
  index: number,
  at: number,
  alternatives: readonly Alternative[],
  isOptional: boolean,
): number => {
  for (const alternative of alternatives) {
    if (alternative.kind === 'concept') {
      for (const { name, length } of search.row.concepts[at] ?? []) {
        const to = name === alternative.name ? matchBehind(search, index, at, length) : noMatch;
        if (to !== noMatch) return to;
      }
      continue;
    }
    const length = lengthOf(search.row, at, alternative);
    const to = length > 0 ? matchBehind(search, index, at, length) : noMatch;
    if (to !== noMatch) return to;
  }
  return isOptional ? matchFrom(search, index + 1, at) : noMatch;
};

/** Names `length` tokens and goes on behind them; forgets them when that fails. */
const matchBehind = (search: Search, index: number, at: number, length: number): number => {
  const { named } = search;
  const before = named.length;
  for (let offset = 0; offset < length; offset += 1) named.push(at + offset);
  const to = matchFrom(search, index + 1, at + length);
  if (to === noMatch) named.length = before;
  return to;
};

/** One phrase at one place. */
const hitAt = (row: TokenRow, phrase: Phrase, at: number): Hit | null => {
  const search: Search = { row, elements: phrase.elements, named: [], steps: 400 };
  const to = matchFrom(search, 0, at);
  return to === noMatch ? null : { phrase, from: at, to, named: search.named };
};

/** Where each key of the index stands in the row, in order. */
type Places = ReadonlyMap<string, readonly number[]>;

const placesIn = ({ tokens, concepts }: TokenRow): Places => {
  const places = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const before = places.get(key);
    if (before === undefined) places.set(key, [at]);
    else if (before[before.length - 1] !== at) before.push(at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    add(token.stem, at);
    if (token.number !== null) add('#', at);
    for (const { key } of concepts[at] ?? nothing) add(key, at);
  }
  return places;
};

const nothing: TokenRow['concepts'][number] = [];

const isAskedOf = (asked: readonly string[], matters: ReadonlySet<string>): boolean => {
  for (const matter of asked) if (matters.has(matter)) return true;
  return asked.length === 0;
};

/** Adds what one phrase shows, looked for wherever its first word stands. */
const addHits = (hits: Hit[], row: TokenRow, indexed: IndexedPhrase, places: Places): void => {
  const phrase = compiled(indexed);
  const [first] = phrase.elements;
  if (first?.kind === 'one' && !first.isOptional) {
    for (const key of indexed.needs[0] ?? []) {
      for (const at of places.get(key) ?? []) {
        addHit(hits, row, phrase, at);
      }
    }
    return;
  }
  for (let at = 0; at < row.tokens.length; at += 1) addHit(hits, row, phrase, at);
};

const addHit = (hits: Hit[], row: TokenRow, phrase: Phrase, at: number): void => {
  const hit = hitAt(row, phrase, at);
  if (hit !== null) hits.push(hit);
};

/** All phrases found in a row of tokens, by place; `matters` are the facets and catalogue ids asked. */
export const hitsIn = (
  index: PhraseIndex,
  row: TokenRow,
  matters: ReadonlySet<string>,
): readonly Hit[] => {
  const places = placesIn(row);
  const hits: Hit[] = [];
  const tried: IndexedPhrase[] = [];
  for (const key of places.keys()) {
    for (const indexed of index.get(key) ?? []) {
      if (!isAskedOf(indexed.asked, matters) || !canStand(indexed, places)) continue;
      if (tried.includes(indexed)) continue;
      tried.push(indexed);
      addHits(hits, row, indexed, places);
    }
  }
  return hits.sort((a, b) => a.from - b.from);
};

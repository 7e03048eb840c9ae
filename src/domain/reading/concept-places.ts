/** Where in a row of tokens each concept stands. */
import { concepts } from './concepts.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

/** A concept that begins at a token, with the number of tokens that it takes. */
export interface ConceptPlace {
  readonly name: string;
  /** `@` and the name, as phrases and features call it. */
  readonly key: string;
  readonly length: number;
}

interface ConceptEntry {
  /** What must follow the first stem. */
  readonly rest: readonly string[];
  readonly place: ConceptPlace;
}

const makeEntries = (): ReadonlyMap<string, readonly ConceptEntry[]> => {
  const map = new Map<string, ConceptEntry[]>();
  for (const name of Object.keys(concepts)) {
    for (const written of (concepts[name] ?? '').split(' ')) {
      const stems = written.includes('_') ? written.split('_').map(stemOf) : [stemOf(written)];
      const first = stems[0] ?? '';
      const entry = {
        rest: stems.slice(1),
        place: { name, key: `@${name}`, length: stems.length },
      };
      const before = map.get(first);
      if (before === undefined) map.set(first, [entry]);
      else before.push(entry);
    }
  }
  return map;
};

let entriesByStem: ReadonlyMap<string, readonly ConceptEntry[]> | null = null;

/** For each token the concepts that begin there. */
export type ConceptsAt = readonly (readonly ConceptPlace[])[];

/** Whether these stems stand here in a row. */
export const matchesStems = (
  tokens: readonly Token[],
  at: number,
  stems: readonly string[],
): boolean => {
  for (let offset = 0; offset < stems.length; offset += 1) {
    if (tokens[at + offset]?.stem !== stems[offset]) return false;
  }
  return true;
};

const nothing: readonly ConceptPlace[] = [];

/** Which concepts begin where. */
export const conceptsAt = (tokens: readonly Token[]): ConceptsAt => {
  entriesByStem ??= makeEntries();
  const places: (readonly ConceptPlace[])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = entriesByStem.get(tokens[at]?.stem ?? '');
    if (entries === undefined) {
      places.push(nothing);
      continue;
    }
    const here: ConceptPlace[] = [];
    for (const { rest, place } of entries) {
      if (rest.length === 0 || matchesStems(tokens, at + 1, rest)) here.push(place);
    }
    places.push(here);
  }
  return places;
};

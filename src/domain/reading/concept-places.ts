/** Where in a row of tokens each concept stands. */
import { concepts } from './concepts.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

interface ConceptEntry {
  readonly stems: readonly string[];
  readonly place: ConceptPlace;
}

/** A concept that begins at a token, with the number of tokens that it takes. */
export interface ConceptPlace {
  readonly name: string;
  readonly length: number;
}

const conceptsByStem: ReadonlyMap<string, readonly ConceptEntry[]> = (() => {
  const map = new Map<string, ConceptEntry[]>();
  for (const [name, list] of Object.entries(concepts)) {
    for (const written of list.split(' ')) {
      const stems = written.split('_').map(stemOf);
      const entry = { stems, place: { name, length: stems.length } };
      const first = stems[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), entry]);
    }
  }
  return map;
})();

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
export const conceptsAt = (tokens: readonly Token[]): ConceptsAt =>
  tokens.map((token, at) => {
    const entries = conceptsByStem.get(token.stem);
    if (entries === undefined) return nothing;
    return entries
      .filter(({ stems }) => stems.length === 1 || matchesStems(tokens, at, stems))
      .map(({ place }) => place);
  });

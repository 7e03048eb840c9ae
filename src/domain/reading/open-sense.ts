/** Unpacks the weights that tools/train-reader.mjs wrote: letters to numbers, once for each bank. */
import type { PackedNet, PackedTable, Sense } from '../bank.ts';
import { cultureDomains, pipelineFacets, roles, visaFacets } from '../vocabulary.ts';

/** In which order the vectors of facets stand. */
export const facetOrder = [...visaFacets, ...pipelineFacets, ...cultureDomains] as const;

const firstLetter = 35;
const lastLetter = 125;

/** The letters of packed weights, least first: printable, and none that a string literal must escape. */
export const weightLetters: readonly string[] = Array.from(
  { length: lastLetter - firstLetter + 1 },
  (_, place) => String.fromCharCode(firstLetter + place),
).filter((letter) => !"$'\\`".includes(letter));

const placeOf: ReadonlyMap<string, number> = new Map(
  weightLetters.map((letter, place) => [letter, place]),
);

const middle = (weightLetters.length - 1) / 2;

const letterAt = (text: string, place: number): number => placeOf.get(text.charAt(place)) ?? middle;

export interface Net {
  readonly sizes: Sense['sizes'];
  readonly words: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<string, number>;
  readonly facets: ReadonlyMap<string, number>;
  readonly roles: ReadonlyMap<string, number>;
  /** One row a word; row 0 is no word, row 1 an unknown one. */
  readonly word: Float32Array;
  readonly concept: Float32Array;
  readonly rule: Float32Array;
  readonly facet: Float32Array;
  readonly role: Float32Array;
  /** Place in the width and number of the vector by hidden value. */
  readonly conv: Float32Array;
  /** Of each facet asked: hidden values before any word. */
  readonly bias: Float32Array;
  readonly show: Float32Array;
  readonly showBias: Float32Array;
  readonly telling: Float32Array;
  readonly head: Float32Array;
  readonly headBias: Float32Array;
  /** What each kind of token adds to its neighbors, as far as it was computed. */
  readonly columns: Map<string, Float32Array>;
  /** The same of each facet asked, which adds to every token. */
  readonly facetColumns: (Float32Array | undefined)[];
}

/** The middle letter is 0, the last one the greatest weight. */
const unpackTable = ([most, letters]: PackedTable): Float32Array => {
  const table = new Float32Array(letters.length);
  for (let place = 0; place < letters.length; place += 1)
    table[place] = ((letterAt(letters, place) - middle) / middle) * most;
  return table;
};

const unpackWords = (packed: string): readonly string[] => {
  let before = '';
  return packed.split(' ').map((entry) => {
    before = before.slice(0, placeOf.get(entry.charAt(0)) ?? 0) + entry.slice(1);
    return before;
  });
};

const unpackVectors = ({ sizes, unknown, books, codes }: Sense, count: number): Float32Array => {
  const table = new Float32Array((count + 2) * sizes.vector);
  table.set(unpackTable(unknown), sizes.vector);
  const tables = books.map(unpackTable);
  const width = sizes.vector / books.length;
  for (let cell = 0; cell < count * books.length; cell += 1) {
    const row = letterAt(codes, cell) * width;
    const book = tables[cell % books.length];
    table.set(book?.subarray(row, row + width) ?? [], 2 * sizes.vector + cell * width);
  }
  return table;
};

const numbered = (names: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(names.map((name, place) => [name, place + from]));

/** What both networks share. */
type Shared = Pick<Net, 'sizes' | 'words' | 'concepts' | 'facets' | 'roles' | 'word'>;

const unpackNet = (shared: Shared, tables: PackedNet): Net => ({
  ...shared,
  concept: unpackTable(tables.concept),
  rule: unpackTable(tables.rule),
  facet: unpackTable(tables.facet),
  role: unpackTable(tables.role),
  conv: unpackTable(tables.conv),
  bias: unpackTable(tables.bias),
  show: unpackTable(tables.show),
  showBias: unpackTable(tables.showBias),
  telling: unpackTable(tables.telling),
  head: unpackTable(tables.head),
  headBias: unpackTable(tables.headBias),
  columns: new Map(),
  facetColumns: [],
});

/** Of the line as a whole, and of the visa facts in it. */
export interface Nets {
  readonly sound: Net;
  readonly fact: Net;
}

const unpack = (sense: Sense): Nets => {
  const words = unpackWords(sense.words);
  const shared: Shared = {
    sizes: sense.sizes,
    words: numbered(words, 2),
    concepts: numbered(sense.concepts.split(' '), 1),
    facets: numbered(facetOrder, 0),
    roles: numbered(roles, 0),
    word: unpackVectors(sense, words.length),
  };
  return { sound: unpackNet(shared, sense.sound), fact: unpackNet(shared, sense.fact) };
};

const opened = new WeakMap<Sense, Nets>();

export const openSense = (sense: Sense): Nets => {
  const known = opened.get(sense) ?? unpack(sense);
  opened.set(sense, known);
  return known;
};

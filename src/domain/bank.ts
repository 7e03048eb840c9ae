/** The shape in which questions, signs and texts reach the domain: passed in, never imported. */
import type {
  Budget,
  CheckItem,
  Dimension,
  Facet,
  Passage,
  Polarity,
  Probe,
  Question,
  SampleProgram,
  Strength,
  Template,
  VisaFact,
} from './vocabulary.ts';

/** A number that a user might question, with its reason. */
export interface Constant {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly because: string;
  readonly sources: readonly string[];
}

/**
 * A sign that the reader knows. `words` are the reader's phrases (see `reading/phrases.ts`);
 * a sign with a `fact` takes its colour and strength from the applicant's need.
 */
export interface Sign {
  readonly id: string;
  readonly dimension: Dimension;
  readonly facet: Facet;
  readonly polarity: Polarity;
  readonly strength: Strength;
  readonly fact?: VisaFact;
  /** Avoids the question instead of answering it. */
  readonly evasive?: boolean;
  /** Id of the sign that a denial of this one shows; without it a denial shows nothing. */
  readonly opposite?: string;
  /** What it says, in words for the Findings and the Capture view. */
  readonly says: string;
  readonly words: readonly string[];
  readonly sources: readonly string[];
  readonly retired?: string;
}

/** A table of weights: its greatest size, and one letter for each weight (`reading/open-sense.ts`). */
export type PackedTable = readonly [most: number, letters: string];

/** The weights of a network, apart from the vectors of words. */
export interface PackedNet {
  readonly concept: PackedTable;
  readonly rule: PackedTable;
  readonly facet: PackedTable;
  readonly role: PackedTable;
  readonly conv: PackedTable;
  readonly bias: PackedTable;
  readonly show: PackedTable;
  readonly showBias: PackedTable;
  readonly telling: PackedTable;
  readonly head: PackedTable;
  readonly headBias: PackedTable;
}

/**
 * What labeled lines taught about words: the weights of two small networks on the same words. Made by
 * `tools/train-reader.mjs`; `reading/sense.ts` reads with them.
 */
export interface Sense {
  /** Numbers of a word's vector, of the hidden values of a token, and tokens of one convolution. */
  readonly sizes: { readonly vector: number; readonly hidden: number; readonly width: number };
  /** Sorted names of words: shared letters with the one before as one letter, then the rest. */
  readonly words: string;
  /** Names of concepts, in the order of their vectors. */
  readonly concepts: string;
  /** The vector of a word that is not in the list. */
  readonly unknown: PackedTable;
  /** A word's vector is made of one row of each of these. */
  readonly books: readonly PackedTable[];
  /** Which rows: as many letters a word as there are books. */
  readonly codes: string;
  /** Tells what a line is as a whole. */
  readonly sound: PackedNet;
  /** Tells which visa facts it states. */
  readonly fact: PackedNet;
}

export interface Bank {
  readonly questions: readonly Question[];
  readonly signs: readonly Sign[];
  /** Without it only phrases are read. */
  readonly sense?: Sense;
  /** Follow-ups by matter, beside those of each question. */
  readonly probes: readonly Probe[];
  readonly templates: readonly Template[];
  readonly budgets: readonly Budget[];
  readonly passages: readonly Passage[];
  /** The protective list of the tab After the match. */
  readonly afterTheMatch: readonly CheckItem[];
  readonly sample: readonly SampleProgram[];
}

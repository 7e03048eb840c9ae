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
  /** Known answers: run as tests. */
  readonly examples: { readonly shows: readonly string[]; readonly not: readonly string[] };
  readonly sources: readonly string[];
  readonly retired?: string;
}

/**
 * What labeled lines taught about words alone: for each feature a weight per class. Made by
 * `tools/train-reader.mjs`; `reading/likeness.ts` reads it.
 */
export interface Likeness {
  /** What an answer may sound like, in the order of the weights. */
  readonly classes: readonly ('good' | 'mixed' | 'vague' | 'red' | 'neutral' | 'fact')[];
  /** A weight of one step is this much. */
  readonly step: number;
  /** One feature a line: its name, a blank, one letter per class. */
  readonly weights: string;
}

export interface Bank {
  readonly questions: readonly Question[];
  readonly signs: readonly Sign[];
  /** Without it only phrases are read. */
  readonly likeness?: Likeness;
  /** Follow-ups by matter, beside those of each question. */
  readonly probes: readonly Probe[];
  readonly templates: readonly Template[];
  readonly budgets: readonly Budget[];
  readonly passages: readonly Passage[];
  /** The protective list of the tab After the match. */
  readonly afterTheMatch: readonly CheckItem[];
  readonly sample: readonly SampleProgram[];
}

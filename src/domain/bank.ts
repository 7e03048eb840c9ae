/** The shape in which questions, signs and texts reach the domain: passed in, never imported. */
import type {
  Budget,
  Dimension,
  Facet,
  Passage,
  Polarity,
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

export interface Bank {
  readonly questions: readonly Question[];
  readonly signs: readonly Sign[];
  readonly templates: readonly Template[];
  readonly budgets: readonly Budget[];
  readonly passages: readonly Passage[];
  readonly sample: readonly SampleProgram[];
}

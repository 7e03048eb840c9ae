/** The nouns of the project, as types and closed lists: read this file to learn the subject. */

/** What the three scores are about. */
export const dimensions = ['visa', 'pipeline', 'culture'] as const;
export type Dimension = (typeof dimensions)[number];

/** Parts of a score: facets of visa and pipeline, domains of culture. */
export const visaFacets = ['policy', 'record', 'stability', 'support'] as const;
export const pipelineFacets = [
  'outcomes',
  'imgOutcomes',
  'structure',
  'exposure',
  'mentorship',
] as const;
export const cultureDomains = [
  'supervision',
  'workload',
  'education',
  'abuse',
  'retaliation',
  'discrimination',
  'attrition',
] as const;
export type VisaFacet = (typeof visaFacets)[number];
export type PipelineFacet = (typeof pipelineFacets)[number];
export type CultureDomain = (typeof cultureDomains)[number];
export type Facet = VisaFacet | PipelineFacet | CultureDomain;

/** Facet or domain names are unique over all three dimensions. */
export const facetsOf: { readonly [D in Dimension]: readonly Facet[] } = {
  visa: visaFacets,
  pipeline: pipelineFacets,
  culture: cultureDomains,
};

/** Who said it. A cell writes `observation` for what the applicant saw; the scores call it `observer`. */
export const roles = [
  'director',
  'faculty',
  'resident',
  'graduate',
  'coordinator',
  'website',
  'document',
  'mentor',
  'observer',
  'anonymous',
  'hearsay',
] as const;
export type Role = (typeof roles)[number];

/** Whom a question is for; what the answers of the last two kinds are taken to be is in `audienceRole`. */
export const audiences = [
  'director',
  'faculty',
  'resident',
  'coordinator',
  'alumni',
  'website',
  'data',
  'observation',
  'mentor',
  'online',
  'any',
] as const;
export type Audience = (typeof audiences)[number];

/** The role of a line that names none: its question's audience (scoring model, section 1). */
export const audienceRole: { readonly [A in Audience]: Role } = {
  director: 'director',
  faculty: 'faculty',
  resident: 'resident',
  coordinator: 'coordinator',
  alumni: 'graduate',
  website: 'website',
  data: 'document',
  observation: 'observer',
  mentor: 'mentor',
  online: 'anonymous',
  any: 'hearsay',
};

/** The visa that the applicant needs; the scoring model calls this the status. */
export const needs = ['j1', 'h1b', 'any', 'none'] as const;
export type Need = (typeof needs)[number];

export const polarities = ['green', 'red'] as const;
export type Polarity = (typeof polarities)[number];

/** How much a sign says: a hint, a clear sign, a decisive one. */
export const strengths = [0.25, 0.5, 1] as const;
export type Strength = (typeof strengths)[number];

/** How exactly it was said: vague, in general, as a concrete case, with a number, date or document. */
export const specificities = [0.25, 0.5, 0.75, 1] as const;
export type Specificity = (typeof specificities)[number];

/** Visa statements whose colour depends on what the applicant needs (scoring model, section 8). */
export const visaFacts = [
  'both-sponsored',
  'j1-sponsored',
  'h1b-sponsored',
  'j1-only',
  'h1b-only',
  'h1b-refused',
  'j1-refused',
  'no-visa',
  'h1b-never-in-ir',
  'prefers-citizens',
  'case-by-case',
  'after-the-match',
] as const;
export type VisaFact = (typeof visaFacts)[number];

/** The person's verdict on a line, written before it. `ok` is 👍, read rightly. */
export const marks = ['good', 'mixed', 'vague', 'red', 'fact', 'ok'] as const;
export type Mark = (typeof marks)[number];

/** What an answer reads as. */
export const ratings = ['Good sign', 'Mixed', 'Vague', 'Red flag', 'Neutral'] as const;
export type Rating = (typeof ratings)[number];

export const cultureGates = ['none', 'signal', 'verify', 'concern', 'malignant'] as const;
export type CultureGate = (typeof cultureGates)[number];

export const visaGates = ['open', 'ask', 'blocked'] as const;
export type VisaGate = (typeof visaGates)[number];

/** A calendar date as it stands in a cell: a day, a month or a year. ISO text, never a Date. */
export type PartialDate = string;

/** One line of an answer cell: who said what, when, and the person's verdict. */
export interface AnswerLine {
  readonly mark: Mark | null;
  readonly date: PartialDate | null;
  /** As written; null when the line names no role. */
  readonly role: Role | null;
  /** The bracket after the role: a name, initials, a platform, a year of training; '' when absent. */
  readonly source: string;
  /** May hold line breaks: a continued line keeps them. */
  readonly words: string;
}

/** A stretch of the words of a line, in UTF-16 units: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What one line says of one matter. A visa fact carries no colour until the applicant's need is known:
 * `polarity` and `strength` are then the model's business and `fact` is set.
 */
export interface Observation {
  readonly dim: Dimension;
  readonly facet: Facet;
  /** Id of the sign found; `evasive:<question>` and `rated:<question>` are made on the way. */
  readonly signal: string;
  readonly polarity: Polarity;
  readonly role: Role;
  /** Name, initials, platform or title; may be empty. */
  readonly source: string;
  readonly strength: Strength;
  readonly specificity: Specificity;
  /** When it happened, else when it was said, else null. */
  readonly year: number | null;
  readonly evasive: boolean;
  /** False while only the reader has seen it and doubts; absent means true. */
  readonly sure?: boolean;
  /** True when a person's mark set the reading aside; absent means false. */
  readonly overridden?: boolean;
}

/** A visa statement found in a line, before the applicant's need gives it a colour. */
export interface FactFound {
  readonly fact: VisaFact;
  readonly role: Role;
  readonly source: string;
  readonly specificity: Specificity;
  readonly year: number | null;
  readonly sure?: boolean;
}

/** A sign found in the words, by the reader. Exactly one of `polarity` and `fact` is set. */
export interface SignFound {
  readonly sign: string;
  readonly dim: Dimension;
  readonly facet: Facet;
  readonly polarity: Polarity | null;
  readonly fact: VisaFact | null;
  readonly strength: Strength;
  readonly specificity: Specificity;
  readonly year: number | null;
  readonly evasive: boolean;
  readonly sure: boolean;
  /** Where in the words of the line it stands. */
  readonly spans: readonly Span[];
}

/** A line with all that the reader finds in it. */
export interface LineReading {
  readonly line: AnswerLine;
  /** The line's own role, else that of the question's audience. */
  readonly role: Role;
  readonly found: readonly SignFound[];
  /** The words are not English, so nothing was read. */
  readonly unread: boolean;
  /** Nothing was found, yet the words may well tell something: that they are neutral is in doubt. */
  readonly isOpen?: boolean;
}

export interface Tie {
  readonly dim: Dimension;
  readonly facet: Facet;
}

/** How decisive a question is among those that one may ask. */
export type Weight = 'decisive' | 'clear' | 'extra';

/** A question of the bank. */
export interface Question {
  /** Kebab-case and permanent: people's sheets remember it. */
  readonly id: string;
  /** The first is the one whose template holds it. */
  readonly audiences: readonly [Audience, ...Audience[]];
  readonly text: string;
  /** What it feeds; the first tie is the one a person's rating counts for. Empty: feeds no score. */
  readonly ties: readonly Tie[];
  readonly weight: Weight;
  readonly why: string;
  readonly good: readonly string[];
  readonly red: readonly string[];
  /** Shorter questions that unfold from the answer. */
  readonly followUps: readonly FollowUp[];
  /** A lead-in that softens it or builds on what the website says. */
  readonly leadIn?: string;
  /** Ids of the catalogue that it serves. */
  readonly sources: readonly string[];
  readonly retired?: string;
}

/** What an answer leaves to ask, the most pressing first; `bad` and `vague` show in its rating. */
export const answerTurns = ['bad', 'vague', 'uncounted', 'old', 'second-hand'] as const;
export type AnswerTurn = (typeof answerTurns)[number];

export interface FollowUp {
  readonly text: string;
  /** What calls for it; absent: any answer leads on to it. */
  readonly after?: readonly AnswerTurn[];
  readonly sources: readonly string[];
}

/** A follow-up that fits any question about a matter, when the answer takes such a turn. */
export interface Probe {
  readonly id: string;
  readonly after: AnswerTurn;
  readonly facets: readonly Facet[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a template is for: one kind of person, a moment on the way to the list, or a matter. */
export const templateGroups = ['person', 'moment', 'matter'] as const;
export type TemplateGroup = (typeof templateGroups)[number];

/** A set of questions that one inserts together. */
export interface Template {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly name: string;
  readonly says: string;
  /** Those for one person stand together, the most decisive first. */
  readonly questions: readonly string[];
  /** Ids of the catalogue that it serves beyond those of its questions. */
  readonly sources: readonly string[];
}

/** How many questions one can ask of one kind of person in the time there is (catalogue Q99). */
export interface Budget {
  readonly audience: Audience;
  readonly least: number;
  readonly most: number;
}

/** Text of the Start here tab and the like. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

/** Something to see to after the match: what, why, and where to keep the proof of it. */
export interface CheckItem {
  /** Kebab-case and permanent: the tab remembers it. */
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly where: string;
  readonly sources: readonly string[];
}

/** A fictitious program of the sample. */
export interface SampleProgram {
  readonly name: string;
  readonly code: string;
  readonly track: string;
  readonly interview: string;
  /** My rank; null when the sample's applicant has not placed it yet. */
  readonly rank: number | null;
  readonly notes: string;
  /** Question id to the cell's text. */
  readonly answers: { readonly [question: string]: string };
}

/** What a visa statement means to this applicant: its color, its strength, and what it does to the gate. */
import {
  type Need,
  type Observation,
  type Polarity,
  type Strength,
  type VisaFact,
  visaFacts,
} from '../vocabulary.ts';

export interface FactMeaning {
  readonly polarity: Polarity;
  readonly strength: Strength;
  /** `block` refuses the visa that is needed; `ask` must be asked about; null leaves the gate alone. */
  readonly gate: 'block' | 'ask' | null;
}

const green = (strength: Strength): FactMeaning => ({ polarity: 'green', strength, gate: null });
const red = (strength: Strength): FactMeaning => ({ polarity: 'red', strength, gate: null });
const refusal: FactMeaning = { polarity: 'red', strength: 1, gate: 'block' };
const toAsk: FactMeaning = { polarity: 'red', strength: 1, gate: 'ask' };

type Meanings = { readonly [N in Exclude<Need, 'none'>]: FactMeaning | null };

const meanings: { readonly [F in VisaFact]: Meanings } = {
  'both-sponsored': { j1: green(1), h1b: green(1), any: green(1) },
  'j1-sponsored': { j1: green(1), h1b: null, any: green(1) },
  'h1b-sponsored': { j1: green(0.25), h1b: green(1), any: green(1) },
  'j1-only': { j1: green(1), h1b: refusal, any: green(0.5) },
  'h1b-only': { j1: refusal, h1b: green(1), any: green(0.5) },
  'h1b-refused': { j1: null, h1b: refusal, any: red(0.25) },
  'j1-refused': { j1: refusal, h1b: null, any: red(0.25) },
  'no-visa': { j1: refusal, h1b: refusal, any: refusal },
  'h1b-never-in-ir': { j1: null, h1b: toAsk, any: red(0.25) },
  'prefers-citizens': { j1: toAsk, h1b: toAsk, any: toAsk },
  'case-by-case': { j1: red(0.5), h1b: red(0.5), any: red(0.5) },
  'after-the-match': { j1: red(0.5), h1b: red(0.5), any: red(0.5) },
};

/** Null: the statement does not concern this applicant. */
export const translateFact = (fact: VisaFact, need: Need): FactMeaning | null =>
  need === 'none' ? null : meanings[fact][need];

const factIds: ReadonlySet<string> = new Set(visaFacts);

const isVisaFact = (id: string): id is VisaFact => factIds.has(id);

/** True for an observation that came from a visa statement. */
export const isFactObservation = (observation: Observation): boolean =>
  observation.dim === 'visa' && isVisaFact(observation.signal);

/** What a visa statement does to the gate of this applicant; null for any other observation. */
export const gateMeaning = (observation: Observation, need: Need): FactMeaning['gate'] =>
  observation.dim === 'visa' && isVisaFact(observation.signal)
    ? (translateFact(observation.signal, need)?.gate ?? null)
    : null;

/** True for a statement that refuses the visa this applicant needs. */
export const isRefusal = (observation: Observation, need: Need): boolean =>
  gateMeaning(observation, need) === 'block';

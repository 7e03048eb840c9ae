/** How far each kind of speaker is believed, for good news and for bad. */
import type { Polarity, Role } from '../vocabulary.ts';

export interface Reliability {
  /** Most that one speaker's good news can weigh, 0 to 1. */
  readonly green: number;
  /** Most that one speaker's bad news can weigh, 0 to 1. */
  readonly red: number;
  /** One can tell this speaker from another. */
  readonly named: boolean;
  /** Saw it themselves or holds the paper. */
  readonly firstHand: boolean;
  /** Has a reason to praise the program. */
  readonly recruits: boolean;
  readonly because: string;
  readonly sources: readonly string[];
}

const firstHand = { named: true, firstHand: true, recruits: false };
const recruiter = { named: true, firstHand: true, recruits: true };

/** Those who recruit gain by praise and lose by admissions: hence two columns. */
export const reliability: { readonly [R in Role]: Reliability } = {
  document: {
    ...firstHand,
    green: 0.9,
    red: 1,
    because: 'Written and binding, though practice may differ.',
    sources: ['Q73'],
  },
  coordinator: {
    ...recruiter,
    green: 0.9,
    red: 1,
    because: 'Handles the papers every year and speaks for the office.',
    sources: ['Q30'],
  },
  director: {
    ...recruiter,
    green: 0.7,
    red: 1,
    because: 'Knows everything and recruits.',
    sources: ['Q73', 'M111'],
  },
  faculty: {
    ...recruiter,
    green: 0.8,
    red: 1,
    because: 'Works beside the residents and recruits a little.',
    sources: ['Q73'],
  },
  resident: {
    ...firstHand,
    green: 1,
    red: 1,
    because: 'Lives it now; a concrete case outweighs an official figure.',
    sources: ['Q73', 'Q99'],
  },
  graduate: {
    ...firstHand,
    green: 1,
    red: 1,
    because: 'Lived it and depends on the program no longer.',
    sources: ['Q73', 'M120'],
  },
  observer: {
    ...firstHand,
    green: 0.7,
    red: 1,
    because: 'Own eyes, but on one prepared day.',
    sources: ['M75', 'M78'],
  },
  website: {
    ...recruiter,
    green: 0.7,
    red: 1,
    because: 'Official, made to attract, often out of date.',
    sources: ['M32', 'M33'],
  },
  mentor: {
    named: true,
    firstHand: false,
    recruits: false,
    green: 0.7,
    red: 0.7,
    because: 'Experienced, but speaks from outside the program.',
    sources: ['M120'],
  },
  hearsay: {
    named: true,
    firstHand: false,
    recruits: false,
    green: 0.5,
    red: 0.5,
    because: 'Told by someone who was not there.',
    sources: ['M120'],
  },
  anonymous: {
    named: false,
    firstHand: false,
    recruits: false,
    green: 0.3,
    red: 0.3,
    because: 'A signal, no proof: nobody can ask who wrote it.',
    sources: ['M19', 'M120'],
  },
};

/** A role that is not in the table counts as hearsay. */
export const reliabilityOf = (role: Role): Reliability => reliability[role] ?? reliability.hearsay;

export const beliefIn = (role: Role, polarity: Polarity): number => reliabilityOf(role)[polarity];

/** How far what phrases found can be trusted, in the light of the whole line: kept, doubted or dropped. */
import type { SignFound, VisaFact } from '../vocabulary.ts';
import { isTurned } from './doubt.ts';
import type { Chances } from './likeness.ts';
import type { Token } from './tokens.ts';

/**
 * A false report of abuse or of a refused visa costs a program and the trust in all the rest. With
 * these, of what was sure in lines that the reader had not learned from, more than 9 in 10 were right.
 */
const leastSure = 0.8;
const leastKept = 0.25;
/** A decisive red is kept, if doubted, on less. */
const leastKeptOfHarm = 0.1;

/** What a fact says of each visa: sponsored, refused. */
const saysOf: { readonly [F in VisaFact]?: readonly string[] } = {
  'both-sponsored': ['+j1', '+h1b'],
  'j1-sponsored': ['+j1'],
  'h1b-sponsored': ['+h1b'],
  'j1-only': ['+j1', '-h1b'],
  'h1b-only': ['+h1b', '-j1'],
  'h1b-refused': ['-h1b'],
  'j1-refused': ['-j1'],
  'no-visa': ['-j1', '-h1b'],
};

const contrary = (said: string): string => (said.startsWith('+') ? '-' : '+') + said.slice(1);

const contradict = (one: VisaFact, other: VisaFact): boolean => {
  const said = saysOf[one] ?? [];
  return (saysOf[other] ?? []).some((what) => said.includes(contrary(what)));
};

/** Another thing found in the line that speaks against this one. */
const isOpposed = (one: SignFound, found: readonly SignFound[]): boolean =>
  found.some((other) => {
    if (one.fact !== null) return other.fact !== null && contradict(one.fact, other.fact);
    return !other.evasive && other.polarity !== null && other.polarity !== one.polarity;
  });

/** A line that states a visa fact tells little of its color: then what was found is kept, unsure. */
const unknown = 0.5;
const leastColor = 0.2;

/** The chance that the line has the color of what was found; of facts, that it states any. */
const chanceOf = (chances: Chances, { fact, polarity }: SignFound): number => {
  if (fact !== null) return chances.fact;
  const colored = 1 - chances.fact;
  if (colored < leastColor) return unknown;
  return (chances.mixed + (polarity === 'red' ? chances.red : chances.good)) / colored;
};

/**
 * Evasions are told apart by their own words, and stay as they were found. `isBacked`: several phrases
 * of the line tell of harm, so that a single word does not turn it round.
 */
export const weighFound = (
  tokens: readonly Token[],
  found: readonly SignFound[],
  chances: Chances | null,
  isBacked: boolean,
): readonly SignFound[] => {
  const weighed: SignFound[] = [];
  for (const one of found) {
    const chance = one.evasive || chances === null ? 1 : chanceOf(chances, one);
    const least = one.polarity === 'red' && one.strength === 1 ? leastKeptOfHarm : leastKept;
    if (one.fact === null && chance < least) continue;
    const isSure =
      one.evasive ||
      (one.sure &&
        chance >= leastSure &&
        !isOpposed(one, found) &&
        ((isBacked && one.polarity === 'red') || !isTurned(tokens, one.polarity)));
    weighed.push(isSure === one.sure ? one : { ...one, sure: isSure });
  }
  return weighed;
};

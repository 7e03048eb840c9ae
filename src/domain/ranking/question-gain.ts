/** How much an answer to a question is expected to narrow what is open about a program. */
import type { Constant } from '../bank.ts';
import { mostLeak } from '../scoring/constants.ts';
import type { Units } from '../scoring/evidence-units.ts';
import { facetWeight } from '../scoring/facet-weights.ts';
import { beliefIn } from '../scoring/reliability.ts';
import { cultureDomains, type Role, type Specificity, type Tie } from '../vocabulary.ts';

/** The kind of answer that a question seeks, as the specificity one may hope for. */
const expectedSpecificity = { exact: 1, concrete: 0.75, general: 0.5 } as const satisfies {
  readonly [kind: string]: Specificity;
};
export type AnswerSought = keyof typeof expectedSpecificity;

const expectedStrength: Constant = {
  id: 'expected-strength',
  value: 0.5,
  unit: 'strength',
  because: 'Most answers give a clear sign; a decisive one cannot be counted on.',
  sources: ['Q99'],
};

const toldAgain: Constant = {
  id: 'told-again',
  value: 0.5,
  unit: 'share of the expected evidence',
  because: 'Somebody who already spoke on the matter repeats part of it.',
  sources: ['Q99'],
};

/** An empty range of the culture risk is this wide; visa and pipeline are open from 0 to 100. */
const openCulture = 1 - (1 - mostLeak.value) ** cultureDomains.length;

export interface AskedFacet extends Tie {
  /** The evidence at hand. */
  readonly units: Units;
  /** Share of the criterion in the fit, 0 to 1. */
  readonly weight: number;
}

export interface Asking {
  readonly role: Role;
  readonly seeks: AnswerSought;
  /** The person asked has already spoken on the matter. */
  readonly spokeBefore: boolean;
}

const expectedEvidence = (polarity: 'green' | 'red', { role, seeks, spokeBefore }: Asking) =>
  beliefIn(role, polarity) *
  expectedStrength.value *
  expectedSpecificity[seeks] *
  (spokeBefore ? toldAgain.value : 1);

/** The narrowing of the range by `evidence` further units. */
const narrowing = ({ green, red }: Units, evidence: number): number => {
  const whole = green + red + 1;
  return 1 / whole - 1 / (whole + evidence);
};

const gainOn = ({ dim, facet, units, weight }: AskedFacet, asking: Asking): number => {
  const chanceOfGood = (units.green + 0.5) / (units.green + units.red + 1);
  const expected =
    chanceOfGood * narrowing(units, expectedEvidence('green', asking)) +
    (1 - chanceOfGood) * narrowing(units, expectedEvidence('red', asking));
  const share = weight * facetWeight(dim, facet) * (dim === 'culture' ? openCulture : 1);
  return 100 * share * expected;
};

/** Points of the fit's range, 0 or more; falls as evidence grows. */
export const questionGain = (facets: readonly AskedFacet[], asking: Asking): number =>
  facets.reduce((sum, facet) => sum + gainOn(facet, asking), 0);

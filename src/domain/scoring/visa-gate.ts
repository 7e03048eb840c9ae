/** The visa gate: whether this applicant can be employed at all with the visa they need. */
import type { FactFound, Need, Role, VisaGate } from '../vocabulary.ts';
import { refusalLasts } from './constants.ts';
import { translateFact } from './visa-facts.ts';

/** Those who can speak for the institution. */
const official: ReadonlySet<Role> = new Set([
  'document',
  'website',
  'coordinator',
  'director',
  'faculty',
]);

const isRecent = (year: number | null, season: number | null): boolean =>
  year === null || season === null || season - year < refusalLasts.value;

const gateOf = (found: FactFound, need: Need, season: number | null): VisaGate => {
  const gate = translateFact(found.fact, need)?.gate ?? null;
  if (gate === null) return 'open';
  const isFirm = found.sure !== false && official.has(found.role) && isRecent(found.year, season);
  return gate === 'block' && isFirm ? 'blocked' : 'ask';
};

/**
 * The gravest gate that any statement calls for. A later "we do sponsor it" does not lift it: rules
 * that contradict each other are themselves a danger. `need` none is always open.
 */
export const visaGate = (
  facts: readonly FactFound[],
  need: Need,
  season: number | null,
): VisaGate => {
  const gates = facts.map((found) => gateOf(found, need, season));
  if (gates.includes('blocked')) return 'blocked';
  return gates.includes('ask') ? 'ask' : 'open';
};

/** What the gates of a program want to know: a matter to ask about, or a doubtful line to look at. */
import { countsForVerify } from '../scoring/culture-gate.ts';
import { evidenceOf } from '../scoring/evidence-of.ts';
import type { Gates } from '../scoring/gates.ts';
import type { Told } from '../scoring/list-findings.ts';
import { isKept, isSure, valueOfObservation } from '../scoring/observation-value.ts';
import type { ObservedLine } from '../scoring/observe.ts';
import { beliefIn } from '../scoring/reliability.ts';
import { type Circumstances, type Evidence, scoreProgram } from '../scoring/score-program.ts';
import { gateMeaning } from '../scoring/visa-facts.ts';
import type { Observation, Question, Role, Tie } from '../vocabulary.ts';

/** A line whose reading is unsure, and who said it. */
export interface DoubtfulLine {
  readonly question: Question;
  readonly role: Role;
}

/** One gate that asks. */
export interface GateQuestion {
  /** The matter of what weighs most behind it. */
  readonly matter: Tie;
  /** Set when nothing sure holds it: a person should first confirm or change this line. */
  readonly doubt: DoubtfulLine | null;
}

const weigh = (one: Observation, season: number | null): number =>
  valueOfObservation(one, season) * beliefIn(one.role, one.polarity);

/** The first of the heaviest; null when there is none. */
const heaviest = (
  observations: readonly Observation[],
  season: number | null,
): Observation | null => {
  let found: Observation | null = null;
  for (const one of observations)
    if (found === null || weigh(one, season) > weigh(found, season)) found = one;
  return found;
};

const sureOf = ({ observations, facts }: Evidence): Evidence => ({
  observations: observations.filter(isSure),
  facts: facts.filter(({ sure }) => sure !== false),
});

const holds = ({ observed }: ObservedLine, one: Observation): boolean =>
  observed.some(({ observation }) => observation === one);

const lineOf = (told: readonly Told[], one: Observation): DoubtfulLine | null => {
  for (const { question, answer } of told)
    if (answer.lines.some((line) => holds(line, one))) return { question, role: one.role };
  return null;
};

const isVisaAsked = ({ visa, visaLifted }: Gates): boolean => visa === 'ask' && !visaLifted;

const isCultureAsked = ({ culture, cultureLifted }: Gates): boolean =>
  culture !== 'none' && culture !== 'signal' && !cultureLifted;

/** Visa first. Empty while no gate asks. */
export const gateQuestions = (
  told: readonly Told[],
  gates: Gates,
  { need, season }: Circumstances,
): readonly GateQuestion[] => {
  const evidence = evidenceOf(told.map(({ answer }) => answer));
  const sure = scoreProgram(sureOf(evidence), { need, season }).gates;
  const ask = (isAsked: boolean, isSureToo: boolean, behind: readonly Observation[]) => {
    const kept = behind.filter(isKept);
    const one = isAsked ? heaviest(kept.length > 0 ? kept : behind, season) : null;
    if (one === null) return [];
    const unsure = isSureToo
      ? null
      : heaviest(
          kept.filter((other) => !isSure(other)),
          season,
        );
    const doubt = unsure === null ? null : lineOf(told, unsure);
    return [{ matter: { dim: one.dim, facet: one.facet }, doubt }];
  };
  const statements = evidence.observations.filter((one) => gateMeaning(one, need) !== null);
  const reports = evidence.observations.filter(countsForVerify);
  return [
    ...ask(isVisaAsked(gates), sure.visa !== 'open', statements),
    ...ask(isCultureAsked(gates), isCultureAsked({ ...gates, culture: sure.culture }), reports),
  ];
};

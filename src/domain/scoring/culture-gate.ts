/** The culture gate: how far the reports of harm form a pattern over people, domains and years. */
import type { CultureGate, Observation } from '../vocabulary.ts';
import { concernRaw, gateStrength, malignantRaw } from './constants.ts';
import { isKept, isSure } from './observation-value.ts';
import { reliabilityOf } from './reliability.ts';
import { sourceKey } from './source-key.ts';
import { reaches } from './threshold.ts';

/** What the gate counts among clear, sure reports of harm. */
export interface GateCounts {
  /** Named sources. */
  readonly G: number;
  /** Anonymous sources. */
  readonly A: number;
  /** Named sources who saw it themselves. */
  readonly F: number;
  /** Domains. */
  readonly D: number;
  /** Distinct years. */
  readonly Y: number;
  /** Distinct roles of named sources, the applicant's own eyes aside: one day is no span of time. */
  readonly T: number;
}

const countDistinct = (values: readonly unknown[]): number => new Set(values).size;

const isCultureRed = ({ dim, polarity }: Observation): boolean =>
  dim === 'culture' && polarity === 'red';

const isStrong = ({ strength }: Observation): boolean => strength >= gateStrength.value;

/** A strong report set aside by a mark still asks to be looked at, until somebody writes why. */
const isGrave = ({ strength }: Observation): boolean => strength === 1;

const isTestimony = (observation: Observation): boolean =>
  isCultureRed(observation) &&
  isStrong(observation) &&
  isSure(observation) &&
  isKept(observation) &&
  !observation.evasive;

/** A report that asks for verification, sure or not. */
export const countsForVerify = (observation: Observation): boolean =>
  isCultureRed(observation) && (isKept(observation) ? isStrong : isGrave)(observation);

const countsForSignal = (observation: Observation): boolean =>
  isCultureRed(observation) && (isKept(observation) || isGrave(observation));

const isNamed = ({ role }: Observation): boolean => reliabilityOf(role).named;

export const countForGate = (observations: readonly Observation[]): GateCounts => {
  const reports = observations.filter(isTestimony);
  const named = reports.filter(isNamed);
  return {
    G: countDistinct(named.map(sourceKey)),
    A: countDistinct(reports.filter((report) => !isNamed(report)).map(sourceKey)),
    F: countDistinct(named.filter(({ role }) => reliabilityOf(role).firstHand).map(sourceKey)),
    D: countDistinct(reports.map(({ facet }) => facet)),
    Y: countDistinct(reports.map(({ year }) => year).filter((year) => year !== null)),
    T: countDistinct(named.map(({ role }) => role).filter((role) => role !== 'observer')),
  };
};

const isMalignant = ({ G, A, F, D, Y, T }: GateCounts, raw: number): boolean =>
  reaches(raw, malignantRaw.value) &&
  G >= 2 &&
  F >= 1 &&
  G + A >= 3 &&
  D >= 2 &&
  (Y >= 2 || T >= 2);

const isConcern = ({ G, A }: GateCounts, raw: number): boolean =>
  (G >= 2 && reaches(raw, concernRaw.twoNamed.value)) ||
  (G >= 1 && A >= 2 && reaches(raw, concernRaw.oneNamedTwoAnonymous.value)) ||
  (G + A >= 2 && reaches(raw, concernRaw.anyTwo.value));

const asksToVerify = (observations: readonly Observation[]): boolean => {
  const reports = observations.filter(countsForVerify);
  return reports.some(isNamed) || countDistinct(reports.map(sourceKey)) >= 2;
};

/**
 * The highest gate whose conditions hold. `raw` is the risk before good news, 0 to 100. Good news is
 * nowhere in it: no assurance lifts a gate. Years are counted before repeated tellings are merged.
 */
export const cultureGate = (observations: readonly Observation[], raw: number): CultureGate => {
  const counts = countForGate(observations);
  if (isMalignant(counts, raw)) return 'malignant';
  if (isConcern(counts, raw)) return 'concern';
  if (asksToVerify(observations)) return 'verify';
  return observations.some(countsForSignal) ? 'signal' : 'none';
};

/** Turns observations into units of evidence, so that many voices weigh more than one talkative one. */
import type { Facet, Observation, Polarity, Role } from '../vocabulary.ts';
import { mostFromAnonymous } from './constants.ts';
import { compareText, inOrder } from './fixed-order.ts';
import { valueOfObservation } from './observation-value.ts';
import { beliefIn, reliabilityOf } from './reliability.ts';
import { sourceKey } from './source-key.ts';

/** What one source says of one facet in one color. */
export interface SourceReport {
  readonly facet: Facet;
  readonly polarity: Polarity;
  readonly source: string;
  readonly role: Role;
  /** 0 to 1: how heavily it was told, before the source is believed more or less. */
  readonly told: number;
}

/** Units for (`green`) and against (`red`) on one facet; each 0 or more, 1 is one full report. */
export interface Units {
  readonly green: number;
  readonly red: number;
}

interface Weighed {
  readonly key: string;
  readonly observation: Observation;
  readonly source: string;
  readonly value: number;
}

/** Same facet, color, source and sign is one telling, of which the heaviest counts. */
export const tellingKey = (observation: Observation): string =>
  `${reportKey(observation.facet, observation.polarity, sourceKey(observation))}\u0000${observation.signal}`;

/** All tellings of one facet, color and source make one report. */
export const reportKey = (facet: Facet, polarity: Polarity, source: string): string =>
  `${facet}\u0000${polarity}\u0000${source}`;

/** The first of the heaviest of each telling. */
const keepHeaviest = (
  observations: readonly Observation[],
  weigh: (observation: Observation) => number,
): readonly Weighed[] => {
  const heaviest = new Map<string, Weighed>();
  for (const observation of observations) {
    const source = sourceKey(observation);
    const key = tellingKey(observation);
    const value = weigh(observation);
    const known = heaviest.get(key);
    if (known === undefined || value > known.value)
      heaviest.set(key, { key, observation, source, value });
  }
  return inOrder(heaviest.values(), (a, b) => compareText(a.key, b.key));
};

/** 1 - Π(1 - t) over tellings, the heaviest of each kept; 0 when there is none. */
export const combinedWeight = (
  observations: readonly Observation[],
  weigh: (observation: Observation) => number,
): number =>
  1 - keepHeaviest(observations, weigh).reduce((miss, { value }) => miss * (1 - value), 1);

/**
 * One report per facet, color and source, in a fixed order whatever the order of the observations,
 * so that no sum built on them depends on it. Which observations count is the caller's choice.
 */
export const sourceReports = (
  observations: readonly Observation[],
  season: number | null,
): readonly SourceReport[] => {
  const reports: SourceReport[] = [];
  let miss = 1;
  const tellings = keepHeaviest(observations, (observation) =>
    valueOfObservation(observation, season),
  );
  tellings.forEach(({ observation, source, value }, at) => {
    const { facet, polarity, role } = observation;
    miss *= 1 - value;
    const next = tellings[at + 1];
    const goesOn =
      next?.source === source &&
      next.observation.facet === facet &&
      next.observation.polarity === polarity;
    if (goesOn) return;
    reports.push({ facet, polarity, source, role, told: 1 - miss });
    miss = 1;
  });
  return reports;
};

const sumUp = (reports: readonly SourceReport[], named: boolean): number =>
  reports
    .filter(({ role }) => reliabilityOf(role).named === named)
    .reduce((sum, { role, polarity, told }) => sum + beliefIn(role, polarity) * told, 0);

/** The units of one facet in one color. */
const unitsIn = (reports: readonly SourceReport[]): number =>
  sumUp(reports, true) + Math.min(mostFromAnonymous.value, sumUp(reports, false));

export const unitsOf = (reports: readonly SourceReport[], facet: Facet): Units => {
  const own = reports.filter((report) => report.facet === facet);
  return {
    green: unitsIn(own.filter(({ polarity }) => polarity === 'green')),
    red: unitsIn(own.filter(({ polarity }) => polarity === 'red')),
  };
};

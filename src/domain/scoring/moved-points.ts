/** What each observation does to its score: the score with it less the score without it. */
import {
  type CultureDomain,
  type Dimension,
  dimensions,
  type Facet,
  type Observation,
} from '../vocabulary.ts';
import {
  reportKey,
  type SourceReport,
  sourceReports,
  tellingKey,
  unitsOf,
} from './evidence-units.ts';
import { facetWeight, isFacetOf } from './facet-weights.ts';
import { compareText, inOrder } from './fixed-order.ts';
import { isKept, valueOfObservation } from './observation-value.ts';
import { domainEvidence, domainsOf, riskOfReports } from './score-culture.ts';
import { scoreUnits } from './score-facets.ts';
import { sourceKey } from './source-key.ts';

export interface Moved {
  /** Signed, in points of its score; of culture in points of risk, so that more is worse. */
  readonly points: number;
  /** The same source gave the same sign elsewhere with as much weight or more: that one counts. */
  readonly isRepeat: boolean;
}

/** What one source says with one sign, however often: its heaviest observation stands for it. */
interface Telling {
  readonly report: string;
  /** Place of the observation in the list. */
  readonly at: number;
  readonly observation: Observation;
  readonly weight: number;
}

const counts = (observation: Observation, dim: Dimension): boolean =>
  observation.dim === dim && isKept(observation) && isFacetOf(dim, observation.facet);

const tellingsOf = (
  observations: readonly Observation[],
  dim: Dimension,
  season: number | null,
): readonly Telling[] => {
  const heaviest = new Map<string, Telling>();
  for (const [at, observation] of observations.entries()) {
    if (!counts(observation, dim)) continue;
    const key = tellingKey(observation);
    const weight = valueOfObservation(observation, season);
    if ((heaviest.get(key)?.weight ?? 0) >= weight) continue;
    const report = reportKey(observation.facet, observation.polarity, sourceKey(observation));
    heaviest.set(key, { report, at, observation, weight });
  }
  return [...heaviest.values()];
};

const observationsOf = (tellings: readonly Telling[]): readonly Observation[] =>
  tellings.map(({ observation }) => observation);

/** The score, or as much of it as one facet can move, by the reports on the whole dimension. */
type Measure = (reports: readonly SourceReport[], facet: Facet) => number;

const measureFacet =
  (dim: 'visa' | 'pipeline'): Measure =>
  (reports, facet) =>
    facetWeight(dim, facet) * scoreUnits(unitsOf(reports, facet)).score;

/** Only the domain concerned is summed up anew. */
const makeRiskMeasure = (all: readonly SourceReport[]): Measure => {
  const domains = domainsOf(all);
  return (reports, facet) => {
    const domain = facet as CultureDomain;
    const evidence = { ...domains, [domain]: domainEvidence(reports, domain) };
    return riskOfReports(reports, evidence).risk;
  };
};

const groupBy = <T>(
  items: readonly T[],
  groupOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group) group.push(item);
    else groups.set(groupOf(item), [item]);
  }
  return groups;
};

const keyOf = ({ facet, polarity, source }: SourceReport): string =>
  reportKey(facet, polarity, source);

/** Points by place in the list. A telling left out changes one report: all others stay as they are. */
const movedIn = (
  dim: Dimension,
  observations: readonly Observation[],
  season: number | null,
): ReadonlyMap<number, number> => {
  const tellings = tellingsOf(observations, dim, season);
  // Sorted as the risk wants them: sorting again what is sorted costs little.
  const reports = inOrder(sourceReports(observationsOf(tellings), season), (a, b) =>
    compareText(a.source, b.source),
  );
  const measure = dim === 'culture' ? makeRiskMeasure(reports) : measureFacet(dim);
  const byReport = groupBy(tellings, ({ report }) => report);
  const points = new Map<number, number>();
  for (const [place, report] of reports.entries()) {
    const told = byReport.get(keyOf(report)) ?? [];
    const before = measure(reports, report.facet);
    for (const telling of told) {
      const others = told.filter((other) => other !== telling);
      const changed = sourceReports(observationsOf(others), season);
      const left = [...reports.slice(0, place), ...changed, ...reports.slice(place + 1)];
      points.set(telling.at, before - measure(left, report.facet));
    }
  }
  return points;
};

/**
 * One result per observation, in their order. What a source says several times with one sign counts
 * once in the scores (its heaviest observation, of equal ones the first): that one carries the points
 * of all of them. What is set aside moves nothing.
 */
export const movedPoints = (
  observations: readonly Observation[],
  season: number | null,
): readonly Moved[] => {
  const points = dimensions.map((dim) => movedIn(dim, observations, season));
  return observations.map((observation, at) => {
    const moved = points.find((one) => one.has(at))?.get(at);
    if (moved !== undefined) return { points: moved, isRepeat: false };
    return { points: 0, isRepeat: isKept(observation) };
  });
};

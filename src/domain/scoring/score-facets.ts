/** Visa stability and IR pipeline: the evidence for and against each facet, as a score with its range. */
import { type Facet, facetsOf, type Observation } from '../vocabulary.ts';
import { sourceReports, type Units, unitsOf } from './evidence-units.ts';
import { facetWeight, isFacetOf } from './facet-weights.ts';
import { isKept } from './observation-value.ts';

/** All 0 to 100. `score` is halfway between `low` and `high`; `coverage` is 100 less their distance. */
interface Range {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

export interface FacetScore extends Range {
  /** Units of evidence for. */
  readonly r: number;
  /** Units of evidence against. */
  readonly s: number;
}

export interface EvidenceScore extends Range {
  readonly facets: { readonly [F in Facet]?: FacetScore };
}

/**
 * Half a unit each way stands for what is not known (Jeffreys' prior); `low` and `high` are what one
 * further unit against, or for, would make of the score (Walley's imprecise beta model, 1996).
 */
export const scoreUnits = ({ green: r, red: s }: Units): FacetScore => {
  const whole = r + s + 1;
  return {
    r,
    s,
    score: (100 * (r + 0.5)) / whole,
    low: (100 * r) / whole,
    high: (100 * (r + 1)) / whole,
    coverage: (100 * (r + s)) / whole,
  };
};

/** Season null: no date is known to be newer than another, so each weighs as if undated. */
export const scoreFacets = (
  dim: 'visa' | 'pipeline',
  observations: readonly Observation[],
  season: number | null,
): EvidenceScore => {
  const counted = observations.filter(
    (observation) =>
      observation.dim === dim && isKept(observation) && isFacetOf(dim, observation.facet),
  );
  const reports = sourceReports(counted, season);
  const facets: { [F in Facet]?: FacetScore } = {};
  const sum = { score: 0, low: 0, high: 0, coverage: 0 };
  for (const facet of facetsOf[dim]) {
    const weight = facetWeight(dim, facet);
    const of = scoreUnits(unitsOf(reports, facet));
    facets[facet] = of;
    sum.score += weight * of.score;
    sum.low += weight * of.low;
    sum.high += weight * of.high;
    sum.coverage += weight * of.coverage;
  }
  return { ...sum, facets };
};

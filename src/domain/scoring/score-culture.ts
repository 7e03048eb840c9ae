/** Culture red flags: the risk that a program's culture harms its residents, with its range and gate. */
import {
  type CultureDomain,
  type CultureGate,
  cultureDomains,
  type Facet,
  type Observation,
} from '../vocabulary.ts';
import {
  leak,
  mostFromOneSource,
  mostLeak,
  mostMitigation,
  mostRiskFromAnonymous,
} from './constants.ts';
import { countForGate, cultureGate, type GateCounts } from './culture-gate.ts';
import { type SourceReport, sourceReports, unitsOf } from './evidence-units.ts';
import { isFacetOf } from './facet-weights.ts';
import { compareText, inOrder } from './fixed-order.ts';
import { isKept, isSure } from './observation-value.ts';
import { beliefIn, reliabilityOf } from './reliability.ts';

interface DomainEvidence {
  /** Units of good news. */
  readonly g: number;
  /** Units of bad news. */
  readonly s: number;
  /** Mitigation: how far good news softens the bad, 0 to 1. */
  readonly m: number;
  /** What is still unseen, 1 to 0. */
  readonly u: number;
}

type Domains = { readonly [D in CultureDomain]: DomainEvidence };

/** Risks and coverage 0 to 100, more risk is worse; `low` <= `risk` <= `high`. */
export interface CultureScore {
  readonly risk: number;
  readonly low: number;
  readonly high: number;
  /** The risk from sure testimony alone, before good news: what the gate goes by. */
  readonly raw: number;
  readonly coverage: number;
  readonly gate: CultureGate;
  readonly counts: GateCounts;
  readonly domains: Domains;
  /** Source key to the probability of harm that its reports alone carry, 0 to 0.6. */
  readonly sourceProbability: { readonly [source: string]: number };
  /** The same from sure testimony alone, before good news. */
  readonly sourceProbabilityRaw: { readonly [source: string]: number };
}

type Mitigation = (domain: Facet) => number;

/** The reports of each source, in the order of their keys. */
const bySource = (reports: readonly SourceReport[]): ReadonlyMap<string, SourceReport[]> => {
  const groups = new Map<string, SourceReport[]>();
  const sorted = inOrder(reports, (a, b) => compareText(a.source, b.source));
  for (const report of sorted) {
    const group = groups.get(report.source);
    if (group === undefined) groups.set(report.source, [report]);
    else group.push(report);
  }
  return groups;
};

const harmBy = (reports: readonly SourceReport[], mitigation: Mitigation): number => {
  const first = reports[0];
  if (first === undefined) return 0;
  const miss = reports.reduce(
    (left, { facet, told }) => left * (1 - told * (1 - mostMitigation.value * mitigation(facet))),
    1,
  );
  return mostFromOneSource.value * beliefIn(first.role, 'red') * (1 - miss);
};

/** 1 - Π(1 - p) over independent causes of harm (Pearl's noisy-or, 1988). */
export const noisyOr = (causes: readonly number[]): number =>
  1 - causes.reduce((miss, p) => miss * (1 - p), 1);

const isAnonymous = (reports: readonly SourceReport[]): boolean =>
  reports[0] !== undefined && !reliabilityOf(reports[0].role).named;

/** Risk 0 to 1 from reports alone, and what each source adds to it. */
const riskFrom = (reds: readonly SourceReport[], mitigation: Mitigation) => {
  const sources: { [source: string]: number } = {};
  const named: number[] = [];
  const anonymous: number[] = [];
  for (const [source, reports] of bySource(reds)) {
    const harm = harmBy(reports, mitigation);
    sources[source] = harm;
    (isAnonymous(reports) ? anonymous : named).push(harm);
  }
  const together = Math.min(mostRiskFromAnonymous.value, noisyOr(anonymous));
  return { risk: noisyOr([...named, together]), sources };
};

const isRed = ({ polarity }: { readonly polarity: string }): boolean => polarity === 'red';

/** A risk with, added to it, what the silent part of each domain may hide. */
const withLeak = (risk: number, unseen: readonly number[], perDomain: number): number =>
  noisyOr([risk, ...unseen.map((u) => perDomain * u)]);

/** What the reports come to in one domain; those of others are passed over. */
export const domainEvidence = (
  reports: readonly SourceReport[],
  domain: CultureDomain,
): DomainEvidence => {
  const { green: g, red: s } = unitsOf(reports, domain);
  return { g, s, m: g / (1 + g), u: 1 / (1 + g) };
};

/** The share of the ground that was asked about: counted, as the range may widen when news conflict. */
const coverageOf = (domains: readonly DomainEvidence[]): number =>
  (100 / domains.length) * domains.reduce((sum, { g, s }) => sum + (g + s) / (g + s + 1), 0);

/** What the reports of each domain come to. */
export const domainsOf = (reports: readonly SourceReport[]): Domains =>
  Object.fromEntries(
    cultureDomains.map((domain) => [domain, domainEvidence(reports, domain)]),
  ) as Domains;

/** The risk with its ends, 0 to 100, and what each source adds to it. */
export const riskOfReports = (
  reports: readonly SourceReport[],
  domains: Domains,
): Pick<CultureScore, 'risk' | 'low' | 'high' | 'sourceProbability'> => {
  const unseen = cultureDomains.map((domain) => domains[domain].u);
  const { risk, sources } = riskFrom(
    reports.filter(isRed),
    (domain) => domains[domain as CultureDomain].m,
  );
  return {
    risk: 100 * withLeak(risk, unseen, leak.value),
    low: 100 * risk,
    high: 100 * withLeak(risk, unseen, mostLeak.value),
    sourceProbability: sources,
  };
};

export const scoreCulture = (
  observations: readonly Observation[],
  season: number | null,
): CultureScore => {
  const own = observations.filter(
    ({ dim, facet }) => dim === 'culture' && isFacetOf('culture', facet),
  );
  const counted = own.filter(isKept);
  const reports = sourceReports(counted, season);
  const domains = domainsOf(reports);
  const mitigated = riskOfReports(reports, domains);
  const testimony = counted.filter((o) => isRed(o) && isSure(o) && !o.evasive);
  const raw = riskFrom(sourceReports(testimony, season), () => 0);
  const silent = Object.fromEntries(
    Object.keys(mitigated.sourceProbability).map((source) => [source, 0]),
  );

  return {
    ...mitigated,
    raw: 100 * raw.risk,
    coverage: coverageOf(cultureDomains.map((domain) => domains[domain])),
    gate: cultureGate(own, 100 * raw.risk),
    counts: countForGate(own),
    domains,
    sourceProbabilityRaw: { ...silent, ...raw.sources },
  };
};

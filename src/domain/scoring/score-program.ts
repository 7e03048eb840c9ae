/** All scores and gates of one program, from everything said of it. */
import type { FactFound, Need, Observation } from '../vocabulary.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type Gates, isVisaBlocked } from './gates.ts';
import { type CultureScore, scoreCulture } from './score-culture.ts';
import { type EvidenceScore, scoreFacets } from './score-facets.ts';
import {
  type CultureLabel,
  cultureLabel,
  type EvidenceLabel,
  evidenceLabel,
  isCultureBlank,
  isEvidenceBlank,
} from './shown-score.ts';
import { visaGate } from './visa-gate.ts';

/** What was said of one program, already in the light of what the applicant needs. */
export interface Evidence {
  readonly observations: readonly Observation[];
  readonly facts: readonly FactFound[];
}

export interface Circumstances {
  readonly need: Need;
  /** Null: nothing is dated and no season is set. */
  readonly season: number | null;
}

/** Persons' lifts that still hold for a program. */
export interface LiftedGates {
  readonly culture: boolean;
  readonly visa: boolean;
}

/** Numbers 0 to 100. */
interface Shown<Label, Detail> {
  /** The number of the cell; null while too little is known. */
  readonly shown: number | null;
  readonly label: Label;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly confidence: Confidence;
  readonly detail: Detail;
}

export interface ProgramScores {
  readonly visa: Shown<EvidenceLabel, EvidenceScore>;
  readonly pipeline: Shown<EvidenceLabel, EvidenceScore>;
  readonly culture: Shown<CultureLabel, CultureScore>;
  readonly gates: Gates;
}

const nothingLifted: LiftedGates = { culture: false, visa: false };

const showEvidence = (
  dim: 'visa' | 'pipeline',
  observations: readonly Observation[],
  season: number | null,
  { isWanted, isBlocked }: { readonly isWanted: boolean; readonly isBlocked: boolean },
): Shown<EvidenceLabel, EvidenceScore> => {
  const detail = scoreFacets(dim, observations, season);
  const { score: value, low, high, coverage } = detail;
  const shown = isWanted && !isEvidenceBlank(dim, coverage, observations) ? value : null;
  const label = evidenceLabel(shown, isBlocked);
  return { shown, label, value, low, high, coverage, confidence: confidenceOf(coverage), detail };
};

const showCulture = (
  observations: readonly Observation[],
  season: number | null,
): Shown<CultureLabel, CultureScore> => {
  const detail = scoreCulture(observations, season);
  const { risk: value, low, high, coverage, gate } = detail;
  const shown = isCultureBlank(coverage, gate, observations) ? null : value;
  const label = cultureLabel(shown);
  return { shown, label, value, low, high, coverage, confidence: confidenceOf(coverage), detail };
};

/** An applicant who needs no visa has no visa score; the other two do not depend on the need. */
export const scoreProgram = (
  { observations, facts }: Evidence,
  { need, season }: Circumstances,
  lifted: LiftedGates = nothingLifted,
): ProgramScores => {
  const culture = showCulture(observations, season);
  const gates: Gates = {
    culture: culture.detail.gate,
    cultureLifted: lifted.culture,
    visa: visaGate(facts, need, season),
    visaLifted: lifted.visa,
  };
  const isBlocked = isVisaBlocked(gates);
  return {
    visa: showEvidence('visa', observations, season, { isWanted: need !== 'none', isBlocked }),
    pipeline: showEvidence('pipeline', observations, season, { isWanted: true, isBlocked: false }),
    culture,
    gates,
  };
};

/** The fit of a program: its scores and the person's own criteria, weighed as the person weighs them. */
import type { Constant } from '../bank.ts';
import { isVisaBlocked } from '../scoring/gates.ts';
import type { ProgramScores } from '../scoring/score-program.ts';
import { type Dimension, dimensions, type Need } from '../vocabulary.ts';

/** 0 to 100, more is better, lo <= mid <= hi. */
interface Span {
  readonly lo: number;
  readonly mid: number;
  readonly hi: number;
}

/** `weight` 0 or more, in any unit. */
export interface Criterion extends Span {
  readonly weight: number;
}

/** 0 to 100. */
export interface Fit {
  readonly fit: number;
  readonly low: number;
  readonly high: number;
}

export type ScoreWeights = { readonly [D in Dimension]: number };

const weightConstant = (dim: Dimension, value: number, because: string): Constant => ({
  id: `weight-${dim}`,
  value,
  unit: 'points of 100',
  because,
  sources: ['M126', 'M111'],
});

/** A starting point; the Settings tab holds the person's own. */
export const defaultWeights = {
  visa: weightConstant('visa', 40, 'Without a visa to the end there is no training.'),
  pipeline: weightConstant('pipeline', 35, 'The aim is interventional radiology.'),
  culture: weightConstant('culture', 25, 'The gate already keeps harmful programs down.'),
} as const;

export const defaultPoints: ScoreWeights = {
  visa: defaultWeights.visa.value,
  pipeline: defaultWeights.pipeline.value,
  culture: defaultWeights.culture.value,
};

/** Shares that add up to 1; all equal when every weight is 0. No weights: none. */
export const normalizeWeights = (weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
};

/** The weights with which the three scores enter: none for the visa of one who needs none. */
export const weightsFor = (need: Need, points: ScoreWeights = defaultPoints): ScoreWeights => {
  const wanted = dimensions.filter((dim) => dim !== 'visa' || need !== 'none');
  const shares = normalizeWeights(wanted.map((dim) => points[dim]));
  const share = (dim: Dimension): number => shares[wanted.indexOf(dim)] ?? 0;
  return { visa: share('visa'), pipeline: share('pipeline'), culture: share('culture') };
};

const nothing: Span = { lo: 0, mid: 0, hi: 0 };

/** A score counts even where its cell is blank; a refused visa counts nothing until it is lifted. */
const scoreSpans = ({
  visa,
  pipeline,
  culture,
  gates,
}: ProgramScores): { readonly [D in Dimension]: Span } => ({
  visa: isVisaBlocked(gates) ? nothing : { lo: visa.low, mid: visa.value, hi: visa.high },
  pipeline: { lo: pipeline.low, mid: pipeline.value, hi: pipeline.high },
  culture: { lo: 100 - culture.high, mid: 100 - culture.value, hi: 100 - culture.low },
});

/** The weighted mean of the criteria. */
export const fitOf = (criteria: readonly Criterion[]): Fit => {
  const shares = normalizeWeights(criteria.map(({ weight }) => weight));
  const mean = (pick: (span: Span) => number): number =>
    criteria.reduce((sum, criterion, at) => sum + (shares[at] ?? 0) * pick(criterion), 0);
  return { fit: mean(({ mid }) => mid), low: mean(({ lo }) => lo), high: mean(({ hi }) => hi) };
};

/** The fit by the three scores alone, before the person's own criteria. */
export const fitOfScores = (
  scores: ProgramScores,
  need: Need,
  points: ScoreWeights = defaultPoints,
): Fit => {
  const weights = weightsFor(need, points);
  const spans = scoreSpans(scores);
  return fitOf(dimensions.map((dim) => ({ weight: weights[dim], ...spans[dim] })));
};

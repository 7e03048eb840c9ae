/** Types of `metrics.mjs`, for its tests. */
export type Label = 'good' | 'mixed' | 'vague' | 'red' | 'neutral';
export interface Judged {
  readonly label: Label;
  readonly got: Label;
  readonly isDoubtful: boolean;
  readonly hard?: boolean | string;
  readonly kind?: string;
}
export interface Share {
  readonly all: number;
  readonly right: number;
}
export interface Measured extends Share {
  readonly swapped: number;
  readonly hard: Share;
  readonly sure: Share;
  readonly doubted: Share;
}
export const labels: readonly Label[];
export function labelOf(rating: string | null): Label;
export function isHard(one: Pick<Judged, 'hard' | 'kind'>): boolean;
export function isSwapped(one: Pick<Judged, 'label' | 'got'>): boolean;
export function share(judged: readonly Judged[]): Share;
export function confusionOf(judged: readonly Judged[]): Record<Label, Record<Label, number>>;
export function measure(judged: readonly Judged[]): Measured;
export function shareBy(
  judged: readonly Judged[],
  nameOf: (one: Judged) => string,
): readonly (readonly [string, Share])[];
export function gravityOf(one: Judged): number;

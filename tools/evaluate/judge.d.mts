/** Types of `judge.mjs`, for its tests. */
export interface Placed {
  readonly fit: number;
  readonly isBarred: boolean;
}
export function judgePair(better: number, worse: number): 'in order' | 'equal' | 'reversed';
export function levelsBelow(
  levels: readonly string[],
  acceptable: readonly string[],
  got: string,
): number;
export function isLabel(wanted: string, shown: string): boolean;
export function isKeptInOrder(better: Placed, worse: Placed): boolean;

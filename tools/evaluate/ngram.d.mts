/** Types of `ngram.mjs`, for its tests. */
import type { Label } from './metrics.mjs';

export interface PlainLine {
  readonly text: string;
  readonly asked: string;
  readonly need: string;
}
export function trainNgram(
  lines: readonly (PlainLine & { readonly label: Label })[],
): (line: PlainLine) => Label;

/** One thing that was found wrong: the sentence that says so, and the steps that mend it. */
import type { Step } from '../write-plan.ts';

export interface Mend {
  readonly says: string;
  readonly steps: readonly Step[];
}

/** Formulas are compared without blanks and case: Sheets may write them a little differently. */
export const isSameFormula = (a: string, b: string): boolean => {
  const plain = (formula: string): string => formula.replace(/\s+/g, '').toLowerCase();
  return plain(a) === plain(b);
};

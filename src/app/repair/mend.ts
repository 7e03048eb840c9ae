/** One thing that was found wrong: the sentence that says so, and the steps that mend it. */
import type { Step } from '../write-plan.ts';

export interface Mend {
  readonly says: string;
  readonly steps: readonly Step[];
}

/** Formulas are compared without blanks, case and quotes of names: Sheets may write them its own way. */
export const isSameFormula = (a: string, b: string): boolean => {
  const plain = (formula: string): string =>
    formula
      .replace(/'((?:[^']|'')+)'!/g, '$1!')
      .replace(/\s+/g, '')
      .toLowerCase();
  return plain(a) === plain(b);
};

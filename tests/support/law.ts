/** Puts a rule to the test on many random cases; a breach is reported with its seed and smallest case. */
import fc from 'fast-check';

const cases = 500;

/** `none`, or the report of the first breach. */
export const breaches = <T>(
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => boolean,
  numRuns: number = cases,
): string => {
  const result = fc.check(fc.property(arbitrary, holds), { numRuns });
  return fc.defaultReportMessage(result) ?? 'none';
};

const slack = 1e-9;

/** At most, but for the last digits of a sum. */
export const atMost = (a: number, b: number): boolean => a <= b + slack;

export const same = (a: number, b: number): boolean => Math.abs(a - b) <= slack;

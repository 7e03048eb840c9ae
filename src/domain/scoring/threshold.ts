/** Comparing with a threshold, so that the last digit of a sum decides nothing. */

const slack = 1e-9;

export const reaches = (x: number, threshold: number): boolean => x >= threshold - slack;

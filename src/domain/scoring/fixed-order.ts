/** Orders that are the same in every language and place, and leave the given list alone. */

/** By code units. */
export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Those that compare as equal keep their order. */
export const inOrder = <T>(items: Iterable<T>, compare: (a: T, b: T) => number): readonly T[] => {
  const ordered = [...items];
  ordered.sort(compare);
  return ordered;
};

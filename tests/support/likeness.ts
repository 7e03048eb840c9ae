/** Finds what stands twice, and how much two texts say alike. */

/** Values that occur more than once, each once, in order of first repetition. */
export const repeated = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const small = new Set(
  'a an and any are as at be by can did do does for from had has have here how i in is it its my of on one or our that the there they this to was were what when where which who with you your'.split(
    ' ',
  ),
);

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []).filter((word) => !small.has(word)));

/** Share of content words that two texts have in common: 0 nothing, 1 all of the shorter one. */
export const sharedWords = (one: string, other: string): number => {
  const a = contentWords(one);
  const b = contentWords(other);
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
};

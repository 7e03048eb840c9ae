/** What became of labeled lines, in figures. */
const names = {
  'Good sign': 'good',
  Mixed: 'mixed',
  Vague: 'vague',
  'Red flag': 'red',
  Neutral: 'neutral',
};

export const labels = Object.values(names);

/** The label of a rating; what could not be read and a blank say nothing, so they are neutral. */
export const labelOf = (rating) => names[rating ?? 'Neutral'];

/** `hard` is true, or names what is hard; else any `kind` but plain is. */
export const isHard = ({ hard, kind }) =>
  typeof hard === 'string' ? hard !== 'none' : (hard ?? (kind !== undefined && kind !== 'plain'));

/** Good taken for red, or red for good. */
export const isSwapped = ({ label, got }) =>
  (label === 'good' && got === 'red') || (label === 'red' && got === 'good');

const isRight = ({ label, got }) => label === got;

/** How many there are, and how many of them are right. */
export const share = (judged) => ({
  all: judged.length,
  right: judged.filter(isRight).length,
});

/** Rows: the label; columns: read as. */
export const confusionOf = (judged) => {
  const table = Object.fromEntries(
    labels.map((label) => [label, Object.fromEntries(labels.map((other) => [other, 0]))]),
  );
  for (const { label, got } of judged) table[label][got] += 1;
  return table;
};

/** `judged`: {label, got, isDoubtful, hard, kind}. */
export const measure = (judged) => ({
  ...share(judged),
  swapped: judged.filter(isSwapped).length,
  hard: share(judged.filter(isHard)),
  sure: share(judged.filter(({ isDoubtful }) => !isDoubtful)),
  doubted: share(judged.filter(({ isDoubtful }) => isDoubtful)),
});

/** Shares by a name that each item bears, in the order of the names. */
export const shareBy = (judged, nameOf) => {
  const groups = new Map();
  for (const one of judged) {
    const name = nameOf(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, share(all)]);
};

/** 0 for a right reading; 3 and more for good taken for red or red for good. Half more when it was sure. */
export const gravityOf = (one) => {
  if (isRight(one)) return 0;
  const colors = [one.label, one.got].filter((label) => label === 'good' || label === 'red');
  const grave = isSwapped(one) ? 3 : colors.length > 0 ? 2 : 1;
  return grave + (one.isDoubtful ? 0 : 0.5);
};

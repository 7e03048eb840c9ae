/** Whether scores, gates and orders are as an adviser would have them. */

/** Two scores nearer than this are equal. */
const sameWithin = 1e-9;

/** Of two numbers, more is better: `in order`, `equal` or `reversed`. */
export const judgePair = (better, worse) => {
  if (Math.abs(better - worse) <= sameWithin) return 'equal';
  return better > worse ? 'in order' : 'reversed';
};

/** How many levels a gate lies below the lowest acceptable one; negative above the highest; else 0. */
export const levelsBelow = (levels, acceptable, got) => {
  const places = acceptable.map((level) => levels.indexOf(level));
  const place = levels.indexOf(got);
  if (place < Math.min(...places)) return Math.min(...places) - place;
  return Math.min(0, Math.max(...places) - place);
};

/** A refused visa is the weakest there is. */
export const isLabel = (wanted, shown) => {
  const got = shown.toLowerCase();
  return wanted === (got === 'blocked' ? 'weak' : got);
};

/** Barred programs stand last; otherwise the better fit stands higher. `programs`: {fit, isBarred}. */
export const isKeptInOrder = (better, worse) =>
  better.isBarred === worse.isBarred
    ? judgePair(better.fit, worse.fit) === 'in order'
    : worse.isBarred;

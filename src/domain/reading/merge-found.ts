/** One observation for each sign of a line, with its firmer words, whatever the number of times it is said. */
import type { SignFound, VisaFact } from '../vocabulary.ts';

const weight = ({ strength, specificity, sure }: SignFound): number =>
  strength * specificity * (sure ? 1 : 0.25);

const keyOf = ({ sign, facet, polarity, year }: SignFound): string =>
  `${facet}|${sign}|${polarity ?? ''}|${year ?? ''}`;

const joinTwo = (one: SignFound, other: SignFound): SignFound => {
  const firmer = weight(other) > weight(one) ? other : one;
  return { ...firmer, spans: [...one.spans, ...other.spans] };
};

/** A fact that another one in the same line says already, or says more exactly. */
const covers: { readonly [F in VisaFact]?: readonly VisaFact[] } = {
  'both-sponsored': ['j1-sponsored', 'h1b-sponsored'],
  'j1-only': ['j1-sponsored', 'h1b-refused'],
  'h1b-only': ['h1b-sponsored', 'j1-refused'],
  'no-visa': ['h1b-refused', 'j1-refused'],
};

/** Both visas refused in one line: none is left, whichever the applicant needs. */
const joinRefusals = (found: readonly SignFound[]): readonly SignFound[] => {
  const j1 = found.find(({ fact }) => fact === 'j1-refused');
  const h1b = found.find(({ fact }) => fact === 'h1b-refused');
  if (j1 === undefined || h1b === undefined) return found;
  const neither: SignFound = {
    ...joinTwo(j1, h1b),
    sign: 'no-visa',
    fact: 'no-visa',
    sure: j1.sure && h1b.sure,
  };
  return [...found.filter((one) => one !== j1 && one !== h1b), neither];
};

/** Observations without doubles, in the order in which their words stand. */
export const mergeFound = (found: readonly SignFound[]): readonly SignFound[] => {
  if (found.length < 2) return found;
  const byKey = new Map<string, SignFound>();
  for (const one of found) {
    const before = byKey.get(keyOf(one));
    byKey.set(keyOf(one), before === undefined ? one : joinTwo(before, one));
  }
  const merged = joinRefusals([...byKey.values()]);
  const covered = new Set(
    merged.flatMap(({ fact }) => (fact === null ? [] : (covers[fact] ?? []))),
  );
  return merged
    .filter(({ fact }) => fact === null || !covered.has(fact))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
};

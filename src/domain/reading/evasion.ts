/** Answers that avoid the question: one red for each facet that was asked, unless substance came after. */
import type { Question, SignFound } from '../vocabulary.ts';

const lastEnd = (found: readonly SignFound[]): number =>
  Math.max(-1, ...found.flatMap(({ spans }) => spans.map(({ end }) => end)));

/** Signs of evasion as observations of the question; none when the answer came after all. */
export const foundEvasions = (
  question: Question,
  substance: readonly SignFound[],
  evasive: readonly SignFound[],
): readonly SignFound[] => {
  if (evasive.length === 0) return [];
  const firm = evasive.filter(({ spans }) => (spans[0]?.start ?? 0) >= lastEnd(substance));
  const first = firm[0];
  if (first === undefined) return [];
  const strongest = firm.reduce((a, b) => (b.strength > a.strength ? b : a), first);
  return question.ties.map(({ dim, facet }) => ({
    ...strongest,
    sign: `evasive:${question.id}`,
    dim,
    facet,
    polarity: 'red' as const,
    specificity: 0.5 as const,
    spans: firm.flatMap(({ spans }) => spans),
  }));
};

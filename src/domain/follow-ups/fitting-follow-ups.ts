/** Which follow-ups fit an answer: those of its question and those of the matter, by the turns it takes. */
import type { AnswerTurn, Audience, Probe, Question } from '../vocabulary.ts';
import type { Turn } from './turns-of.ts';

export interface FittingFollowUp {
  readonly text: string;
  /** What calls for it; null when it simply leads further. */
  readonly after: AnswerTurn | null;
}

/** More than that nobody asks in one breath. */
export const mostFollowUps = 3;

/** A page, a figure and one's own eyes cannot be asked to be clearer; what they show can be checked. */
const silent: readonly Audience[] = ['website', 'data', 'observation', 'online'];
const needsAnswerer: readonly AnswerTurn[] = ['vague', 'uncounted'];

/** The question's own words for it come instead of those for its matter. */
const afterTurn = (
  { audiences, followUps }: Question,
  probes: readonly Probe[],
  { turn, facet }: Turn,
): readonly FittingFollowUp[] => {
  if (silent.includes(audiences[0]) && needsAnswerer.includes(turn)) return [];
  const own = followUps.filter(({ after }) => after?.includes(turn) === true);
  const ofMatter = probes.filter(
    ({ after, facets }) => after === turn && facet !== null && facets.includes(facet),
  );
  return (own.length > 0 ? own : ofMatter).map(({ text }) => ({ text, after: turn }));
};

/** No more than three, the most pressing first, none twice. `turns` is empty for a settled answer. */
export const fittingFollowUps = (
  question: Question,
  probes: readonly Probe[],
  turns: readonly Turn[],
): readonly FittingFollowUp[] => {
  const called = turns.flatMap((turn) => afterTurn(question, probes, turn));
  const leading = question.followUps
    .filter(({ after }) => after === undefined)
    .map(({ text }) => ({ text, after: null }));
  const all = [...called, ...leading];
  return all
    .filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
    .slice(0, mostFollowUps);
};

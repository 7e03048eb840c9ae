/** Gathers what all answers about one program count for. */
import type { ObservedAnswer } from './observe.ts';
import type { Evidence } from './score-program.ts';

export const evidenceOf = (answers: readonly ObservedAnswer[]): Evidence => {
  const lines = answers.flatMap((answer) => answer.lines);
  return {
    observations: lines.flatMap(({ observed }) => observed.map(({ observation }) => observation)),
    facts: lines.flatMap(({ facts }) => facts),
  };
};

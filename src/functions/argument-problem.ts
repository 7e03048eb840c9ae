/** What can be wrong with the arguments of a custom function, and the sentence that says so. */

export type ArgumentProblem =
  | { readonly kind: 'rows-differ'; readonly questions: number; readonly answers: number }
  | { readonly kind: 'questions-wide'; readonly columns: number }
  | { readonly kind: 'need-unknown'; readonly got: string }
  | { readonly kind: 'season-unknown'; readonly got: string }
  | { readonly kind: 'show-unknown'; readonly got: string; readonly known: readonly string[] }
  | { readonly kind: 'programs-differ'; readonly programs: number; readonly columns: number }
  | { readonly kind: 'weights-count'; readonly count: number }
  | { readonly kind: 'weight-unusable'; readonly got: string };

export type Argument<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ArgumentProblem[] };

export const given = <T>(value: T): Argument<T> => ({ ok: true, value });

export const faulty = (problem: ArgumentProblem): Argument<never> => ({
  ok: false,
  problems: [problem],
});

type Values<A> = { readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never };

/** All values, or everything that is wrong with any of them. */
export const gatherArguments = <A extends { readonly [name: string]: Argument<unknown> }>(
  parsed: A,
): Argument<Values<A>> => {
  const problems = Object.values(parsed).flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = Object.entries(parsed).map(([name, one]) => [name, one.ok ? one.value : null]);
  return given(Object.fromEntries(values) as Values<A>);
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const sayList = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;

/** What is wrong, and what would be right. */
export const sayArgumentProblem = (problem: ArgumentProblem): string => {
  switch (problem.kind) {
    case 'rows-differ':
      return `The questions have ${count(problem.questions, 'row', 'rows')} but the answers have ${problem.answers}. Choose the same rows for both, for example A6:A60 and D6:D60.`;
    case 'questions-wide':
      return `The questions take up ${problem.columns} columns. Choose the one column that holds their ids.`;
    case 'need-unknown':
      return `“${problem.got}” is no visa need. Write J-1, H-1B, any or none.`;
    case 'season-unknown':
      return `“${problem.got}” is no season. Write the year in which it began, such as 2026, or a date such as 2026-11-20.`;
    case 'show-unknown':
      return `“${problem.got}” cannot be shown. Write ${sayList(problem.known)}.`;
    case 'programs-differ':
      return `There are ${count(problem.programs, 'program name', 'program names')} for ${count(problem.columns, 'column', 'columns')} of answers. Choose one name per column, for example D1:H1 and D6:H60.`;
    case 'weights-count':
      return `The weights are ${count(problem.count, 'cell', 'cells')}. Choose three, in this order: visa, pipeline, culture.`;
    case 'weight-unusable':
      return `“${problem.got}” is no weight. Write a number from 0 up.`;
  }
};

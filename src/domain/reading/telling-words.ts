/** Which words of a stretch show a color most: the run of tokens in which it is likeliest. */
import type { Span } from '../vocabulary.ts';
import type { Token } from './tokens.ts';

const leastShown = 0.3;
/** So many weaker tokens may stand inside a run. */
const mostGap = 2;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

const runsOf = (chances: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  chances.forEach((chance, at) => {
    if (chance < leastShown) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && at - last.to <= mostGap)
      runs[runs.length - 1] = { from: last.from, to: at + 1, sum: last.sum + chance };
    else runs.push({ from: at, to: at + 1, sum: chance });
  });
  return runs;
};

/** Without a clear run: the likeliest token, and its neighbors. */
const aroundGreatest = (chances: readonly number[]): Run => {
  const around = 3;
  let best = 0;
  chances.forEach((chance, at) => {
    if (chance > (chances[best] ?? 0)) best = at;
  });
  const to = Math.min(chances.length, best + around);
  return { from: Math.max(0, best - around + 1), to, sum: 0 };
};

/** `chances`: for each token that it shows the color. */
export const tellingWords = (tokens: readonly Token[], chances: readonly number[]): Span => {
  const runs = runsOf(chances);
  const { from, to } = runs.reduce(
    (best, run) => (run.sum > best.sum ? run : best),
    runs[0] ?? aroundGreatest(chances),
  );
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
};

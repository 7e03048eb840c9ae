/** Sends the marks one after another; while the sheet cannot be reached they wait, in order. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import type { ResponseOf } from '../../contracts/index.ts';
import { call } from '../call.ts';
import type { ConfirmLine, Job, SweepStep } from './sweep.ts';

export type MarkedCell = ResponseOf<'markLine'>;

/** Why the marks wait, and when they are tried again, in ms since 1970. */
export interface Pause {
  readonly problem: SaidProblem;
  readonly until: number;
}

const firstPause = 5000;
const longestPause = 60_000;

/** The mark may be written later, or may have been: it can be sent again without harm. */
const passing: readonly string[] = ['lost', 'busy', 'unanswered'];

const sendJob = ({ kind, line, mark }: Job) =>
  call(kind === 'mark' ? 'markLine' : 'unmarkLine', {
    program: line.program,
    question: line.question.id,
    place: line.place,
    line: line.line,
    mark,
  });

export const useMarkSender = (
  jobs: readonly Job[],
  step: (step: SweepStep) => void,
  onWritten: (line: ConfirmLine, cell: MarkedCell) => void,
) => {
  const [pause, setPause] = useState<Pause | null>(null);
  const misses = useRef(0);
  const latest = useRef(onWritten);
  latest.current = onWritten;

  const [first] = jobs;
  useEffect(() => {
    if (!first || first.state === 'sending' || pause) return;
    const { key } = first;
    step({ kind: 'send', key });
    void sendJob(first).then((outcome) => {
      const problem = outcome.ok ? undefined : outcome.problems[0];
      if (problem && passing.includes(problem.kind)) {
        const wait = Math.min(firstPause * 2 ** misses.current, longestPause);
        misses.current += 1;
        setPause({ problem, until: Date.now() + wait });
        step({ kind: 'lost', key });
        return;
      }
      misses.current = 0;
      if (outcome.ok) {
        latest.current(first.line, outcome.value);
        step({ kind: 'written', key });
      } else {
        step({ kind: 'refuse', key, problems: outcome.problems });
      }
    });
  }, [first, pause]);

  const wake = (): void => setPause(null);
  useEffect(() => {
    if (!pause) return undefined;
    const timer = setTimeout(wake, pause.until - Date.now());
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', wake);
    };
  }, [pause]);

  return { pause, wake };
};

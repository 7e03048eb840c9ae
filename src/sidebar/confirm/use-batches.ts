/** Fetches the lines to confirm, a batch ahead of the person, so that the next line is there already. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import { call } from '../call.ts';
import { heldKeys, type Sweep, type SweepStep } from './sweep.ts';

/** Which lines are asked for. */
export interface Range {
  /** Null: all programs. */
  readonly program: string | null;
  /** Also lines in which nothing was found. */
  readonly silentToo: boolean;
}

export interface Batches {
  readonly range: Range;
  readonly fetching: boolean;
  /** Why no lines could be had. */
  readonly problems: readonly SaidProblem[];
  readonly choose: (range: Range) => void;
  /** Reads the sheet again, also when all lines that it had are here. */
  readonly lookAgain: () => void;
}

/** While so few are left to show, the next ones are fetched. */
const few = 8;
/** The most keys that one request may hold. */
const mostHeld = 2000;

export const useBatches = (
  active: boolean,
  sweep: Sweep,
  step: (step: SweepStep) => void,
): Batches => {
  const [range, setRange] = useState<Range>({ program: null, silentToo: false });
  const [fetching, setFetching] = useState(false);
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  /** True when the sheet may hold lines that have not been asked for. */
  const [open, setOpen] = useState(true);
  const latest = useRef(0);

  const stop = (): void => {
    latest.current += 1;
    setFetching(false);
    setProblems([]);
    setOpen(true);
  };

  // What was finished may have got new lines since one was here last.
  const isEmpty = sweep.queue.length === 0;
  useEffect(() => {
    if (active && isEmpty) stop();
  }, [active]);

  const wants = open || (sweep.queue.length < few && sweep.beyond > 0);
  const isDue = active && wants && !fetching && problems.length === 0;
  useEffect(() => {
    if (!isDue) return;
    const mine = latest.current;
    setFetching(true);
    setOpen(false);
    const leaveOut = heldKeys(sweep).slice(0, mostHeld);
    void call('linesToConfirm', { ...range, leaveOut }).then((outcome) => {
      if (mine !== latest.current) return;
      setFetching(false);
      if (outcome.ok) step({ kind: 'batch', batch: outcome.value });
      else setProblems(outcome.problems);
    });
  }, [isDue]);

  return {
    range,
    fetching,
    problems,
    choose: (next) => {
      stop();
      setRange(next);
      step({ kind: 'leave' });
    },
    lookAgain: stop,
  };
};

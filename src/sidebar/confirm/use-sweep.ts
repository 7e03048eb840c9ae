/** The state of Confirm: the sweep, its batches ahead, and its marks on the way to the sheet. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Mark } from '../../domain/vocabulary.ts';
import {
  type ConfirmLine,
  emptySweep,
  type Sweep,
  type SweepStep,
  takeSweepStep,
} from './sweep.ts';
import { type Batches, useBatches } from './use-batches.ts';
import { type MarkedCell, type Pause, useMarkSender } from './use-mark-sender.ts';

export interface Confirm {
  readonly sweep: Sweep;
  readonly batches: Batches;
  /** Set while marks wait for the sheet. */
  readonly pause: Pause | null;
  readonly wake: () => void;
  /** Null skips the line. */
  readonly decide: (mark: Mark | null) => void;
  readonly step: (step: SweepStep) => void;
}

/** Nobody has read a line sooner: it was the second half of a double press. */
const readingTime = 250;

/** Agreeing says that the reading is right: where nothing was read there is nothing to agree with. */
export const canDecide = (line: ConfirmLine, mark: Mark | null): boolean =>
  mark !== 'ok' || line.reason !== 'unread';

export const useSweep = (
  active: boolean,
  onWritten: (line: ConfirmLine, cell: MarkedCell) => void,
): Confirm => {
  const [sweep, step] = useReducer(takeSweepStep, emptySweep);
  const batches = useBatches(active, sweep, step);
  const sender = useMarkSender(sweep.jobs, step, onWritten);

  // A line that was changed comes up again as it reads now.
  const { refused } = sweep;
  useEffect(() => {
    if (refused.some(({ problems }) => problems[0]?.kind === 'line-changed')) batches.lookAgain();
  }, [refused.length]);

  const [shown] = sweep.queue;
  const shownSince = useRef(0);
  useEffect(() => {
    shownSince.current = Date.now();
  }, [shown?.key]);

  return {
    sweep,
    batches,
    ...sender,
    step,
    decide: (mark) => {
      if (!shown || !canDecide(shown, mark)) return;
      const now = Date.now();
      if (now - shownSince.current < readingTime) return;
      // At once, not after the next drawing: a second press may come before it.
      shownSince.current = now;
      step({ kind: 'decide', mark });
    },
  };
};

/** A sweep through the lines to confirm: what is shown, what was decided, and what is on its way. */
import type { SaidProblem } from '../../contracts/contract.ts';
import type { ResponseOf } from '../../contracts/index.ts';
import type { Mark } from '../../domain/vocabulary.ts';

export type Batch = ResponseOf<'linesToConfirm'>;
export type ConfirmLine = Batch['lines'][number];

/** A mark to be written, or to be taken away again. */
export interface Job {
  readonly key: number;
  readonly kind: 'mark' | 'unmark';
  readonly line: ConfirmLine;
  readonly mark: Mark;
  readonly state: 'ready' | 'sending';
  /** It was sent once, so that the sheet may have it although no answer came. */
  readonly tried: boolean;
}

/** What the person decided of a line; null: skipped. */
export interface Decision {
  readonly line: ConfirmLine;
  readonly mark: Mark | null;
}

export interface Refused {
  readonly job: Job;
  readonly problems: readonly SaidProblem[];
}

export interface Sweep {
  /** The first is the one that is shown. */
  readonly queue: readonly ConfirmLine[];
  /** How many more wait in the sheet. */
  readonly beyond: number;
  /** Lines of the sheet in which nothing was found; null before the first batch. */
  readonly silent: number | null;
  /** What can be undone, the newest last. */
  readonly decided: readonly Decision[];
  /** Sent one after another, the first first. */
  readonly jobs: readonly Job[];
  readonly refused: readonly Refused[];
  readonly lastKey: number;
}

export type SweepStep =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'decide'; readonly mark: Mark | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'send'; readonly key: number }
  | { readonly kind: 'written'; readonly key: number }
  | { readonly kind: 'lost'; readonly key: number }
  | {
      readonly kind: 'refuse';
      readonly key: number;
      readonly problems: readonly SaidProblem[];
    }
  | { readonly kind: 'dismiss'; readonly key: number }
  | { readonly kind: 'ask-again'; readonly key: number }
  | { readonly kind: 'show-skipped' }
  /** Other lines are asked for: what is shown goes, what was decided stays. */
  | { readonly kind: 'leave' };

export const emptySweep: Sweep = {
  queue: [],
  beyond: 0,
  silent: null,
  decided: [],
  jobs: [],
  refused: [],
  lastKey: 0,
};

const isSkip = ({ mark }: Decision): boolean => mark === null;

export const countSkipped = ({ decided }: Sweep): number => decided.filter(isSkip).length;

export const countLeft = ({ queue, beyond }: Sweep): number => queue.length + beyond;

/** What the sheet need not give: it is shown, was skipped, or has a mark on its way. */
export const heldKeys = ({ queue, decided, jobs }: Sweep): readonly string[] => [
  ...new Set([
    ...queue.map(({ key }) => key),
    ...jobs.map(({ line }) => line.key),
    ...decided.filter(isSkip).map(({ line }) => line.key),
  ]),
];

const addJob = (sweep: Sweep, kind: Job['kind'], line: ConfirmLine, mark: Mark): Sweep => ({
  ...sweep,
  lastKey: sweep.lastKey + 1,
  jobs: [...sweep.jobs, { key: sweep.lastKey + 1, kind, line, mark, state: 'ready', tried: false }],
});

const decide = (sweep: Sweep, mark: Mark | null): Sweep => {
  const [line, ...queue] = sweep.queue;
  if (!line) return sweep;
  const decided = { ...sweep, queue, decided: [...sweep.decided, { line, mark }] };
  return mark === null ? decided : addJob(decided, 'mark', line, mark);
};

/** A mark that has not left the panel yet is simply not sent. */
const undo = (sweep: Sweep): Sweep => {
  const last = sweep.decided[sweep.decided.length - 1];
  if (!last) return sweep;
  const { line, mark } = last;
  const undone = {
    ...sweep,
    decided: sweep.decided.slice(0, -1),
    queue: [line, ...sweep.queue.filter(({ key }) => key !== line.key)],
  };
  if (mark === null) return undone;
  const unsent = sweep.jobs.find(
    (job) => job.kind === 'mark' && job.line.key === line.key && !job.tried,
  );
  return unsent
    ? { ...undone, jobs: sweep.jobs.filter((job) => job !== unsent) }
    : addJob(undone, 'unmark', line, mark);
};

/** What the sheet refused is no longer there to be undone, nor to be asked about as it was. */
const refuse = (sweep: Sweep, key: number, problems: readonly SaidProblem[]): Sweep => {
  const job = sweep.jobs.find((one) => one.key === key);
  if (!job) return sweep;
  const isOther = ({ line }: { readonly line: ConfirmLine }): boolean => line.key !== job.line.key;
  return {
    ...sweep,
    jobs: sweep.jobs.filter(isOther),
    decided: sweep.decided.filter(isOther),
    queue: sweep.queue.filter((line) => line.key !== job.line.key),
    refused: [...sweep.refused, { job, problems }],
  };
};

const setState = (sweep: Sweep, key: number, state: Job['state']): Sweep => ({
  ...sweep,
  jobs: sweep.jobs.map((job) => (job.key === key ? { ...job, state, tried: true } : job)),
});

const dismiss = (sweep: Sweep, key: number): Sweep => ({
  ...sweep,
  refused: sweep.refused.filter(({ job }) => job.key !== key),
});

/** Asks about a line anew whose mark could not be written. */
const askAgain = (sweep: Sweep, key: number): Sweep => {
  const line = sweep.refused.find(({ job }) => job.key === key)?.job.line;
  if (!line) return sweep;
  const others = sweep.queue.filter((one) => one.key !== line.key);
  return dismiss({ ...sweep, queue: [line, ...others] }, key);
};

const takeBatch = (sweep: Sweep, { lines, left, silent }: Batch): Sweep => {
  const held = new Set(heldKeys(sweep));
  const fresh = lines.filter(({ key }) => !held.has(key));
  return {
    ...sweep,
    queue: [...sweep.queue, ...fresh],
    beyond: Math.max(0, left - lines.length),
    silent,
  };
};

export const takeSweepStep = (sweep: Sweep, step: SweepStep): Sweep => {
  switch (step.kind) {
    case 'batch':
      return takeBatch(sweep, step.batch);
    case 'decide':
      return decide(sweep, step.mark);
    case 'undo':
      return undo(sweep);
    case 'send':
      return setState(sweep, step.key, 'sending');
    case 'written':
      return { ...sweep, jobs: sweep.jobs.filter(({ key }) => key !== step.key) };
    case 'lost':
      return setState(sweep, step.key, 'ready');
    case 'refuse':
      return refuse(sweep, step.key, step.problems);
    case 'dismiss':
      return dismiss(sweep, step.key);
    case 'ask-again':
      return askAgain(sweep, step.key);
    case 'show-skipped':
      return {
        ...sweep,
        decided: sweep.decided.filter((decision) => !isSkip(decision)),
        queue: [...sweep.queue, ...sweep.decided.filter(isSkip).map(({ line }) => line)],
      };
    case 'leave':
      return { ...sweep, queue: [], beyond: 0 };
  }
};

/** Timers that run when told to, in order of their virtual time: so recalculation ends before the next line. */

interface Timer {
  at: number;
  readonly id: number;
  readonly run: (...args: unknown[]) => void;
  readonly args: readonly unknown[];
  readonly every: number | null;
}

type Callback = (...args: unknown[]) => void;

export interface VirtualClock {
  /** Virtual milliseconds since 1970, in step with the timers. */
  readonly now: () => number;
  readonly setTimeout: (run: Callback, ms?: number, ...args: unknown[]) => number;
  readonly setInterval: (run: Callback, ms?: number, ...args: unknown[]) => number;
  readonly clear: (id: number) => void;
  /** Runs timers until only repeating ones are left and `horizon` virtual ms have gone by. */
  readonly run: (drain: () => void, horizon?: number) => void;
}

const MOST_STEPS = 100_000;

export const makeVirtualClock = (startedAt: number): VirtualClock => {
  let elapsed = 0;
  let lastId = 0;
  const timers = new Map<number, Timer>();
  const add = (run: Callback, ms: number, args: readonly unknown[], every: number | null) => {
    lastId += 1;
    timers.set(lastId, { at: elapsed + ms, id: lastId, run, args, every });
    return lastId;
  };
  const next = (): { timer: Timer | null; onlyRepeating: boolean } => {
    let timer: Timer | null = null;
    let onlyRepeating = true;
    for (const one of timers.values()) {
      if (one.every === null) onlyRepeating = false;
      if (timer === null || one.at < timer.at || (one.at === timer.at && one.id < timer.id))
        timer = one;
    }
    return { timer, onlyRepeating };
  };
  const fire = (timer: Timer) => {
    elapsed = Math.max(elapsed, timer.at);
    if (timer.every === null) timers.delete(timer.id);
    else timer.at = elapsed + timer.every;
    timer.run(...timer.args);
  };
  return {
    now: () => startedAt + elapsed,
    setTimeout: (run, ms = 0, ...args) => add(run, Math.max(0, ms), args, null),
    setInterval: (run, ms = 0, ...args) => {
      const every = Math.max(1, ms);
      return add(run, every, args, every);
    },
    clear: (id) => {
      timers.delete(id);
    },
    run: (drain, horizon = 120) => {
      drain();
      const end = elapsed + horizon;
      for (let step = 0; ; step += 1) {
        if (step > MOST_STEPS) throw new Error('The recalculation does not come to an end.');
        const { timer, onlyRepeating } = next();
        // A repeating timer is re-armed for ever: "until none is left" would never end.
        if (timer === null || (onlyRepeating && timer.at > end)) break;
        fire(timer);
        drain();
      }
      elapsed = Math.max(elapsed, end);
    },
  };
};

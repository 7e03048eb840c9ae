/** Recalculates a moment after an edit, once for a burst: the echo has gone out by then. */

const AFTER = 4;
/** Where it is slow, quick typing is waited for: words are shown before, only results come later. */
const AFTER_WHEN_SLOW = 250;
const SLOW = 150;

export interface SettleSoon {
  readonly soon: () => void;
  readonly now: () => void;
}

export const settleSoon = (settle: () => void): SettleSoon => {
  let cost = 0;
  let timer: NodeJS.Timeout | null = null;

  const now = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const started = Date.now();
    settle();
    cost = Date.now() - started;
  };
  return {
    now,
    soon: () => {
      timer ??= setTimeout(now, cost > SLOW ? AFTER_WHEN_SLOW : AFTER);
    },
  };
};

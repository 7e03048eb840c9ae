/** Follows the selected cell: asks on focus and every 3 s, but never while words are unsaved. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ResponseOf } from '../contracts/index.ts';
import { call } from './call.ts';

export type Here = ResponseOf<'whereAmI'>;

export interface Selection {
  /** Null until the sheet has told. */
  readonly here: Here | null;
  /** True while the sheet cannot be reached. */
  readonly lost: boolean;
  /** Asks at once, unless words are unsaved: after the panel has moved the selection itself. */
  readonly askAgain: () => void;
}

const period = 3000;
const longestPeriod = 60_000;

const isSame = (a: Here | null, b: Here): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `held`: words are unsaved, so the panel only looks where the sheet is when it gets the focus. */
export const useSelection = (held: boolean): Selection => {
  const [here, setHere] = useState<Here | null>(null);
  const [lost, setLost] = useState(false);
  const askNow = useRef(() => {});

  useEffect(() => {
    let gone = false;
    let asking = false;
    let misses = 0;
    let next: ReturnType<typeof setTimeout> | undefined;

    const ask = async (): Promise<void> => {
      clearTimeout(next);
      if (asking) return;
      asking = true;
      const outcome = await call('whereAmI', {});
      asking = false;
      if (gone) return;
      misses = outcome.ok ? 0 : misses + 1;
      setLost(!outcome.ok);
      if (outcome.ok) setHere((was) => (was && isSame(was, outcome.value) ? was : outcome.value));
      plan();
    };
    const plan = (): void => {
      clearTimeout(next);
      if (held || document.visibilityState !== 'visible') return;
      next = setTimeout(() => void ask(), Math.min(period * 2 ** misses, longestPeriod));
    };
    const look = (): void => {
      if (document.visibilityState === 'visible') void ask();
      else clearTimeout(next);
    };

    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    askNow.current = held ? () => {} : look;
    if (!held) look();
    return () => {
      gone = true;
      clearTimeout(next);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [held]);

  return { here, lost, askAgain: useCallback(() => askNow.current(), []) };
};

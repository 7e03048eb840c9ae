/** Edits of this window that are not on disk yet: kept here, so that a lost line or server loses none. */
import type { Batch, Mutation } from '../../protocol.ts';

export interface Pending {
  add(mutations: readonly Mutation[], base: number): Batch;
  /** Forgets what is on disk now. */
  saved(upTo: number): void;
  /** What a workbook that holds this window's batches up to `lastBatch` is missing. */
  missing(lastBatch: number): readonly Batch[];
  /** Numbers of earlier lives of this window are not used again. */
  countFrom(lastBatch: number): void;
  readonly size: number;
}

interface Kept {
  readonly window: string;
  readonly batches: readonly Batch[];
}

const KEY = 'ir-rank-list-window';

/** What an earlier load of this window left behind, taken out so that a duplicated window has its own. */
const takeKept = (storage: Storage): Kept => {
  const text = storage.getItem(KEY);
  storage.removeItem(KEY);
  try {
    if (text !== null) return JSON.parse(text) as Kept;
  } catch {
    console.warn('What this window had kept could not be read.');
  }
  return { window: crypto.randomUUID(), batches: [] };
};

export const openPending = (storage: Storage): { window: string; pending: Pending } => {
  const kept = takeKept(storage);
  let batches = [...kept.batches];
  let count = batches.at(-1)?.number ?? 0;

  window.addEventListener('pagehide', () =>
    storage.setItem(KEY, JSON.stringify({ window: kept.window, batches } satisfies Kept)),
  );

  const pending: Pending = {
    add: (mutations, base) => {
      count += 1;
      const batch = { number: count, base, mutations };
      batches.push(batch);
      return batch;
    },
    saved: (upTo) => {
      batches = batches.filter(({ number }) => number > upTo);
    },
    missing: (lastBatch) => batches.filter(({ number }) => number > lastBatch),
    countFrom: (lastBatch) => {
      count = Math.max(count, lastBatch);
    },
    get size() {
      return batches.length;
    },
  };
  return { window: kept.window, pending };
};

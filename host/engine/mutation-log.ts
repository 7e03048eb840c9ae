/** Numbers every mutation, and tells those who listen what happened since they were last told. */
import type { Mutation, MutationNews } from '../host-types.ts';
import type { Grid } from './grid.ts';
import { SPILL_MUTATION } from './shared-mutations.ts';
import { readStructuralChange, type StructuralChange } from './structural-change.ts';

export interface Placed {
  readonly seq: number;
  readonly change: StructuralChange;
}

export interface MutationLog {
  seq(): number;
  listen(listener: (news: MutationNews) => void): () => void;
  /** Tells what has gathered; `from`: whose step it was. */
  tell(from: string | null): void;
  /** Whether anyone listens: if not, recalculation can wait until something is read. */
  isHeard(): boolean;
  /** Rows and columns that were inserted, removed or moved after `base`; null if that is too long ago. */
  structuralSince(base: number): readonly Placed[] | null;
}

const REMEMBERED = 2000;

/** The whole table of spills travels in each such mutation: only the last one counts, and no repeat. */
const withoutRepeats = (mutations: readonly Mutation[], last: { spill: string }): Mutation[] => {
  const at = mutations.findLastIndex(({ id }) => id === SPILL_MUTATION);
  return mutations.filter((mutation, index) => {
    if (mutation.id !== SPILL_MUTATION) return true;
    if (index !== at) return false;
    const text = JSON.stringify(mutation.params);
    if (text === last.spill) return false;
    last.spill = text;
    return true;
  });
};

export const makeMutationLog = (grid: Grid): MutationLog => {
  const listeners = new Set<(news: MutationNews) => void>();
  const last = { spill: '' };
  let seq = 0;
  let waiting: Mutation[] = [];
  let structural: Placed[] = [];
  let forgotten = 0;
  grid.onMutation((mutation) => {
    seq += 1;
    const change = readStructuralChange(mutation);
    if (change) structural.push({ seq, change });
    if (structural.length > REMEMBERED) {
      forgotten = structural[0]?.seq ?? forgotten;
      structural = structural.slice(1);
    }
    if (listeners.size === 0) return;
    const params: unknown = JSON.parse(JSON.stringify(mutation.params ?? null));
    waiting.push({ id: mutation.id, params });
  });
  return {
    seq: () => seq,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (from) => {
      const mutations = withoutRepeats(waiting, last);
      waiting = [];
      if (mutations.length === 0) return;
      for (const listener of Array.from(listeners)) listener({ seq, mutations, from });
    },
    isHeard: () => listeners.size > 0,
    structuralSince: (base) =>
      base < forgotten ? null : structural.filter((placed) => placed.seq > base),
  };
};

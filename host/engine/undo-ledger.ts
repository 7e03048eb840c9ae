/** What each person can undo: every step keeps the mutations that take it back. */
import type { IMutationInfo } from '@univerjs/core';
import type { Grid, UndoItem } from './grid.ts';

interface Step {
  readonly items: UndoItem[];
  /** Puts back what no mutation restores, such as a colour rule whose last row was deleted. */
  readonly restore: (() => void)[];
}

export interface UndoLedger {
  /** All that happens within becomes one step of that person. */
  step<T>(person: string, work: () => T): T;
  push(item: UndoItem): void;
  /** Runs after the mutations of an undo. */
  onUndo(restore: () => void): void;
  undo(person: string): void;
  redo(person: string): void;
  isUndoing(): boolean;
}

const MOST_STEPS = 100;

export const makeUndoLedger = (grid: Grid): UndoLedger => {
  const undone = new Map<string, Step[]>();
  const done = new Map<string, Step[]>();
  let current: Step | null = null;
  let undoing = false;
  const stackOf = (stacks: Map<string, Step[]>, person: string): Step[] => {
    const known = stacks.get(person);
    if (known) return known;
    const made: Step[] = [];
    stacks.set(person, made);
    return made;
  };
  const replay = (mutations: readonly IMutationInfo[]) => {
    for (const { id, params } of mutations) {
      if (!id.includes('.mutation.')) continue;
      // Another person's change may have made a step stale: the rest of it still holds.
      try {
        grid.mutate(id, params);
      } catch {}
    }
  };
  const push = (item: UndoItem) => {
    current?.items.push(item);
  };
  grid.onUndoItem(push);
  return {
    step: (person, work) => {
      if (current) return work();
      const step: Step = { items: [], restore: [] };
      current = step;
      try {
        return work();
      } finally {
        current = null;
        if (step.items.length > 0) {
          const stack = stackOf(done, person);
          stack.push(step);
          if (stack.length > MOST_STEPS) stack.shift();
          undone.delete(person);
        }
      }
    },
    push,
    onUndo: (restore) => {
      current?.restore.push(restore);
    },
    undo: (person) => {
      const step = stackOf(done, person).pop();
      if (!step) return;
      undoing = true;
      try {
        for (const item of step.items.toReversed()) replay(item.undo);
      } finally {
        undoing = false;
      }
      for (const restore of step.restore.toReversed()) restore();
      stackOf(undone, person).push(step);
    },
    redo: (person) => {
      const step = stackOf(undone, person).pop();
      if (!step) return;
      for (const item of step.items) replay(item.redo);
      stackOf(done, person).push(step);
    },
    isUndoing: () => undoing,
  };
};

/** Checks that a window forgets its edits only when they are on disk. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPending } from '../../../host/page/link/pending.ts';
import type { Mutation } from '../../../host/protocol.ts';

const words = (text: string): readonly Mutation[] => [{ id: 'sheet.mutation.x', params: { text } }];

let kept: Map<string, string>;
let leave: () => void;

const storage = () =>
  ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  }) as unknown as Parameters<typeof openPending>[0];

beforeEach(() => {
  kept = new Map();
  leave = () => {};
  vi.stubGlobal('window', {
    addEventListener: (_event: string, listener: () => void) => {
      leave = listener;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('edits on their way to the disk', () => {
  it('are numbered, and forgotten up to what is saved', () => {
    const { pending } = openPending(storage());
    expect([1, 2, 3].map((at) => pending.add(words(String(at)), 7).number)).toEqual([1, 2, 3]);
    pending.saved(2);
    expect(pending.missing(0).map(({ number }) => number)).toEqual([3]);
    expect(pending.missing(3)).toEqual([]);
  });
  it('outlive a reload of the window, under the same name', () => {
    const first = openPending(storage());
    first.pending.add(words('kept'), 7);
    leave();
    const again = openPending(storage());
    expect(again.window).toBe(first.window);
    expect(again.pending.missing(0)).toEqual([{ number: 1, base: 7, mutations: words('kept') }]);
    expect(again.pending.add(words('next'), 8).number).toBe(2);
  });
  it('a window that is duplicated while it is open gets a name of its own', () => {
    const first = openPending(storage());
    first.pending.add(words('mine'), 1);
    leave();
    const original = openPending(storage());
    const copy = openPending(storage());
    expect(original.window).toBe(first.window);
    expect(copy.window).not.toBe(first.window);
    expect(copy.pending.size).toBe(0);
  });
  it('numbers go on where the server has them', () => {
    const { pending } = openPending(storage());
    pending.countFrom(12);
    expect(pending.add(words('x'), 0).number).toBe(13);
  });
});

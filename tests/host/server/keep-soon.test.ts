/** Checks when the workbook is handed over for the disk. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSoon } from '../../../host/server/keep-soon.ts';
import type { FromRoom } from '../../../host/server/room-messages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const watch = (onText: () => void = () => {}) => {
  const told: string[] = [];
  const saving = keepSoon(
    () => {
      onText();
      return { text: 'text', batches: {} };
    },
    (news: FromRoom) => told.push('edition' in news ? `${news.kind} ${news.edition}` : news.kind),
  );
  return { ...saving, told };
};

describe('handing the workbook over', () => {
  it('follows a change after a short while, and only one', () => {
    const { changed, told } = watch();
    changed();
    changed();
    expect(told).toEqual(['changed 1']);
    vi.advanceTimersByTime(300);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['changed 1', 'keep 1']);
  });
  it('is not put off for ever by a burst of changes', () => {
    const { changed, told } = watch();
    for (let time = 0; time < 2000; time += 100) {
      changed();
      vi.advanceTimersByTime(100);
    }
    expect(told).toContain('keep 1');
  });
  it('a change while the text is made is kept as well', () => {
    let first = true;
    const { changed, told } = watch(() => {
      if (first) changed();
      first = false;
    });
    changed();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual(['changed 1', 'changed 2', 'keep 1', 'keep 2']);
  });
  it('at once when asked, and nothing when there is nothing', () => {
    const { changed, keep, told } = watch();
    keep();
    changed();
    keep();
    keep();
    expect(told).toEqual(['changed 1', 'keep 1']);
  });
});

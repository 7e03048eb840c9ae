/** Checks that "saved" is said only of what is on disk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeKeeper } from '../../../host/server/keeper.ts';

const aFile = (): string => join(mkdtempSync(join(tmpdir(), 'ir-rank-list-keeper-')), 'wb.json');

const watch = (path: string) => {
  const seen: string[] = [];
  const keeper = makeKeeper(path, {}, (news) => seen.push(news.state));
  return { keeper, seen };
};

describe('the keeper', () => {
  it('says saving at the first change and saved after the file is there', async () => {
    const path = aFile();
    const { keeper, seen } = watch(path);
    keeper.changed(1);
    keeper.keep({ edition: 1, text: 'one', batches: { w: 4 } });
    expect(seen).toEqual(['saving']);
    await keeper.whenIdle();
    expect(seen).toEqual(['saving', 'saved']);
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(keeper.state().batches).toEqual({ w: 4 });
  });
  it('does not say saved while a newer change is not in any text', async () => {
    const { keeper } = watch(aFile());
    keeper.changed(1);
    keeper.keep({ edition: 1, text: 'one', batches: {} });
    keeper.changed(2);
    await keeper.whenIdle();
    expect(keeper.state().state).toBe('saving');
  });
  it('of texts that pile up only the newest is written', async () => {
    const path = aFile();
    const { keeper, seen } = watch(path);
    for (const edition of [1, 2, 3]) {
      keeper.changed(edition);
      keeper.keep({ edition, text: `text ${edition}`, batches: {} });
    }
    await keeper.whenIdle();
    expect(readFileSync(path, 'utf8')).toBe('text 3');
    expect(seen.at(-1)).toBe('saved');
    expect(seen.filter((state) => state === 'saved')).toHaveLength(1);
  });
  it('a disk that cannot be written to is said, and the newest text is there once it can', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ir-rank-list-keeper-'));
    const blocked = join(folder, 'blocked');
    const path = join(blocked, 'wb.json');
    writeFileSync(blocked, 'a file where a folder should be');
    const keeper = makeKeeper(path, {}, () => {}, 20);
    for (const edition of [1, 2]) {
      keeper.changed(edition);
      keeper.keep({ edition, text: `text ${edition}`, batches: { w: edition } });
      await keeper.whenIdle();
    }
    expect(keeper.state()).toMatchObject({ state: 'failed', batches: {} });
    expect(keeper.state().because).toMatch(/ENOTDIR|EEXIST/);
    rmSync(blocked);
    await vi.waitFor(() => expect(keeper.state().state).toBe('saved'));
    expect(readFileSync(path, 'utf8')).toBe('text 2');
    expect(keeper.state().batches).toEqual({ w: 2 });
  });
});

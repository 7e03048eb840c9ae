/** Checks what becomes of a room's thread that does not start, or that ends by itself. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FromRoom } from '../../../host/server/room-messages.ts';
import { startRoom } from '../../../host/server/start-room.ts';

const start = (code: string, onNews: (news: FromRoom) => void = () => {}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ir-rank-list-room-')), 'room.mjs');
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${code}`);
  const data = { dist: '', headless: '', epoch: 'e', kept: null, newWorkbook: [] };
  return startRoom({ file, onNews, ...data });
};

describe('the thread of a room', () => {
  it('says why it cannot open the workbook', async () => {
    const failing = start(`parentPort.postMessage({ kind: 'failed', because: 'no add-on here' });`);
    await expect(failing).rejects.toThrow('no add-on here');
  });
  it('says why it cannot even start', async () => {
    await expect(start(`throw new Error('broken');`)).rejects.toThrow('broken');
  });
  it('that ends by itself is told, and nothing waits for it', async () => {
    const news: FromRoom[] = [];
    const room = await start(
      `parentPort.postMessage({ kind: 'ready' });
       parentPort.on('message', () => { throw new Error('out of order'); });`,
      (one) => news.push(one),
    );
    room.send({ kind: 'leave', window: 'w' });
    await vi.waitFor(() =>
      expect(news).toContainEqual({ kind: 'crashed', because: 'out of order' }),
    );
    expect(await room.finish(60_000)).toBe(false);
    await room.stop();
  });
  it('that does not come to an end is not waited for longer than said', async () => {
    const room = await start(`parentPort.postMessage({ kind: 'ready' }); parentPort.ref();`);
    expect(await room.finish(50)).toBe(false);
    await room.stop();
  });
});

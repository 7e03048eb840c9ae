/** Checks that two servers never keep one workbook. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile } from '../../../host/server/file-lock.ts';
import { listen } from '../../../host/server/listen.ts';

const aFile = (): string => join(mkdtempSync(join(tmpdir(), 'ir-rank-list-lock-')), 'wb.json');

/** A server that says it is the process with this number. */
const answeringAs = async (pid: number) => {
  const server = createServer((_request, response) => response.end(JSON.stringify({ pid })));
  return { address: `${await listen(server, 0)}/`, close: () => server.close() };
};

describe('the lock of a workbook', () => {
  it('is taken, tells the address, and is given back', async () => {
    const file = aFile();
    const lock = await lockFile(file);
    expect(lock.held).toBe(true);
    expect(existsSync(`${file}.open`)).toBe(true);
    if (lock.held) lock.release();
    expect(existsSync(`${file}.open`)).toBe(false);
  });
  it('a living server keeps it, and its address is told', async () => {
    const file = aFile();
    const { address, close } = await answeringAs(process.ppid);
    writeFileSync(`${file}.open`, JSON.stringify({ pid: process.ppid, address }));
    expect(await lockFile(file)).toEqual({ held: false, address });
    close();
  });
  it('what an ended server left behind is no lock', async () => {
    const file = aFile();
    writeFileSync(`${file}.open`, JSON.stringify({ pid: 2 ** 30, address: 'http://127.0.0.1:1/' }));
    expect((await lockFile(file)).held).toBe(true);
  });
  it('a process that got the number of an ended server is no lock', async () => {
    const file = aFile();
    const { address, close } = await answeringAs(1);
    writeFileSync(`${file}.open`, JSON.stringify({ pid: process.ppid, address }));
    expect((await lockFile(file)).held).toBe(true);
    close();
  });
  it('a lock that cannot be read is no lock', async () => {
    const file = aFile();
    writeFileSync(`${file}.open`, '{"pid":');
    expect((await lockFile(file)).held).toBe(true);
  });
});

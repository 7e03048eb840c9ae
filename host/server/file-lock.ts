/** Lets one server at a time keep a workbook: two would overwrite each other's words. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Lock =
  | { readonly held: true; readonly say: (address: string) => void; readonly release: () => void }
  | { readonly held: false; readonly address: string };

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

interface Holder {
  readonly pid: number;
  readonly address: string;
}

const readHolder = (path: string): Holder | null => {
  try {
    const { pid, address } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, address: address ?? '' } : null;
  } catch {
    return null;
  }
};

/** A number may have been given to another process since: ask at the address whether it is still ours. */
const isHolding = async ({ pid, address }: Holder): Promise<boolean> => {
  if (pid === process.pid || !isRunning(pid)) return false;
  if (address === '') return true;
  try {
    const answer = await fetch(new URL('about', address), { signal: AbortSignal.timeout(2000) });
    return ((await answer.json()) as { pid?: number }).pid === pid;
  } catch {
    return false;
  }
};

export const lockFile = async (file: string): Promise<Lock> => {
  const path = `${file}.open`;
  mkdirSync(dirname(path), { recursive: true });
  const write = (address: string, flag: 'w' | 'wx'): void =>
    writeFileSync(path, JSON.stringify({ pid: process.pid, address }), { flag });
  const held: Lock = {
    held: true,
    say: (address) => write(address, 'w'),
    release: () => rmSync(path, { force: true }),
  };
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      write('', 'wx');
      return held;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder && (await isHolding(holder))) return { held: false, address: holder.address };
    // Left behind by a server that was ended without a chance to tidy up.
    rmSync(path, { force: true });
  }
  return { held: false, address: '' };
};

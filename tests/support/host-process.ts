/** The host as `npm start` runs it, in a process of its own: to be spoken to, stopped and killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { FromPage, ToPage } from '../../host/protocol.ts';
import { buildForTests } from './build-for-tests.ts';

export interface HostProcess {
  readonly address: string;
  readonly pid: number;
  /** Everything written to the terminal so far. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** The exit code, or null for a process that was killed. */
  ended(): Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const run = async (args: readonly string[]): Promise<ChildProcess> => {
  const build = await buildForTests();
  return spawn(process.execPath, [join(build, 'start.mjs'), ...args], { stdio: 'pipe' });
};

const gather = (child: ChildProcess) => {
  const heard = { output: '', errors: '' };
  child.stdout?.on('data', (data: Buffer) => {
    heard.output += data.toString('utf8');
  });
  child.stderr?.on('data', (data: Buffer) => {
    heard.errors += data.toString('utf8');
  });
  return heard;
};

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('close', (code) => resolve(code));
  });

/** Runs to its end, for options that do not open a port. */
export const runToEnd = async (...args: readonly string[]): Promise<Ended> => {
  const child = await run(args);
  const heard = gather(child);
  const code = await endOf(child);
  return { code, ...heard };
};

/** Resolves once the address is printed. */
export const startHost = async (...args: readonly string[]): Promise<HostProcess> => {
  const child = await run(args);
  const heard = gather(child);
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(heard.output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('close', (code) =>
      reject(new Error(`The host ended with ${String(code)}: ${heard.output}${heard.errors}`)),
    );
  });
  return {
    address,
    pid: child.pid ?? 0,
    output: () => heard.output + heard.errors,
    signal: (name) => void child.kill(name),
    ended: () => endOf(child),
  };
};

export interface Line {
  send(message: FromPage): void;
  sendText(text: string): void;
  /** The first message of that kind, of those that came or will come. */
  next<Kind extends ToPage['kind']>(
    kind: Kind,
    isIt?: (message: Extract<ToPage, { kind: Kind }>) => boolean,
  ): Promise<Extract<ToPage, { kind: Kind }>>;
  close(): void;
}

/** A window's line without a window. `origin` is what a browser would send. */
export const openLine = (address: string, origin = new URL(address).origin): Promise<Line> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}line`, { origin });
    const messages: ToPage[] = [];
    let waiting: (() => void)[] = [];
    socket.on('message', (data: Buffer) => {
      messages.push(JSON.parse(data.toString('utf8')) as ToPage);
      const ready = waiting;
      waiting = [];
      for (const look of ready) look();
    });
    socket.once('error', reject);
    socket.once('open', () => {
      resolve({
        send: (message) => socket.send(JSON.stringify(message)),
        sendText: (text) => socket.send(text),
        next: (kind, isIt = () => true) =>
          new Promise((found) => {
            const look = (): void => {
              const message = messages.find(
                (one): one is Extract<ToPage, { kind: typeof kind }> =>
                  one.kind === kind && isIt(one as Extract<ToPage, { kind: typeof kind }>),
              );
              if (message) found(message);
              else waiting.push(look);
            };
            look();
          }),
        close: () => socket.close(),
      });
    });
  });

/** One cell of a sheet, as the grid sends it. */
export const aBatch = (
  number: number,
  base: number,
  sheetKey: string,
  row: number,
  text: string,
): FromPage => ({
  kind: 'batch',
  number,
  base,
  mutations: [
    {
      id: 'sheet.mutation.set-range-values',
      params: { subUnitId: sheetKey, cellValue: { [row]: { 0: { v: text, t: 1 } } } },
    },
  ],
});

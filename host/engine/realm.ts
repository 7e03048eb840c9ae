/** Univer in a context of its own, with its own microtasks and a virtual clock: `flush` is synchronous. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type * as Entry from './univer-entry.ts';
import { makeVirtualClock, type VirtualClock } from './virtual-clock.ts';

export type UniverModule = typeof Entry;

export interface Realm {
  readonly module: UniverModule;
  /** Runs promises and timers until the model is at rest; does nothing while it already runs. */
  readonly flush: () => void;
  /** What `new Date()` gives inside, e.g. for TODAY. */
  readonly setClock: (clock: () => number) => void;
  /** Counts up, for ids that need to differ only within this process. */
  readonly nextNumber: () => number;
}

const makeChannel = (clock: VirtualClock) =>
  class {
    readonly port1: { onmessage: ((event: unknown) => void) | null; close: () => void };
    readonly port2: { postMessage: (data: unknown) => void; close: () => void };
    constructor() {
      const port1: (typeof this)['port1'] = { onmessage: null, close: () => {} };
      Object.assign(port1, { start: () => {}, addEventListener: this.#listen(port1) });
      this.port1 = port1;
      this.port2 = {
        close: () => {},
        postMessage: (data) => clock.setTimeout(() => port1.onmessage?.({ data })),
      };
    }
    #listen(port: { onmessage: ((event: unknown) => void) | null }) {
      return (_type: string, listener: (event: unknown) => void) => {
        port.onmessage = listener;
      };
    }
  };

const makeDate = (clock: VirtualClock, wallClock: () => number) =>
  // rxjs compares Date.now() with its timers, so that one is virtual; formulas ask `new Date()`.
  class extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length > 0 ? args : [wallClock()]) as [number]));
    }
    static override now(): number {
      return clock.now();
    }
  };

/** The engine complains of its own trees after rows or columns have moved; the results are right all the same. */
const NOISE = /^Dependency tree not found|^No function /;

const quiet =
  (write: (...values: unknown[]) => void) =>
  (...values: unknown[]) => {
    if (!NOISE.test(String(values[0]))) write(...values);
  };

const quietConsole = {
  ...console,
  log: quiet(console.log),
  warn: quiet(console.warn),
  error: quiet(console.error),
};

const makeSandbox = (clock: VirtualClock, wallClock: () => number): vm.Context => ({
  Buffer,
  console: quietConsole,
  performance,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  AbortController,
  structuredClone,
  crypto: globalThis.crypto,
  Date: makeDate(clock, wallClock),
  MessageChannel: makeChannel(clock),
  setTimeout: clock.setTimeout,
  setInterval: clock.setInterval,
  setImmediate: (run: () => void, ...args: unknown[]) => clock.setTimeout(run, 0, ...args),
  clearTimeout: clock.clear,
  clearInterval: clock.clear,
  clearImmediate: clock.clear,
  // Univer recalculates only where it believes itself in Node: it looks at versions and release.
  process: {
    env: { NODE_ENV: 'production' },
    versions: process.versions,
    release: process.release,
    platform: process.platform,
  },
  // Without a stand-in IMAGE() would throw inside the engine.
  Image: class {
    onerror: ((error: Error) => void) | null = null;
    set src(_address: string) {
      clock.setTimeout(() => this.onerror?.(new Error('no images')));
    }
  },
});

export const makeRealm = (file: string): Realm => {
  const source = readFileSync(file, 'utf8');
  let wallClock: () => number = Date.now;
  const clock = makeVirtualClock(Date.now());
  const sandbox = makeSandbox(clock, () => wallClock());
  vm.createContext(sandbox, { microtaskMode: 'afterEvaluate' });
  const prepare =
    'globalThis.global = globalThis; queueMicrotask = (run) => { Promise.resolve().then(run); };';
  vm.runInContext(prepare, sandbox);
  const noop = new vm.Script('void 0');
  const drain = () => {
    noop.runInContext(sandbox);
  };
  const wrapper = new vm.Script(`(function (module, exports, require) {${source}\n})`, {
    filename: file,
  });
  const module: { exports: unknown } = { exports: {} };
  const load = wrapper.runInContext(sandbox) as (...args: readonly unknown[]) => void;
  load(module, module.exports, createRequire(import.meta.url));
  drain();
  let flushing = false;
  let lastNumber = 0;
  return {
    module: module.exports as UniverModule,
    nextNumber: () => {
      lastNumber += 1;
      return lastNumber;
    },
    setClock: (next) => {
      wallClock = next;
    },
    flush: () => {
      if (flushing) return;
      flushing = true;
      try {
        clock.run(drain);
      } finally {
        flushing = false;
      }
    },
  };
};

const realms = new Map<string, { made: number; realm: Realm }>();

/** One realm per process and bundle: the first costs some 300 ms, a workbook in it a few. */
export const sharedRealm = (file: string): Realm => {
  const made = statSync(file).mtimeMs;
  const known = realms.get(file);
  if (known?.made === made) return known.realm;
  const realm = makeRealm(file);
  realms.set(file, { made, realm });
  return realm;
};

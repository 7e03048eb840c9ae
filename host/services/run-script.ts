/** Runs a function of the add-on in a fresh context, as Apps Script does for every call. */
import vm from 'node:vm';
import type { Person } from '../host-types.ts';
import type { AuthMode } from './authorization.ts';
import { type Bridge, makeBridge, type Tables } from './bridge.ts';
import { type Execution, type HostState, makeExecution } from './execution.ts';
import { escapeHtml, makeTemplateScript, serveHtml } from './html.ts';
import { scriptGlobals } from './member-list.ts';
import { serve } from './service-object.ts';
import { GLOBALS } from './tables.ts';

export interface ScriptRun {
  readonly host: HostState;
  readonly tables: Tables;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly hasUi: boolean;
  readonly limitMs: number;
  /** Added to the message when the time is up. */
  readonly where?: string;
}

/** The script's `new Date()` follows the host's clock; `instanceof Date` holds for both. */
const CLOCK = new vm.Script(`((now) => {
  const Real = Date;
  const current = () => Number(now());
  const HostDate = new Proxy(Real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [current()], newTarget),
    apply: () => new Real(current()).toString(),
    get: (target, key) => (key === 'now' ? current : Reflect.get(target, key)),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: HostDate, writable: true, configurable: true });
})`);

const WORK = Symbol.for('local host: work');
const CALL = new vm.Script(`globalThis[Symbol.for('local host: work')]()`);

const makeContext = (run: Execution, tables: Tables): { context: vm.Context; bridge: Bridge } => {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  (CLOCK.runInContext(context) as (now: () => number) => void)(run.book.clock);
  const bridge = makeBridge(context, run, tables);
  const define = (name: string) =>
    Object.defineProperty(context, name, {
      value: bridge.toScript(serve(name, null)),
      writable: true,
      configurable: true,
    });
  for (const name of scriptGlobals) define(name);
  for (const name of GLOBALS) define(name);
  return { context, bridge };
};

const TEMPLATE = new vm.Script(`((source, finish, escape_) => {
  const render = new Function('escape_', 'values_', 'with (values_) {' + source + '}');
  const template = {};
  Object.defineProperty(template, 'evaluate', { value: () => finish(render(escape_, template)) });
  return template;
})`);

type MakeTemplate = (
  source: string,
  finish: (html: unknown) => unknown,
  print: (value: unknown) => string,
) => unknown;

const isTimeout = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What stands under that name: `obj.method` is found too, as in menus. */
const findFunction = (context: vm.Context, name: string): unknown => {
  let found: unknown = context;
  for (const part of name.split('.'))
    found = (found as Record<string, unknown> | null | undefined)?.[part];
  return found;
};

export interface OpenScript {
  readonly run: Execution;
  readonly bridge: Bridge;
  readonly context: vm.Context;
  /** Whether the script has a function of that name. */
  has(name: string): boolean;
  /** Calls it with values of the host, and gives the script's own result. */
  call(name: string, args: readonly unknown[]): unknown;
}

/** Opens a context, runs the whole script in it and then `work`; what waits to be written is sent at the end. */
export const withScript = <T>(options: ScriptRun, work: (script: OpenScript) => T): T => {
  const { host, tables, limitMs, where = '' } = options;
  const run = makeExecution(options);
  const { context, bridge } = makeContext(run, tables);
  const timed = (inside: () => unknown): unknown => {
    let result: unknown;
    Object.defineProperty(context, WORK, {
      configurable: true,
      value: () => {
        result = inside();
      },
    });
    try {
      CALL.runInContext(context, { timeout: limitMs });
    } catch (error) {
      if (isTimeout(error))
        throw new Error(`Exceeded maximum execution time${where}`, { cause: error });
      throw error;
    }
    return result;
  };
  run.makeTemplate = (text) =>
    (TEMPLATE.runInContext(context) as MakeTemplate)(
      makeTemplateScript(text),
      (html) => bridge.toScript(serveHtml(String(html))),
      (value) => escapeHtml(String(value)),
    );
  run.unwrap = bridge.fromScript;
  const script: OpenScript = {
    run,
    bridge,
    context,
    has: (name) => typeof findFunction(context, name) === 'function',
    call: (name, args) => {
      const found = findFunction(context, name);
      if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
      const given = args.map((arg) => bridge.toScript(arg));
      return timed(() => Reflect.apply(found, undefined, given) as unknown);
    },
  };
  try {
    for (const part of host.program().scripts) part.runInContext(context, { timeout: limitMs });
    const result = work(script);
    run.commit();
    return result;
  } finally {
    run.finish();
  }
};

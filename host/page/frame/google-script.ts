/** Gives a sidebar's page its `google.script`, speaking to the window around it. */
import { copyArguments } from './copy-argument.ts';
import type { FrameAnswer, FrameRequest } from './frame-messages.ts';

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

interface Call {
  readonly handlers: Handlers;
  readonly request: FrameRequest;
}

/** The eleventh call waits until one of ten has come back. */
const AT_ONCE = 10;

/** The host writes these onto the script's own tag. */
const own = document.currentScript?.dataset ?? {};
const pageOrigin = own['origin'] ?? '';
const functionNames = JSON.parse(own['functions'] ?? '[]') as readonly string[];
const longestDelay = Number(own['delay'] ?? 0);

const running = new Map<number, Handlers>();
const waiting: Call[] = [];
let calls = 0;

const post = (request: FrameRequest): void => window.parent.postMessage(request, pageOrigin);

const start = ({ request, handlers }: Call): void => {
  if (request.kind !== 'call') return;
  running.set(request.id, handlers);
  if (longestDelay === 0) post(request);
  else window.setTimeout(() => post(request), Math.random() * longestDelay);
};

const formFields = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );

const call = (handlers: Handlers, functionName: string, given: readonly unknown[]): void => {
  const [only] = given;
  const isForm = given.length === 1 && only instanceof HTMLFormElement;
  const args = isForm ? [formFields(only)] : copyArguments(given);
  calls += 1;
  const next: Call = { handlers, request: { kind: 'call', id: calls, functionName, args } };
  if (running.size < AT_ONCE) start(next);
  else waiting.push(next);
};

/** Each `with…` gives a new runner, so that a runner may be kept and used again. */
const runner = (handlers: Handlers): object => ({
  ...Object.fromEntries(
    functionNames.map((name) => [name, (...args: unknown[]) => call(handlers, name, args)]),
  ),
  withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
  withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
  withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
});

const fail = (error: Error, { failure, userObject }: Handlers): void => {
  if (failure) failure(error, userObject);
  else console.error(error);
};

const settle = (answer: FrameAnswer): void => {
  const handlers = running.get(answer.id);
  if (!handlers) return;
  running.delete(answer.id);
  const next = waiting.shift();
  if (next) start(next);
  if (answer.kind === 'result') handlers.success?.(answer.value, handlers.userObject);
  else fail(new Error(answer.message), handlers);
};

window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
  if (event.source === window.parent && event.origin === pageOrigin) settle(event.data);
});

const host = {
  origin: pageOrigin,
  close: () => post({ kind: 'close' }),
  editor: { focus: () => post({ kind: 'focus' }) },
  setWidth: (width: number) => post({ kind: 'size', width }),
  setHeight: (height: number) => post({ kind: 'size', height }),
};

Object.assign(window, { google: { script: { run: runner({}), host } } });

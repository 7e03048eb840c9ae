/** Calls of add-on pages on their way to the script and back. */
import type { FromPage } from '../../protocol.ts';
import type { Reply } from '../chrome/frame.ts';
import type { FrameRequest } from '../frame/frame-messages.ts';

/** What Google's client says when the line is down. */
const NO_LINE = 'NetworkError: Connection failure due to HTTP 0';

export interface Calls {
  start(request: Extract<FrameRequest, { kind: 'call' }>, reply: Reply): void;
  result(id: number, value: unknown): void;
  failure(id: number, message: string): void;
  /** The line is lost: nobody knows what became of the calls. */
  readonly failAll: () => void;
}

export const makeCalls = (send: (message: FromPage) => boolean): Calls => {
  const open = new Map<number, { readonly id: number; readonly reply: Reply }>();
  let count = 0;

  const take = (id: number): { readonly id: number; readonly reply: Reply } | undefined => {
    const found = open.get(id);
    open.delete(id);
    return found;
  };
  const failure = (id: number, message: string): void => {
    const found = take(id);
    found?.reply({ kind: 'failure', id: found.id, message });
  };

  return {
    start: ({ id, functionName, args }, reply) => {
      count += 1;
      open.set(count, { id, reply });
      if (!send({ kind: 'call', id: count, functionName, args })) failure(count, NO_LINE);
    },
    result: (id, value) => {
      const found = take(id);
      found?.reply({ kind: 'result', id: found.id, value });
    },
    failure,
    failAll: () => {
      for (const id of open.keys()) failure(id, NO_LINE);
    },
  };
};

/** The room's own thread: a script that waits for an answer holds up no other part of the server. */
/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Host, openHost } from '../host.ts';
import { openRoom } from './room.ts';
import type { FromRoom, RoomData, ToRoom } from './room-messages.ts';
import { waitForAnswer } from './wait-for-answer.ts';

interface ThreadData extends RoomData {
  readonly bell: Int32Array;
  readonly answers: MessagePort;
}

const { dist, headless, epoch, kept, newWorkbook, bell, answers } = workerData as ThreadData;

const tell = (news: FromRoom): void => parentPort?.postMessage(news);

const sayError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const read = (host: Host, { id, what, args }: Extract<ToRoom, { kind: 'read' }>): void => {
  try {
    const reader = host[what] as (...given: unknown[]) => unknown;
    tell({ kind: 'answered', id, value: reader(...args) });
  } catch (error) {
    tell({ kind: 'unanswered', id, because: sayError(error) });
  }
};

const start = (): void => {
  const host = openHost({ dist, headless, ...(kept ? { saved: kept.workbook } : {}) });
  const room = openRoom({
    host,
    epoch,
    batches: kept?.batches ?? {},
    place: kept?.place ?? null,
    tell,
    ask: (window, question) => {
      tell({ kind: 'ask', window, question });
      return waitForAnswer(bell, answers);
    },
  });
  if (!kept) room.setUp(newWorkbook);
  const receive = (message: ToRoom): void => {
    if (message.kind === 'join') room.join(message.window, message.name, message.place);
    else if (message.kind === 'leave') room.leave(message.window);
    else if (message.kind === 'message') room.receive(message.window, message.message);
    else if (message.kind === 'read') read(host, message);
    else {
      room.finish();
      tell({ kind: 'finished' });
    }
  };
  parentPort?.on('message', (message: ToRoom) => {
    try {
      receive(message);
    } catch (error) {
      // One message that goes wrong must not end the workbook for everybody.
      tell({ kind: 'log', words: `A ${message.kind} failed: ${sayError(error)}` });
    }
  });
  tell({ kind: 'ready' });
};

try {
  start();
} catch (error) {
  tell({ kind: 'failed', because: sayError(error) });
}

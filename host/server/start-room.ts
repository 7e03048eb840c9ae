/** Starts the room in its thread and gives the server's side of the conversation. */
/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { FromRoom, Readable, RoomData, ToRoom } from './room-messages.ts';
import { giveAnswer, makeBell } from './wait-for-answer.ts';

export interface RoomThread {
  send(message: ToRoom): void;
  /** Wakes a script that waits for a person. */
  answer(answer: string): void;
  read(what: Readable, args: readonly unknown[]): Promise<unknown>;
  /** Everything is handed over, or the time is up. */
  finish(longest: number): Promise<boolean>;
  stop(): Promise<void>;
}

interface StartOptions extends RoomData {
  /** The bundled thread. */
  readonly file: string;
  readonly onNews: (news: FromRoom) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Rejects with the reason when the workbook or the add-on cannot be opened. */
export const startRoom = ({ file, onNews, ...data }: StartOptions): Promise<RoomThread> => {
  const bell = makeBell();
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(file, {
    workerData: { ...data, bell, answers: port2 },
    transferList: [port2],
  });
  const readings = new Map<number, Waiting>();
  let count = 0;
  let isDead = false;
  let finished: (() => void) | null = null;

  const take = (id: number): Waiting | undefined => {
    const waiting = readings.get(id);
    readings.delete(id);
    return waiting;
  };
  const room: RoomThread = {
    send: (message) => worker.postMessage(message),
    answer: (answer) => giveAnswer(bell, port1, answer),
    read: (what, args) =>
      new Promise((resolve, reject) => {
        count += 1;
        readings.set(count, { resolve, reject });
        worker.postMessage({ kind: 'read', id: count, what, args: [...args] } satisfies ToRoom);
      }),
    finish: (longest) =>
      new Promise((resolve) => {
        if (isDead) resolve(false);
        const late = setTimeout(() => resolve(false), longest);
        finished = () => {
          clearTimeout(late);
          resolve(true);
        };
        worker.postMessage({ kind: 'finish' } satisfies ToRoom);
      }),
    stop: async () => {
      port1.close();
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    worker.on('error', (error: Error) => {
      isDead = true;
      reject(error);
      onNews({ kind: 'crashed', because: error.message });
    });
    worker.on('message', (news: FromRoom) => {
      if (news.kind === 'ready') resolve(room);
      else if (news.kind === 'failed') void room.stop().then(() => reject(new Error(news.because)));
      else if (news.kind === 'finished') finished?.();
      else if (news.kind === 'answered') take(news.id)?.resolve(news.value);
      else if (news.kind === 'unanswered') take(news.id)?.reject(new Error(news.because));
      else onNews(news);
    });
  });
};

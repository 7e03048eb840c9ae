/** Lets the room's thread stand still until a person has answered, as a script on Google does. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** Shared by both threads: 0 while nobody has answered. */
export const makeBell = (): Int32Array => new Int32Array(new SharedArrayBuffer(4));

/** In the room's thread: sleeps until the bell rings, then takes the answer. */
export const waitForAnswer = (bell: Int32Array, port: MessagePort): string => {
  Atomics.wait(bell, 0, 0);
  Atomics.store(bell, 0, 0);
  const answer: unknown = receiveMessageOnPort(port)?.message;
  return typeof answer === 'string' ? answer : 'CLOSE';
};

/** In the server's thread: hands the answer over and wakes the room. */
export const giveAnswer = (bell: Int32Array, port: MessagePort, answer: string): void => {
  port.postMessage(answer);
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
};

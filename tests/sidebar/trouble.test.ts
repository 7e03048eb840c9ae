/** Telling a lost connection from a script that failed. */
import { expect, test } from 'vitest';
import { isUncertain, sayFailure } from '../../src/sidebar/trouble.ts';

test.each([
  ['NetworkError: Connection failure due to HTTP 0', true, 'lost'],
  ['Failed to fetch', true, 'lost'],
  ['The connection to the local server is lost', true, 'lost'],
  ['TypeError: x is undefined', false, 'lost'],
  ['TypeError: x is undefined', true, 'failed'],
  ['Exception: Service Spreadsheets failed', true, 'failed'],
])('%j while online is %j is a call that was %s', (message, online, kind) => {
  const problem = sayFailure(new Error(message), online);
  expect(problem).toMatchObject({ kind, said: message });
  expect(isUncertain(problem)).toBe(true);
});

test('something that is not an error is told as it is', () => {
  expect(sayFailure('gone', true)).toMatchObject({ kind: 'failed', said: 'gone' });
});

/** Today, as the browser's own clock and time zone have it. */
import { expect, test } from 'vitest';
import { today } from '../../src/sidebar/today.ts';

test('days and months have two figures', () => {
  expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  expect(today(new Date(2026, 10, 22))).toBe('2026-11-22');
});

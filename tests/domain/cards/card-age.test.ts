import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysSince, sayDate } from '../../../src/domain/cards/card-age.ts';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-10-23', '2026-11-22', 30],
  // 2024 has a February 29.
  ['2024-02-28', '2024-03-01', 2],
  // A month counts from its first day, a year from its first month.
  ['2026-11', '2026-11-22', 21],
  ['2026', '2026-02-01', 31],
  ['2026-12-01', '2026-11-22', -9],
])('from %s to %s are %i days', (date, today, days) => {
  expect(daysSince(date, today)).toBe(days);
});

test('days add up over any three dates', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(daysSince(a, b) + daysSince(b, c)).toBe(daysSince(a, c));
    }),
  );
});

test.each([
  ['2025-06-25', 'June 25, 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
])('%s is said as %s', (date, said) => {
  expect(sayDate(date)).toBe(said);
});

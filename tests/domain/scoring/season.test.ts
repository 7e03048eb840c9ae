/** Which season a date belongs to; more known answers are among the worked examples. */
import { describe, expect, it } from 'vitest';
import { newestSeason, seasonOf, yearOf } from '../../../src/domain/scoring/season.ts';

describe('a season', () => {
  it.each([
    ['2026-07', 2026],
    ['2026-06', 2025],
    ['2026', 2026],
    [2026, 2026],
    [2026.5, null],
    ['', null],
    ['next year', null],
  ] as const)('of %s is %s', (date, season) => {
    expect(seasonOf(date)).toBe(season);
  });

  it('is that of the newest date, wherever it stands', () => {
    expect(newestSeason(['2025-03-01', null, '2026-11-03', '2026-12-01', '2026-02'])).toBe(2026);
  });

  it('is unknown without any date', () => {
    expect(newestSeason([null, null])).toBeNull();
  });

  it.each([
    ['2027-02-28', 2027],
    ['2026', 2026],
    [null, null],
  ] as const)('is not the calendar year: %s lies in %s', (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});

/** The year in which an interview season began. */
import type { PartialDate } from '../vocabulary.ts';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?/u;
/** Interview seasons begin in autumn; July opens the new academic year. */
const firstMonth = 7;

/**
 * The season of a date (ISO text, to the day or month), of a bare year, or of a year number; null
 * when the text is no date. Before July a date belongs to the season of the year before.
 */
export const seasonOf = (asOf: PartialDate | number): number | null => {
  if (typeof asOf === 'number') return Number.isInteger(asOf) ? asOf : null;
  const found = isoDate.exec(asOf);
  if (found === null) return null;
  const year = Number(found[1]);
  return found[2] === undefined || Number(found[2]) >= firstMonth ? year : year - 1;
};

/** The season of the newest date, or null without any date. */
export const newestSeason = (dates: Iterable<PartialDate | null>): number | null => {
  let newest: number | null = null;
  for (const date of dates) {
    const season = date === null ? null : seasonOf(date);
    if (season !== null && (newest === null || season > newest)) newest = season;
  }
  return newest;
};

/** The calendar year of a date as it stands on a line, or null. */
export const yearOf = (date: PartialDate | null): number | null => {
  const found = date === null ? null : isoDate.exec(date);
  return found === null ? null : Number(found[1]);
};

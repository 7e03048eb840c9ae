/** How old a dated fact is on a given day, and its date in words. */
import type { PartialDate } from '../vocabulary.ts';

const msPerDay = 86_400_000;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const partsOf = (date: PartialDate): readonly [number, number | null, number | null] => {
  const [year = Number.NaN, month = null, day = null] = date.split('-').map(Number);
  return [year, month, day];
};

/** A month or a year counts from its first day: rather too old than too new. */
const firstDay = (date: PartialDate): number => {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
};

/** Whole days from the date to `today`, both ISO text; below 0 for a day to come. */
export const daysSince = (date: PartialDate, today: string): number =>
  Math.round((firstDay(today) - firstDay(date)) / msPerDay);

/** "June 25, 2025", "June 2025" or "2025". */
export const sayDate = (date: PartialDate): string => {
  const [year, month, day] = partsOf(date);
  if (month === null) return String(year);
  const name = months[month - 1] ?? '';
  return day === null ? `${name} ${year}` : `${name} ${day}, ${year}`;
};

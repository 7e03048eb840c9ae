/** The season that the scores are counted from, however it is written. */
import { seasonOf } from '../domain/scoring/season.ts';
import { type Argument, faulty, given } from './argument-problem.ts';
import { firstCell, isDate, textOf, wordOf } from './cell-values.ts';
import type { CellArgument, CellValue } from './entry.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const msPerDay = 86_400_000;
/** Sheets counts days from here. */
const dayZero = Date.UTC(1899, 11, 30);
const earliest = 1990;
const latest = 2200;

const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= earliest && year <= latest;

const makeMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

const fromSerial = (days: number): string => {
  const date = new Date(dayZero + Math.floor(days) * msPerDay);
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`;
};

/** 2026-11-20, 2026/11, 2026.11.20. */
const fromYearFirst = (text: string): string | null => {
  const found = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?(?:[T ].*)?$/u.exec(text);
  return found === null ? null : makeMonth(found[1] ?? '', Number(found[2]));
};

/** Nov 20, 2026; 20 November 2026; November 2026. */
const fromMonthName = (text: string): string | null => {
  const found = /^(?:\d{1,2}\.? )?([a-z]{3})[a-z]*\.?(?: \d{1,2})?,? (\d{4})$/iu.exec(text);
  const month = months.indexOf((found?.[1] ?? '').toLowerCase()) + 1;
  return found === null ? null : makeMonth(found[2] ?? '', month);
};

/** 11/20/2026 or 20/11/2026, as long as one cannot mistake the month for the day. */
const fromYearLast = (text: string): string | null => {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12 || first === second) return makeMonth(found[3] ?? '', second);
  return second > 12 ? makeMonth(found[3] ?? '', first) : null;
};

const fromText = (text: string): number | null => {
  const span = /^(\d{4})(?:\s*[-–/]\s*(?:\d{4}))?$/u.exec(text) ?? /^(\d{4})[–/]\d{2}$/u.exec(text);
  if (span !== null) return Number(span[1]);
  const date = fromYearFirst(text) ?? fromMonthName(text) ?? fromYearLast(text);
  return date === null ? null : seasonOf(date);
};

const readSeason = (value: CellValue): number | null => {
  if (typeof value === 'number') return isYear(value) ? value : seasonOf(fromSerial(value));
  return isDate(value) ? seasonOf(textOf(value)) : fromText(wordOf(value));
};

/** Null when left out: the newest date among the answers then decides. */
export const parseSeason = (argument: CellArgument): Argument<number | null> => {
  const value = firstCell(argument);
  const got = wordOf(value);
  if (got === '') return given(null);
  const season = readSeason(value);
  return season === null || !isYear(season)
    ? faulty({ kind: 'season-unknown', got })
    : given(season);
};

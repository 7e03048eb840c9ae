/** Dates and times as a person types them, by the United States' customs, for `parseTyped`. */
import { serialOf } from './dates.ts';

export interface TypedDate {
  readonly serial: number;
  readonly pattern: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  const long = NAMES.indexOf(lower);
  return (long >= 0 ? long : MONTHS.indexOf(lower)) + 1;
};

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const checked = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? serialOf(year, month, day) : null;
};

type Match = readonly (string | undefined)[];
type Reader = (match: Match, thisYear: number) => readonly [number | null, string];

const number = (text: string | undefined) => Number(text);

/** Each with the number of its groups' meaning and the format that the cell takes on. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    ([, y, m, d]) => [checked(number(y), number(m), number(d)), 'yyyy-mm-dd'],
  ],
  [/^(\d{4})-(\d{1,2})$/, ([, y, m]) => [checked(number(y), number(m), 1), 'yyyy-mm']],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    ([, m, d, y = '']) => [checked(fullYear(y), number(m), number(d)), 'm/d/yyyy'],
  ],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([, m, d], year) => [checked(year, number(m), number(d)), 'm/d']],
  [/^(\d{1,2})[-/](\d{4})$/, ([, m, y]) => [checked(number(y), number(m), 1), 'm/yyyy']],
  [
    /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i,
    ([, m = '', d, y]) => [checked(number(y), monthOf(m), number(d)), 'mmm d, yyyy'],
  ],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ,]+(\d{4})$/i,
    ([, d, m = '', y]) => [checked(number(y), monthOf(m), number(d)), 'd mmm yyyy'],
  ],
  [
    /^([a-z]{3,9})\.?[- ](\d{4})$/i,
    ([, m = '', y]) => [checked(number(y), monthOf(m), 1), 'mmm yyyy'],
  ],
  [
    /^([a-z]{3,9})\.?[- ](\d{1,2})$/i,
    ([, m = '', d], year) => [checked(year, monthOf(m), number(d)), 'mmm d'],
  ],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})\.?$/i,
    ([, d, m = ''], year) => [checked(year, monthOf(m), number(d)), 'd mmm'],
  ],
];

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/i;

const parseTime = (text: string): TypedDate | null => {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const typed = Number(match[1]);
  const hour = half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed;
  const second = Number(match[3] ?? 0);
  if (hour > 23 || Number(match[2]) > 59 || second > 59) return null;
  const serial = (hour * 3600 + Number(match[2]) * 60 + second) / 86_400;
  const clock = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial, pattern: half ? `${clock} am/pm` : clock };
};

const parseDay = (text: string, thisYear: number): TypedDate | null => {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [serial, pattern] = read(match, thisYear);
    if (serial !== null) return { serial, pattern };
  }
  return null;
};

export const parseTypedDate = (text: string, thisYear: number): TypedDate | null => {
  const alone = parseDay(text, thisYear) ?? parseTime(text);
  if (alone) return alone;
  const parts = /^(.+?)(?:[ ,]+|(?<=\d)T(?=\d))(\d{1,2}:.+)$/.exec(text);
  const day = parts?.[1] === undefined ? null : parseDay(parts[1], thisYear);
  const time = parts?.[2] === undefined ? null : parseTime(parts[2]);
  if (!day || !time) return null;
  return { serial: day.serial + time.serial, pattern: `${day.pattern} ${time.pattern}` };
};

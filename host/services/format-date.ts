/** Dates as text by Java's letters, as `Utilities.formatDate` writes them. */
import { wallTime } from '../engine/dates.ts';

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const sayOffset = (minutes: number, colon: boolean): string => {
  const size = Math.abs(minutes);
  const hours = pad(Math.floor(size / 60), 2);
  return `${minutes < 0 ? '-' : '+'}${hours}${colon ? ':' : ''}${pad(size % 60, 2)}`;
};

const sayZone = (moment: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: 'short',
  }).formatToParts(moment);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
};

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;

type Writer = (date: Date, width: number, moment: number, timeZone: string) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  y: (date, width) =>
    width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), width),
  M: (date, width) => {
    const month = date.getUTCMonth();
    const name = MONTHS[month] ?? '';
    if (width >= 4) return name;
    return width === 3 ? name.slice(0, 3) : pad(month + 1, width);
  },
  d: (date, width) => pad(date.getUTCDate(), width),
  D: (date, width) => pad(dayOfYear(date), width),
  E: (date, width) => {
    const name = DAYS[date.getUTCDay()] ?? '';
    return width >= 4 ? name : name.slice(0, 3);
  },
  u: (date, width) => pad(date.getUTCDay() || 7, width),
  H: (date, width) => pad(date.getUTCHours(), width),
  k: (date, width) => pad(date.getUTCHours() || 24, width),
  h: (date, width) => pad(date.getUTCHours() % 12 || 12, width),
  K: (date, width) => pad(date.getUTCHours() % 12, width),
  m: (date, width) => pad(date.getUTCMinutes(), width),
  s: (date, width) => pad(date.getUTCSeconds(), width),
  S: (date, width) => pad(date.getUTCMilliseconds(), width),
  a: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  G: () => 'AD',
  z: (_, __, moment, timeZone) => sayZone(moment, timeZone),
  Z: (date, _, moment) => sayOffset(Math.round((date.getTime() - moment) / 60_000), false),
  X: (date, width, moment) => {
    const minutes = Math.round((date.getTime() - moment) / 60_000);
    return minutes === 0 ? 'Z' : sayOffset(minutes, width === 3);
  },
};

const PIECES = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

export const formatDate = (moment: number, timeZone: string, format: string): string => {
  const date = new Date(wallTime(moment, timeZone));
  return format.replaceAll(PIECES, (whole: string, quoted: string | undefined, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = WRITERS[letter ?? ''];
    if (!write) throw new Error(`Illegal pattern character '${letter}'`);
    return write(date, whole.length, moment, timeZone);
  });
};

/** Serial day numbers, as a sheet stores dates, and moments, as a script sees them. */

const DAY = 86_400_000;
/** Day 0 of a sheet is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formats.set(timeZone, made);
  return made;
};

const isUtc = (timeZone: string) => timeZone === 'Etc/UTC' || timeZone === 'UTC';

/** What a wall clock in that zone shows at the moment, as if it were UTC. */
export const wallTime = (moment: number, timeZone: string): number => {
  if (isUtc(timeZone)) return moment;
  const parts: Record<string, string> = {};
  for (const part of formatFor(timeZone).formatToParts(moment)) parts[part.type] = part.value;
  const number = (name: string) => Number(parts[name]);
  const year = parts['era'] === 'BC' ? 1 - number('year') : number('year');
  const wall = Date.UTC(year, number('month') - 1, number('day'), number('hour'), number('minute'));
  return wall + number('second') * 1000 + (((moment % 1000) + 1000) % 1000);
};

/** The moment at which a wall clock in that zone shows the time. */
export const momentOf = (wall: number, timeZone: string): number => {
  if (isUtc(timeZone)) return wall;
  const offset = wallTime(wall, timeZone) - wall;
  const guess = wall - offset;
  // Near a change of the clocks the offset of the guess is the one that holds.
  return wall - (wallTime(guess, timeZone) - guess);
};

export const makeMoment = (serial: number, timeZone: string): number =>
  momentOf(EPOCH + Math.round(serial * DAY), timeZone);

export const makeSerial = (moment: number, timeZone: string): number =>
  (wallTime(moment, timeZone) - EPOCH) / DAY;

export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY;

/** `2026-11-03`, or `2026-11-03T18:30:00` when it has a time of day. */
export const makeIsoText = (serial: number): string => {
  const text = new Date(EPOCH + Math.round(serial * DAY)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
};

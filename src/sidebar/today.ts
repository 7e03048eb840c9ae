/** Today as ISO text by the clock and the time zone of this browser. */

const two = (part: number): string => String(part).padStart(2, '0');

export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

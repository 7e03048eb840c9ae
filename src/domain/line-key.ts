/** A short name for one line of the sheet, the same as long as its program, question and text are. */

const mix = (hash: number, code: number, factor: number): number => Math.imul(hash ^ code, factor);

/** 53 bits in base 36, at most 11 characters: a sheet of ten thousand lines has no two alike. */
export const makeLineKey = (...parts: readonly string[]): string => {
  const text = JSON.stringify(parts);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = mix(high, code, 2654435761);
    low = mix(low, code, 1597334677);
  }
  high = mix(high ^ (high >>> 16), low >>> 13, 2246822507);
  low = mix(low ^ (low >>> 16), high >>> 13, 3266489909);
  return ((low >>> 11) * 2 ** 32 + (high >>> 0)).toString(36);
};

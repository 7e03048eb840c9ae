/** Regular expressions as Sheets understands them (RE2), for formulas and for colour rules alike. */

const known = new Map<string, RegExp | null>();

const compile = (pattern: string, extra: string): RegExp | null => {
  let flags = extra;
  const body = pattern
    .replace(/^\(\?([imsU]+)\)/, (_all, set: string) => {
      flags += Array.from(set)
        .filter((flag) => flag !== 'U' && !flags.includes(flag))
        .join('');
      return '';
    })
    .replaceAll('(?P<', '(?<')
    .replaceAll(String.raw`\A`, '^')
    .replaceAll(String.raw`\z`, '$');
  // With `u` a mark outside the first 65,536 counts as one character; it forbids some needless escapes.
  for (const unicode of ['u', ''])
    try {
      return new RegExp(body, flags + unicode);
    } catch {}
  return null;
};

/** null for a pattern that is none. `extra`: further flags, such as `g`. */
export const readPattern = (pattern: string, extra = ''): RegExp | null => {
  const key = `${extra}/${pattern}`;
  const found = known.get(key);
  if (found !== undefined) {
    if (found) found.lastIndex = 0;
    return found;
  }
  const made = compile(pattern, extra);
  known.set(key, made);
  return made;
};

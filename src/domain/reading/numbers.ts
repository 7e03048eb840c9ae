/** Numbers as people write them: in figures, in words, as "a couple" or "none". */
import type { Token, TokenKind } from './tokens.ts';

const words: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  }),
);

/** The number that a token writes; null when it writes none. A year is a number too. */
export const numberIn = (kind: TokenKind, form: string): number | null => {
  if (kind === 'word') return words.get(form) ?? null;
  if (kind !== 'number') return null;
  const figures = form.replace(/[^\d.]/g, '');
  return figures === '' ? null : Number(figures);
};

/** A number between 1980 and 2035 in four figures, or '24, is a year. */
export const yearOf = (token: Token): number | null => {
  if (token.kind !== 'number') return null;
  const { form, number } = token;
  if (number === null) return null;
  if (form.length === 3 && "'’".includes(form.charAt(0)))
    return number + (number > 60 ? 1900 : 2000);
  return form.length === 4 && number >= 1980 && number < 2040 ? number : null;
};

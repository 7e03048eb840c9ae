/** When a thing happened: the year told, else the year of the line. */
import type { PartialDate } from '../vocabulary.ts';
import { yearOf } from './numbers.ts';
import type { Token } from './tokens.ts';

export const yearOfDate = (date: PartialDate | null): number | null =>
  date === null ? null : Number(date.slice(0, 4));

const classOf = /\b(?:19|20)\d\d\b/;

/** "class of 2023" in the bracket dates a graduate's report that has no other date. */
export const yearOfSource = (source: string): number | null => {
  const found = classOf.exec(source)?.[0];
  return found === undefined ? null : Number(found);
};

/** Of the tokens [from, to): the last year told in them; a span "since 2020" is still so. */
export const yearTold = (
  tokens: readonly Token[],
  from: number,
  to: number,
  yearOfLine: number | null,
): number | null => {
  let told: number | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const year = yearOf(token);
    if (year !== null) {
      const isOpen = ['since', 'after'].includes(tokens[at - 1]?.form ?? '');
      told = isOpen ? Math.max(yearOfLine ?? year, year) : Math.max(told ?? year, year);
    }
    if (token.form === 'last' && tokens[at + 1]?.stem === 'year' && yearOfLine !== null) {
      told ??= yearOfLine - 1;
    }
  }
  if (told === null) return yearOfLine;
  return yearOfLine !== null && told > yearOfLine ? yearOfLine : told;
};

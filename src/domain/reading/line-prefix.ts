/** What stands before the words of a line: mark, date, role, bracket, colon; parsed and made. */
import type { AnswerLine, PartialDate } from '../vocabulary.ts';
import { markInCell, parseMark } from './line-marks.ts';
import { parseRole, roleInCell } from './role-words.ts';

export type Prefix = Omit<AnswerLine, 'words'>;

const day = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?=[\s:,])[:,]?/;
const bareYear = /^(?:19|20)\d\d(?=[ \t])/;

const daysOf = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

const isRealDate = (date: PartialDate): boolean => {
  const [year = 0, month = 0, dayOfMonth = 1] = date.split('-').map(Number);
  return dayOfMonth <= daysOf(year, month);
};

const afterBlank = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
};

const afterBlankInLine = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
};

const isColon = (character: string | undefined): boolean => character === ':' || character === '：';
const isBreak = (character: string | undefined): boolean =>
  character === '\n' || character === '\r';

/** From an opening bracket to the first closing one that a colon follows. */
const parseBracket = (text: string, open: number): { source: string; end: number } | null => {
  for (let at = open + 1; at < text.length && !isBreak(text[at]); at += 1) {
    if (text[at] !== ')') continue;
    const colon = afterBlankInLine(text, at + 1);
    if (isColon(text[colon])) return { source: text.slice(open + 1, at).trim(), end: colon + 1 };
    at = colon - 1;
  }
  return null;
};

/** No role word is longer, so that a long line without a colon costs no more than a short one. */
const mostBeforeBracket = 48;

/** "resident A", "faculty 2": a letter or a number tells one source from another like a bracket. */
const tagged = /^(.*\S)\s+([A-Z]|\d{1,2})$/;

const parseSpeaker = (written: string): Pick<AnswerLine, 'role' | 'source'> | null => {
  const plain = parseRole(written);
  if (plain !== null) {
    return { role: plain.role, source: plain.isSource ? written.trim() : '' };
  }
  const [, word = '', tag = ''] = tagged.exec(written.trim()) ?? [];
  const role = parseRole(word)?.role;
  return role === undefined ? null : { role, source: tag };
};

const parseRoleAndSource = (
  text: string,
  from: number,
): { role: AnswerLine['role']; source: string; end: number } | null => {
  const window = text.slice(from, from + mostBeforeBracket);
  const stop = window.search(/[(:：\n\r]/);
  if (stop <= 0 || isBreak(window[stop])) return null;
  const speaker = parseSpeaker(window.slice(0, stop));
  if (speaker === null) return null;
  if (isColon(window[stop])) return { ...speaker, end: from + stop + 1 };
  const bracket = parseBracket(text, from + stop);
  if (bracket === null) return null;
  return { role: speaker.role, source: bracket.source || speaker.source, end: bracket.end };
};

const parseDate = (text: string, from: number): { date: PartialDate; end: number } | null => {
  // Eleven characters hold a day with what follows it: no copy of a long text is made.
  const found = day.exec(text.slice(from, from + 11))?.[0];
  if (found === undefined) return null;
  const date = found.replace(/[:,]$/, '');
  const end = afterBlank(text, from + found.length);
  return isRealDate(date) && end < text.length ? { date, end } : null;
};

const parseYearAndRole = (text: string, from: number) => {
  const year = bareYear.exec(text.slice(from, from + 5))?.[0];
  if (year === undefined) return null;
  const spoken = parseRoleAndSource(text, afterBlankInLine(text, from + 4));
  return spoken === null ? null : { ...spoken, date: year };
};

const parseUnguarded = (text: string): { prefix: Prefix; end: number } => {
  let at = afterBlank(text, 0);
  const mark = parseMark(text.slice(at, at + 8));
  if (mark !== null) at = afterBlank(text, at + mark.length);
  const dated = parseDate(text, at);
  if (dated !== null) at = dated.end;
  const withYear = dated === null ? parseYearAndRole(text, at) : null;
  const spoken = withYear ?? parseRoleAndSource(text, at);
  return {
    prefix: {
      mark: mark?.mark ?? null,
      date: dated?.date ?? withYear?.date ?? null,
      role: spoken?.role ?? null,
      source: spoken?.source ?? '',
    },
    end: afterBlank(text, spoken?.end ?? at),
  };
};

const isNoPrefix = ({ mark, date, role }: Prefix): boolean =>
  mark === null && date === null && role === null;

/**
 * A colon with a space, then words that look like a prefix: the words are meant. So a line can be
 * written whose words begin with "director:" though no role is known.
 */
const isGuarded = (text: string, from: number): boolean => {
  let at = from;
  while (text[at] === ':' && text[at + 1] === ' ') at += 2;
  return at > from && !isNoPrefix(parseUnguarded(text.slice(at)).prefix);
};

/** What stands before the words, and where the words begin. Reads any text. */
export const parsePrefix = (text: string): { readonly prefix: Prefix; readonly end: number } => {
  const parsed = parseUnguarded(text);
  if (parsed.prefix.role !== null) return parsed;
  return isGuarded(text, parsed.end) ? { ...parsed, end: parsed.end + 2 } : parsed;
};

/** The prefix as a cell writes it, up to the words; the inverse of `parsePrefix`. */
export const makePrefix = (prefix: Prefix, words: string): string => {
  const parts = [
    prefix.mark === null ? '' : markInCell[prefix.mark],
    prefix.date ?? '',
    prefix.role === null ? '' : makeSpeaker(prefix),
  ].filter((part) => part !== '');
  const needsGuard =
    prefix.role === null && (!isNoPrefix(parseUnguarded(words).prefix) || isGuarded(words, 0));
  return [...parts, ...(needsGuard ? [':'] : [])].join(' ');
};

const makeSpeaker = ({ role, source }: Prefix): string => {
  const word = role === null ? '' : roleInCell[role];
  return source === '' ? `${word}:` : `${word} (${source}):`;
};

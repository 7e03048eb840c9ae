/** An answer cell to its lines and back: who said it, when, the person's verdict, the words. */
import type { AnswerLine } from '../vocabulary.ts';
import { makePrefix, parsePrefix } from './line-prefix.ts';

/** A line with its text as typed, so that a cell is written back as it was. */
export type ParsedLine = AnswerLine & {
  /** From its first character to the first of the next line: breaks and blank lines included. */
  readonly raw: string;
  /** Where in `raw` the words begin. */
  readonly wordsStart: number;
};

const isBreak = (character: string | undefined): boolean =>
  character === '\n' || character === '\r';

/** Behind the break that begins here; a Windows break is one. */
const afterBreak = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

/** Where each line of the text begins; a line that begins with a space continues the one above. */
const startsOf = (text: string): readonly number[] => {
  const starts: number[] = [0];
  let isBlankSoFar = true;
  for (let start = 0; start < text.length; ) {
    const end = nextBreak(text, start);
    const isBlank = text.slice(start, end).trim() === '';
    if (!isBlank && !isBlankSoFar && text[start] !== ' ') starts.push(start);
    isBlankSoFar &&= isBlank;
    start = afterBreak(text, end);
  }
  return starts;
};

const nextBreak = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
};

const unfold = (raw: string): string => raw.replace(/(\r\n|\r|\n) /g, '$1');
const fold = (words: string): string => words.replace(/\r\n|\r|\n/g, '$& ');

/** Counts the spaces that unfolding took away before this place. */
const placeInRaw = (raw: string, place: number): number => {
  let taken = 0;
  for (let at = 0; at < raw.length && at - taken <= place; at += 1) {
    if (raw[at] === ' ' && isBreak(raw[at - 1])) taken += 1;
  }
  return place + taken;
};

const parseLine = (raw: string): ParsedLine => {
  const text = unfold(raw);
  const { prefix, end } = parsePrefix(text);
  const words = text.slice(end).trim();
  return { ...prefix, words, raw, wordsStart: placeInRaw(raw, end) };
};

/**
 * The lines of a cell, in order. Any text is read; an empty one has no line, one of blanks only has a
 * single line without words. Time grows with the length of the text alone.
 */
export const parseCell = (text: string): readonly ParsedLine[] => {
  if (text === '') return [];
  const starts = startsOf(text);
  return starts.map((start, index) => parseLine(text.slice(start, starts[index + 1])));
};

/**
 * A line as a cell writes it, without a break at its end. Read again it gives the same line, provided
 * that the line has words, a role or a mark, its words and source are trimmed, a bare year or a source
 * stands with a role, and its source holds neither a break nor `):`.
 */
export const makeLine = (line: AnswerLine): string => {
  const words = line.words.trim();
  const prefix = makePrefix(line, words);
  return fold(prefix === '' || words === '' ? prefix + words : `${prefix} ${words}`);
};

const meaning = ({ mark, date, role, source, words }: AnswerLine): string =>
  JSON.stringify([mark, date, role, source, words]);

/** The text as typed, as long as the line still means what that text says. */
const makeKept = (line: AnswerLine & Partial<ParsedLine>, isFirst: boolean): string => {
  const { raw } = line;
  const isUsable = raw !== undefined && (isFirst || !/^[ \r\n]/.test(raw));
  return isUsable && meaning(parseLine(raw)) === meaning(line) ? raw : makeLine(line);
};

const endsInBreak = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r');

/** The cell's text: `makeCell(parseCell(text))` is `text` for any text. A line without raw text is made. */
export const makeCell = (lines: readonly (AnswerLine & Partial<ParsedLine>)[]): string => {
  const pieces: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = pieces[pieces.length - 1];
    if (above !== undefined && !endsInBreak(above)) pieces.push('\n');
    pieces.push(makeKept(line, index === 0));
  }
  return pieces.join('');
};

/** The cell with one line more, below all that stands there, which is not altered. */
export const addLine = (cellText: string, line: AnswerLine): string =>
  cellText === '' || endsInBreak(cellText)
    ? cellText + makeLine(line)
    : `${cellText}\n${makeLine(line)}`;

/**
 * The cell without that line, if it is still the last one exactly as `addLine` wrote it; else null.
 * Gives back the text from before, save that a single break at its very end is taken for the added one.
 */
export const takeBackLine = (cellText: string, line: AnswerLine): string | null => {
  const added = makeLine(line);
  if (added === '' || !cellText.endsWith(added)) return null;
  const before = cellText.slice(0, cellText.length - added.length);
  if (before !== '' && !endsInBreak(before)) return null;
  return /[^\r\n]\n$/.test(before.slice(-2)) ? before.slice(0, -1) : before;
};

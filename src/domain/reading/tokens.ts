/** Cuts words into tokens with their places, in one spelling: lower case, no contractions, usual short forms. */

import { joints, spellingOf } from './joined-words.ts';
import { numberIn } from './numbers.ts';
import { shortForms } from './short-forms.ts';
import { stemOf } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'stop' | 'comma' | 'quote' | 'emoji' | 'other';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, in the usual spelling. */
  readonly form: string;
  readonly stem: string;
  /** The number that it writes, in figures or as a word; a year is one too. */
  readonly number: number | null;
  /** In the words of the line, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where a sentence ends this one rises: a phrase never crosses it unless it says so. */
  readonly sentence: number;
}

/** Letters of every script. Slow to prepare, so only for text that needs it. */
const anyPieces = () =>
  /[$€£]?\d[\d,]*(?:\.\d+)?(?::\d\d)?(?:%|st|nd|rd|th|k|h)?(?![\p{L}\d])|['’]\d\d(?!\d)|[\p{L}\d][\p{L}\p{M}\d]*(?:['’][\p{L}]+)*(?:\.(?:[a-z]\.)+)?|\p{Extended_Pictographic}|\.{2,}|…|\n+|[^\s]/gu;

/** The same for plain English letters. */
const plainPieces = () =>
  /[$€£]?\d[\d,]*(?:\.\d+)?(?::\d\d)?(?:%|st|nd|rd|th|k|h)?(?![A-Za-z\d])|['’]\d\d(?!\d)|[A-Za-z\d]+(?:['’][A-Za-z]+)*(?:\.(?:[a-z]\.)+)?|\.{2,}|…|\n+|[^\s]/g;

/** What a keyboard for English writes, its typographic marks among it. */
const isPlain = (text: string): boolean => !/[^\n -~‘’“”–—…€£•·→]/.test(text);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const apostrophes = "'’";

/** "3rd", "40k" and "’24" are numbers, "3am" and "2nds" are words. */
const kindOfFigure = (piece: string): TokenKind =>
  /[a-z]{2,}/.test(piece) && !/(?:st|nd|rd|th)$/.test(piece) ? 'word' : 'number';

const kindOfMark = (piece: string): TokenKind => {
  if ('.!?;…\n'.includes(piece.charAt(0))) return 'stop';
  if (',:()—–-/&+='.includes(piece)) return 'comma';
  if ('"“”«»'.includes(piece)) return 'quote';
  if (/^\p{L}/u.test(piece)) return 'word';
  return /\p{Extended_Pictographic}/u.test(piece) ? 'emoji' : 'other';
};

const kindOf = (piece: string): TokenKind => {
  const code = piece.charCodeAt(0);
  if (isAsciiLetter(code)) return 'word';
  const figure = apostrophes.includes(piece.charAt(0)) || '$€£'.includes(piece.charAt(0)) ? 1 : 0;
  if (isDigit(piece.charCodeAt(figure))) return kindOfFigure(piece);
  return kindOfMark(piece);
};

/** A line break ends a sentence like a full stop. */
const spelled = (piece: string): string =>
  piece.startsWith('\n') ? '.' : piece.toLowerCase().replace(/’/g, "'");

/** Several tokens from one piece: "don't" is "do not", "we're" is "we are". */
const expand = (piece: string): readonly string[] => {
  const short = shortForms[piece];
  if (short !== undefined) return short.split(' ');
  if (piece.endsWith("n't")) return [piece.slice(0, -3), 'not'];
  const cut = piece.indexOf("'");
  if (cut > 0) {
    const tail = shortTails[piece.slice(cut + 1)];
    const head = piece.slice(0, cut);
    if (tail !== undefined) return tail === '' ? [head] : [head, tail];
  }
  return [piece];
};

const shortTails: { readonly [tail: string]: string | undefined } = {
  s: '',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
  em: 'them',
};

/** The tokens of a line's words. Reads any text, in time that grows with its length. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const pieces = isPlain(text) ? plainPieces() : anyPieces();
  joints.lastIndex = 0;
  let from = 0;
  for (let hit = joints.exec(text); hit !== null; hit = joints.exec(text)) {
    addPieces(tokens, pieces, text, from, hit.index);
    from = hit.index + hit[0].length;
    addToken(tokens, 'word', spellingOf(hit[0]), hit.index, from);
  }
  addPieces(tokens, pieces, text, from, text.length);
  return tokens;
};

const addToken = (
  tokens: Token[],
  kind: TokenKind,
  form: string,
  start: number,
  end: number,
): void => {
  const last = tokens[tokens.length - 1];
  const sentence = last === undefined ? 0 : last.sentence + (last.kind === 'stop' ? 1 : 0);
  const stem = kind === 'word' ? stemOf(form) : form;
  tokens.push({ kind, form, stem, number: numberIn(kind, form), start, end, sentence });
};

/** "Full-time" is two words in a row; a dash with a blank beside it parts claims. */
const isHyphen = (text: string, at: number): boolean =>
  /[A-Za-z\d\u00c0-\uffff]-[A-Za-z\d\u00c0-\uffff]/.test(text.slice(at - 1, at + 2));

const addPieces = (
  tokens: Token[],
  pieces: RegExp,
  text: string,
  from: number,
  to: number,
): void => {
  if (from >= to) return;
  const part = text.slice(from, to);
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(part); hit !== null; hit = pieces.exec(part)) {
    const written = hit[0];
    if (written === '-' && isHyphen(part, hit.index)) continue;
    const start = from + hit.index;
    const end = start + written.length;
    const piece = spelled(written);
    const kind = kindOf(piece);
    if (kind !== 'word') addToken(tokens, kind, piece, start, end);
    else for (const form of expand(piece)) addToken(tokens, kind, form, start, end);
  }
};

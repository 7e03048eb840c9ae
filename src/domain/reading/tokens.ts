/** Cuts words into tokens with their places, in one spelling: lower case, no contractions, usual short forms. */

import { shortForms } from './short-forms.ts';
import { stemOf } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'stop' | 'comma' | 'quote' | 'emoji' | 'other';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, in the usual spelling. */
  readonly form: string;
  readonly stem: string;
  /** In the words of the line, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where a sentence ends this one rises: a phrase never crosses it unless it says so. */
  readonly sentence: number;
}

const pieces =
  /[$€£]?\d[\d,]*(?:\.\d+)?(?::\d\d)?(?:%|st|nd|rd|th|k|h)?(?![\p{L}\d])|['’]\d\d(?!\d)|[\p{L}\d][\p{L}\p{M}\d]*(?:['’][\p{L}]+)*(?:\.(?:[a-z]\.)+)?|\p{Extended_Pictographic}|\.{2,}|…|\n+|[^\s]/gu;

const kindOf = (piece: string): TokenKind => {
  if (/^(?:['’$€£]?\d)/.test(piece))
    return /\p{L}{2,}/u.test(piece) && !/(?:st|nd|rd|th)$/.test(piece) ? 'word' : 'number';
  if (/^[\p{L}]/u.test(piece)) return 'word';
  if (/^(?:[.!?;…\n]|\.{2,})/.test(piece)) return 'stop';
  if (/^[,:()—–\-/&+=]$/.test(piece)) return 'comma';
  if (/^["“”«»]$/.test(piece)) return 'quote';
  if (/\p{Extended_Pictographic}/u.test(piece)) return 'emoji';
  return 'other';
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

/** "J-1", "H 1 B", "e-mail", "M&M" are single words to a reader. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bj[\s-]?1(?:[\s-]?s)?\b(?!:)/gi, 'j1'],
  [/\bh[\s-]?1[\s-]?b?(?:[\s-]?s)?\b/gi, 'h1b'],
  [/\bm\s?(?:&|and|n)\s?m\b/gi, 'mandm'],
  [/\by-?90\b/gi, 'y90'],
  [/\bds[\s-]?2019s?\b/gi, 'ds2019'],
  [/\be-mails?\b/gi, 'email'],
  [/\bfirst[\s-]years?\b/gi, 'firstyear'],
  [/\bsecond[\s-]years?\b/gi, 'secondyear'],
  [/\bpgy[\s-]?(\d)s?\b/gi, 'pgy'],
  [/\b(?:ir)\/(?:dr)\b/gi, 'irdr'],
  [/\bw\/o\b/gi, 'without'],
  [/\bco-(?=resident|intern|fellow)/gi, 'co'],
  [/\bnon-(?=us|u\.s|citizen|american)/gi, 'non'],
  [/\bu\.s\.(?:a\.)?/gi, 'us'],
  [/\bgreen[\s-]cards?\b/gi, 'greencard'],
  [/\bpost[\s-]call\b/gi, 'postcall'],
  [/\bcase[\s-](?:by|to)[\s-]case\b/gi, 'casebycase'],
  [/\bsteps?\s?3\b/gi, 'step3'],
  [/\bhands[\s-]on\b/gi, 'handson'],
  [/\bin[\s-]house\b/gi, 'inhouse'],
];

interface Joint {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const jointsOf = (text: string): readonly Joint[] => {
  const found: Joint[] = [];
  for (const [pattern, form] of joined) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The tokens of a line's words. Reads any text, in time that grows with its length. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let sentence = 0;
  const add = (kind: TokenKind, form: string, start: number, end: number): void => {
    tokens.push({ kind, form, stem: kind === 'word' ? stemOf(form) : form, start, end, sentence });
    if (kind === 'stop') sentence += 1;
  };
  let from = 0;
  for (const joint of [...jointsOf(text), { start: text.length, end: text.length, form: '' }]) {
    if (joint.start < from) continue;
    addPieces(text, from, joint.start, add);
    if (joint.form !== '') add('word', joint.form, joint.start, joint.end);
    from = joint.end;
  }
  return tokens;
};

const addPieces = (
  text: string,
  from: number,
  to: number,
  add: (kind: TokenKind, form: string, start: number, end: number) => void,
): void => {
  const part = text.slice(from, to);
  pieces.lastIndex = 0;
  for (let hit = pieces.exec(part); hit !== null; hit = pieces.exec(part)) {
    const start = from + hit.index;
    // "Full-time" is two words in a row; a dash with a blank beside it parts claims.
    if (hit[0] === '-' && /[\p{L}\d]-[\p{L}\d]/u.test(part.slice(hit.index - 1, hit.index + 2)))
      continue;
    const piece = spelled(hit[0]);
    const kind = kindOf(piece);
    for (const form of kind === 'word' ? expand(piece) : [piece]) {
      add(kind, form, start, start + hit[0].length);
    }
  }
};

/** The marks that a person sets before a line: how each is written and recognized. */
import type { Mark } from '../vocabulary.ts';

/** How a cell writes each mark. */
export const markInCell: { readonly [M in Mark]: string } = {
  good: '✅',
  mixed: '⚖️',
  vague: '❓',
  red: '🚩',
  fact: 'ℹ️',
  ok: '👍',
};

/** An emoji keyboard may add a variation selector, and a skin tone to the thumb. */
const emoji = /^(?:✅|⚖|❓|🚩|ℹ|👍(?:\uD83C[\uDFFB-\uDFFF])?)\uFE0F?/;
const bracketed = /^\[(good|mixed|vague|red|fact|ok)\]/i;

const byFirst: { readonly [first: string]: Mark } = {
  '✅': 'good',
  '⚖': 'mixed',
  '❓': 'vague',
  '🚩': 'red',
  ℹ: 'fact',
  '👍': 'ok',
};

/** The mark at the beginning of the text and its length; null when there is none. */
export const parseMark = (
  text: string,
): { readonly mark: Mark; readonly length: number } | null => {
  const drawn = emoji.exec(text)?.[0];
  if (drawn !== undefined) {
    const mark = byFirst[String.fromCodePoint(drawn.codePointAt(0) ?? 0)];
    return mark === undefined ? null : { mark, length: drawn.length };
  }
  const written = bracketed.exec(text);
  return written === null
    ? null
    : { mark: (written[1] ?? '').toLowerCase() as Mark, length: written[0].length };
};

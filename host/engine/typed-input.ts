/** What becomes of a text that is typed or written into a cell: a formula, a number, a date, a boolean or text. */
import { isPlainText } from './number-format.ts';
import { parseTypedDate } from './typed-dates.ts';

export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly pattern?: string };

const NUMBER = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[-+]?\d+)?(%?)$/i;

const patternOf = (currency: string, whole: string, decimals: string, percent: string) => {
  const places = decimals.length > 1 ? 2 : 0;
  const tail = places > 0 ? '.00' : '';
  if (percent) return `0${tail}%`;
  if (currency) return `"$"#,##0${tail}`;
  return whole.includes(',') ? `#,##0${tail}` : '';
};

const parseNumber = (text: string): Typed | null => {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', currency = '', whole = '', decimals = '', exponent = '', percent = ''] =
    match;
  const digits = `${sign}${whole.replaceAll(',', '')}${decimals === '.' ? '' : decimals}${exponent}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  const pattern = exponent ? '0.00E+00' : patternOf(currency, whole, decimals, percent);
  const scaled = percent ? Number((value / 100).toPrecision(15)) : value;
  return pattern ? { kind: 'number', value: scaled, pattern } : { kind: 'number', value: scaled };
};

/** `pattern` is the cell's number format: plain text keeps every character but a leading apostrophe. */
export const parseTyped = (text: string, pattern: string, thisYear: number): Typed => {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (isPlainText(pattern)) return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number) return number;
  if (/^(?:true|false)$/i.test(trimmed))
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  const date = parseTypedDate(trimmed, thisYear);
  if (date) return { kind: 'number', value: date.serial, pattern: date.pattern };
  // Sheets takes a leading sign for the beginning of a formula, even in front of words.
  if (/^[+-]./s.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
};

/** What a word is called where its weight was learned: small words and small numbers as they are, others by their stem. */
import type { Token } from './tokens.ts';

/** These mean something else when a letter changes. */
const asWritten = new Set(
  'no not never none nobody nothing without but though although only still yet until unless if since before after now was were is are had has have been being would could should can will may might used any anyone some every each all most few little enough too hardly'.split(
    ' ',
  ),
);

const few = 3;
const dozen = 12;
const firstYear = 1990;
const lastYear = 2035;

const nameOfNumber = (value: number): string => {
  if (value >= 0 && value <= few && Number.isInteger(value)) return `#${value}`;
  if (value >= firstYear && value <= lastYear) return '#y';
  return value <= dozen ? '#m' : '#b';
};

export const wordName = ({ kind, form, stem, number }: Token): string => {
  if (kind === 'number' && number !== null) return nameOfNumber(number);
  return asWritten.has(form) ? form : stem;
};

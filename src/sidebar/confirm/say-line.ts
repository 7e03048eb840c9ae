/** A line to confirm in words: who said it and when, why one is asked, and how it reads. */
import { ratingWords, roleNames, sayFacet } from '../labels.ts';
import type { Found } from '../reading/cut-words.ts';
import type { ConfirmLine } from './sweep.ts';

/** Who said it, as far as the line tells. */
export const sayWho = ({ named, role, source }: ConfirmLine): string => {
  // Without a name in the line the question's audience stands in.
  if (!named) return `${roleNames[role]} (from the question)`;
  return source === '' ? roleNames[role] : `${roleNames[role]}, ${source}`;
};

const whyAsked: { readonly [R in ConfirmLine['reason']]: string } = {
  'grave-doubt': 'The reader is not sure, and much hangs on it.',
  'fact-doubt': 'A statement about visas that the reader is not sure of.',
  weighty: 'The reader is sure. It weighs much, so a person should have looked.',
  doubt: 'The reader is not sure. Without your mark it counts little.',
  unread: 'Not in English: mark it yourself. Without your mark it counts for nothing.',
  silent: 'Nothing was found in these words. Mark them if they tell something.',
};

export const sayWhy = ({ reason }: ConfirmLine): string => whyAsked[reason];

/** "left alone at night (backup and supervision)" */
export const sayFound = ({ says, dim, facet }: Found): string =>
  `${says} (${sayFacet(dim, facet)})`;

/** The whole line as it is read aloud when it comes up. */
export const sayAloud = (line: ConfirmLine, left: number): string => {
  const { program, question, words, rating, unsure, found } = line;
  const reads =
    line.reason === 'unread' || rating === null
      ? ''
      : `Reads as ${ratingWords[rating].word}${unsure ? ', not sure' : ''}: `;
  return [
    `${program}. ${question.text}`,
    `${sayWho(line)}: ${words}`,
    `${reads}${found.map(sayFound).join('; ')}${found.length > 0 ? '. ' : ''}${sayWhy(line)}`,
    `${left} left.`,
  ].join('\n');
};

/** What an answer shows by its sound alone, where no phrase of a sign was found: never sure, never decisive. */
import type { Polarity, Question, SignFound } from '../vocabulary.ts';
import type { Sound } from './likeness.ts';
import type { TokenRow } from './match-phrases.ts';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The sign of a facet that only the sound of an answer shows. */
export const soundSign = (facet: string, polarity: Polarity): string =>
  `${kebab(facet)}-sounds-${polarity === 'green' ? 'good' : 'bad'}`;

/** Of the first matter that was asked; an answer that sounds evasive evades all that was asked. */
export const foundByLikeness = (
  sound: Sound,
  row: TokenRow,
  question: Question,
  year: number | null,
): readonly SignFound[] => {
  const { tokens } = row;
  const spans = [{ start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 }];
  const make = (
    tie: Question['ties'][number],
    polarity: Polarity,
    evasive: boolean,
  ): SignFound => ({
    sign: evasive ? `evasive:${question.id}` : soundSign(tie.facet, polarity),
    ...tie,
    polarity,
    fact: null,
    strength: 0.5,
    specificity: 0.5,
    year,
    evasive,
    sure: false,
    spans,
  });
  const first = question.ties.slice(0, 1);
  switch (sound) {
    case 'good':
      return first.map((tie) => make(tie, 'green', false));
    case 'red':
      return first.map((tie) => make(tie, 'red', false));
    case 'mixed':
      return first.flatMap((tie) => [make(tie, 'green', false), make(tie, 'red', false)]);
    case 'vague':
      return question.ties.map((tie) => make(tie, 'red', true));
    case 'neutral':
    case 'fact':
      return [];
  }
};

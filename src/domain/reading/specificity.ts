/** How exactly a thing was said: a figure or date, a concrete case, in general, vaguely. */
import type { Specificity } from '../vocabulary.ts';
import { yearOf } from './numbers.ts';
import type { Token } from './tokens.ts';

const hedges = new Set(
  'maybe perhaps probably possibly guess think suppose believe might apparently supposedly allegedly somebody something somewhere roughly seem seems heard rumor rumour vaguely'.split(
    ' ',
  ),
);

/** A case told: when it was, who it was, what was said word for word. */
const caseWords = new Set(
  'yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer fall autumn winter once twice thrice last ago morning handbook contract page section letter minutes slide she he her his co coresident'.split(
    ' ',
  ),
);

const monthNames = new Set(
  'january february march april june july august september october november december'.split(' '),
);

/** "One place a class" is a figure; "one gets used to it" is none. */
const countedThings = new Set(
  'place spot slot seat position esir integrated year month week day hour night room img'.split(
    ' ',
  ),
);

const isFigure = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.number === null) return false;
  return token.form !== 'one' || countedThings.has(tokens[at + 1]?.form ?? '');
};

const clock = /^\d{1,2}(?::\d\d)$/;

/** Of the sentence in which a phrase stands, or the phrase itself where that is longer. */
export const specificityOf = (tokens: readonly Token[], from: number, to: number): Specificity => {
  let figures = 0;
  let cases = 0;
  let doubts = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (yearOf(token) !== null || clock.test(token.form) || monthNames.has(token.form))
      figures += 1;
    else if (isFigure(tokens, at)) figures += 1;
    if (token.kind === 'quote' || caseWords.has(token.form)) cases += 1;
    if (hedges.has(token.form)) doubts += 1;
  }
  if (doubts > 0) return figures > 0 ? 0.5 : 0.25;
  if (figures > 0) return 1;
  return cases > 0 ? 0.75 : 0.5;
};

/**
 * What a stretch of a line shows in the end: what phrases found and what the network weighed, in one answer.
 * The network decides the color, since it took in what the phrases found; the phrases name the sign.
 */
import {
  type Facet,
  type Polarity,
  type Question,
  type SignFound,
  type Span,
  type Strength,
  type VisaFact,
  visaFacts,
} from '../vocabulary.ts';
import { contradict } from './contradict.ts';
import { type Show, showOf, shows } from './hear-line.ts';
import type { TokenRow } from './match-phrases.ts';
import { type FactChances, type Sound, sounds, type Weighed } from './sense.ts';
import { soundSign } from './sound-sign.ts';
import { specificityOf } from './specificity.ts';
import { tellingWords } from './telling-words.ts';
import { yearTold } from './years.ts';

/** What a stretch was asked for, and what phrases found in it. */
export interface Stretch {
  readonly question: Question;
  readonly row: TokenRow;
  readonly year: number | null;
  readonly found: readonly SignFound[];
  readonly weighed: Weighed;
  /** Only worth computing where a fact is stated. */
  readonly factChances: () => FactChances;
}

/** The chance at which what was read is called sure: of held-out lines 95 % were right from there on. */
const leastSure: { readonly [S in Show]: number } = {
  nothing: 1,
  green: 0.72,
  red: 0.8,
  evaded: 0.7,
  fact: 0.7,
};
const leastSureFact = 0.5;
const leastNeutral = 0.65;
/** A fact that a phrase found is kept on less than one that only the network heard. */
const leastFact = { found: 0.1, heard: 0.4 } as const;
/** Good and bad both as likely as this: which of them is open, and both are told, in doubt. */
const eitherWay = 0.33;

export const likeliest = (sound: Weighed['sound']): Sound => {
  let best: Sound = 'neutral';
  for (const one of sounds) if (sound[one] > sound[best]) best = one;
  const isOpen =
    (best === 'good' || best === 'red') && Math.min(sound.good, sound.red) >= eitherWay;
  return isOpen ? 'mixed' : best;
};

const wanted: { readonly [S in Sound]: readonly Show[] } = {
  good: ['green'],
  mixed: ['green', 'red'],
  vague: ['evaded'],
  red: ['red'],
  neutral: [],
  fact: ['fact'],
};

/** The chance that the stretch shows this. */
const chanceOf = ({ sound }: Weighed, show: Show): number => {
  if (show === 'green') return sound.good + sound.mixed;
  if (show === 'red') return sound.red + sound.mixed;
  return show === 'evaded' ? sound.vague : sound.fact;
};

const spanOf = ({ row, weighed }: Stretch, what: Show): Span =>
  tellingWords(
    row.tokens,
    weighed.show.map((chances) => chances[shows.indexOf(what)] ?? 0),
  );

const specificityAt = ({ row }: Stretch, { start, end }: Span) => {
  const from = row.tokens.findIndex((token) => token.start >= start);
  const to = row.tokens.findIndex((token) => token.end >= end) + 1;
  return specificityOf(row.tokens, Math.max(0, from), to);
};

/** IMGs named in the words: then "who reached IR" is said of IMGs. */
const facetAt = ({ question, row }: Stretch, { start, end }: Span): Question['ties'][number] => {
  const isOfImgs = row.tokens.some(
    (token, at) =>
      token.start >= start &&
      token.end <= end &&
      row.concepts[at]?.some(({ name }) => name === 'img') === true,
  );
  const first = question.ties[0] as Question['ties'][number];
  return (isOfImgs ? question.ties.find(({ facet }) => facet === 'imgOutcomes') : null) ?? first;
};

const usualStrength: Strength = 0.5;

const hear = (
  stretch: Stretch,
  sign: (facet: Facet) => string,
  what: 'green' | 'red' | 'fact',
  fact: VisaFact | null,
): SignFound => {
  const span = spanOf(stretch, what);
  const tie =
    fact === null ? facetAt(stretch, span) : { dim: 'visa' as const, facet: 'policy' as const };
  const { tokens } = stretch.row;
  return {
    sign: sign(tie.facet),
    ...tie,
    polarity: what === 'fact' ? null : what,
    fact,
    strength: fact === null ? usualStrength : 1,
    specificity: specificityAt(stretch, span),
    year: yearTold(tokens, 0, tokens.length, stretch.year),
    evasive: false,
    sure: true,
    spans: [span],
  };
};

const isColored =
  (polarity: Polarity) =>
  (one: SignFound): boolean =>
    one.polarity === polarity && !one.evasive && one.fact === null;

const settleColor = (stretch: Stretch, polarity: Polarity): readonly SignFound[] => {
  const found = stretch.found.filter(isColored(polarity));
  if (found.length > 0) return found;
  return [hear(stretch, (facet) => soundSign(facet, polarity), polarity, null)];
};

const settleEvasion = (stretch: Stretch): readonly SignFound[] => {
  const found = stretch.found.filter(({ evasive }) => evasive);
  if (found.length > 0) return found;
  const { question, year } = stretch;
  return question.ties.map((tie) => ({
    sign: `evasive:${question.id}`,
    ...tie,
    polarity: 'red' as const,
    fact: null,
    strength: usualStrength,
    specificity: usualStrength,
    year,
    evasive: true,
    sure: true,
    spans: [spanOf(stretch, 'evaded')],
  }));
};

const settleFacts = (stretch: Stretch): readonly SignFound[] => {
  const chances = stretch.factChances();
  const chance = (one: VisaFact): number => chances[one];
  const found = stretch.found.filter(
    ({ fact }) => fact !== null && chance(fact) >= leastFact.found,
  );
  const kept: VisaFact[] = found.flatMap(({ fact }) => (fact === null ? [] : [fact]));
  const heard = [...visaFacts]
    .sort((a, b) => chance(b) - chance(a))
    .filter((one, place) => chance(one) >= leastFact.heard || (place === 0 && kept.length === 0))
    .filter((one) => {
      if (kept.includes(one) || kept.some((other) => contradict(one, other))) return false;
      kept.push(one);
      return true;
    });
  return [...found, ...heard.map((one) => hear(stretch, () => one, 'fact', one))];
};

/** A refused or granted visa decides a life: it takes a plain phrase and both networks to be sure of one. */
const isSureFact = ({ factChances, found }: Stretch, fact: VisaFact): boolean =>
  found.some((one) => one.fact === fact && one.sure) && factChances()[fact] >= leastSureFact;

const isSure = (stretch: Stretch, one: SignFound): boolean => {
  const show = showOf(one);
  if (chanceOf(stretch.weighed, show) < leastSure[show]) return false;
  return one.fact === null || isSureFact(stretch, one.fact);
};

/** Whether it is unsure that nothing is told here. */
export const isOpen = ({ sound }: Weighed): boolean =>
  likeliest(sound) === 'neutral' && sound.neutral < leastNeutral;

/** What a stretch of at least one token shows; nothing when it tells nothing of the matter asked. */
export const settle = (stretch: Stretch): readonly SignFound[] => {
  const isFact = stretch.found.some(({ fact }) => fact !== null && isSureFact(stretch, fact));
  const sound = isFact ? 'fact' : likeliest(stretch.weighed.sound);
  const settled = wanted[sound].flatMap((show) => {
    if (show === 'fact') return settleFacts(stretch);
    if (show === 'evaded') return settleEvasion(stretch);
    return settleColor(stretch, show === 'red' ? 'red' : 'green');
  });
  return settled.map((one) => ({ ...one, sure: isSure(stretch, one) }));
};

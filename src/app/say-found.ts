/** What the reader found in a line, in the words in which the sidebar shows it. */
import type { ResponseOf } from '../contracts/index.ts';
import type { Bank } from '../domain/bank.ts';
import type { ObservedLine } from '../domain/scoring/observe.ts';
import type { Observed } from '../domain/scoring/observe-line.ts';
import type { Strength } from '../domain/vocabulary.ts';

type FoundSign = ResponseOf<'readWords'>['found'][number];

const strengthWords: { readonly [S in Strength]: FoundSign['strength'] } = {
  0.25: 'hint',
  0.5: 'clear',
  1: 'decisive',
};

/** An evasion feeds every facet of its question: it is shown once. */
const isFirstOfSign = ({ found }: Observed, at: number, all: readonly Observed[]): boolean =>
  all.findIndex((other) => other.found === found) === at;

/** Each sign once; spans count from the start of the line's words, moved on by `shift`. */
export const sayFound = (
  bank: Bank,
  { reading, observed }: ObservedLine,
  shift = 0,
): FoundSign[] => {
  const says = new Map(bank.signs.map((sign) => [sign.id, sign.says]));
  const counted = observed.filter(isFirstOfSign);
  return reading.found.map((sign) => {
    const observation = counted.find((one) => one.found === sign)?.observation;
    return {
      says: says.get(sign.sign) ?? sign.sign,
      polarity: observation?.polarity ?? null,
      dim: sign.dim,
      facet: sign.facet,
      strength: strengthWords[observation?.strength ?? sign.strength],
      year: sign.year,
      evasive: sign.evasive,
      sure: sign.sure,
      spans: sign.spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    };
  });
};

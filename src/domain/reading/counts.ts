/** Counts and shares: what "four of six matched", "all nine finished", "none was taken" say of the matter asked. */
import type { Facet, Polarity, Question, SignFound, Strength } from '../vocabulary.ts';
import type { TokenRow } from './match-phrases.ts';
import { yearOf } from './numbers.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { yearTold } from './years.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** What one wishes for the people counted, and what one does not. */
const reached = stems(
  'match place land got get obtain secure finish complete graduate pass certified certify ir independent integrated practice attending accepted chosen selected picked taken made through renewed approved presented published succeed',
);
const missed = stems(
  'leave quit resign fail failed unmatched reject rejected drop dropped transfer switch converted convert denied refuse fire dismissed lose lapse late withdrew withdrawn repeat',
);
const missedPairs = [
  'turned away',
  'turned down',
  'left out',
  'passed over',
  'gave up',
  'let go',
].map((pair) => pair.split(' ').map(stemOf));

const countable: ReadonlySet<Facet> = new Set<Facet>([
  'outcomes',
  'imgOutcomes',
  'record',
  'structure',
  'attrition',
  'education',
]);

interface Share {
  /** Of how many tried; null when only "all" or "none" was said. */
  readonly of: number | null;
  /** 0 to 1. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const skip = new Set([
  'the',
  'our',
  'my',
  'those',
  'these',
  'last',
  'past',
  'all',
  'them',
  'their',
]);

const plainNumber = (token: Token | undefined): number | null =>
  token === undefined || yearOf(token) !== null ? null : token.number;

/** "four of the last six", "4 out of 6", "4/6". */
const ratioAt = (tokens: readonly Token[], at: number): Share | null => {
  const part = plainNumber(tokens[at]) ?? (tokens[at]?.form === 'none' ? 0 : null);
  if (part === null) return null;
  let next = at + 1;
  if (tokens[next]?.form === 'out') next += 1;
  if (!['of', '/', 'for'].includes(tokens[next]?.form ?? '')) return null;
  const isFor = tokens[next]?.form === 'for';
  next += 1;
  while (skip.has(tokens[next]?.form ?? '')) next += 1;
  const whole = plainNumber(tokens[next]);
  if (whole === null || whole === 0 || part > whole || whole > 400) return null;
  // "Two for three years" is no share: only a perfect score is told with "for".
  if (isFor && part !== whole) return null;
  return { of: whole, share: part / whole, from: at, to: next + 1 };
};

const wholeWords = new Set(['all', 'both', 'every', 'each', 'everyone', 'everybody']);
const noneWords = new Set(['none', 'nobody', 'neither', 'zero']);

const quantifierAt = (tokens: readonly Token[], at: number): Share | null => {
  const form = tokens[at]?.form ?? '';
  const isNot = tokens[at - 1]?.form === 'not';
  const of = plainNumber(tokens[at + 1]) ?? plainNumber(tokens[at + 2]);
  if (wholeWords.has(form) && !isNot) return { of, share: 1, from: at, to: at + 1 };
  const isNone = noneWords.has(form) || (form === 'one' && isNot) || (form === 'single' && isNot);
  return isNone ? { of, share: 0, from: at, to: at + 1 } : null;
};

const isPair = (tokens: readonly Token[], at: number): boolean =>
  missedPairs.some(
    ([first, second]) => tokens[at]?.stem === first && tokens[at + 1]?.stem === second,
  );

const reach = 9;

/** What was counted, looked for behind the figure and then before it; null when it is not said. */
const valenceOf = (tokens: readonly Token[], share: Share): 'reached' | 'missed' | null => {
  const sentence = tokens[share.from]?.sentence;
  const judge = (at: number): 'reached' | 'missed' | null => {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (isPair(tokens, at) || missed.has(token.stem)) return 'missed';
    return reached.has(token.stem) ? 'reached' : null;
  };
  for (let at = share.to; at < share.to + reach; at += 1) {
    const found = judge(at);
    if (found !== null) return found;
  }
  for (let at = share.from - 1; at >= Math.max(0, share.from - reach); at -= 1) {
    const found = judge(at);
    if (found !== null) return found;
  }
  return null;
};

interface Verdict {
  readonly polarity: Polarity;
  readonly strength: Strength;
}

/** Half or more is good, none is bad, less than half is both; few tries weigh less. */
const verdictsOf = (share: Share, good: number): readonly Verdict[] => {
  if (good >= 0.5) return [{ polarity: 'green', strength: 1 }];
  if (good > 0) {
    return [
      { polarity: 'green', strength: 0.5 },
      { polarity: 'red', strength: 0.5 },
    ];
  }
  return [{ polarity: 'red', strength: share.of !== null && share.of < 3 ? 0.25 : 1 }];
};

const signOf: { readonly [F in Facet]?: { readonly green: string; readonly red: string } } = {
  outcomes: { green: 'ir-outcomes-counted', red: 'no-ir-outcomes' },
  imgOutcomes: { green: 'img-outcomes-shown', red: 'no-img-outcomes' },
  record: { green: 'visa-holders-finished', red: 'no-imgs-lately' },
  structure: { green: 'structure-stated', red: 'ir-places-cut' },
  attrition: { green: 'nobody-left', red: 'people-leave' },
  education: { green: 'teaching-protected', red: 'teaching-lost' },
};

/** Stretches of the line that a share explains, so that no phrase need guess at them. */
export interface Counted {
  readonly found: readonly SignFound[];
  /** Sentence and facet of each, as `3 outcomes`. */
  readonly places: ReadonlySet<string>;
}

const sharesIn = (tokens: readonly Token[]): readonly Share[] => {
  const shares: Share[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const share = ratioAt(tokens, at) ?? quantifierAt(tokens, at);
    if (share === null) continue;
    shares.push(share);
    at = share.to - 1;
  }
  return shares;
};

/** True when IMGs are the people counted: "two of our three IMGs", "IMGs, none of them". */
const isAboutImgs = ({ concepts }: TokenRow, { from, to }: Share): boolean => {
  for (let at = Math.max(0, from - 4); at < to + 4; at += 1) {
    if (concepts[at]?.some(({ name }) => name === 'img') === true) return true;
  }
  return false;
};

/** Observations from the shares told, of the first facet asked that can be counted. */
export const readCounts = (
  question: Question,
  row: TokenRow,
  yearOfLine: number | null,
): Counted => {
  const tie = question.ties.find(({ facet }) => countable.has(facet));
  if (tie === undefined) return { found: [], places: new Set() };
  const { tokens } = row;
  const places = new Set<string>();
  const found = sharesIn(tokens).flatMap((share): readonly SignFound[] => {
    const valence = valenceOf(tokens, share);
    const sentence = tokens[share.from]?.sentence;
    if (valence === null || sentence === undefined) return [];
    const asked = tie.facet === 'outcomes' && isAboutImgs(row, share) ? 'imgOutcomes' : tie.facet;
    const ids = signOf[asked];
    if (ids === undefined) return [];
    places.add(`${sentence} ${asked}`);
    const end = Math.min(tokens.length, share.to + reach);
    const good = valence === 'reached' ? share.share : 1 - share.share;
    return verdictsOf(share, good).map(({ polarity, strength }) => ({
      sign: polarity === 'green' ? ids.green : ids.red,
      dim: tie.dim,
      facet: asked,
      polarity,
      fact: null,
      strength,
      specificity: share.of === null ? 0.75 : 1,
      year: yearTold(tokens, share.from, end, yearOfLine),
      evasive: false,
      // A share of whom and of what is often told in other words: only a full ratio is plain.
      sure: share.of !== null,
      spans: [{ start: tokens[share.from]?.start ?? 0, end: tokens[share.to - 1]?.end ?? 0 }],
    }));
  });
  return { found, places };
};

/** Reads an answer cell: which signs each of its lines shows. */
import type { Bank, Sign } from '../bank.ts';
import {
  type AnswerLine,
  audienceRole,
  type LineReading,
  type Polarity,
  type Question,
  type Role,
  type SignFound,
} from '../vocabulary.ts';
import { conceptsAt } from './concept-places.ts';
import { type Counted, readCounts } from './counts.ts';
import { isDenied } from './denial.ts';
import { foundEvasions } from './evasion.ts';
import { foundByLikeness } from './found-by-likeness.ts';
import { isForeign } from './language.ts';
import { type Chances, hear, soundOf } from './likeness.ts';
import { type Hit, hitsIn, type TokenRow } from './match-phrases.ts';
import { mergeFound } from './merge-found.ts';
import { parseCell } from './parse-cell.ts';
import { phrasesOf } from './phrase-index.ts';
import { isInScope, scopeOf } from './scope.ts';
import { specificityOf } from './specificity.ts';
import { tokensOf } from './tokens.ts';
import { yearOfDate, yearOfSource, yearTold } from './years.ts';

/** A line longer than this is read up to here; no answer that a person types comes near. */
const mostRead = 6000;

interface Reading {
  readonly bank: Bank;
  readonly question: Question;
  readonly line: AnswerLine;
  readonly row: TokenRow;
}

const signById = new WeakMap<readonly Sign[], ReadonlyMap<string, Sign>>();

const findSign = (signs: readonly Sign[], id: string): Sign | undefined => {
  const known = signById.get(signs) ?? new Map(signs.map((sign) => [sign.id, sign]));
  signById.set(signs, known);
  return known.get(id);
};

/** The sentence around [from, to), as far as tokens reach. */
const sentenceAround = ({ tokens }: TokenRow, from: number, to: number): [number, number] => {
  let start = from;
  while (start > 0 && tokens[start - 1]?.sentence === tokens[from]?.sentence) start -= 1;
  let end = to;
  while (end < tokens.length && tokens[end]?.sentence === tokens[to - 1]?.sentence) end += 1;
  return [start, end];
};

const yearOfLine = ({ line }: Reading): number | null =>
  yearOfDate(line.date) ?? yearOfSource(line.source);

const makeFound = (reading: Reading, sign: Sign, from: number, to: number): SignFound => {
  const { tokens } = reading.row;
  const [start, end] = sentenceAround(reading.row, from, to);
  return {
    sign: sign.id,
    dim: sign.dimension,
    facet: sign.facet,
    polarity: sign.fact === undefined ? sign.polarity : null,
    fact: sign.fact ?? null,
    strength: sign.strength,
    specificity: specificityOf(tokens, start, end),
    year: yearTold(tokens, start, end, yearOfLine(reading)),
    evasive: sign.evasive ?? false,
    sure: true,
    spans: [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }],
  };
};

/** The sign that a hit shows once denial and scope are weighed; null when it shows nothing. */
const resolveHit = (reading: Reading, hit: Hit): SignFound | null => {
  const { tokens, concepts } = reading.row;
  const denied = isDenied(tokens, hit.from, hit.to, hit.named);
  const { sign: said } = hit.phrase;
  const opposite = said.opposite;
  const sign = denied
    ? opposite === undefined
      ? undefined
      : findSign(reading.bank.signs, opposite)
    : said;
  if (sign === undefined) return null;
  const [start, end] = sentenceAround(reading.row, hit.from, hit.to);
  const scope = scopeOf(tokens, concepts, start, end);
  if (!isInScope(sign.facet, sign.fact !== undefined, scope)) return null;
  return makeFound(reading, sign, hit.from, hit.to);
};

const isAskedIn =
  (question: Question) =>
  (facetOrId: string): boolean =>
    question.sources.includes(facetOrId) || question.ties.some(({ facet }) => facet === facetOrId);

/** Where a share was told, it decides: a phrase found in the same sentence on that matter is left out. */
const isCounted = ({ row }: Reading, counted: Counted, one: SignFound): boolean => {
  const place = row.tokens.find(({ start }) => start === one.spans[0]?.start);
  return place !== undefined && counted.places.has(`${place.sentence} ${one.facet}`);
};

const readWords = (reading: Reading): readonly SignFound[] => {
  const hits = hitsIn(phrasesOf(reading.bank.signs), reading.row, isAskedIn(reading.question));
  const found = hits
    .map((hit) => resolveHit(reading, hit))
    .filter((one): one is SignFound => one !== null);
  const counted = readCounts(reading.question, reading.row, yearOfLine(reading));
  const substance = mergeFound([
    ...found.filter((one) => !one.evasive && !isCounted(reading, counted, one)),
    ...counted.found,
  ]);
  const evasions = foundEvasions(
    reading.question,
    substance,
    found.filter(({ evasive }) => evasive),
  );
  return [...substance, ...evasions];
};

const chanceOf = (chances: Chances, polarity: Polarity): number =>
  chances.mixed + (polarity === 'red' ? chances.red : chances.good);

/** Phrases first; what the words sound like fills their silence, or casts doubt on what they say. */
const withLikeness = (reading: Reading, role: Role, found: readonly SignFound[]) => {
  const { bank, row, question } = reading;
  if (bank.likeness === undefined) return found;
  const chances = hear(bank.likeness, row, question, role, found);
  if (found.length === 0)
    return foundByLikeness(soundOf(chances), row, question, yearOfLine(reading));
  return found.map((one) => (isDoubtful(chances, one) ? { ...one, sure: false } : one));
};

const isDoubtful = (chances: Chances, { polarity, evasive }: SignFound): boolean =>
  !evasive && polarity !== null && chanceOf(chances, polarity) < 0.9;

const readLine = (bank: Bank, question: Question, line: AnswerLine): LineReading => {
  const tokens = tokensOf(line.words.slice(0, mostRead));
  const role: Role = line.role ?? audienceRole[question.audiences[0]];
  if (isForeign(tokens)) return { line, role, found: [], unread: true };
  const row = { tokens, concepts: conceptsAt(tokens) };
  const reading = { bank, question, line, row };
  return { line, role, found: withLikeness(reading, role, readWords(reading)), unread: false };
};

/** Everything that one cell says, line by line; a blank cell has no line. Never fails, whatever the text. */
export const readAnswer = (bank: Bank, question: Question, text: string): readonly LineReading[] =>
  parseCell(text)
    .filter(({ words, mark, role }) => words !== '' || mark !== null || role !== null)
    .map((line) => readLine(bank, question, line));

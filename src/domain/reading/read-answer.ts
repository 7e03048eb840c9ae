/** Reads an answer cell: which signs each of its lines shows. */
import type { Bank, Sign } from '../bank.ts';
import {
  type AnswerLine,
  audienceRole,
  type LineReading,
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
import { hear, soundOf } from './likeness.ts';
import { type Hit, hitsIn, type TokenRow } from './match-phrases.ts';
import { mergeFound } from './merge-found.ts';
import { parseCell } from './parse-cell.ts';
import { phrasesOf } from './phrase-index.ts';
import type { Phrase } from './phrases.ts';
import { isInScope } from './scope.ts';
import { specificityOf } from './specificity.ts';
import { tokensOf } from './tokens.ts';
import { weighFound } from './weigh-found.ts';
import { yearOfDate, yearOfSource, yearTold } from './years.ts';

/** A line longer than this is read up to here; no answer that a person types comes near. */
const mostRead = 6000;

interface Reading {
  readonly bank: Bank;
  readonly question: Question;
  readonly line: AnswerLine;
  readonly row: TokenRow;
  /** Of the line's date, or of its source; null when neither has one. */
  readonly year: number | null;
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

/** The sign that a hit shows once denial is weighed; null when its denial shows nothing. */
const signShown = (reading: Reading, said: Sign, denied: boolean): Sign | null => {
  if (!denied) return said;
  const { opposite } = said;
  return opposite === undefined ? null : (findSign(reading.bank.signs, opposite) ?? null);
};

/** What a hit shows where it stands; null when it shows nothing of the residents' own matter. */
const resolveHit = (reading: Reading, hit: Hit): SignFound | null => {
  const { tokens, concepts } = reading.row;
  const { from, to, phrase } = hit;
  const denied = isDenied(tokens, from, to, hit.named);
  const sign = signShown(reading, phrase.sign, denied);
  if (sign === null) return null;
  const [start, end] = sentenceAround(reading.row, from, to);
  const { facet, fact } = sign;
  if (!isInScope(facet, fact !== undefined, { tokens, concepts, from: start, to: end }))
    return null;
  return {
    sign: sign.id,
    dim: sign.dimension,
    facet,
    polarity: fact === undefined ? sign.polarity : null,
    fact: fact ?? null,
    strength: sign.strength,
    specificity: specificityOf(tokens, start, end),
    year: yearTold(tokens, start, end, reading.year),
    evasive: sign.evasive ?? false,
    sure: sign.evasive === true || !(phrase.isLoose || denied),
    spans: [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }],
  };
};

const knownMatters = new WeakMap<Question, ReadonlySet<string>>();

/** Facets and catalogue ids that a question asks about. */
const mattersOf = (question: Question): ReadonlySet<string> => {
  const known = knownMatters.get(question);
  if (known !== undefined) return known;
  const matters = new Set<string>(question.sources);
  for (const { facet } of question.ties) matters.add(facet);
  knownMatters.set(question, matters);
  return matters;
};

/** Where a share was told, it decides: a phrase found in the same sentence on that matter is left out. */
const isCounted = ({ row }: Reading, counted: Counted, one: SignFound): boolean => {
  if (counted.places.size === 0) return false;
  const place = row.tokens.find(({ start }) => start === one.spans[0]?.start);
  return place !== undefined && counted.places.has(`${place.sentence} ${one.facet}`);
};

/** What the phrases of a line show, and whether several of them tell of harm. */
interface Shown {
  readonly found: readonly SignFound[];
  readonly isBacked: boolean;
}

const isHarm = ({ polarity, evasive }: SignFound): boolean => polarity === 'red' && !evasive;

const readPhrases = (reading: Reading): Shown => {
  const found: SignFound[] = [];
  const negative: SignFound[] = [];
  const harmful: Phrase[] = [];
  for (const hit of hitsIn(
    phrasesOf(reading.bank.signs),
    reading.row,
    mattersOf(reading.question),
  )) {
    const one = resolveHit(reading, hit);
    if (one === null) continue;
    found.push(one);
    if (!isHarm(one) || one.sign !== hit.phrase.sign.id) continue;
    if (hit.phrase.isNegative) negative.push(one);
    if (!harmful.includes(hit.phrase)) harmful.push(hit.phrase);
  }
  if (harmful.length > 1) return { found, isBacked: true };
  const doubted = found.map((one) => (negative.includes(one) ? { ...one, sure: false } : one));
  return { found: doubted, isBacked: false };
};

const readWords = (reading: Reading): Shown => {
  const { found, isBacked } = readPhrases(reading);
  const counted = readCounts(reading.question, reading.row, reading.year);
  const substance = mergeFound([
    ...found.filter((one) => !one.evasive && !isCounted(reading, counted, one)),
    ...counted.found,
  ]);
  const evasions = foundEvasions(
    reading.question,
    substance,
    found.filter(({ evasive }) => evasive),
  );
  return { found: [...substance, ...evasions], isBacked };
};

/** Phrases first; what the words sound like fills their silence, and weighs what they say. */
const readSigns = (reading: Reading, role: Role): readonly SignFound[] => {
  const { bank, row, question, year } = reading;
  const { found, isBacked } = readWords(reading);
  if (bank.likeness === undefined) return weighFound(row.tokens, found, null, isBacked);
  const chances = hear(bank.likeness, row, question, role, found);
  const weighed = weighFound(row.tokens, found, chances, isBacked);
  return weighed.length === 0 ? foundByLikeness(soundOf(chances), row, question, year) : weighed;
};

const readLine = (bank: Bank, question: Question, line: AnswerLine): LineReading => {
  const tokens = tokensOf(line.words.slice(0, mostRead));
  const role: Role = line.role ?? audienceRole[question.audiences[0]];
  if (isForeign(tokens)) return { line, role, found: [], unread: true };
  const row = { tokens, concepts: conceptsAt(tokens) };
  const year = yearOfDate(line.date) ?? yearOfSource(line.source);
  const reading = { bank, question, line, row, year };
  return { line, role, found: readSigns(reading, role), unread: false };
};

/** Everything that one cell says, line by line; a blank cell has no line. Never fails, whatever the text. */
export const readAnswer = (bank: Bank, question: Question, text: string): readonly LineReading[] =>
  parseCell(text)
    .filter(({ words, mark, role }) => words !== '' || mark !== null || role !== null)
    .map((line) => readLine(bank, question, line));

/** Reads an answer cell: which signs each of its lines shows. */
import type { Bank, Sense, Sign } from '../bank.ts';
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
import { hearLine } from './hear-line.ts';
import { isForeign } from './language.ts';
import { type Hit, hitsIn, type TokenRow } from './match-phrases.ts';
import { mergeFound } from './merge-found.ts';
import { parseCell } from './parse-cell.ts';
import { phrasesOf } from './phrase-index.ts';
import { isInScope } from './scope.ts';
import { type FactChances, knowsWords, weigh, weighFacts } from './sense.ts';
import { isOpen, settle } from './settle.ts';
import { specificityOf } from './specificity.ts';
import { splitRow } from './split-row.ts';
import { tokensOf } from './tokens.ts';
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

const readPhrases = (reading: Reading): readonly SignFound[] =>
  hitsIn(phrasesOf(reading.bank.signs), reading.row, mattersOf(reading.question)).flatMap(
    (hit) => resolveHit(reading, hit) ?? [],
  );

/** What phrases and counts show. */
const readWords = (reading: Reading): readonly SignFound[] => {
  const found = readPhrases(reading);
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
  return [...substance, ...evasions];
};

const isInside = ({ tokens }: TokenRow, { spans }: SignFound): boolean => {
  const start = spans[0]?.start ?? 0;
  const last = tokens[tokens.length - 1];
  return start >= (tokens[0]?.start ?? 0) && start < (last?.end ?? 0);
};

/** What one stretch shows; open when it may show something that was not found. */
interface Told {
  readonly found: readonly SignFound[];
  readonly isOpen: boolean;
}

/** What phrases found in a stretch and what the network makes of all its words, in one answer. */
const readStretch = (
  { question, year }: Reading,
  sense: Sense,
  role: Role,
  row: TokenRow,
  shown: readonly SignFound[],
): Told => {
  const facet = question.ties[0]?.facet;
  const found = shown.filter((one) => isInside(row, one));
  if (facet === undefined) return { found, isOpen: false };
  const heard = hearLine(row.tokens, row.concepts, found);
  if (!knowsWords(sense, heard)) return { found, isOpen: true };
  let chances: FactChances | null = null;
  const factChances = (): FactChances => {
    chances = chances ?? weighFacts(sense, heard, facet, role);
    return chances;
  };
  const weighed = weigh(sense, heard, facet, role);
  return {
    found: settle({ question, row, year, found, weighed, factChances }),
    isOpen: isOpen(weighed),
  };
};

/** Phrases first; then the network weighs them together with all the words. */
const readSigns = (reading: Reading, role: Role): Told => {
  const shown = readWords(reading);
  const { sense } = reading.bank;
  if (sense === undefined) return { found: shown, isOpen: false };
  const told = splitRow(reading.row).map((row) => readStretch(reading, sense, role, row, shown));
  const found = told.flatMap((one) => one.found);
  const substance = found.filter(({ evasive }) => !evasive);
  return {
    // Of a long answer: avoided at first and answered after all is answered.
    found: mergeFound(told.length > 1 && substance.length > 0 ? substance : found),
    isOpen: told.some((one) => one.isOpen),
  };
};

const readLine = (bank: Bank, question: Question, line: AnswerLine): LineReading => {
  const tokens = tokensOf(line.words.slice(0, mostRead));
  const role: Role = line.role ?? audienceRole[question.audiences[0]];
  if (isForeign(tokens)) return { line, role, found: [], unread: true };
  const row = { tokens, concepts: conceptsAt(tokens) };
  const year = yearOfDate(line.date) ?? yearOfSource(line.source);
  const reading = { bank, question, line, row, year };
  return { line, role, ...readSigns(reading, role), unread: false };
};

/** Everything that one cell says, line by line; a blank cell has no line. Never fails, whatever the text. */
export const readAnswer = (bank: Bank, question: Question, text: string): readonly LineReading[] =>
  parseCell(text)
    .filter(({ words, mark, role }) => words !== '' || mark !== null || role !== null)
    .map((line) => readLine(bank, question, line));

/** What the likeness of an answer to labeled ones is judged by: its words, their order, the question, the signs found. */
import {
  cultureDomains,
  type Facet,
  pipelineFacets,
  type Question,
  type Role,
  type SignFound,
  visaFacets,
} from '../vocabulary.ts';
import type { TokenRow } from './match-phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Takes one feature: of what (a stem, `@concept`, or a capital letter and more for all else), in which
 * connection (`A` to `P` the facet asked, `Z` behind a "not", another stem the one before, '' none),
 * and how much of it there is. The same feature may be given twice.
 */
export type AddFeature = (of: string, beside: string, value: number) => void;

const negators = new Set(['not', 'no', 'never', 'none', 'nobody', 'without', 'zero']);
const partings = new Set(['but', 'though', 'and', 'so']);
const negatorReach = 5;
const denied = 'Z';

const facets: readonly Facet[] = [...visaFacets, ...pipelineFacets, ...cultureDomains];
const letters = 'ABCDEFGHIJKLMNOP';
const letterOf = (facet: Facet | undefined): string =>
  facet === undefined ? 'Y' : letters.charAt(facets.indexOf(facet));

const nameOf = (token: Token): string => (token.kind === 'number' ? '#' : token.stem);

/** Words by themselves, in the light of the question, behind one another, and shortly behind a "not". */
const addWords = (add: AddFeature, { tokens, concepts }: TokenRow, asked: string): void => {
  let left = 0;
  let before: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'stop' || partings.has(token.form)) left = 0;
    const isDenied = left > 0 && token.kind === 'word';
    const name = nameOf(token);
    add(name, '', 1);
    add(name, asked, 0.5);
    if (before !== null) add(name, before, 1);
    if (isDenied) add(name, denied, 0.8);
    for (const concept of concepts[at] ?? []) {
      add(concept.key, '', 1);
      add(concept.key, asked, 0.5);
      if (isDenied) add(concept.key, denied, 0.8);
    }
    before = name;
    if (isDenied) left -= 1;
    if (negators.has(token.form)) left = negatorReach;
  }
};

const kindOf = ({ fact, evasive, polarity }: SignFound): string => {
  if (fact !== null) return 'fact';
  return evasive ? 'evasive' : (polarity ?? '');
};

const addFound = (add: AddFeature, found: readonly SignFound[], question: Question): void => {
  const kinds: string[] = [];
  for (const one of found) {
    const kind = kindOf(one);
    if (!kinds.includes(kind)) kinds.push(kind);
    const isAsked = question.ties.some(({ facet }) => facet === one.facet);
    add(`Kind+${kind}`, isAsked ? 'asked' : 'beside', 1.5);
    if (!one.evasive) add(`Sign+${one.sign}`, one.polarity ?? '', 1);
  }
  add(`Kinds+${kinds.sort().join('+')}`, '', 1.5);
};

/** The same words, question and signs always give the same features, in the same order. */
export const walkFeatures = (
  add: AddFeature,
  row: TokenRow,
  question: Question,
  role: Role,
  found: readonly SignFound[],
): void => {
  const asked = letterOf(question.ties[0]?.facet);
  addWords(add, row, asked);
  addFound(add, found, question);
  add('Asked', asked, 1);
  add(`Role+${role}`, '', 0.5);
  add('Always', '', 1);
};

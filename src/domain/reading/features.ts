/** What the likeness of an answer to labeled ones is judged by: its words, their order, the question, the signs found. */
import type { Question, Role, SignFound } from '../vocabulary.ts';
import type { ConceptsAt } from './concept-places.ts';
import type { TokenRow } from './match-phrases.ts';
import type { Token } from './tokens.ts';

export type Features = ReadonlyMap<string, number>;

const negators = new Set(['not', 'no', 'never', 'none', 'nobody', 'without', 'zero']);
const partings = new Set(['but', 'though', 'and', 'so']);
const negatorReach = 5;

const nameOf = (token: Token): string => (token.kind === 'number' ? '#' : token.stem);

type Add = (name: string, value: number) => void;

const addWords = (add: Add, tokens: readonly Token[], facet: string): void => {
  for (const [at, token] of tokens.entries()) {
    const name = nameOf(token);
    const before = tokens[at - 1];
    add(`w=${name}`, 1);
    add(`f=${facet} ${name}`, 0.5);
    if (before !== undefined) add(`b=${nameOf(before)} ${name}`, 1);
  }
};

const addConcepts = (add: Add, concepts: ConceptsAt, facet: string): void => {
  for (const here of concepts) {
    for (const { name } of here) {
      add(`c=${name}`, 1);
      add(`d=${facet} ${name}`, 0.5);
    }
  }
};

/** Words that stand shortly behind a "not": "never late" is no "late". */
const addDenied = (add: Add, tokens: readonly Token[], concepts: ConceptsAt): void => {
  let left = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'stop' || partings.has(token.form)) left = 0;
    if (left > 0 && token.kind === 'word') {
      add(`n=${token.stem}`, 0.8);
      for (const { name } of concepts[at] ?? []) add(`m=${name}`, 0.8);
      left -= 1;
    }
    if (negators.has(token.form)) left = negatorReach;
  }
};

const kindOf = ({ fact, evasive, polarity }: SignFound): string => {
  if (fact !== null) return 'fact';
  return evasive ? 'evasive' : (polarity ?? '');
};

const addFound = (add: Add, found: readonly SignFound[], question: Question): void => {
  const kinds = new Set(found.map(kindOf));
  add(`k=${[...kinds].sort().join(' ')}`, 1.5);
  for (const one of found) {
    const isAsked = question.ties.some(({ facet }) => facet === one.facet);
    add(`p=${kindOf(one)} ${isAsked ? 'asked' : 'beside'}`, 1.5);
    if (!one.evasive) add(`o=${one.sign} ${one.polarity ?? ''}`, 1);
  }
};

/** A value per feature; the same words, question and signs always give the same ones. */
export const featuresOf = (
  row: TokenRow,
  question: Question,
  role: Role,
  found: readonly SignFound[],
): Features => {
  const features = new Map<string, number>();
  const add: Add = (name, value) => {
    features.set(name, Math.max(value, features.get(name) ?? 0));
  };
  const facet = question.ties[0]?.facet ?? 'none';
  addWords(add, row.tokens, facet);
  addConcepts(add, row.concepts, facet);
  addDenied(add, row.tokens, row.concepts);
  addFound(add, found, question);
  add(`a=${facet}`, 1);
  add(`r=${role}`, 0.5);
  add('1', 1);
  return features;
};

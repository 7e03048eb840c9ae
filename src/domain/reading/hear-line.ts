/** A line as the network takes it in: token by token its name, its concepts and what the phrases found there. */
import { type SignFound, visaFacts } from '../vocabulary.ts';
import type { ConceptsAt } from './concept-places.ts';
import type { Token } from './tokens.ts';
import { wordName } from './word-names.ts';

/** What a token shows; the first is nothing. */
export const shows = ['nothing', 'green', 'red', 'evaded', 'fact'] as const;

export type Show = (typeof shows)[number];

export const showOf = ({ fact, evasive, polarity }: SignFound): Show => {
  if (fact !== null) return 'fact';
  if (evasive) return 'evaded';
  return polarity === 'red' ? 'red' : 'green';
};

/** One token of a line. */
export interface Heard {
  /** The same for tokens of the same name, concepts and rule. */
  readonly key: string;
  readonly name: string;
  readonly concepts: readonly string[];
  /** What a phrase found over this token: its place in `shows`, or behind these the place of a visa fact. */
  readonly rule: number;
}

/** More concepts than these at one token say nothing new. */
const mostConcepts = 3;

const ruleOf = (one: SignFound): number =>
  one.fact === null ? shows.indexOf(showOf(one)) : shows.length + visaFacts.indexOf(one.fact);

const rulesOf = (tokens: readonly Token[], found: readonly SignFound[]): readonly number[] => {
  const rules = tokens.map(() => 0);
  for (const one of found) {
    const rule = ruleOf(one);
    for (const { start, end } of one.spans) {
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token !== undefined && token.start < end && token.end > start) rules[at] = rule;
      }
    }
  }
  return rules;
};

export const hearLine = (
  tokens: readonly Token[],
  concepts: ConceptsAt,
  found: readonly SignFound[],
): readonly Heard[] => {
  const rules = rulesOf(tokens, found);
  return tokens.map((token, at) => {
    const name = wordName(token);
    const names = (concepts[at] ?? []).slice(0, mostConcepts).map((place) => place.name);
    const rule = rules[at] ?? 0;
    return { key: `${rule} ${name} ${names.join(' ')}`, name, concepts: names, rule };
  });
};

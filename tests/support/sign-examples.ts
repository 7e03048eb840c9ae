/** Known answers of each sign that has phrases: words that show it, and words near by that do not. */
import { readFileSync } from 'node:fs';

export interface SignExamples {
  readonly shows: readonly string[];
  readonly not: readonly string[];
}

export const signExamples = new Map<string, SignExamples>(
  Object.entries(JSON.parse(readFileSync(new URL('sign-examples.json', import.meta.url), 'utf8'))),
);

export const examplesOf = (id: string): SignExamples =>
  signExamples.get(id) ?? { shows: [], not: [] };

/** Makes small banks and questions for tests: only what a test is about need be said. */
import type { Bank } from '../../src/domain/bank.ts';
import type { Question } from '../../src/domain/vocabulary.ts';

export const aQuestion = (said: Partial<Question>): Question => ({
  id: 'a-question',
  audiences: ['resident'],
  text: 'How is it?',
  ties: [{ dim: 'culture', facet: 'abuse' }],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
  ...said,
});

export const aBank = (questions: readonly Question[]): Bank => ({
  questions,
  signs: [],
  probes: [],
  templates: [],
  budgets: [],
  passages: [],
  afterTheMatch: [],
  sample: [],
});

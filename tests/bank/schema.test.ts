/** The whole bank keeps to its schema, and the schema is not blind. */
import { describe, expect, test } from 'vitest';
import { bank } from '../../src/bank/index.ts';
import { bankSchema, questionSchema } from '../../src/bank/schema.ts';

const [question] = bank.questions;

describe('the schema', () => {
  test('holds for every entry of the bank', () => {
    const parsed = bankSchema.safeParse(bank);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['an id that is not kebab-case', { id: 'dir_Outcomes' }],
    ['an id without the prefix of its audience', { id: 'outcomes' }],
    ['a facet of another dimension', { ties: [{ dim: 'visa', facet: 'outcomes' }] }],
    ['a question that feeds no score', { ties: [] }],
    ['a text that is too long to say', { text: `${'so '.repeat(60)}?` }],
    ['a text that does not ask', { text: 'Tell me about call.' }],
    ['a source that is no id of the catalogue', { sources: ['R2'] }],
    ['a question without a source', { sources: [] }],
    ['an unknown audience', { audiences: ['dean'] }],
    ['a field that nobody knows', { wieght: 'clear' }],
  ])('refuses %s', (_what, change) => {
    expect(questionSchema.safeParse(question).success).toBe(true);
    expect(questionSchema.safeParse({ ...question, ...change }).success).toBe(false);
  });
});

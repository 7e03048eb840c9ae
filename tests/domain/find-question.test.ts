/** Which question an id on the sheet stands for. */
import { describe, expect, it } from 'vitest';
import { makeQuestionFinder } from '../../src/domain/find-question.ts';
import { aBank, aQuestion } from '../support/a-bank.ts';

const bank = aBank([
  aQuestion({ id: 'visa-kinds', sources: ['Q29'], followUps: [{ text: '?', sources: ['Q30'] }] }),
  aQuestion({ id: 'visa-changes', sources: ['Q30', 'Q29'] }),
]);
const find = makeQuestionFinder(bank);

describe('a question', () => {
  it.each([
    ['visa-kinds', 'visa-kinds'],
    [' Visa-Changes ', 'visa-changes'],
    ['Q29', 'visa-kinds'],
    ['q30', 'visa-changes'],
  ])('is found by “%s”: %s', (id, found) => {
    expect(find(id).id).toBe(found);
  });

  it('of the person has the audience and the tie of its id', () => {
    const { audiences, ties } = find('own:resident:culture:workload:3');
    expect([audiences, ties]).toEqual([['resident'], [{ dim: 'culture', facet: 'workload' }]]);
  });

  it('that nobody knows is for anybody and feeds no score', () => {
    const { id, audiences, ties } = find(' what ');
    expect([id, audiences, ties]).toEqual(['what', ['any'], []]);
  });
});

/** What a template suggests, what is picked by hand, and what the view lists. */
import { expect, test } from 'vitest';
import { countBudgets } from '../../../src/sidebar/ask/budget.ts';
import {
  chosenQuestions,
  groupByAudience,
  noChoice,
  shownQuestions,
  withPick,
  withTemplate,
} from '../../../src/sidebar/ask/choice.ts';
import { aLook, aQuestion } from '../../support/sidebar-sheet.ts';

const look = aLook({
  questions: [
    aQuestion({ id: 'extra', weight: 'extra' }),
    aQuestion({ id: 'clear' }),
    aQuestion({ id: 'there', weight: 'extra', inSheet: true }),
    aQuestion({ id: 'decisive', weight: 'decisive', ties: [] }),
    aQuestion({ id: 'web', audience: 'website' }),
    aQuestion({ id: 'other', audience: 'faculty' }),
  ],
  templates: [
    {
      id: 'all',
      group: 'matter',
      name: 'All',
      says: '',
      questions: ['extra', 'clear', 'there', 'decisive', 'web'],
    },
    { id: 'one', group: 'person', name: 'One', says: '', questions: ['other'] },
  ],
  budgets: [{ audience: 'director', least: 2, most: 3 }],
});
const ids = (questions: readonly { readonly id: string }[]): readonly string[] =>
  questions.map(({ id }) => id);
const everything = { audience: null, about: null };

test('a template suggests the most decisive questions that the budget leaves room for', () => {
  // Room for 3; one is a row already, so two more: the extra one is left out. Websites have no budget.
  expect(ids(chosenQuestions(look, withTemplate(look, noChoice, 'all')))).toEqual([
    'clear',
    'decisive',
    'web',
  ]);
});

test('a question in the sheet is never chosen, not even by hand', () => {
  expect(ids(chosenQuestions(look, withPick(noChoice, ['there', 'clear'], true)))).toEqual([
    'clear',
  ]);
});

test('another template drops what the first one suggested and keeps what was picked by hand', () => {
  const first = withPick(withTemplate(look, noChoice, 'all'), ['extra'], true);
  expect(ids(chosenQuestions(look, withTemplate(look, first, 'one')))).toEqual(['extra', 'other']);
});

test('going back to all questions keeps all that is chosen', () => {
  const chosen = withTemplate(look, noChoice, 'all');
  expect(chosenQuestions(look, withTemplate(look, chosen, null))).toEqual(
    chosenQuestions(look, chosen),
  );
});

test('a template lists its own questions and those picked by hand', () => {
  const choice = withPick(withTemplate(look, noChoice, 'one'), ['web'], true);
  expect(ids(shownQuestions(look, choice, everything))).toEqual(['web', 'other']);
});

test.each([
  [{ audience: 'website', about: null } as const, ['web']],
  [{ audience: null, about: 'none' } as const, ['decisive']],
  [{ audience: 'director', about: 'culture' } as const, ['extra', 'clear', 'there']],
  [{ audience: null, about: 'visa' } as const, []],
])('the filter %j lists %j', (filter, expected) => {
  expect(ids(shownQuestions(look, noChoice, filter))).toEqual(expected);
});

test('groups follow one order of people, and within each the most decisive comes first', () => {
  const groups = groupByAudience(look.questions);
  expect(groups.map(({ audience }) => audience)).toEqual(['director', 'faculty', 'website']);
  expect(ids(groups[0]?.questions ?? [])).toEqual(['decisive', 'clear', 'extra', 'there']);
});

test('a budget counts rows and chosen questions once, and names the one to leave out first', () => {
  const chosen = chosenQuestions(look, withPick(noChoice, ['extra', 'clear', 'decisive'], true));
  expect(countBudgets(look, chosen)).toMatchObject([
    { audience: 'director', count: 4, over: 1, lastOne: { id: 'extra' } },
  ]);
  expect(countBudgets(look, [])).toMatchObject([{ count: 1, over: 0, lastOne: null }]);
});

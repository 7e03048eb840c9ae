/** Templates hold existing questions; those for a purpose keep within everybody's time. */
import { describe, expect, test } from 'vitest';
import { budgets } from '../../src/bank/budgets.ts';
import { questions } from '../../src/bank/questions/index.ts';
import { templates } from '../../src/bank/templates.ts';
import type { Audience, Template } from '../../src/domain/vocabulary.ts';
import { repeated } from '../support/likeness.ts';

const byId = new Map(questions.map((question) => [question.id, question]));
const firstAudience = (id: string): Audience | undefined => byId.get(id)?.audiences[0];

/** A template for one kind of person, and the audiences that it serves. */
const people: { readonly [template: string]: readonly Audience[] } = {
  director: ['director'],
  faculty: ['faculty'],
  resident: ['resident'],
  coordinator: ['coordinator'],
  alumni: ['alumni'],
  mentor: ['mentor', 'online'],
  website: ['website'],
  data: ['data'],
  tour: ['observation'],
};
const byPerson = templates.filter(({ id }) => id in people);
const byPurpose = templates.filter(({ id }) => !(id in people));
const named = (list: readonly Template[]) =>
  list.map((template) => [template.id, template] as const);

describe('templates', () => {
  test('have ids and names that do not repeat', () => {
    expect(repeated(templates.map(({ id }) => id))).toEqual([]);
    expect(repeated(templates.map(({ name }) => name))).toEqual([]);
  });

  test.each(named(templates))('%s holds existing questions, each once', (_id, template) => {
    expect(template.questions.filter((id) => !byId.has(id))).toEqual([]);
    expect(repeated(template.questions)).toEqual([]);
  });

  test('for a person come first', () => {
    expect(templates.slice(0, byPerson.length)).toEqual(byPerson);
    expect(byPerson.map(({ id }) => id).toSorted()).toEqual(Object.keys(people).toSorted());
  });

  test.each(named(byPerson))('%s holds all questions for that person', (id, template) => {
    const all = questions
      .filter(({ audiences }) => people[id]?.includes(audiences[0]))
      .map((question) => question.id);
    expect([...template.questions].toSorted()).toEqual(all.toSorted());
  });

  test.each(named(byPerson))('%s begins with the most decisive', (_id, template) => {
    const order = ['decisive', 'clear', 'extra'];
    const weights = template.questions.map((id) => order.indexOf(byId.get(id)?.weight ?? ''));
    expect(weights).toEqual([...weights].toSorted((a, b) => a - b));
  });

  test.each(named(byPurpose))('%s keeps within the time each person has', (_id, template) => {
    const over = budgets.filter(
      ({ audience, most }) =>
        template.questions.filter((id) => firstAudience(id) === audience).length > most,
    );
    expect(over).toEqual([]);
  });

  test('of a first call use up at least the small budget of each person', () => {
    const first = templates.find(({ id }) => id === 'first-video-call')?.questions ?? [];
    const under = budgets.filter(
      ({ audience, least }) => first.filter((id) => firstAudience(id) === audience).length < least,
    );
    expect(under).toEqual([]);
  });

  test('of a first call touch all three scores', () => {
    const first = templates.find(({ id }) => id === 'first-video-call')?.questions ?? [];
    const dims = new Set(first.flatMap((id) => byId.get(id)?.ties.map(({ dim }) => dim) ?? []));
    expect(dims.size).toBe(3);
  });
});

describe('budgets', () => {
  test('are two to three, two to three, three to five, one to two', () => {
    expect(budgets.map(({ audience, least, most }) => [audience, least, most])).toEqual([
      ['director', 2, 3],
      ['faculty', 2, 3],
      ['resident', 3, 5],
      ['coordinator', 1, 2],
    ]);
  });

  test('leave room for every decisive question of that person', () => {
    const over = budgets.filter(
      ({ audience, most }) =>
        questions.filter(
          ({ audiences, weight }) => audiences[0] === audience && weight === 'decisive',
        ).length > most,
    );
    expect(over).toEqual([]);
  });
});

/** Templates hold existing questions in a sensible order; those not for one person keep within everybody's time. */
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
  alumni: ['alumni', 'online'],
  mentor: ['mentor'],
  website: ['website'],
  data: ['data'],
  tour: ['observation'],
};

/** What can be seen on a screen only has no place on a tour. */
const onVideoOnly = ['see-on-screen'];

/** From the first look at a website to the day on which lists are due. */
const moments = [
  'before-applying',
  'first-video-call',
  'virtual-day',
  'second-look',
  'that-evening',
  'check-a-bad-sign',
  'before-the-deadline',
];
const ofGroup = (group: Template['group']): readonly Template[] =>
  templates.filter((template) => template.group === group);
const byPerson = ofGroup('person');
const byPurpose = [...ofGroup('moment'), ...ofGroup('matter')];
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

  test('for a person come first, then the moments in their order, then matters', () => {
    expect(templates).toEqual([...byPerson, ...byPurpose]);
    expect(ofGroup('moment').map(({ id }) => id)).toEqual(moments);
    expect(byPerson.map(({ id }) => id).toSorted()).toEqual(Object.keys(people).toSorted());
  });

  test.each(named(byPerson))('%s holds all questions for that person', (id, template) => {
    const all = questions
      .filter(({ audiences }) => people[id]?.includes(audiences[0]))
      .filter((question) => !onVideoOnly.includes(question.id))
      .map((question) => question.id);
    expect([...template.questions].toSorted()).toEqual(all.toSorted());
  });

  test.each(named(templates))('%s keeps the questions for one person together', (_id, template) => {
    const audiences = template.questions.map(firstAudience);
    const runs = audiences.filter((audience, at) => audience !== audiences[at - 1]);
    expect(repeated(runs.map(String))).toEqual([]);
  });

  test.each(named(templates))('%s begins, for each person, with the most decisive', (_id, one) => {
    const order = ['decisive', 'clear', 'extra'];
    const inOrder = one.questions.map((id) => ({
      audience: firstAudience(id),
      weight: order.indexOf(byId.get(id)?.weight ?? ''),
    }));
    const late = inOrder.filter(({ audience, weight }, at) => {
      const before = inOrder[at - 1];
      return before !== undefined && before.audience === audience && before.weight > weight;
    });
    expect(late).toEqual([]);
  });

  test('for a person one speaks to begin with a way in', () => {
    const spoken = ['director', 'faculty', 'resident', 'coordinator', 'alumni', 'mentor'];
    const abrupt = questions.filter(
      ({ audiences, weight, leadIn }) =>
        spoken.includes(audiences[0]) && weight === 'decisive' && leadIn === undefined,
    );
    expect(abrupt.map(({ id }) => id)).toEqual([]);
  });

  test('for an interview on video ask for what a screen hides, and look at nothing else', () => {
    const video = templates.find(({ id }) => id === 'virtual-day')?.questions ?? [];
    expect(video.filter((id) => firstAudience(id) === 'observation')).toEqual(onVideoOnly);
    expect(video.filter((id) => firstAudience(id) === 'resident').length).toBeGreaterThan(3);
  });

  test('for the time before applying ask nobody inside the program', () => {
    const early = templates.find(({ id }) => id === 'before-applying')?.questions ?? [];
    const inside = ['director', 'faculty', 'resident', 'coordinator', 'observation'];
    expect(early.filter((id) => inside.includes(firstAudience(id) ?? ''))).toEqual([]);
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

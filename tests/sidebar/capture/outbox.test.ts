/** Lines on their way to the sheet: one at a time, none lost, each expecting the one before it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, nextToSend, type Step, takeStep } from '../../../src/sidebar/capture/outbox.ts';
import { sayLost, sayUnanswered } from '../../../src/sidebar/trouble.ts';

const anItem = (key: number, part: Partial<Item> = {}): Item => ({
  key,
  target: {
    program: 'Alder Bay',
    question: { id: 'res-h1b', text: 'Has it changed?', audience: 'resident' },
  },
  draft: { mark: null, date: null, role: null, source: '', words: `words ${key}` },
  expecting: '',
  state: 'ready',
  problems: [],
  perhapsThere: false,
  ...part,
});

test('one line is on its way at a time, the oldest first', () => {
  const items = [anItem(1), anItem(2)];
  expect(nextToSend(items)?.key).toBe(1);
  expect(nextToSend(takeStep(items, { kind: 'send', key: 1 }))).toBeUndefined();
});

test('a line behind another for the same cell expects what that one left there', () => {
  const elsewhere = anItem(3, {
    target: { ...anItem(3).target, program: 'Birchmont' },
  });
  const after = takeStep([anItem(1, { state: 'sending' }), anItem(2), elsewhere], {
    kind: 'arrived',
    key: 1,
    text: 'words 1',
  });
  expect(after.map(({ key, expecting }) => [key, expecting])).toEqual([
    [2, 'words 1'],
    [3, ''],
  ]);
});

test('a line that another writer stopped keeps what it expected', () => {
  const stuck = anItem(2, { state: 'stuck' });
  const after = takeStep([anItem(1), stuck], { kind: 'arrived', key: 1, text: 'words 1' });
  expect(after).toEqual([stuck]);
});

test('when the connection is lost all lines wait, and wake together', () => {
  const lost = takeStep([anItem(1, { state: 'sending' }), anItem(2)], {
    kind: 'lost',
    key: 1,
    problems: [sayLost('')],
  });
  expect(lost.map(({ state, perhapsThere }) => [state, perhapsThere])).toEqual([
    ['waiting', true],
    ['waiting', false],
  ]);
  expect(takeStep(lost, { kind: 'wake' }).map(({ state }) => state)).toEqual(['ready', 'ready']);
});

test('an unclear answer is remembered: the line may stand in the sheet already', () => {
  const [item] = takeStep([anItem(1)], { kind: 'stop', key: 1, problems: [sayUnanswered('')] });
  expect(item).toMatchObject({ state: 'stuck', perhapsThere: true });
});

test('no step but arriving and dropping ever takes a line out', () => {
  const key = fc.nat(4);
  const problems = fc.constant([sayLost('')]);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('send' as const), key }),
    fc.record({ kind: fc.constant('lost' as const), key, problems }),
    fc.record({ kind: fc.constant('stop' as const), key, problems }),
    fc.record({ kind: fc.constant('again' as const), key, expecting: fc.constant(null) }),
    fc.constant({ kind: 'wake' as const }),
  );
  const items = [0, 1, 2, 3, 4].map((one) => anItem(one));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const after = steps.reduce(takeStep, items);
      expect(after.map(({ draft }) => draft)).toEqual(items.map(({ draft }) => draft));
    }),
  );
});

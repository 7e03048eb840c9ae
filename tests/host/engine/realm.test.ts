/** The ground that everything stands on: virtual time, style ids, and which mutations travel. */
import { expect, test } from 'vitest';
import { isSharedMutation, isStructural } from '../../../host/engine/shared-mutations.ts';
import { useStyleHashes } from '../../../host/engine/style-ids.ts';
import { makeVirtualClock } from '../../../host/engine/virtual-clock.ts';

test('timers run in order of their time, and the clock goes with them', () => {
  const clock = makeVirtualClock(1000);
  const ran: string[] = [];
  const note = (name: string) => () => ran.push(`${name}@${clock.now() - 1000}`);
  clock.setTimeout(note('late'), 50);
  clock.setTimeout(note('soon'), 10);
  const gone = clock.setTimeout(note('never'), 20);
  clock.clear(gone);
  clock.setTimeout(() => clock.setTimeout(note('inner'), 5), 10);
  clock.run(() => {});
  expect(ran).toEqual(['soon@10', 'inner@15', 'late@50']);
});

test('a repeating timer does not keep the clock running for ever', () => {
  const clock = makeVirtualClock(0);
  let ticks = 0;
  clock.setInterval(() => {
    ticks += 1;
  }, 50);
  clock.run(() => {});
  expect(ticks).toBe(2);
  expect(clock.now()).toBe(120);
});

test('timers that start each other without end are found out', () => {
  const clock = makeVirtualClock(0);
  const again = () => {
    clock.setTimeout(again, 1);
  };
  again();
  expect(() => clock.run(() => {})).toThrow('does not come to an end');
});

test('the same style has the same id everywhere, another style another', () => {
  class Styles {
    _styles: Record<string, unknown> = {};
    _cacheMap = new Map<string, string>();
    add(data: unknown, _key: unknown): string {
      return `random ${String(data)}`;
    }
  }
  useStyleHashes(Styles);
  const one = new Styles();
  const two = new Styles();
  const bold = { bl: 1 };
  const id = one.add(bold, JSON.stringify(bold));
  expect(two.add({ bl: 1 }, undefined)).toBe(id);
  expect(one.add({ bl: 1, it: 1 }, undefined)).not.toBe(id);
  expect(one._styles[id]).toEqual(bold);
});

test.each([
  ['sheet.mutation.set-range-values', true, false],
  ['sheet.mutation.insert-row', true, true],
  ['sheet.mutation.move-columns', true, true],
  ['sheet.mutation.reorder-range', true, false],
  ['formula.mutation.set-array-formula-data', true, false],
  ['formula.mutation.set-defined-name', true, false],
  ['formula.mutation.set-formula-calculation-start', false, false],
  ['sheet.operation.set-selections', false, false],
  ['sheet.command.set-range-values', false, false],
  ['doc.mutation.rich-text-editing', false, false],
])('%s travels: %s, is structural: %s', (id, shared, structural) => {
  expect([isSharedMutation(id), isStructural(id)]).toEqual([shared, structural]);
});

/** The sweep: what is shown next, what undoing does, and what becomes of marks on their way. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countLeft,
  countSkipped,
  emptySweep,
  heldKeys,
  type Sweep,
  type SweepStep,
  takeSweepStep,
} from '../../../src/sidebar/confirm/sweep.ts';
import { aBatch, someLines } from '../../support/confirm-lines.ts';

const after = (...steps: readonly SweepStep[]): Sweep => steps.reduce(takeSweepStep, emptySweep);
const batch = (count: number, left = count, from = 1): SweepStep => ({
  kind: 'batch',
  batch: aBatch(someLines(count, from), left, 5),
});
const red = { kind: 'decide', mark: 'red' } as const;
const skip = { kind: 'decide', mark: null } as const;
const undo = { kind: 'undo' } as const;
const send = (key: number): SweepStep => ({ kind: 'send', key });
const written = (key: number): SweepStep => ({ kind: 'written', key });
const shownOf = ({ queue }: Sweep): string | undefined => queue[0]?.key;
const jobsOf = ({ jobs }: Sweep): readonly string[] =>
  jobs.map(({ kind, line, mark }) => `${kind} ${line.key} ${mark}`);

test('a decision shows the next line at once, and its mark goes on its way', () => {
  const sweep = after(batch(3, 10), red);
  expect(shownOf(sweep)).toBe('line-2');
  expect(countLeft(sweep)).toBe(9);
  expect(jobsOf(sweep)).toEqual(['mark line-1 red']);
});

test('a skipped line has no mark, is held back, and can be shown again', () => {
  const sweep = after(batch(2), skip, red);
  expect(countSkipped(sweep)).toBe(1);
  expect(jobsOf(sweep)).toEqual(['mark line-2 red']);
  expect(heldKeys(sweep)).toEqual(['line-2', 'line-1']);
  const again = takeSweepStep(sweep, { kind: 'show-skipped' });
  expect(shownOf(again)).toBe('line-1');
  expect(countSkipped(again)).toBe(0);
});

test('a batch adds what is not held, and tells how many more wait', () => {
  const sweep = after(batch(3, 3), red, batch(5, 30, 2));
  expect(sweep.queue.map(({ key }) => key)).toEqual([
    'line-2',
    'line-3',
    'line-4',
    'line-5',
    'line-6',
  ]);
  expect(sweep.beyond).toBe(25);
  expect(sweep.silent).toBe(5);
});

test('undoing a mark that has not left yet sends nothing', () => {
  const sweep = after(batch(2), red, undo);
  expect(shownOf(sweep)).toBe('line-1');
  expect(sweep.jobs).toEqual([]);
});

test.each<[string, readonly SweepStep[]]>([
  ['is on its way', [send(1)]],
  ['may have arrived', [send(1), { kind: 'lost', key: 1 }]],
])('undoing a mark that %s takes it away after it', (_, meanwhile) => {
  const sweep = after(batch(2), red, ...meanwhile, undo);
  expect(shownOf(sweep)).toBe('line-1');
  expect(jobsOf(sweep)).toEqual(['mark line-1 red', 'unmark line-1 red']);
});

test('undoing goes back decision by decision, skips among them, and stops at the first', () => {
  const steps = [batch(3), red, send(1), written(1), skip, red] as const;
  expect(shownOf(after(...steps, undo))).toBe('line-3');
  expect(shownOf(after(...steps, undo, undo))).toBe('line-2');
  const all = after(...steps, undo, undo, undo, undo);
  expect(shownOf(all)).toBe('line-1');
  expect(jobsOf(all)).toEqual(['unmark line-1 red']);
});

test('another mark after undoing is sent last', () => {
  const sweep = after(batch(1), red, send(1), undo, { kind: 'decide', mark: 'good' });
  expect(jobsOf(sweep)).toEqual(['mark line-1 red', 'unmark line-1 red', 'mark line-1 good']);
});

const refusal = { kind: 'refuse', key: 1, problems: [] } as const;

test('a refused mark cannot be undone, and the line that is shown stays', () => {
  const sweep = after(batch(3), red, send(1), red, refusal);
  expect(shownOf(sweep)).toBe('line-3');
  expect(sweep.refused).toHaveLength(1);
  expect(shownOf(takeSweepStep(sweep, undo))).toBe('line-2');
  expect(shownOf(after(batch(3), red, send(1), refusal, undo))).toBe('line-2');
});

test('all that is on its way for a refused line goes with it', () => {
  const sweep = after(batch(2), red, send(1), undo, refusal);
  expect(sweep.jobs).toEqual([]);
  expect(shownOf(sweep)).toBe('line-2');
});

test('a refused line is asked about again, or set aside', () => {
  const sweep = after(batch(2), red, send(1), refusal);
  const again = takeSweepStep(sweep, { kind: 'ask-again', key: 1 });
  expect(shownOf(again)).toBe('line-1');
  expect(again.refused).toEqual([]);
  expect(takeSweepStep(sweep, { kind: 'dismiss', key: 1 }).refused).toEqual([]);
});

test('other lines asked for: what was decided and what is on its way stays', () => {
  const sweep = after(batch(3, 9), red, { kind: 'leave' });
  expect(countLeft(sweep)).toBe(0);
  expect(jobsOf(sweep)).toEqual(['mark line-1 red']);
  expect(shownOf(takeSweepStep(sweep, undo))).toBe('line-1');
});

test('nothing shown: deciding and undoing do nothing', () => {
  expect(after(red, skip, undo)).toEqual(emptySweep);
});

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<SweepStep>(red, skip, undo) },
    { weight: 2, arbitrary: fc.nat({ max: 8 }).map((from) => batch(4, 9, from)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom('send', 'written', 'lost', 'dismiss', 'ask-again', 'refuse' as const),
          fc.nat({ max: 6 }),
        )
        .map(([kind, key]): SweepStep => ({ kind, key, problems: [] })),
    },
    {
      arbitrary: fc.constantFrom<SweepStep>({ kind: 'leave' }, { kind: 'show-skipped' }),
      weight: 1,
    },
  ),
  { maxLength: 40 },
);

test('whatever happens, no line is shown twice', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      let sweep = emptySweep;
      for (const step of taken) {
        sweep = takeSweepStep(sweep, step);
        const keys = sweep.queue.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(sweep.beyond).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([red, skip])(
  'whatever happened before, undoing at once takes a decision back',
  (decision) => {
    fc.assert(
      fc.property(steps, (taken) => {
        const before = taken.reduce(takeSweepStep, emptySweep);
        fc.pre(before.queue.length > 0);
        const { queue, decided, jobs } = takeSweepStep(takeSweepStep(before, decision), undo);
        expect({ queue, decided, jobs }).toEqual({
          queue: before.queue,
          decided: before.decided,
          jobs: before.jobs,
        });
      }),
      { numRuns: 500 },
    );
  },
);

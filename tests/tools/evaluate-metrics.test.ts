/** The figures by which the reader is measured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confusionOf,
  gravityOf,
  isHard,
  type Judged,
  type Label,
  labelOf,
  labels,
  measure,
  shareBy,
} from '../../tools/evaluate/metrics.mjs';

const line = (label: Label, got: Label, isDoubtful = false): Judged => ({
  label,
  got,
  isDoubtful,
});

const anyLine = fc.record({
  label: fc.constantFrom(...labels),
  got: fc.constantFrom(...labels),
  isDoubtful: fc.boolean(),
});

describe('the figures of labeled lines', () => {
  it('take what is blank or unread for neutral', () => {
    expect([labelOf(null), labelOf('Good sign'), labelOf('Red flag')]).toEqual([
      'neutral',
      'good',
      'red',
    ]);
  });

  it('count good taken for red and red for good apart from other errors', () => {
    const judged = [line('good', 'red'), line('red', 'good'), line('red', 'mixed')];
    expect(measure([...judged, line('vague', 'vague')])).toMatchObject({
      all: 4,
      right: 1,
      swapped: 2,
    });
  });

  it('tell how much of what was read without a question mark is right', () => {
    const judged = [line('good', 'good'), line('red', 'good'), line('red', 'good', true)];
    const { sure, doubted } = measure(judged);
    expect(sure).toEqual({ all: 2, right: 1 });
    expect(doubted).toEqual({ all: 1, right: 0 });
  });

  it('are a whole that its parts add up to', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (judged) => {
        const { all, right, sure, doubted } = measure(judged);
        const table = confusionOf(judged);
        expect(sure.all + doubted.all).toBe(all);
        expect(sure.right + doubted.right).toBe(right);
        expect(labels.reduce((sum, label) => sum + table[label][label], 0)).toBe(right);
        const cells = labels.flatMap((label) => labels.map((got) => table[label][got]));
        expect(cells.reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });

  it('hold the label in rows and the reading in columns', () => {
    const table = confusionOf([line('red', 'mixed')]);
    expect(table.red.mixed).toBe(1);
    expect(table.mixed.red).toBe(0);
  });

  it('are told apart by a name, in its order', () => {
    const judged = [
      { ...line('red', 'red'), kind: 'irony' },
      { ...line('good', 'red'), kind: 'count' },
    ];
    expect(shareBy(judged, ({ kind }) => kind ?? '')).toEqual([
      ['count', { all: 1, right: 0 }],
      ['irony', { all: 1, right: 1 }],
    ]);
  });
});

describe('a hard line', () => {
  it.each([
    [{ hard: true }, true],
    [{ hard: false, kind: 'irony' }, false],
    [{ hard: 'negation' }, true],
    [{ hard: 'none' }, false],
    [{ kind: 'irony' }, true],
    [{ kind: 'plain' }, false],
    [{}, false],
  ])('is known by what the file says of it: %o', (one, hard) => {
    expect(isHard(one)).toBe(hard);
  });
});

describe('the gravity of an error', () => {
  it('is greatest for good taken surely for red, and nothing for a right reading', () => {
    const errors = [
      line('good', 'red'),
      line('red', 'good', true),
      line('red', 'neutral'),
      line('vague', 'neutral'),
      line('vague', 'neutral', true),
      line('red', 'red'),
    ];
    expect(errors.map(gravityOf)).toEqual([3.5, 3, 2.5, 1.5, 1, 0]);
  });
});

/** Where rows and columns are after an insertion, a deletion or a move, checked against a list of lines. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  moveArea,
  moveIndex,
  type StructuralChange,
} from '../../../host/engine/structural-change.ts';

const SIZE = 30;

const change = (part: Partial<StructuralChange>): StructuralChange => ({
  sheet: 's',
  line: 'row',
  kind: 'insert',
  start: 0,
  count: 1,
  target: 0,
  ...part,
});

/** The lines themselves, moved by hand; -1 is a new one. */
const apply = ({ kind, start, count, target }: StructuralChange): number[] => {
  const lines = Array.from({ length: SIZE }, (_, index) => index);
  if (kind === 'insert')
    return lines.toSpliced(start, 0, ...Array.from({ length: count }, () => -1));
  const taken = lines.splice(start, count);
  if (kind === 'remove') return lines;
  lines.splice(target > start ? target - count : target, 0, ...taken);
  return lines;
};

const changes = fc
  .record({
    kind: fc.constantFrom('insert', 'remove', 'move'),
    start: fc.nat(SIZE - 6),
    count: fc.integer({ min: 1, max: 5 }),
    target: fc.nat(SIZE),
  })
  .filter(
    ({ kind, start, count, target }) => kind !== 'move' || target < start || target > start + count,
  )
  .map((part) => change(part as Partial<StructuralChange>));

test('each line is found where the list has it', () => {
  fc.assert(
    fc.property(changes, (one) => {
      const lines = apply(one);
      for (let index = 0; index < SIZE; index += 1) {
        const at = lines.indexOf(index);
        expect(moveIndex(one, index)).toBe(at < 0 ? null : at);
      }
    }),
  );
});

const area = (startRow: number, endRow: number) => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: 5,
});

test.each<[string, Partial<StructuralChange>, readonly [number, number] | null]>([
  ['an insertion inside makes it larger', { kind: 'insert', start: 5, count: 2 }, [3, 9]],
  ['an insertion at its first row moves it', { kind: 'insert', start: 3 }, [4, 8]],
  ['an insertion just under it leaves it', { kind: 'insert', start: 8 }, [3, 7]],
  ['a deletion of its head shortens it', { kind: 'remove', start: 2, count: 3 }, [2, 4]],
  ['a deletion of its tail shortens it', { kind: 'remove', start: 6, count: 9 }, [3, 5]],
  ['a deletion of all of it leaves nothing', { kind: 'remove', start: 3, count: 5 }, null],
  ['a move within it leaves it', { kind: 'move', start: 4, count: 1, target: 7 }, [3, 7]],
  [
    'a move of all of it takes it along',
    { kind: 'move', start: 2, count: 7, target: 20 },
    [14, 18],
  ],
  [
    'a move from above to below closes the gap',
    { kind: 'move', start: 0, count: 2, target: 20 },
    [1, 5],
  ],
  ['a change of columns leaves its rows', { line: 'column', kind: 'insert', start: 9 }, [3, 7]],
])('of an area: %s', (_, part, rows) => {
  const moved = moveArea(change(part), area(3, 7));
  expect(moved && [moved.startRow, moved.endRow]).toEqual(rows);
});

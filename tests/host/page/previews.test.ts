/** Checks that words shown ahead of the server never stand in the way of its order. */
import { beforeEach, describe, expect, it } from 'vitest';
import { makePreviews, type Previews } from '../../../host/page/grid/previews.ts';
import type { Mutation } from '../../../host/protocol.ts';

const SET = 'sheet.mutation.set-range-values';
const INSERT = 'sheet.mutation.insert-row';

type Cell = { readonly v?: unknown } | null | undefined;

let rows: Record<number, Record<number, Cell>>;
let previews: Previews;

const matrix = {
  getValue: (row: number, column: number) => rows[row]?.[column],
  setValue: (row: number, column: number, cell: Cell) => {
    rows[row] = { ...rows[row], [column]: cell };
  },
  realDeleteValue: (row: number, column: number) => {
    if (rows[row]) delete rows[row][column];
  },
};
const workbook = {
  getUnitId: () => 'wb',
  getSheetBySheetId: () => ({ getCellMatrix: () => matrix }),
} as unknown as Parameters<typeof makePreviews>[0];

/** Enough of a grid: writes cells; an inserted row at the top moves all others down. */
const apply = (mutations: readonly Mutation[]): void => {
  for (const { id, params } of mutations) {
    if (id === INSERT)
      rows = Object.fromEntries(
        Object.entries(rows).map(([row, cells]) => [Number(row) + 1, cells]),
      );
    const { cellValue = {} } = params as { cellValue?: Record<number, Record<number, Cell>> };
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells))
        matrix.setValue(Number(row), Number(column), cell);
  }
};

const write = (row: number, text: string): readonly Mutation[] => [
  { id: SET, params: { subUnitId: 's', cellValue: { [row]: { 0: { v: text } } } } },
];
const insert: readonly Mutation[] = [{ id: INSERT, params: { subUnitId: 's' } }];
const hear = (mutations: readonly Mutation[]): void =>
  previews.under(mutations, () => apply(mutations));
const shown = (row: number): unknown => rows[row]?.[0]?.v ?? '';

beforeEach(() => {
  rows = { 5: { 0: { v: 'before' } } };
  previews = makePreviews(workbook, apply);
});

describe('words shown ahead of the server', () => {
  it('are there at once, and stay when the echo says the same', () => {
    previews.show(1, write(5, 'mine'));
    expect(shown(5)).toBe('mine');
    hear(write(5, 'mine'));
    previews.settle(1);
    expect(shown(5)).toBe('mine');
  });
  it('go again when the server refuses them', () => {
    previews.show(1, write(5, 'mine'));
    previews.show(2, write(6, 'new'));
    previews.settle(1);
    previews.settle(2);
    expect([shown(5), shown(6)]).toEqual(['before', '']);
  });
  it('give way to what the server makes of them', () => {
    previews.show(1, write(5, 'mine'));
    hear(write(5, 'as the server has it'));
    expect(shown(5)).toBe('mine');
    previews.settle(1);
    expect(shown(5)).toBe('as the server has it');
  });
  it('stay above the words of others until the server has decided', () => {
    previews.show(1, write(5, 'mine'));
    hear(write(5, 'theirs'));
    expect(shown(5)).toBe('mine');
    previews.settle(1);
    expect(shown(5)).toBe('theirs');
  });
  it('are not carried along when rows move: only the echo knows their place', () => {
    previews.show(1, write(5, 'mine'));
    hear(insert);
    expect([shown(5), shown(6)]).toEqual(['', 'before']);
    hear(write(6, 'mine'));
    previews.settle(1);
    expect([shown(5), shown(6)]).toEqual(['', 'mine']);
  });
  it('two in the same cell: the later stays while the earlier is settled', () => {
    previews.show(1, write(5, 'first'));
    previews.show(2, write(5, 'second'));
    hear(write(5, 'first'));
    previews.settle(1);
    expect(shown(5)).toBe('second');
    hear(write(5, 'second'));
    previews.settle(2);
    expect(shown(5)).toBe('second');
  });
  it('inserting is not shown ahead', () => {
    previews.show(1, [...insert, ...write(5, 'mine')]);
    expect(shown(5)).toBe('before');
  });
});

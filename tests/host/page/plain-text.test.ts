/** Checks what the cell editor's documents become. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../host/page/grid/plain-text.ts';

const edited = (cell: unknown) => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'wb', subUnitId: 's', cellValue: { 4: { 2: cell } } },
});

describe('edited cells', () => {
  it('hold the text with ordinary line breaks and no document', () => {
    const cell = { v: 'a\rb\r\nc\nd', t: 1, s: 'x', p: { body: {} } };
    expect(plainText(edited(cell))).toEqual(edited({ v: 'a\nb\nc\nd', t: 1, s: 'x', p: null }));
  });
  it.each([[{ v: 'a\rb' }], [{ v: 1, p: null }], [{ f: '=A1' }], [null]])(
    'without a document %j stays as it is',
    (cell) => {
      expect(plainText(edited(cell))).toEqual(edited(cell));
    },
  );
  it('a step without cells stays as it is', () => {
    const mutation = { id: 'sheet.mutation.set-range-values', params: { cellValue: null } };
    expect(plainText(mutation)).toEqual(mutation);
  });
});

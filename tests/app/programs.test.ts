import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addProgram } from '../../src/app/add-program.ts';
import { runTidying, runWriting } from '../../src/app/run.ts';
import { makeColumnName } from '../../src/domain/workbook/a1.ts';
import { aBook, aNewBook, expectOk, problemsOf } from '../support/a-book.ts';

const listed = (book: ReturnType<typeof aNewBook>): readonly string[] =>
  book
    .tab('rank-list')
    .cells.slice(1)
    .map((line) => line[1] ?? '')
    .filter((name) => name !== '');

test('a program gets the next free column and a row on the Rank List', () => {
  const book = aNewBook();
  const made = expectOk(runWriting(book.rim(), addProgram, { name: '  Alder   Bay ' }));
  expect(made).toEqual({ name: 'Alder Bay', cell: 'D1' });
  expect(book.cell('answers', { row: 1, column: 4 })).toBe('Alder Bay');
  expect(listed(book)).toEqual(['Alder Bay']);
  expect(book.tab('rank-list').formulas[1]?.[8]).toContain('XLOOKUP');
});

test('a program that is there is refused, with its cell', () => {
  const book = aBook(['Alder Bay']);
  const again = runWriting(book.rim(), addProgram, { name: 'ALDER BAY' });
  expect(again).toEqual({
    ok: false,
    problems: [{ kind: 'program-exists', program: 'Alder Bay', cell: 'D1' }],
  });
});

test('a name of blanks is refused', () => {
  expect(problemsOf(runWriting(aNewBook().rim(), addProgram, { name: '\t ' }))).toEqual([
    'program-name-empty',
  ]);
});

test('one free column stays at the right end, however many programs there are', () => {
  const names = Array.from({ length: 40 }, (_, at) => `Program ${at + 1}`);
  const book = aBook(names);
  const header = book.tab('answers').cells[0] ?? [];
  expect(header.slice(3, -1)).toEqual(names);
  expect(header[header.length - 1]).toBe('');
  expect(listed(book)).toEqual(names);
});

test('a header typed by hand gets its row, and a name typed into the last column makes room', () => {
  const book = aBook(['Alder Bay']);
  const last = book.tab('answers').cells[0]?.length ?? 0;
  book.type('answers', { row: 1, column: last }, 'Cedarholm');
  expectOk(runTidying(book.rim()));
  expect(listed(book)).toEqual(['Alder Bay', 'Cedarholm']);
  expect(book.tab('answers').cells[0]).toHaveLength(last + 1);
  const formula = book.tab('answers').formulas[1]?.[2] ?? '';
  expect(formula).toContain(`:$${makeColumnName(last + 1)}$1`);
});

test('a rename is carried through to the Rank List and to Contacts', () => {
  const book = aBook(['Alder Bay', 'Birchmont']);
  book.type('rank-list', { row: 2, column: 1 }, '1');
  book.type('contacts', { row: 2, column: 1 }, 'alder bay');
  book.type('answers', { row: 1, column: 4 }, 'Alder Bay University');
  expectOk(runTidying(book.rim()));
  expect(listed(book)).toEqual(['Alder Bay University', 'Birchmont']);
  expect(book.cell('rank-list', { row: 2, column: 1 })).toBe('1');
  expect(book.cell('contacts', { row: 2, column: 1 })).toBe('Alder Bay University');
});

test('tidying what is tidy plans nothing', () => {
  const book = aBook(['Alder Bay', 'Birchmont']);
  const before = JSON.stringify([...book.tabs]);
  expectOk(runTidying(book.rim()));
  expect(JSON.stringify([...book.tabs])).toBe(before);
});

test('any sequence of added, typed and renamed programs leaves each on the Rank List once', () => {
  const name = fc.constantFrom('Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Yew');
  const action = fc.record({
    kind: fc.constantFrom('add', 'type', 'tidy'),
    name,
    column: fc.integer({ min: 4, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const book = aNewBook();
      for (const { kind, name: text, column } of actions) {
        if (kind === 'add') runWriting(book.rim(), addProgram, { name: text });
        else if (kind === 'type') book.type('answers', { row: 1, column }, text);
        else expectOk(runTidying(book.rim()));
      }
      expectOk(runTidying(book.rim()));
      const headers = (book.tab('answers').cells[0] ?? []).slice(3).filter((text) => text !== '');
      for (const text of headers)
        expect(listed(book).filter((one) => one === text)).toEqual([text]);
    }),
    { numRuns: 60 },
  );
});

test('a program that needs a new column costs no rewriting of formulas', () => {
  const names = Array.from({ length: 16 }, (_, at) => `Program ${at + 1}`);
  const book = aBook(names);
  const made = addProgram(book.ports(), { name: 'One more' });
  const kinds = made.ok ? made.value.plan.map(({ kind }) => kind) : [];
  expect(kinds).toContain('insert-columns');
  expect(kinds).not.toContain('dress-tab');
});

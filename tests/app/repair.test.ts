import { expect, test } from 'vitest';
import { runRepair } from '../../src/app/run.ts';
import { bank } from '../../src/bank/index.ts';
import { aBook, aNewBook, aSampleBook, expectOk } from '../support/a-book.ts';
import type { PaperBook } from '../support/paper-book.ts';

const repaired = (book: PaperBook) => expectOk(runRepair(book.rim()));
const question = bank.questions[0];

test('what is whole is left alone', () => {
  for (const book of [aNewBook(), aSampleBook()]) {
    const before = JSON.stringify([...book.tabs]);
    expect(repaired(book)).toEqual({ mended: [], open: [] });
    expect(JSON.stringify([...book.tabs])).toBe(before);
  }
});

test('a score formula that was overwritten is back, and what was typed is in a note', () => {
  const book = aBook();
  const formulas = book.tab('answers').formulas[1];
  const wanted = formulas?.[2];
  if (formulas) formulas[2] = '';
  book.type('answers', { row: 2, column: 3 }, 'my label');
  book.type('answers', { row: 2, column: 4 }, '99 I think');
  const { mended } = repaired(book);
  expect(mended).toHaveLength(1);
  expect(mended[0]).toContain('Visa stability');
  expect(book.tab('answers').formulas[1]?.[2]).toBe(wanted);
  expect([...book.tab('answers').notes.values()].join()).toContain('99 I think');
});

test('lost labels are written again, and their old text is kept in a note', () => {
  const book = aBook(['Alder Bay'], [question?.id ?? '']);
  book.type('answers', { row: 1, column: 1 }, '');
  book.type('answers', { row: 1, column: 3 }, 'What I ask');
  const { mended } = repaired(book);
  expect(mended.join()).toContain('label “id”');
  expect(book.tab('answers').cells[0]?.slice(0, 4)).toEqual([
    'id',
    'Ask whom',
    'Question',
    'Alder Bay',
  ]);
  expect(book.tab('answers').notes.get('1,3')).toContain('What I ask');
});

test('all three labels gone: they are found by the ids below', () => {
  const book = aBook(['Alder Bay'], [question?.id ?? '']);
  for (const column of [1, 2, 3]) book.type('answers', { row: 1, column }, '');
  repaired(book);
  expect(book.tab('answers').cells[0]?.slice(0, 4)).toEqual([
    'id',
    'Ask whom',
    'Question',
    'Alder Bay',
  ]);
});

test('an id is restored by the wording; a row of one’s own gets an own id', () => {
  const book = aBook(['Alder Bay'], [question?.id ?? '']);
  book.type('answers', { row: 7, column: 1 }, '');
  book.type('answers', { row: 12, column: 3 }, 'Is there a garden?');
  book.type('answers', { row: 12, column: 2 }, 'resident');
  const { mended } = repaired(book);
  expect(mended).toHaveLength(2);
  expect(book.cell('answers', { row: 7, column: 1 })).toBe(question?.id);
  expect(book.cell('answers', { row: 12, column: 1 })).toBe('own:resident:none:2');
});

test('a cleared header is restored from what the column remembers', () => {
  const book = aBook(['Alder Bay', 'Birchmont'], [question?.id ?? '']);
  book.type('answers', { row: 7, column: 5 }, 'director: yes');
  book.type('answers', { row: 1, column: 5 }, '');
  expect(repaired(book).mended.join()).toContain('Birchmont');
  expect(book.cell('answers', { row: 1, column: 5 })).toBe('Birchmont');
});

test('answers below no name at all get one that says so', () => {
  const book = aBook(['Alder Bay'], [question?.id ?? '']);
  book.type('answers', { row: 7, column: 9 }, 'director: yes');
  expect(repaired(book).mended.join()).toContain('Please rename');
  expect(book.cell('answers', { row: 1, column: 9 })).toBe('Program without a name 1');
});

test('formulas of the Rank List that were typed over are computed again', () => {
  const book = aSampleBook();
  const line = book.tab('rank-list').formulas[2];
  const wanted = [...(line ?? [])];
  if (line) line[8] = '';
  book.type('rank-list', { row: 3, column: 9 }, '100');
  expect(repaired(book).mended).toEqual([
    `The row of “${bank.sample[1]?.name}” on the Rank List is computed again. What was typed over it is kept in notes.`,
  ]);
  expect([...book.tab('rank-list').notes.values()].join()).toContain('Stood here before: 100');
  expect(book.tab('rank-list').formulas[2]).toEqual(wanted);
});

test('a computed column that was deleted comes back at the right end', () => {
  const book = aSampleBook();
  book.apply([{ kind: 'delete-columns', tab: 'rank-list', columns: [9] }]);
  const { mended } = repaired(book);
  expect(mended.join()).toContain('“Fit”');
  const header = book.tab('rank-list').cells[0] ?? [];
  const at = header.indexOf('Fit');
  expect(at).toBe(header.length - 1);
  expect(book.tab('rank-list').formulas[1]?.[at]).toContain('XLOOKUP');
});

test('lost settings are back with their first value, and the others keep theirs', () => {
  const book = aNewBook();
  book.type('settings', { row: 2, column: 3 }, 'H-1B');
  book.apply([{ kind: 'delete-rows', tab: 'settings', rows: [4] }]);
  expect(repaired(book).mended.join()).toContain('season');
  const rows = book.tab('settings').cells.map((line) => [line[0], line[2]]);
  expect(rows).toContainEqual(['need', 'H-1B']);
  expect(rows).toContainEqual(['season', '2026']);
});

test('lost colors and text formats are put back', () => {
  const book = aBook();
  book.tab('answers').rules.splice(2, 3);
  const line = book.tab('answers').formats[8];
  if (line) line[4] = 'General';
  const { mended } = repaired(book);
  expect(mended).toHaveLength(2);
  expect(book.tab('answers').formats[8]?.[4]).toBe('@');
});

test('a missing tab is made again', () => {
  const book = aBook();
  book.tabs.delete('settings');
  expect(repaired(book).mended.join()).toContain('“Settings” was missing');
  expect(book.tab('settings').cells[1]?.[0]).toBe('need');
});

test('what only a person can settle is named with its cells', () => {
  const book = aBook(['Alder Bay'], [question?.id ?? '']);
  book.type('answers', { row: 1, column: 7 }, 'ALDER BAY');
  book.type('rank-list', { row: 3, column: 2 }, 'Nowhere');
  const { open } = repaired(book);
  expect(open).toHaveLength(2);
  expect(open[0]).toContain('D1, G1');
  expect(open[1]).toContain('“Nowhere” on the Rank List (row 3)');
});

test('a second repair finds nothing more', () => {
  const book = aSampleBook();
  book.type('answers', { row: 1, column: 2 }, '');
  book.type('rank-list', { row: 1, column: 2 }, '');
  book.type('settings', { row: 1, column: 1 }, 'x');
  book.tabs.delete('numbers');
  expect(repaired(book).mended.length).toBeGreaterThanOrEqual(4);
  expect(repaired(book).mended).toEqual([]);
});

import { expect, test } from 'vitest';
import { runAfterTheMatch, runRepair } from '../../src/app/run.ts';
import { bank } from '../../src/bank/index.ts';
import { afterLabels } from '../../src/domain/workbook/after-index.ts';
import { aNewBook, expectOk } from '../support/a-book.ts';
import { PaperBook } from '../support/paper-book.ts';

const items = bank.afterTheMatch;

const aBookWithPage = (): PaperBook => {
  const book = aNewBook();
  expectOk(runAfterTheMatch(book.rim()));
  return book;
};

const repaired = (book: PaperBook): readonly string[] => expectOk(runRepair(book.rim())).mended;
const textsOf = (book: PaperBook, column: number): readonly string[] =>
  book
    .tab('after')
    .cells.slice(3)
    .map((line) => line[column - 1] ?? '')
    .filter((text) => text !== '');

test('the page holds every item with what, why, where and its id, and needs no other tab', () => {
  const book = new PaperBook();
  expect(expectOk(runAfterTheMatch(book.rim()))).toEqual({ name: 'After the match', isNew: true });
  expect(book.tab('after').cells[2]).toEqual(Object.values(afterLabels));
  expect(textsOf(book, 2)).toEqual(items.map(({ what }) => what));
  expect(textsOf(book, 3)).toEqual(items.map(({ why }) => why));
  expect(textsOf(book, 4)).toEqual(items.map(({ where }) => where));
  expect(textsOf(book, 6)).toEqual(items.map(({ id }) => id));
});

test('asked for twice, the page that is there stays as it is', () => {
  const book = aBookWithPage();
  book.type('after', { row: 4, column: 5 }, 'contract of 2 April, in the blue folder');
  const before = JSON.stringify([...book.tabs]);
  expect(expectOk(runAfterTheMatch(book.rim())).isNew).toBe(false);
  expect(JSON.stringify([...book.tabs])).toBe(before);
});

test('a tab of that name which is not ours is left alone', () => {
  const book = aNewBook();
  book.otherNames.push('After the match');
  expect(expectOk(runAfterTheMatch(book.rim())).name).toBe('After the match (IR 2)');
});

test('repair makes no page that nobody asked for, and leaves a whole one alone', () => {
  const without = aNewBook();
  expect(repaired(without)).toEqual([]);
  expect(without.tabs.has('after')).toBe(false);
  const book = aBookWithPage();
  const before = JSON.stringify([...book.tabs]);
  expect(repaired(book)).toEqual([]);
  expect(JSON.stringify([...book.tabs])).toBe(before);
});

test('rows that were deleted come back below, and no note is touched', () => {
  const book = aBookWithPage();
  book.type('after', { row: 5, column: 5 }, 'my note');
  book.tab('after').cells.splice(3, 1);
  expect(repaired(book)).toHaveLength(1);
  expect(book.cell('after', { row: 4, column: 5 })).toBe('my note');
  expect([...textsOf(book, 6)].sort()).toEqual(items.map(({ id }) => id).sort());
  expect(textsOf(book, 2)).toContain(items[0]?.what);
  expect(repaired(book)).toEqual([]);
});

test('rows may be sorted and reworded; only a blank is filled again', () => {
  const book = aBookWithPage();
  const { cells } = book.tab('after');
  cells.splice(3, 8, ...cells.slice(3, 11).toReversed());
  book.type('after', { row: 4, column: 2 }, 'in my own words');
  book.type('after', { row: 5, column: 3 }, '');
  repaired(book);
  expect(book.cell('after', { row: 4, column: 2 })).toBe('in my own words');
  expect(book.cell('after', { row: 5, column: 3 })).toBe(items[6]?.why);
});

test('labels that were typed over are back, with the old words in a note', () => {
  const book = aBookWithPage();
  for (const column of [1, 2, 3, 4, 5, 6]) book.type('after', { row: 3, column }, '');
  book.type('after', { row: 3, column: 2 }, 'To do');
  book.type('after', { row: 4, column: 1 }, 'FALSE');
  repaired(book);
  expect(book.tab('after').cells[2]).toEqual(Object.values(afterLabels));
  expect(book.tab('after').notes.get('3,2')).toContain('To do');
});

test.each([
  ['what', 2],
  ['why', 3],
  ['where', 4],
  ['id', 6],
] as const)('the column “%s” that was deleted is put in again with its words', (_name, column) => {
  const book = aBookWithPage();
  const whole = JSON.stringify(book.tab('after').cells.slice(2, 12));
  const tab = book.tab('after');
  for (const grid of [tab.cells, tab.formulas, tab.formats]) {
    for (const line of grid) line.splice(column - 1, 1);
  }
  repaired(book);
  expect(JSON.stringify(book.tab('after').cells.slice(2, 12))).toBe(whole);
  expect(repaired(book)).toEqual([]);
});

test('the boxes and the colors are put back', () => {
  const book = aBookWithPage();
  book.tab('after').rules = [];
  expect(repaired(book).join()).toContain('Boxes');
  expect(repaired(book)).toEqual([]);
});

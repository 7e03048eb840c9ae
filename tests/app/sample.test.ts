import { expect, test } from 'vitest';
import { addProgram } from '../../src/app/add-program.ts';
import { runAddSample, runRemoveSample, runWriting } from '../../src/app/run.ts';
import { bank } from '../../src/bank/index.ts';
import { aBook, aSampleBook, expectOk } from '../support/a-book.ts';
import type { PaperBook } from '../support/paper-book.ts';

const names = bank.sample.map(({ name }) => name);
const headers = (book: PaperBook): readonly string[] =>
  (book.tab('answers').cells[0] ?? []).slice(3).filter((name) => name !== '');
const columnOf = (book: PaperBook, name: string): number =>
  (book.tab('answers').cells[0] ?? []).indexOf(name) + 1;
const bodyOf = (book: PaperBook): string => JSON.stringify(book.tab('answers').cells);

test('the sample stands on Answers and on the Rank List', () => {
  const book = aSampleBook();
  expect(headers(book)).toEqual(names);
  const list = book.tab('rank-list').cells.slice(1, 1 + names.length);
  const byRank = bank.sample.slice().sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  expect(list.map((line) => line[1])).toEqual(byRank.map(({ name }) => name));
  expect(list.map((line) => line[2])).toEqual(byRank.map(({ code }) => code));
  for (const { name, answers } of bank.sample) {
    const column = columnOf(book, name);
    for (const [id, text] of Object.entries(answers)) {
      const row = book.tab('answers').cells.findIndex((line) => line[0] === id) + 1;
      expect(book.cell('answers', { row, column })).toBe(text);
    }
    expect(book.tab('answers').notes.get(`1,${column}`)).toContain('made-up');
  }
});

test('added twice it is there once', () => {
  const book = aSampleBook();
  const before = bodyOf(book);
  expect(expectOk(runAddSample(book.rim()))).toMatchObject({ added: [], already: names });
  expect(bodyOf(book)).toBe(before);
});

test('taken out again it leaves nothing behind', () => {
  const book = aBook(['Yewtree'], ['dir-outcomes']);
  const cells = (): readonly (readonly string[])[] =>
    book.tab('answers').cells.filter((line) => line.some((text) => text !== ''));
  const before = cells().map((line) => line.slice(0, 5));
  expectOk(runAddSample(book.rim()));
  const { removed, kept } = expectOk(runRemoveSample(book.rim()));
  expect(removed).toEqual(names);
  expect(kept).toEqual([]);
  expect(cells().map((line) => line.slice(0, 5))).toEqual(before);
  expect(
    book
      .tab('rank-list')
      .cells.slice(1)
      .filter((line) => line[1] !== ''),
  ).toHaveLength(1);
});

test('a program in which anything was typed stays, and it says which', () => {
  const book = aSampleBook();
  const name = names[2] ?? '';
  const row = book.tab('answers').cells.findIndex((line) => line[0] === 'dir-outcomes') + 1;
  const column = columnOf(book, name);
  book.type('answers', { row, column }, `${book.cell('answers', { row, column })}\nme: a word`);
  const { removed, kept } = expectOk(runRemoveSample(book.rim()));
  expect(removed).toEqual(names.filter((one) => one !== name));
  expect(kept).toContainEqual({ name, because: 'an answer was changed or added' });
  expect(headers(book)).toEqual([name]);
});

test('a changed rank keeps a program as well', () => {
  const book = aSampleBook();
  book.type('rank-list', { row: 2, column: 1 }, '5');
  expect(expectOk(runRemoveSample(book.rim())).kept).toEqual([
    { name: names[0], because: 'its row on the Rank List was changed' },
  ]);
});

test('a question that somebody else’s program answered stays', () => {
  const book = aSampleBook();
  expectOk(runWriting(book.rim(), addProgram, { name: 'Yewtree' }));
  const row = book.tab('answers').cells.findIndex((line) => line[0] === 'dir-outcomes') + 1;
  book.type('answers', { row, column: columnOf(book, 'Yewtree') }, 'director: three');
  const { kept } = expectOk(runRemoveSample(book.rim()));
  const text = bank.questions.find(({ id }) => id === 'dir-outcomes')?.text ?? '';
  expect(kept).toEqual([{ name: `“${text}”`, because: 'words stand in its row' }]);
  const ids = book
    .tab('answers')
    .cells.slice(5)
    .map((line) => line[0])
    .filter(Boolean);
  expect(ids).toEqual(['group:director', 'dir-outcomes']);
});

test('answers under a column without a name are nobody’s to take', () => {
  const book = aBook([], ['dir-outcomes']);
  book.type('answers', { row: 7, column: 4 }, 'director: mine');
  expectOk(runAddSample(book.rim()));
  expect(book.cell('answers', { row: 7, column: 4 })).toBe('director: mine');
  expect(book.cell('answers', { row: 1, column: 5 })).toBe(names[0]);
});

test('words in a column of one’s own, or above the labels, keep a program', () => {
  const book = aSampleBook();
  book.apply([{ kind: 'insert-columns', tab: 'rank-list', after: 14, count: 1 }]);
  book.type('rank-list', { row: 2, column: 15 }, 'my own word');
  book.apply([{ kind: 'insert-rows', tab: 'answers', after: 0, count: 1 }]);
  book.type('answers', { row: 1, column: 5 }, 'above');
  const { kept } = expectOk(runRemoveSample(book.rim()));
  expect(kept.map(({ name }) => name).slice(0, 2)).toEqual([names[0], names[1]]);
});

test('a sample program under another name is named, so that fiction does not pass for real', () => {
  const book = aSampleBook();
  book.type('answers', { row: 1, column: 4 }, 'Real Program');
  const { kept } = expectOk(runRemoveSample(book.rim()));
  expect(kept).toContainEqual({
    name: 'Real Program',
    because: `it holds the made-up answers of ${names[0]}`,
  });
});

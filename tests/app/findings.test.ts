/** The Findings tab in set up, repair, and when the sheet grows. */
import { expect, test } from 'vitest';
import { runRepair, runTidying } from '../../src/app/run.ts';
import { aBook, aNewBook, aSampleBook, expectOk } from '../support/a-book.ts';
import type { PaperBook } from '../support/paper-book.ts';

const formulaOf = (book: PaperBook): string => book.tab('findings').formulas[1]?.[0] ?? '';
const mendedIn = (book: PaperBook): readonly string[] => expectOk(runRepair(book.rim())).mended;

test('one formula stands below the line that says what the tab is', () => {
  const book = aNewBook();
  expect(formulaOf(book)).toMatch(/^=LET\(found,FINDINGS\(/);
  expect(book.cell('findings', { row: 1, column: 1 })).toBe('Findings');
  expect(book.tab('findings').formulas.flat().filter(Boolean)).toHaveLength(1);
});

test('a sheet without the tab gets it by repair', () => {
  const book = aSampleBook();
  const before = formulaOf(book);
  book.tabs.delete('findings');
  expect(mendedIn(book)).toEqual(['The tab “Findings” was missing: made again.']);
  expect(formulaOf(book)).toBe(before);
});

test('the formula that was typed over is back, and the words are in a note', () => {
  const book = aSampleBook();
  const before = formulaOf(book);
  const [, line] = book.tab('findings').formulas;
  if (line) line[0] = '';
  book.type('findings', { row: 2, column: 1 }, 'my table');
  expect(mendedIn(book).join()).toContain('kept in a note');
  expect(formulaOf(book)).toBe(before);
  expect(book.tab('findings').notes.get('1,1')).toContain('Stood in A2 before: my table');
});

test('a formula over the wrong cells is written again where it stands', () => {
  const book = aSampleBook();
  const before = formulaOf(book);
  const [, line] = book.tab('findings').formulas;
  if (line) line[0] = before.replace('$150', '$90');
  expect(mendedIn(book)).toEqual(['The table of findings was broken: computed again.']);
  expect(formulaOf(book)).toBe(before);
  expect(mendedIn(book)).toEqual([]);
});

test('lost colors are put back', () => {
  const book = aSampleBook();
  book.tab('findings').rules.splice(3, 2);
  expect(mendedIn(book)).toEqual(['Colors on “Findings” were lost: put back.']);
});

test('a name in the last column of Answers widens what the table reads', () => {
  const book = aBook(['Alder Bay']);
  const width = book.tab('answers').cells[0]?.length ?? 0;
  book.type('answers', { row: 1, column: width }, 'Yewtree');
  const before = formulaOf(book);
  expectOk(runTidying(book.rim()));
  expect(formulaOf(book)).not.toBe(before);
  expect(mendedIn(book)).toEqual([]);
});

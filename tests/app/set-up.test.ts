import { expect, test } from 'vitest';
import { runSetUp } from '../../src/app/run.ts';
import { type TabId, tabIds, tabNames, tabsOnDemand } from '../../src/domain/workbook/tabs.ts';
import { aNewBook, expectOk } from '../support/a-book.ts';
import { PaperBook } from '../support/paper-book.ts';

const onDemand: readonly TabId[] = tabsOnDemand;
const standing = tabIds.filter((tab) => !onDemand.includes(tab));

test('set up makes every tab but those made on demand', () => {
  const book = aNewBook();
  expect([...book.tabs.keys()].sort()).toEqual([...standing].sort());
  expect(book.tab('answers').cells[0]?.slice(0, 3)).toEqual(['id', 'Ask whom', 'Question']);
});

test('twice is the same as once', () => {
  const book = aNewBook();
  const before = JSON.stringify([...book.tabs]);
  const { made, kept } = expectOk(runSetUp(book.rim()));
  expect(made).toEqual([]);
  expect(kept).toHaveLength(standing.length);
  expect(JSON.stringify([...book.tabs])).toBe(before);
});

test('a tab of the same name that is not ours is left alone, and ours gets another name', () => {
  const book = new PaperBook();
  book.otherNames.push('answers', 'Settings');
  const { made } = expectOk(runSetUp(book.rim()));
  expect(made).toContain('Answers (IR 2)');
  expect(made).toContain('Settings (IR 2)');
  expect(book.tab('numbers').formulas[0]?.[0]).toContain("'Answers (IR 2)'!");
  expect(book.tab('answers').formulas[1]?.[2]).toContain("'Settings (IR 2)'!");
});

test('a tab that was deleted is made again, and the others stay as they are', () => {
  const book = aNewBook();
  book.type('settings', { row: 2, column: 3 }, 'H-1B');
  book.tabs.delete('contacts');
  const { made } = expectOk(runSetUp(book.rim()));
  expect(made).toEqual([tabNames.contacts]);
  expect(book.cell('settings', { row: 2, column: 3 })).toBe('H-1B');
});

import { expect, test } from 'vitest';
import { unfoldFollowUps } from '../../src/app/unfold-follow-ups.ts';
import { aNewBook, expectOk } from '../support/a-book.ts';

const asked = (question: string, text: string) =>
  expectOk(unfoldFollowUps(aNewBook().ports(), { question, text })).response.followUps;

test('nothing answered unfolds nothing', () => {
  expect(asked('dir-esir', '  ')).toEqual([]);
});

test('an open answer about ESIR is asked for its count, with the reason', () => {
  const [first, second] = asked('dir-esir', '❓ director: people usually find a way');
  expect(first).toEqual({
    text: 'How many ESIR residents can you take in a class?',
    because: 'since it was left open',
  });
  expect(second?.text).toContain('how many got it');
});

test('a bad sign about the tone is asked how often, when and who else', () => {
  const [first] = asked('res-suite-tone', '🚩 resident: he shouts at the interns');
  expect(first?.text).toMatch(/How often.*who else/);
});

test('praise of the visa policy without a paper is asked for the page', () => {
  const texts = asked('coord-visa-policy', '✅ coordinator: yes, we always do that').map(
    ({ text }) => text,
  );
  expect(texts.length).toBeGreaterThan(0);
});

test('without a Settings tab it still answers', () => {
  const book = aNewBook();
  book.tabs.delete('settings');
  const { response } = expectOk(
    unfoldFollowUps(book.ports(), { question: 'dir-esir', text: '❓ director: we will see' }),
  );
  expect(response.followUps.length).toBeGreaterThan(0);
});

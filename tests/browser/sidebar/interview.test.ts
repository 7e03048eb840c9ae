/** Interview day in a real browser: from question to question with one person, and what is left open. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bad, good, offline, reply, requestsOf } from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import { aLookWith, aProblem, aSheet, at } from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const words = (page: Page) => page.getByLabel('Jot it down');
const added = good({ cell: 'D7', lines: 1, text: 'x', line: 'x' });

const startInterview = async (part: Parameters<typeof aSheet>[0] = {}): Promise<Page> => {
  const page = await sidebar.open(
    aSheet({ lookAround: good(aLookWith('res-hours')), addLine: added, ...part }),
  );
  await press(page, 'Capture');
  await page.getByText('2 lines here already').waitFor();
  await press(page, 'Interview day: question by question');
  await page.getByRole('heading', { name: 'Interview day' }).waitFor();
  await page.getByRole('combobox', { name: 'Program' }).selectOption('Cedar Ridge');
  await page.getByLabel('Name or note').fill('PGY-5');
  return page;
};

test('it asks row after row for the person one meets, the most decisive first, and ends in words', async () => {
  const page = await startInterview();
  await page.getByText('3 rows of Answers for them, the most decisive first.').waitFor();
  expect(await findFaultsInAllLooks(page, 'interview-start')).toEqual([]);
  await press(page, 'Start');
  await page.getByRole('heading', { name: 'Has H-1B sponsorship changed' }).waitFor();
  await page.getByText('Question 1 of 3').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await words(page).fill('no, same for ten years');
  await page.getByRole('radio', { name: 'Good' }).click();
  expect(await findFaultsInAllLooks(page, 'interview-question')).toEqual([]);
  await press(page, 'Keep, next');
  await page.getByRole('heading', { name: 'Who comes in when' }).waitFor();
  await page.getByText('1 answered, 0 skipped').waitFor();
  expect(await words(page).inputValue()).toBe('');
  await press(page, 'Skip for now');
  await page.getByRole('heading', { name: 'When did you get home' }).waitFor();
  await words(page).fill('eight, twice');
  await words(page).press('Control+Enter');
  await page.getByText('You have 2 answers from Cedar Ridge. 1 has no mark yet').waitFor();
  expect(await findFaultsInAllLooks(page, 'interview-end')).toEqual([]);
  await press(page, 'Ask it now');
  await page.getByRole('heading', { name: 'Who comes in when' }).waitFor();
  await expect.poll(async () => (await requestsOf(page, 'addLine')).length).toBe(2);
  expect((await requestsOf(page, 'addLine')).map(({ question, line }) => [question, line])).toEqual(
    [
      [
        'res-h1b',
        {
          mark: 'good',
          date: '2026-11-22',
          role: 'resident',
          source: 'PGY-5',
          words: 'no, same for ten years',
        },
      ],
      [
        'res-hours',
        {
          mark: null,
          date: '2026-11-22',
          role: 'resident',
          source: 'PGY-5',
          words: 'eight, twice',
        },
      ],
    ],
  );
  expect(sidebar.errors).toEqual([]);
});

test('it stays with the interview whatever is selected in the sheet, until one leaves', async () => {
  const page = await startInterview();
  await press(page, 'Start');
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await page.clock.runFor(7000);
  const where = page.getByRole('region', { name: 'Where you are' });
  await where.getByText('Cedar Ridge').waitFor();
  await press(page, 'Leave');
  await where.getByText('Birchmont').waitFor();
  expect(await page.getByLabel('Their words').inputValue()).toBe('');
});

test('words that are typed cannot be skipped, and go along when one leaves', async () => {
  const page = await startInterview();
  await press(page, 'Start');
  await words(page).fill('not said yet');
  await page.getByRole('button', { name: 'Skip for now' }).click({ force: true });
  await page.getByText('Question 1 of 3').waitFor();
  await press(page, 'Leave');
  expect(await page.getByLabel('Their words').inputValue()).toBe('not said yet');
});

test('a line that was stopped comes back with its own question', async () => {
  const page = await startInterview({
    addLine: [bad(aProblem({ kind: 'protected', title: 'The tab is protected' })), added],
  });
  await press(page, 'Start');
  await words(page).fill('no, same for ten years');
  await press(page, 'Keep, next');
  await page.getByRole('alert').getByText('The tab is protected').waitFor();
  await page.getByRole('heading', { name: 'Has H-1B sponsorship changed' }).waitFor();
  expect(await words(page).inputValue()).toBe('no, same for ten years');
  await press(page, 'Try again');
  await page.getByText('Line added').waitFor();
});

test('without a connection one goes on asking while the lines wait', async () => {
  const page = await startInterview({ addLine: offline });
  await press(page, 'Start');
  await words(page).fill('first');
  await press(page, 'Keep, next');
  await page.getByText('1 line waits here').waitFor();
  await words(page).fill('second');
  await press(page, 'Keep, next');
  await page.getByText('2 lines wait here').waitFor();
  await page.getByRole('heading', { name: 'When did you get home' }).waitFor();
  expect(await findFaultsInAllLooks(page, 'interview-lost')).toEqual([]);
});

test('Alt and a letter marks while one types; agreeing waits for a reading that one sees', async () => {
  const page = await startInterview();
  await press(page, 'Start');
  await words(page).fill('no, same for ten years');
  await words(page).press('Alt+g');
  expect(await page.getByRole('radio', { name: 'Good' }).isChecked()).toBe(true);
  await words(page).press('Alt+a');
  expect(await page.getByRole('radio', { name: 'Good' }).isChecked()).toBe(true);
  expect(await words(page).inputValue()).toBe('no, same for ten years');
});

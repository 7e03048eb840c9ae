/** Adding a line in Capture: to the right cell, once, and back out again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  bad,
  good,
  holdAnswers,
  releaseAnswers,
  reply,
  requestsOf,
} from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import {
  aLook,
  aProblem,
  aSheet,
  at,
  nowhere,
  questions,
  twoLines,
} from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests, words } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const openCapture = async (part: Parameters<typeof aSheet>[0] = {}): Promise<Page> => {
  const page = await sidebar.open(aSheet(part));
  await press(page, 'Capture');
  return page;
};

const line = '🚩 2026-11-22 resident (PGY-4): no more H-1B';
const added = good({ cell: 'D7', lines: 3, text: `${twoLines}\n${line}`, line });

const writeLine = async (page: Page): Promise<void> => {
  await page.getByText('2 lines here already').waitFor();
  await page.getByLabel('Name or note').fill('PGY-4');
  await words(page).fill('no more H-1B');
  await page.getByRole('radio', { name: 'Red flag' }).click();
};

test('a line is added below what the panel has seen, and the next one can be typed meanwhile', async () => {
  const page = await openCapture({ addLine: added });
  await writeLine(page);
  await page.getByText('Goes below the 2 lines. Nothing is replaced.').waitFor();
  await holdAnswers(page);
  await press(page, 'Add this line');
  await page.getByText('Adding your line').waitFor();
  expect(await words(page).inputValue()).toBe('');
  expect(await findFaultsInAllLooks(page, 'capture-busy')).toEqual([]);
  await releaseAnswers(page);
  await page.getByText('Line added').waitFor();
  await page.getByText(/Alder Bay, “Has H-1B .*”: now 3 lines\./).waitFor();
  expect(await requestsOf(page, 'addLine')).toEqual([
    {
      program: 'Alder Bay',
      question: 'res-h1b',
      expecting: twoLines,
      line: {
        mark: 'red',
        date: '2026-11-22',
        role: 'resident',
        source: 'PGY-4',
        words: 'no more H-1B',
      },
    },
  ]);
  expect(await page.getByLabel('Name or note').inputValue()).toBe('PGY-4');
  expect(await findFaultsInAllLooks(page, 'capture-added')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('Ctrl and Enter adds the line; without words or a place nothing is sent', async () => {
  const page = await openCapture({ addLine: added });
  await page.getByText('2 lines here already').waitFor();
  await words(page).press('Control+Enter');
  await page.getByRole('button', { name: 'Add this line' }).click({ force: true });
  expect(await requestsOf(page, 'addLine')).toEqual([]);
  await words(page).fill('  \n ');
  await words(page).press('Control+Enter');
  expect(await requestsOf(page, 'addLine')).toEqual([]);
  await words(page).fill('no more H-1B');
  await words(page).press('Control+Enter');
  await page.getByText('Line added').waitFor();
  expect(await requestsOf(page, 'addLine')).toHaveLength(1);
});

test('two lines in a row for one cell: the second expects the first', async () => {
  const page = await openCapture({ addLine: added });
  await writeLine(page);
  await holdAnswers(page);
  await words(page).press('Control+Enter');
  await words(page).fill('and a second one');
  await words(page).press('Control+Enter');
  await page.getByText('Adding your 2 lines').waitFor();
  await releaseAnswers(page);
  await expect.poll(async () => (await requestsOf(page, 'addLine')).length).toBe(2);
  expect((await requestsOf(page, 'addLine'))[1]?.expecting).toBe(`${twoLines}\n${line}`);
});

test('the next question is the next row for the same person, shown in the sheet as well', async () => {
  const page = await openCapture({ addLine: added });
  await writeLine(page);
  await press(page, 'Add this line');
  await reply(page, { whereAmI: good(at('Alder Bay', 'res-night', '')) });
  await press(page, 'Next question');
  await page
    .getByRole('region', { name: 'Where you are' })
    .getByText('Who comes in when it gets difficult at night?')
    .waitFor({ timeout: 5000 });
  expect(await requestsOf(page, 'showCell')).toEqual([
    { program: 'Alder Bay', question: 'res-night' },
  ]);
  // The button that was pressed is gone: one goes on at the words.
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await words(page).fill('the attending, always');
  await reply(page, {
    addLine: good({ cell: 'D8', lines: 1, text: 'the attending, always', line: 'x' }),
  });
  await press(page, 'Add this line');
  await page.getByText('That was the last question for them.').waitFor();
  expect((await requestsOf(page, 'addLine'))[1]).toMatchObject({
    question: 'res-night',
    expecting: '',
    line: { role: 'resident', source: 'PGY-4', mark: null },
  });
});

test('a line is taken back, and its words return to the form', async () => {
  const page = await openCapture({
    addLine: added,
    takeBackLine: good({ cell: 'D7', lines: 2, text: twoLines }),
  });
  await writeLine(page);
  await press(page, 'Add this line');
  await press(page, 'Take it back');
  await page.getByText('Line taken back').waitFor();
  expect(await requestsOf(page, 'takeBackLine')).toEqual([
    { program: 'Alder Bay', question: 'res-h1b', line },
  ]);
  expect(await words(page).inputValue()).toBe('no more H-1B');
  expect(await findFaultsInAllLooks(page, 'capture-taken-back')).toEqual([]);
});

test('a line that cannot be taken back any more is said so', async () => {
  const page = await openCapture({
    addLine: added,
    takeBackLine: bad(
      aProblem({ kind: 'line-gone', title: 'The line is no longer the last one in D7' }),
    ),
  });
  await writeLine(page);
  await press(page, 'Add this line');
  await press(page, 'Take it back');
  await page.getByRole('alert').getByText('The line is no longer the last one in D7').waitFor();
  await press(page, 'Close');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('taking back can be tried again when the sheet was busy', async () => {
  const page = await openCapture({
    addLine: added,
    takeBackLine: [
      bad(aProblem({ kind: 'busy', title: 'The sheet is busy' })),
      good({ cell: 'D7', lines: 2, text: twoLines }),
    ],
  });
  await writeLine(page);
  await press(page, 'Add this line');
  await press(page, 'Take it back');
  await page.getByRole('alert').getByText('The sheet is busy').waitFor();
  await press(page, 'Try again');
  await page.getByText('Line taken back').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('everybody else who can have said it is one press away, and the date may be left out', async () => {
  const page = await openCapture({ addLine: added });
  await page.getByText('2 lines here already').waitFor();
  expect(await page.getByRole('radio', { name: 'Resident' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Hearsay' }).count()).toBe(0);
  await press(page, 'Other');
  await page.getByRole('radio', { name: 'Forum or review' }).check();
  expect(await findFaultsInAllLooks(page, 'capture-roles')).toEqual([]);
  await page.getByLabel('Said on').fill('');
  await words(page).fill('they say it is fine');
  await press(page, 'Add this line');
  await page.getByText('Line added').waitFor();
  expect((await requestsOf(page, 'addLine'))[0]?.line).toEqual({
    mark: null,
    date: null,
    role: 'anonymous',
    source: '',
    words: 'they say it is fine',
  });
});

test('where the selection is no answer, program and question are chosen in the panel', async () => {
  const page = await openCapture({ whereAmI: good(nowhere), addLine: added });
  await page.getByText('belongs to no program or question').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-nowhere')).toEqual([]);
  await words(page).fill('typed before choosing');
  await page.getByText('Choose a program and a question first.').waitFor();
  await page.getByRole('combobox', { name: 'Program' }).selectOption('Birchmont');
  await page.getByLabel('Question', { exact: true }).selectOption('res-night');
  await page.getByText('The first line in this cell.').waitFor();
  expect(await requestsOf(page, 'readCell')).toEqual([
    { program: 'Birchmont', question: 'res-night' },
  ]);
  await press(page, 'Add this line');
  await expect
    .poll(() => requestsOf(page, 'addLine'))
    .toMatchObject([
      {
        program: 'Birchmont',
        question: 'res-night',
        expecting: '',
        line: { words: 'typed before choosing' },
      },
    ]);
});

test('a choice made in the panel holds until another answer cell is selected', async () => {
  const page = await openCapture();
  await page.getByText('2 lines here already').waitFor();
  await page.getByText('Another program or question').click();
  await page.getByRole('combobox', { name: 'Program' }).selectOption('Cedar Ridge');
  await page.getByText('no line here yet').waitFor();
  const where = page.getByRole('region', { name: 'Where you are' });
  await where.getByText('Chosen in this panel').waitFor();
  await where.getByText('Cedar Ridge').waitFor();
  await page.clock.runFor(7000);
  await page.getByText('no line here yet').waitFor();
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await page.clock.runFor(4000);
  await page.getByText('2 lines here already').waitFor();
  expect(await page.getByRole('combobox', { name: 'Program' }).inputValue()).toBe('Birchmont');
});

test('without rows on Answers the panel leads to the questions', async () => {
  const page = await openCapture({
    lookAround: good(
      aLook({ questions: questions.map((question) => ({ ...question, inSheet: false })) }),
    ),
    whereAmI: good(nowhere),
  });
  await page.getByText('No questions on Answers yet.').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-no-rows')).toEqual([]);
  await press(page, 'Choose questions');
  await page.getByLabel('Template').waitFor();
});

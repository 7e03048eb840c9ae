/** What can stand in a line's way: another writer, a formula, a lost connection. No word is ever lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  bad,
  good,
  holdAnswers,
  offline,
  releaseAnswers,
  reply,
  requestsOf,
} from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import { aProblem, aSheet, at, twoLines } from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests, words } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const mine = '2026-11-22 resident: no more H-1B';
const theirs = `${twoLines}\n✅ resident (PGY-5): I matched IR from here`;
const added = good({ cell: 'D7', lines: 4, text: `${theirs}\n${mine}`, line: mine });
const conflict = bad(
  aProblem({
    kind: 'cell-changed',
    title: 'Someone else wrote here, too',
    now: theirs,
    yours: mine,
  }),
);

const sendLine = async (part: Parameters<typeof aSheet>[0]): Promise<Page> => {
  const page = await sidebar.open(aSheet(part));
  await press(page, 'Capture');
  await page.getByText('2 lines here already').waitFor();
  await words(page).fill('no more H-1B');
  await press(page, 'Add this line');
  return page;
};

test('when somebody else wrote into the cell, both versions are shown and nothing was written', async () => {
  const page = await sendLine({ addLine: [conflict, added] });
  const alert = page.getByRole('alert');
  await alert.getByText('Someone else wrote here, too').waitFor();
  await alert.getByText('I matched IR from here').waitFor();
  await alert.getByText(mine).waitFor();
  expect(await alert.locator('.new').allTextContents()).toEqual([
    '✅ resident (PGY-5): I matched IR from here',
    mine,
  ]);
  expect(await words(page).inputValue()).toBe('no more H-1B');
  await expect
    .poll(() => page.evaluate('document.activeElement.textContent'))
    .toBe('Someone else wrote here, too');
  expect(await findFaultsInAllLooks(page, 'capture-conflict')).toEqual([]);
  await press(page, 'Keep both');
  await page.getByText('Line added').waitFor();
  expect((await requestsOf(page, 'addLine'))[1]?.expecting).toBe(theirs);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('in a conflict one can change one’s own line first', async () => {
  const page = await sendLine({ addLine: [conflict, added] });
  await press(page, 'Change mine first');
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await words(page).fill('no more H-1B, says the chief');
  await press(page, 'Add this line');
  await page.getByText('Line added').waitFor();
  expect((await requestsOf(page, 'addLine'))[1]).toMatchObject({
    expecting: theirs,
    line: { words: 'no more H-1B, says the chief' },
  });
});

test('in a conflict one can leave the sheet as it is and take one’s own line along', async () => {
  const page = await sendLine({ addLine: conflict });
  await press(page, 'Leave the sheet, copy mine');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await words(page).inputValue()).toBe('');
  expect(await requestsOf(page, 'addLine')).toHaveLength(1);
});

test('where copying is not allowed the line stays and can be selected', async () => {
  const page = await sendLine({ addLine: conflict });
  await page.evaluate(
    "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false",
  );
  await press(page, 'Leave the sheet, copy mine');
  await page.getByText('This browser does not let the panel copy.').waitFor();
  expect(await words(page).inputValue()).toBe('no more H-1B');
});

test('a conflict behind newly typed words leaves these alone', async () => {
  const page = await sidebar.open(aSheet({ addLine: [conflict, added] }));
  await press(page, 'Capture');
  await page.getByText('2 lines here already').waitFor();
  await words(page).fill('no more H-1B');
  await holdAnswers(page);
  await press(page, 'Add this line');
  await words(page).fill('something else');
  await releaseAnswers(page);
  await page.getByRole('alert').getByText(mine).waitFor();
  expect(await words(page).inputValue()).toBe('something else');
  expect(await page.getByRole('button', { name: 'Change mine first' }).count()).toBe(0);
  await press(page, 'Keep both');
  await page.getByText('Line added').waitFor();
  expect((await requestsOf(page, 'addLine'))[1]).toMatchObject({
    expecting: theirs,
    line: { words: 'no more H-1B' },
  });
  expect(await words(page).inputValue()).toBe('something else');
});

test('a cell that holds a formula is said before anything is tried', async () => {
  const page = await sidebar.open(
    aSheet({ whereAmI: good({ ...at('Alder Bay', 'res-h1b', '7'), holdsFormula: true }) }),
  );
  await press(page, 'Capture');
  await page.getByText('This cell holds a formula').waitFor();
  await words(page).fill('no more H-1B');
  await words(page).press('Control+Enter');
  expect(await requestsOf(page, 'addLine')).toEqual([]);
  expect(await words(page).inputValue()).toBe('no more H-1B');
  expect(await findFaultsInAllLooks(page, 'capture-formula')).toEqual([]);
});

test('a formula put there meanwhile stops the line and keeps the words', async () => {
  const page = await sendLine({
    addLine: bad(
      aProblem({
        kind: 'cell-holds-formula',
        title: 'This cell holds a formula',
        kept: 'Nothing was written.',
        wayOut: 'Move the formula, or choose another question.',
      }),
    ),
  });
  const alert = page.getByRole('alert');
  await alert.getByText('Move the formula, or choose another question.').waitFor();
  expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  expect(await words(page).inputValue()).toBe('no more H-1B');
  await press(page, 'Copy my words');
  await alert.getByText('Copied.').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-error')).toEqual([]);
});

test('a program that is gone can be looked for again', async () => {
  const page = await sendLine({
    addLine: bad(aProblem({ kind: 'program-missing', title: 'Alder Bay is not there any more' })),
  });
  await page.getByRole('alert').getByText('Alder Bay is not there any more').waitFor();
  const before = (await requestsOf(page, 'lookAround')).length;
  await press(page, 'Read the sheet again');
  await expect.poll(async () => (await requestsOf(page, 'lookAround')).length).toBe(before + 1);
  expect(await words(page).inputValue()).toBe('no more H-1B');
});

test('without a connection lines wait in full, and go out by themselves when it is back', async () => {
  const page = await sendLine({ addLine: offline });
  await page.getByText('No connection. Nothing is lost.').waitFor();
  await words(page).fill('attendings come in at night');
  await press(page, 'Add this line');
  await page.getByText('2 lines wait here').waitFor();
  await page.getByText(mine).waitFor();
  await page.getByText('2026-11-22 resident: attendings come in at night').waitFor();
  await page.getByText(/^Last tried \d+ seconds? ago\. Next in \d+\.$/).waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-lost')).toEqual([]);
  await press(page, 'Copy all 2');
  await page.getByText('Copied.').waitFor();
  await reply(page, {
    addLine: [
      good({ cell: 'D7', lines: 3, text: `${twoLines}\n${mine}`, line: mine }),
      good({ cell: 'D7', lines: 4, text: 'x', line: 'y' }),
    ],
  });
  await page.clock.runFor(15_000);
  await page.getByText('now 4 lines').waitFor();
  expect(await page.getByText('No connection. Nothing is lost.').count()).toBe(0);
  const sent = await requestsOf(page, 'addLine');
  expect(sent.map((request) => [request.line.words, request.expecting])).toEqual([
    ['no more H-1B', twoLines],
    ['no more H-1B', twoLines],
    ['attendings come in at night', `${twoLines}\n${mine}`],
  ]);
});

test('one can try at once, and a further miss waits longer', async () => {
  const page = await sendLine({ addLine: [offline, offline, added] });
  await page.getByText('1 line waits here').waitFor();
  await press(page, 'Try now');
  await expect.poll(async () => (await requestsOf(page, 'addLine')).length).toBe(2);
  await page.getByText(/Next in (1[5-9]|20)\./).waitFor();
  await press(page, 'Try now');
  await page.getByText('Line added').waitFor();
});

test('a line that was written although no answer came is not written twice', async () => {
  const page = await sendLine({
    addLine: [
      offline,
      bad(aProblem({ kind: 'cell-changed', now: `${twoLines}\n${mine}`, yours: mine })),
    ],
  });
  await press(page, 'Try now');
  await page.getByText('Line added').waitFor();
  await page.getByText('now 3 lines').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('an empty answer leaves the words in the form, and a second try finds the line there', async () => {
  const page = await sendLine({
    addLine: [
      { gives: null },
      bad(aProblem({ kind: 'cell-changed', now: `${twoLines}\n${mine}`, yours: mine })),
    ],
  });
  await page.getByRole('alert').getByText('The sheet gave no clear answer').waitFor();
  expect(await words(page).inputValue()).toBe('no more H-1B');
  await press(page, 'Try again');
  await page.getByText('now 3 lines').waitFor();
  expect(await words(page).inputValue()).toBe('');
});

/** How the panel follows the selection, and how it stays with words that are not in the sheet yet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bad, good, offline, reply, requestsOf } from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import { aLook, aProblem, aSheet, at, nowhere } from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests, words } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const where = (page: Page) => page.getByRole('region', { name: 'Where you are' });
const askings = async (page: Page): Promise<number> => (await requestsOf(page, 'whereAmI')).length;
/** What the window hears when the person comes back from the grid. */
const focus = (page: Page): Promise<void> =>
  page.evaluate("window.dispatchEvent(new Event('focus'))");

const openCapture = async (): Promise<Page> => {
  const page = await sidebar.open(
    aSheet({ addLine: good({ cell: 'D7', lines: 3, text: 'x\ny\nz', line: 'z' }) }),
  );
  await press(page, 'Capture');
  await where(page).getByText('Alder Bay').waitFor();
  return page;
};

test('the strip follows the selection every 3 s and at once on focus', async () => {
  const page = await openCapture();
  const before = await askings(page);
  await page.clock.runFor(9100);
  expect((await askings(page)) - before).toBeGreaterThanOrEqual(2);
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await page.clock.runFor(3100);
  await where(page).getByText('Birchmont').waitFor();
  await reply(page, { whereAmI: good(nowhere) });
  await focus(page);
  await where(page).getByText('No answer selected').waitFor();
});

test('with words unsaved it never asks by itself and never follows', async () => {
  const page = await openCapture();
  await words(page).fill('no more H-1B');
  const before = await askings(page);
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await page.clock.runFor(30_000);
  expect(await askings(page)).toBe(before);
  await where(page).getByText('Your words are for').waitFor();
  await focus(page);
  await page.getByText('Your words stay with Alder Bay').waitFor();
  await where(page).getByText('Alder Bay').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-moved')).toEqual([]);
  await press(page, 'Stay here');
  await page.getByText('Your words stay with Alder Bay').waitFor({ state: 'detached' });
  await press(page, 'Add this line');
  await where(page).getByText('Birchmont').waitFor();
  await expect.poll(() => requestsOf(page, 'addLine')).toMatchObject([{ program: 'Alder Bay' }]);
});

test('one press adds the words where they belong and goes on to where the sheet is', async () => {
  const page = await openCapture();
  await words(page).fill('no more H-1B');
  await where(page).getByText('Your words are for').waitFor();
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await focus(page);
  await press(page, 'Add, then go to Birchmont');
  await page.getByText('Line added').waitFor();
  await where(page).getByText('Birchmont').waitFor();
  expect(await requestsOf(page, 'addLine')).toMatchObject([
    { program: 'Alder Bay', question: 'res-h1b' },
  ]);
});

test('another question of the same program is named by its words', async () => {
  const page = await openCapture();
  await words(page).fill('no more H-1B');
  await where(page).getByText('Your words are for').waitFor();
  await reply(page, { whereAmI: good(at('Alder Bay', 'res-night')) });
  await focus(page);
  await page.getByText('Your words stay with their question').waitFor();
  await page
    .getByText('The sheet is at “Who comes in when it gets difficult at night?” now.')
    .waitFor();
  await words(page).fill('');
  await where(page).getByText('Who comes in when it gets difficult at night?').waitFor();
  expect(await page.getByText('Your words stay').count()).toBe(0);
});

test('words survive a look at the other view, which says that they are there', async () => {
  const page = await openCapture();
  await words(page).fill('no more H-1B');
  await page.getByRole('radio', { name: 'Vague' }).click();
  await press(page, 'Ask');
  await page
    .getByRole('button', { name: 'Capture (holds what is not in the sheet yet)' })
    .waitFor();
  await page.getByLabel('Template').waitFor();
  await page.keyboard.press('Escape');
  await press(page, 'Capture');
  expect(await words(page).inputValue()).toBe('no more H-1B');
  expect(await page.getByRole('radio', { name: 'Vague' }).isChecked()).toBe(true);
  await words(page).press('Escape');
  expect(await words(page).inputValue()).toBe('no more H-1B');
});

test('while the sheet does not answer the strip says so and asks less often', async () => {
  const page = await openCapture();
  await reply(page, { whereAmI: offline });
  await page.clock.runFor(3500);
  await where(page).getByText('The sheet does not answer at the moment.').waitFor();
  const before = await askings(page);
  await page.clock.runFor(20_000);
  expect((await askings(page)) - before).toBeLessThanOrEqual(2);
  await reply(page, { whereAmI: good(at('Birchmont', 'res-night')) });
  await focus(page);
  await where(page).getByText('Birchmont').waitFor();
  await where(page).getByText('The sheet does not answer').waitFor({ state: 'detached' });
});

test('a program that was added in the grid is learned when its cell is selected', async () => {
  const page = await openCapture();
  const before = (await requestsOf(page, 'lookAround')).length;
  await reply(page, {
    lookAround: good(aLook({ programs: ['Alder Bay', 'Dunmore'] })),
    whereAmI: good(at('Dunmore', 'res-h1b')),
  });
  await focus(page);
  await where(page).getByText('Dunmore').waitFor();
  await expect.poll(async () => (await requestsOf(page, 'lookAround')).length).toBe(before + 1);
  await page.clock.runFor(7000);
  expect((await requestsOf(page, 'lookAround')).length).toBe(before + 1);
});

test('when the tabs are gone, words that are unsaved stay beside the way to set them up', async () => {
  const page = await openCapture();
  await words(page).fill('no more H-1B');
  await reply(page, {
    addLine: bad(aProblem({ kind: 'tab-missing', title: 'The tab “Answers” is not there' })),
    lookAround: good(aLook({ ready: false, programs: [] })),
  });
  await press(page, 'Add this line');
  await press(page, 'Read the sheet again');
  await page.getByText('Set up this spreadsheet.').waitFor();
  expect(await words(page).inputValue()).toBe('no more H-1B');
});

/** Follow-ups that unfold in Capture, in a real browser: from the cell, from what is typed, on interview day. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good, offline, reply, requestsOf } from '../../support/fake-run.ts';
import {
  findFaultsInAllLooks,
  openSidebarWindow,
  type SidebarWindow,
} from '../../support/sidebar-page.ts';
import { aSheet, at, nowhere, twoLines } from '../../support/sidebar-sheet.ts';

let sidebar: SidebarWindow;
beforeAll(async () => {
  sidebar = await openSidebarWindow();
});
afterAll(async () => {
  await sidebar.close();
});

const asks = good({
  followUps: [
    { text: 'How many was that, and in which years?', because: 'since it was left open' },
    { text: 'Who chooses?', because: 'to go further' },
  ],
});

const openCapture = async (part: Parameters<typeof aSheet>[0]) => {
  const page = await sidebar.open(aSheet(part));
  await page.getByRole('button', { name: 'Capture' }).click();
  await page.getByRole('heading', { name: 'What was said' }).waitFor();
  return page;
};

test('the answer of the selected cell unfolds what to ask next, and why', async () => {
  const page = await openCapture({ unfoldFollowUps: asks });
  await page.clock.runFor(2000);
  const region = page.getByRole('region', { name: 'To ask next' });
  await region.getByText('How many was that, and in which years?').waitFor();
  await region.getByText('(since it was left open)').waitFor();
  expect(await requestsOf(page, 'unfoldFollowUps')).toEqual([
    { question: 'res-h1b', text: twoLines },
  ]);
  expect(await findFaultsInAllLooks(page, 'follow-ups')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('what is being typed counts as well, once the words have come to rest', async () => {
  const page = await openCapture({
    whereAmI: good(at('Alder Bay', 'res-h1b', '')),
    unfoldFollowUps: asks,
  });
  await page.clock.runFor(2000);
  expect(await requestsOf(page, 'unfoldFollowUps')).toEqual([]);
  await page.getByLabel(/Their words/).fill('we will see');
  await page.clock.runFor(2000);
  await page.getByRole('region', { name: 'To ask next' }).waitFor();
  const requests = await requestsOf(page, 'unfoldFollowUps');
  expect(requests).toHaveLength(1);
  expect(requests[0]?.text).toMatch(/we will see$/);
  await page.getByLabel(/Their words/).fill('');
  await page.getByRole('region', { name: 'To ask next' }).waitFor({ state: 'detached' });
});

test('a formula has no follow-ups, nor has a place without an answer', async () => {
  const formula = { ...at('Alder Bay', 'res-h1b', '=A1'), holdsFormula: true };
  const page = await openCapture({ whereAmI: good(formula), unfoldFollowUps: asks });
  await page.clock.runFor(2000);
  await reply(page, { whereAmI: [good(nowhere)] });
  await page.clock.runFor(4000);
  expect(await requestsOf(page, 'unfoldFollowUps')).toEqual([]);
});

test('when it cannot be had nothing is said and nothing is lost', async () => {
  const page = await openCapture({ unfoldFollowUps: offline });
  await page.getByLabel(/Their words/).fill('we will see');
  await page.clock.runFor(3000);
  await expect.poll(async () => (await requestsOf(page, 'unfoldFollowUps')).length).toBe(1);
  expect(await page.getByRole('region', { name: 'To ask next' }).count()).toBe(0);
  expect(await page.getByLabel(/Their words/).inputValue()).toBe('we will see');
  expect(sidebar.errors).toEqual([]);
});

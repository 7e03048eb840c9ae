/** The live reading in Capture: what is underlined, proposed, spoken, and what a mark does. */
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
import { aProblem, aReading, aSheet, visaWords } from '../../support/sidebar-sheet.ts';
import { sidebarForTests, words } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const mark = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: /Your mark/ }).getByRole('radio', { name });
const card = (page: Page) => page.getByRole('region', { name: 'How it reads so far' });

const openCapture = async (part: Parameters<typeof aSheet>[0] = {}): Promise<Page> => {
  const page = await sidebar.open(aSheet(part));
  await page.getByRole('button', { name: 'Capture' }).click();
  await page.getByText('2 lines here already').waitFor();
  return page;
};

const type = async (page: Page, text = visaWords): Promise<void> => {
  await words(page).fill(text);
  await page.clock.runFor(800);
};

test('the words are underlined where the reader found something, each sign in its own manner', async () => {
  const page = await openCapture();
  await type(page);
  await card(page).getByText('H-1B was stopped').waitFor();
  expect(await card(page).locator('mark.red').allTextContents()).toEqual([
    'H-1B, they stopped last year',
  ]);
  expect(await card(page).locator('mark.good').allTextContents()).toEqual([
    'J-1 goes through, everybody got the',
  ]);
  expect(await card(page).locator('blockquote').textContent()).toBe(visaWords);
  await card(page).getByText('Either visa serves you').waitFor();
  await card(page).getByText('Visa: which visas are sponsored').waitFor();
  await page.getByText('2026-11-22 resident (PGY-4): ').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-main')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('the reader is asked once typing has stopped, with the whole line', async () => {
  const page = await openCapture();
  await page.getByLabel('Name or note').fill('PGY-4');
  await words(page).pressSequentially('no visa', { delay: 100 });
  await page.clock.runFor(2000);
  expect(await requestsOf(page, 'readWords')).toEqual([
    {
      question: 'res-h1b',
      line: {
        mark: null,
        date: '2026-11-22',
        role: 'resident',
        source: 'PGY-4',
        words: 'no visa',
      },
    },
  ]);
});

test('what the reader would say is a dashed frame and never a chosen mark', async () => {
  const page = await openCapture();
  await type(page);
  const proposed = mark(page, 'Mixed (what the reader would say)');
  await proposed.waitFor();
  expect(await proposed.isChecked()).toBe(false);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
  const style = await page.evaluate(
    "getComputedStyle(document.querySelector('.is-proposed > span')).borderStyle",
  );
  expect(style).toBe('dashed');
});

test('a mark is given by a click, moved by the arrows, and taken away again', async () => {
  const page = await openCapture();
  await mark(page, 'Good').click();
  expect(await mark(page, 'Good').isChecked()).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await mark(page, 'Mixed').isChecked()).toBe(true);
  await mark(page, 'Mixed').click();
  expect(await mark(page, 'Mixed').isChecked()).toBe(false);
  await page.keyboard.press('Space');
  expect(await mark(page, 'Mixed').isChecked()).toBe(true);
  await mark(page, 'Red flag').click();
  expect(await findFaultsInAllLooks(page, 'capture-marked')).toEqual([]);
  await page.getByRole('button', { name: 'Take my mark away' }).click();
  expect(await mark(page, 'Red flag').isChecked()).toBe(false);
});

test('reading rightly is confirmed for these words only', async () => {
  const page = await openCapture();
  await type(page);
  const confirm = page.getByRole('button', { name: 'Yes, read rightly' });
  await confirm.click();
  expect(await confirm.getAttribute('aria-pressed')).toBe('true');
  await page.getByText('You confirmed how it reads').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-confirmed')).toEqual([]);
  await type(page, `${visaWords} Or so.`);
  expect(await confirm.getAttribute('aria-pressed')).toBe('false');
});

test('an answer to older words is ignored', async () => {
  const page = await openCapture({
    readWords: [
      { ...good(aReading({ rating: 'Red flag', remark: 'old' })), after: 5000 },
      good(aReading({ rating: 'Good sign', found: [], remark: 'new' })),
    ],
  });
  await type(page, 'first words');
  await type(page, 'first words and more');
  await card(page).getByText('new').waitFor();
  await page.clock.runFor(6000);
  expect(await card(page).getByText('old').count()).toBe(0);
  expect(await card(page).locator('blockquote').textContent()).toBe('first words and more');
});

test('a doubt is a question mark and a sentence', async () => {
  const page = await openCapture({
    readWords: good(aReading({ rating: 'Vague', unsure: true, remark: '' })),
  });
  await type(page);
  await card(page).getByText('The reader is not sure.').waitFor();
  await card(page).getByText('Vague? (not sure)').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-unsure')).toEqual([]);
});

test('words that are not English are left to the person', async () => {
  const page = await openCapture({
    readWords: good(aReading({ rating: null, unread: true, found: [], remark: '' })),
  });
  await type(page, 'Das Visum war kein Problem.');
  await card(page).getByText('Not in English: mark it yourself.').waitFor();
  expect(await page.locator('.is-proposed').count()).toBe(0);
  expect(await findFaultsInAllLooks(page, 'capture-unread')).toEqual([]);
});

test.each([
  ['lost', offline],
  ['refused', bad(aProblem({ kind: 'bug' }))],
])('when the reading is %s, words and marks work without it', async (_what, answer) => {
  const page = await openCapture({ readWords: answer });
  await type(page);
  await card(page).getByText('The reader cannot be reached.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByText(`2026-11-22 resident: ${visaWords}`).waitFor();
});

test('the reading is spoken once, a second after typing has stopped', async () => {
  const page = await openCapture();
  const spoken = page.getByRole('status').filter({ hasText: 'Reads as' });
  await holdAnswers(page);
  await type(page);
  await releaseAnswers(page);
  await card(page).getByText('H-1B was stopped').waitFor();
  await page.clock.runFor(500);
  await spoken.waitFor({ state: 'attached' });
  expect(await spoken.textContent()).toBe(
    'Reads as Mixed. H-1B was stopped. J-1 holders were sponsored. Either visa serves you: the first point counts little, the second fully.',
  );
});

test('overlapping signs cut the words at every edge', async () => {
  const [first, second] = aReading().found;
  if (!first || !second) throw new Error('two signs are needed');
  const page = await openCapture();
  await reply(page, {
    readWords: good(
      aReading({
        found: [
          { ...first, spans: [{ start: 0, end: 9 }] },
          { ...second, spans: [{ start: 4, end: 14 }] },
        ],
      }),
    ),
  });
  await type(page, 'nine letters here');
  await expect
    .poll(() => card(page).locator('mark').allTextContents())
    .toEqual(['nine', ' lett', 'ers h']);
});

test.each([
  ['g', 'Good'],
  ['r', 'Red flag'],
  ['m', 'Mixed'],
  ['v', 'Vague'],
  ['f', 'Fact'],
])(
  'Alt and %s marks while one types, and the same again takes it away: %s',
  async (letter, name) => {
    const page = await openCapture();
    await type(page, 'no visa');
    await words(page).press(`Alt+${letter}`);
    expect(await mark(page, name).isChecked()).toBe(true);
    expect(await mark(page, name).getAttribute('aria-keyshortcuts')).toBe(
      `Alt+${letter.toUpperCase()}`,
    );
    await page
      .getByRole('status')
      .filter({ hasText: `Marked: ${name}.` })
      .waitFor({ state: 'attached' });
    expect(await words(page).inputValue()).toBe('no visa');
    expect(await words(page).evaluate((area) => area.matches(':focus'))).toBe(true);
    await words(page).press(`Alt+${letter}`);
    expect(await mark(page, name).isChecked()).toBe(false);
  },
);

test('Alt and a confirms a reading that one sees, and nothing before', async () => {
  const page = await openCapture();
  await words(page).fill(visaWords);
  await words(page).press('Alt+a');
  await page.clock.runFor(800);
  await card(page).getByText('H-1B was stopped').waitFor();
  expect(await page.getByText('You confirmed how it reads').count()).toBe(0);
  await words(page).press('Alt+a');
  await page.getByText('You confirmed how it reads').waitFor();
  await page.getByText(`👍 2026-11-22 resident: ${visaWords}`).waitFor();
});

test('letters of other languages, typed with AltGr, stay letters', async () => {
  const page = await openCapture();
  await words(page).fill('no visa');
  await words(page).press('Control+Alt+g');
  expect(await mark(page, 'Good').isChecked()).toBe(false);
});

test('on a line of which nothing is found the card says so', async () => {
  const page = await openCapture({
    readWords: good(aReading({ rating: 'Neutral', found: [], remark: '' })),
  });
  await type(page, 'blocks are four weeks');
  await card(page).getByText('No sign found so far.').waitFor();
  expect(await findFaultsInAllLooks(page, 'capture-silent')).toEqual([]);
});

test('how it reads and how one marks it stays in sight while one types', async () => {
  const page = await openCapture({ readWords: good(aReading({ unsure: true })) });
  const foot = page.locator('.foot');
  expect(await foot.getByText('Mark: Alt + ').count()).toBe(0);
  await type(page);
  await foot.getByText('Mixed?').waitFor();
  await foot.getByText('Mark: Alt + A G R M V F').waitFor();
});

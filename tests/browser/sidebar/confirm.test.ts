/** The view Confirm in a real browser: line after line by one key each, undone, skipped, to the end. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aBatch, aLineToConfirm, aloneFound, someLines } from '../../support/confirm-lines.ts';
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
import { aProblem, aSheet } from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const written = good({ cell: 'D7', text: '🚩 x', lines: 1 });
const line = (page: Page) => page.getByRole('region', { name: 'The line' });
const where = (page: Page) => page.getByRole('region', { name: 'Where you are' });
const shows = (page: Page, text: string | RegExp): Promise<void> =>
  line(page).getByText(text).waitFor();

const left = (page: Page, count: number): Promise<void> =>
  page.getByText(`${count} left`, { exact: true }).waitFor();

/** As a person would: looks at the line, then presses the letter. */
const key = async (page: Page, letter: string): Promise<void> => {
  await page.clock.runFor(400);
  await page.keyboard.press(letter);
};

const openConfirm = async (part: Parameters<typeof aSheet>[0] = {}): Promise<Page> => {
  const page = await sidebar.open(
    aSheet({
      linesToConfirm: [good(aBatch(someLines(3))), good(aBatch())],
      markLine: written,
      unmarkLine: written,
      ...part,
    }),
  );
  await where(page).getByText('Alder Bay').waitFor();
  await press(page, 'Confirm');
  return page;
};

test('a line stands with its place, its speaker, its words marked and its reading in a sentence', async () => {
  const page = await openConfirm({ linesToConfirm: good(aBatch([aLineToConfirm()], 12)) });
  await shows(page, 'Resident, PGY-4');
  await shows(page, '2026-11-03');
  await where(page).getByText('To confirm').waitFor();
  await where(page).getByText('Alder Bay').waitFor();
  await where(page).getByText('Who comes in when it gets difficult at night?').waitFor();
  expect(await line(page).locator('blockquote').textContent()).toBe(
    'left alone at night, three rooms',
  );
  expect(await line(page).locator('mark.red').allTextContents()).toEqual(['left alone at night']);
  expect(await line(page).locator('p', { hasText: 'Reads as' }).textContent()).toBe(
    'Reads as: 🚩Red flag? (not sure) left alone at night (backup and supervision)',
  );
  await left(page, 12);
  expect(await findFaultsInAllLooks(page, 'confirm-main')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('one key marks, and the next line is there before the sheet has answered', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  await holdAnswers(page);
  await key(page, 'r');
  await shows(page, 'left alone at night, 2 rooms');
  await left(page, 2);
  await page.getByText('Last: Red flag, Alder Bay').waitFor();
  await key(page, 'A');
  await shows(page, 'left alone at night, 3 rooms');
  await releaseAnswers(page);
  await expect
    .poll(() => requestsOf(page, 'markLine'))
    .toEqual([
      {
        program: 'Alder Bay',
        question: 'res-night',
        place: 0,
        line: 'resident: left alone at night, 1 rooms',
        mark: 'red',
      },
      {
        program: 'Alder Bay',
        question: 'res-night',
        place: 0,
        line: 'resident: left alone at night, 2 rooms',
        mark: 'ok',
      },
    ]);
  expect(sidebar.errors).toEqual([]);
});

test.each([
  ['a', 'ok', 'Agree'],
  ['g', 'good', 'Good'],
  ['r', 'red', 'Red flag'],
  ['m', 'mixed', 'Mixed'],
  ['v', 'vague', 'Vague'],
  ['f', 'fact', 'Fact'],
] as const)('%s and the button beside it both mark: %s', async (letter, mark, name) => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  const button = page.getByRole('button', { name, exact: true });
  expect(await button.getAttribute('aria-keyshortcuts')).toBe(letter.toUpperCase());
  await key(page, letter);
  await shows(page, 'left alone at night, 2 rooms');
  await page.clock.runFor(400);
  await button.click();
  await shows(page, 'left alone at night, 3 rooms');
  await expect
    .poll(async () => (await requestsOf(page, 'markLine')).map((request) => request.mark))
    .toEqual([mark, mark]);
});

test('the next lines are fetched while some are left, and none comes twice', async () => {
  const page = await openConfirm({
    linesToConfirm: [good(aBatch(someLines(10), 30)), good(aBatch(someLines(20, 11), 20))],
  });
  await left(page, 30);
  expect(await requestsOf(page, 'linesToConfirm')).toHaveLength(1);
  for (let nth = 1; nth <= 3; nth += 1) {
    await shows(page, `left alone at night, ${nth} rooms`);
    await key(page, nth === 2 ? 's' : 'g');
  }
  await expect.poll(async () => (await requestsOf(page, 'linesToConfirm')).length).toBe(2);
  const [first, second] = await requestsOf(page, 'linesToConfirm');
  expect(first).toEqual({ program: null, silentToo: false, leaveOut: [] });
  expect(second?.leaveOut).toEqual(
    expect.arrayContaining(['line-2', 'line-4', 'line-5', 'line-9', 'line-10']),
  );
  await left(page, 27);
});

test('a letter that would be typed or mean something else marks nothing', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  await page.getByLabel('Whose lines').focus();
  await key(page, 'g');
  await page.getByRole('heading', { name: 'Does it read rightly?' }).focus();
  for (const other of ['Control+g', 'Alt+g', 'z', 'Escape', '1']) await key(page, other);
  await page.getByRole('button', { name: 'Ask', exact: true }).focus();
  await key(page, 'g');
  await shows(page, 'left alone at night, 1 rooms');
  expect(await requestsOf(page, 'markLine')).toEqual([]);
});

test('a key held down, or pressed twice in one go, marks one line', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  await page.clock.runFor(400);
  await page.evaluate(`(() => {
    const press = (more) => document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'g', bubbles: true, ...more }));
    press({});
    press({ repeat: true });
    press({});
  })()`);
  await shows(page, 'left alone at night, 2 rooms');
  await left(page, 2);
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(1);
});

test('the keyboard alone is enough, the focus stays on its key, and each line is read aloud', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  const agree = page.getByRole('button', { name: 'Agree', exact: true });
  await agree.focus();
  await page.clock.runFor(400);
  await page.keyboard.press('Enter');
  await shows(page, 'left alone at night, 2 rooms');
  await page
    .getByRole('status')
    .filter({ hasText: 'Resident: left alone at night, 2 rooms' })
    .waitFor({ state: 'attached' });
  await page.clock.runFor(400);
  await page.keyboard.press('Space');
  await shows(page, 'left alone at night, 3 rooms');
  expect(await agree.evaluate((button) => button.matches(':focus'))).toBe(true);
});

test('undoing shows the line again and takes the mark out, however far it has come', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  await key(page, 'r');
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(1);
  await key(page, 's');
  await shows(page, 'left alone at night, 3 rooms');
  await key(page, 'u');
  await shows(page, 'left alone at night, 2 rooms');
  await key(page, 'u');
  await shows(page, 'left alone at night, 1 rooms');
  await left(page, 3);
  await expect
    .poll(() => requestsOf(page, 'unmarkLine'))
    .toEqual(await requestsOf(page, 'markLine'));
  const button = page.getByRole('button', { name: 'Undo' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
});

test('at the end it is calm: what was done, what was skipped, where nothing was found', async () => {
  const page = await openConfirm({
    linesToConfirm: [good(aBatch(someLines(2), 2, 4)), good(aBatch(someLines(4, 5)))],
  });
  await shows(page, 'left alone at night, 1 rooms');
  await key(page, 'g');
  await key(page, 's');
  await page.getByText('Nothing is left to confirm.').waitFor();
  await page.getByText('Just now: 1 line marked, 1 skipped.').waitFor();
  await page.getByText('In 4 lines without a mark the reader found nothing.').waitFor();
  expect(await findFaultsInAllLooks(page, 'confirm-end')).toEqual([]);
  await press(page, 'Show the 1 skipped again');
  await shows(page, 'left alone at night, 2 rooms');
  await key(page, 's');
  await press(page, 'Look through these 4, too');
  await shows(page, 'left alone at night, 5 rooms');
  const requests = await requestsOf(page, 'linesToConfirm');
  expect(requests[requests.length - 1]).toEqual({
    program: null,
    silentToo: true,
    leaveOut: ['line-2'],
  });
});

test('with nothing to confirm at all the view says when something comes up', async () => {
  const page = await openConfirm({ linesToConfirm: good(aBatch()) });
  await page.getByText('When a new answer reads as doubtful, it comes up here.').waitFor();
  expect(await page.getByRole('button', { name: 'Good' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect(await findFaultsInAllLooks(page, 'confirm-none')).toEqual([]);
});

test('one program at a time, the selected one first; other lines go, marks stay', async () => {
  const page = await openConfirm({
    linesToConfirm: [
      good(aBatch(someLines(3))),
      good(aBatch([aLineToConfirm({ key: 'other', words: 'another program', found: [] })])),
    ],
  });
  await shows(page, 'left alone at night, 1 rooms');
  const filter = page.getByLabel('Whose lines');
  expect(await filter.locator('option').allTextContents()).toEqual([
    'All programs',
    'This program: Alder Bay',
    'Birchmont',
    'Cedar Ridge',
  ]);
  await filter.selectOption('Birchmont');
  await shows(page, 'another program');
  await left(page, 1);
  expect((await requestsOf(page, 'linesToConfirm'))[1]).toMatchObject({ program: 'Birchmont' });
  await page.getByRole('heading', { name: 'Does it read rightly?' }).focus();
  await reply(page, { linesToConfirm: good(aBatch()) });
  await key(page, 'g');
  await page.getByText('Nothing is left to confirm for Birchmont.').waitFor();
  await press(page, 'Go on with all programs');
  await page.getByText('Nothing is left to confirm.').waitFor();
});

test('words that are not English are left to the person: there is nothing to agree with', async () => {
  const page = await openConfirm({
    linesToConfirm: good(
      aBatch([
        aLineToConfirm({
          words: 'Nachts ist niemand da.',
          reason: 'unread',
          rating: null,
          found: [],
        }),
      ]),
    ),
  });
  await shows(page, /Not in English: mark it yourself/);
  await key(page, 'a');
  await shows(page, 'Nachts ist niemand da.');
  expect(await requestsOf(page, 'markLine')).toEqual([]);
  expect(await findFaultsInAllLooks(page, 'confirm-unread')).toEqual([]);
  await key(page, 'r');
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(1);
});

test('several signs are a list, a long line scrolls, and blanks stay as typed', async () => {
  const words = `left alone at night\n\n  and ${'so on and '.repeat(300)}`;
  const page = await openConfirm({
    linesToConfirm: good(
      aBatch([
        aLineToConfirm({
          words,
          found: [
            aloneFound,
            { ...aloneFound, says: 'nobody to ask', spans: [{ start: 25, end: 30 }] },
          ],
        }),
      ]),
    ),
  });
  await shows(page, 'nobody to ask');
  expect(await line(page).locator('blockquote').textContent()).toBe(words);
  expect(await findFaultsInAllLooks(page, 'confirm-long')).toEqual([]);
});

test('the line is shown in the sheet on demand', async () => {
  const page = await openConfirm();
  await shows(page, 'left alone at night, 1 rooms');
  await press(page, 'Show it in the sheet');
  await expect
    .poll(() => requestsOf(page, 'showCell'))
    .toEqual([{ program: 'Alder Bay', question: 'res-night' }]);
});

const theirs = '2026-11-03 resident (PGY-4): left alone at night, but only once';
const changed = bad(
  aProblem({
    kind: 'line-changed',
    title: 'Someone changed this line in D7 meanwhile',
    now: theirs,
    yours: '🚩 2026-11-03 resident (PGY-4): left alone at night, three rooms',
  }),
);

test('a line that somebody changed meanwhile: both versions, and one stays at the line one is at', async () => {
  const page = await openConfirm({
    linesToConfirm: [
      good(aBatch([aLineToConfirm(), ...someLines(2)])),
      good(aBatch([aLineToConfirm({ key: 'changed', words: 'but only once', found: [] })])),
    ],
    markLine: [changed, written],
  });
  await shows(page, 'left alone at night, three rooms');
  await key(page, 'r');
  const alert = page.getByRole('alert');
  await alert.getByText('Someone changed this line in D7 meanwhile').waitFor();
  await alert.getByText(theirs).waitFor();
  await alert.getByText('🚩 2026-11-03 resident (PGY-4): left alone').waitFor();
  await shows(page, 'left alone at night, 1 rooms');
  expect(await findFaultsInAllLooks(page, 'confirm-changed')).toEqual([]);
  await key(page, 'g');
  await shows(page, 'left alone at night, 2 rooms');
  await press(page, 'Close');
  expect(await alert.count()).toBe(0);
  await key(page, 'g');
  await shows(page, 'but only once');
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(3);
});

test('what the sheet refuses for another reason can be asked about again', async () => {
  const page = await openConfirm({
    markLine: [bad(aProblem({ kind: 'cell-holds-formula', title: 'D7 holds a formula' })), written],
  });
  await shows(page, 'left alone at night, 1 rooms');
  await key(page, 'r');
  await page.getByRole('alert').getByText('D7 holds a formula').waitFor();
  await page.getByRole('alert').getByText('left alone at night, 1 rooms').waitFor();
  expect(await findFaultsInAllLooks(page, 'confirm-refused')).toEqual([]);
  await press(page, 'Ask me again');
  await shows(page, 'left alone at night, 1 rooms');
  await key(page, 'g');
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(2);
});

test('without a connection the marks wait in order, one goes on, and they are written later', async () => {
  const page = await openConfirm({ markLine: [offline, offline, written] });
  await shows(page, 'left alone at night, 1 rooms');
  await key(page, 'r');
  await page.getByText('No connection to the sheet').waitFor();
  await page.getByText('1 mark waits here').waitFor();
  await key(page, 'g');
  await page.getByText('2 marks wait here').waitFor();
  await shows(page, 'left alone at night, 3 rooms');
  expect(await findFaultsInAllLooks(page, 'confirm-offline')).toEqual([]);
  await press(page, 'Try now');
  await expect.poll(async () => (await requestsOf(page, 'markLine')).length).toBe(2);
  await page.getByText('2 marks wait here').waitFor();
  await press(page, 'Ask');
  await page
    .getByRole('button', { name: 'Confirm (holds what is not in the sheet yet)' })
    .waitFor();
  await page.clock.runFor(15_000);
  await expect
    .poll(async () => (await requestsOf(page, 'markLine')).map(({ mark }) => mark))
    .toEqual(['red', 'red', 'red', 'good']);
  await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor();
});

test('when the lines cannot be read, it is said, and can be tried again', async () => {
  const page = await openConfirm({ linesToConfirm: [offline, good(aBatch(someLines(1)))] });
  await page.getByRole('alert').getByText('No connection to the sheet').waitFor();
  expect(await findFaultsInAllLooks(page, 'confirm-lost')).toEqual([]);
  await press(page, 'Try again');
  await shows(page, 'left alone at night, 1 rooms');
});

test('while the answers are looked through, the view says so', async () => {
  const page = await openConfirm({
    linesToConfirm: { ...good(aBatch(someLines(1))), after: 4000 },
  });
  await page.getByText('Looking through the answers').waitFor();
  expect(await findFaultsInAllLooks(page, 'confirm-busy')).toEqual([]);
  await page.clock.runFor(5000);
  await shows(page, 'left alone at night, 1 rooms');
});

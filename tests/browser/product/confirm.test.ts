/** Confirm in the local host: swept by keys, written into the cells, undone, and two people at one line. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

let site: TestSite;
let window: HostWindow;
let mentor: HostWindow;

beforeAll(async () => {
  site = await startSite();
  window = await site.open();
  mentor = await site.open({ as: 'Mentor' });
  const cells = (await site.read('displayed', 'Answers', 'A1:A150')) as string[][];
  cell = `K${cells.findIndex(([id]) => id === 'res-nights') + 1}`;
  await window.typeInto('Answers', cell, lines.join('\n'));
  await mentor.waitForCell('Answers', cell, lines.join('\n'));
  await window.clickMenu('Open sidebar');
  await window.sidebar().getByRole('heading', { name: 'What to ask whom' }).waitFor();
});
afterAll(() => site.close());

let cell = '';
const lines = [
  'resident (A): left alone at night, no attending came',
  'resident (B): the chief yelled at an intern in front of everybody',
];
const shown = () => window.sidebar().getByRole('region', { name: 'The line' });

/** Looks at the line, then presses: sooner than a glance nothing is taken. */
const press = async (letter: string): Promise<void> => {
  await window.page.waitForTimeout(400);
  await window.page.keyboard.press(letter);
};

/** Skips until the line with these words comes up. */
const sweepTo = async (words: string): Promise<void> => {
  for (let seen = 0; seen < 20; seen += 1) {
    await shown().waitFor();
    if ((await shown().innerText()).includes(words)) return;
    await press('s');
  }
  throw new Error(`"${words}" does not come up`);
};

test('a line is marked by one key and unmarked by another, in every window', async () => {
  await window.sidebar().getByRole('button', { name: 'Confirm', exact: true }).click();
  await sweepTo('left alone at night');
  await press('r');
  await mentor.waitForCell('Answers', cell, `🚩 ${lines.join('\n')}`);
  await press('u');
  await shown().getByText('left alone at night').waitFor();
  await mentor.waitForCell('Answers', cell, lines.join('\n'));
});

test('what another person changed meanwhile is not marked, and both versions are shown', async () => {
  const theirs = `${lines[0]}, once\n${lines[1]}`;
  await mentor.typeInto('Answers', cell, theirs);
  await window.waitForCell('Answers', cell, theirs);
  await shown().getByText('left alone at night').click();
  await press('r');
  const alert = window.sidebar().getByRole('alert');
  await alert.getByText(/Someone changed this line/).waitFor();
  await alert.getByText('no attending came, once').waitFor();
  expect(await window.cellText('Answers', cell)).toBe(theirs);
  await alert.getByRole('button', { name: 'Close' }).click();
  await shown().click();
  await sweepTo('no attending came, once');
  await press('r');
  await mentor.waitForCell('Answers', cell, `🚩 ${theirs}`);
  expect([...window.errors, ...mentor.errors]).toEqual([]);
});

/** Checks the main job end to end: from the sample to a captured answer and a moved score. */
import { createRequire } from 'node:module';
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
});
afterAll(() => site.close());

const rowOf = async (question: string): Promise<number> => {
  const cells = (await site.read('displayed', 'Answers', 'A1:A150')) as string[][];
  const row = cells.findIndex(([id]) => id === question) + 1;
  if (row === 0) throw new Error(`${question} has no row`);
  return row;
};

const openSidebar = async (): Promise<void> => {
  await window.clickMenu('Open sidebar');
  await window.sidebar().getByRole('heading', { name: 'What to ask whom' }).waitFor();
};

test('a newcomer sees the sample scored and ranked', async () => {
  await window.waitForCell('Rank List', 'B2', 'Alder Bay');
  await window.waitForCell('Rank List', 'E2', /^Strong · \d+$/);
  await window.waitForCell('Rank List', 'K2', /^\d+–\d+$/);
  const list = (await site.read('displayed', 'Rank List', 'A1:L9')) as string[][];
  const gate = list[0]?.indexOf('Gate') ?? 0;
  expect(list.slice(1).map((line) => line[gate])).toEqual(
    expect.arrayContaining(['none', 'signal', 'verify', 'concern', 'malignant', 'visa blocked']),
  );
  expect(new Set(list.slice(1).map((line) => line[11])).size).toBe(8);
});

test('a template from the sidebar becomes rows, and they are taken out again', async () => {
  await window.select('Answers', 'D7');
  await openSidebar();
  const panel = window.sidebar();
  await panel.getByLabel('Template').selectOption({ label: 'Website check' });
  await panel.getByRole('button', { name: /^Insert \d+ question/ }).click();
  await panel.getByRole('heading', { name: /rows? added$/ }).waitFor();
  expect(await rowOf('web-ombuds')).toBeGreaterThan(6);
  await panel.getByRole('button', { name: /out again$/ }).click();
  await panel.getByRole('heading', { name: /taken out again$/ }).waitFor();
  await expect(rowOf('web-ombuds')).rejects.toThrow('has no row');
});

test('an answer captured in the sidebar stands in the cell, and the score moves in every window', async () => {
  const row = await rowOf('res-nights');
  const column = 'K';
  await window.waitForCell('Answers', `${column}1`, 'Heron Ferry');
  await window.waitForCell('Answers', `${column}4`, 'Unknown');
  await window.select('Answers', `${column}${row}`);
  const panel = window.sidebar();
  await panel.getByRole('button', { name: 'Capture', exact: true }).click();
  await panel.getByText('Heron Ferry').first().waitFor();
  await panel
    .getByLabel('Their words, as near as you can')
    .fill('left alone with three rooms until seven');
  await panel.getByLabel('How it reads so far').waitFor();
  await panel.getByRole('radio', { name: /Red flag/ }).click();
  await panel.getByRole('button', { name: 'Add this line' }).click();
  await panel.getByRole('heading', { name: /added/ }).waitFor();
  await window.waitForCell(
    'Answers',
    `${column}${row}`,
    /^🚩 \d{4}-\d\d-\d\d resident: left alone with three rooms/,
  );
  await window.waitForCell('Answers', `${column}5`, 'verify');
  await mentor.waitForCell('Answers', `${column}4`, /risk · \d+$/);
  await mentor.waitForCell('Rank List', 'H9', 'verify');
});

test('an answer typed straight into the grid is scored, and stays text', async () => {
  const row = await rowOf('dir-visa-policy');
  await mentor.typeInto(
    'Answers',
    `K${row}`,
    '✅ 2026-11-20 coordinator: J-1 every year since 2014',
  );
  await mentor.waitForCell('Answers', 'K2', /^(Strong|Fair) · \d+$/);
  await window.waitForCell('Answers', `K${row}`, /^✅/);
  await mentor.typeInto('Answers', 'K8', '=1+1');
  await window.waitForCell('Answers', 'K8', '=1+1');
});

test('a program typed into the next free header is scored at once and gets its row', async () => {
  await window.typeInto('Answers', 'L1', 'Yewtree Park');
  await window.waitForCell('Answers', 'L2', 'Unknown');
  await window.waitForCell('Answers', 'L5', 'none');
  await window.waitForCell('Rank List', 'B10', 'Yewtree Park');
  await mentor.waitForCell('Rank List', 'H10', 'none');
});

test('two people at one cell: the second sees both versions and keeps both', async () => {
  const row = await rowOf('fac-cases');
  await window.select('Answers', `K${row}`);
  const panel = window.sidebar();
  const where = panel.getByLabel('Where you are');
  await where.getByText(/case mix/i).waitFor();
  await panel.getByLabel('Their words, as near as you can').fill('my words');
  await mentor.typeInto('Answers', `K${row}`, 'faculty: their words');
  await window.waitForCell('Answers', `K${row}`, 'faculty: their words');
  await panel.getByRole('button', { name: 'Add this line' }).click();
  await panel.getByText('Someone else wrote here, too').waitFor();
  await panel.getByRole('button', { name: 'Keep both' }).click();
  await window.waitForCell('Answers', `K${row}`, /^faculty: their words\n.*my words$/s);
});

test('the panel in the real page has nothing that axe-core finds, and no page had an error', async () => {
  const frame = window.page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('there is no panel');
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await frame.addScriptTag({ path: axe });
  const found = await frame.evaluate<string[]>(
    'axe.run().then((result) => result.violations.map(({ id }) => id))',
  );
  expect(found).toEqual([]);
  expect([...window.errors, ...mentor.errors]).toEqual([]);
});

test('nonsense in settings and cells breaks nothing', async () => {
  await window.typeInto('Settings', 'C2', 'a green card maybe');
  await window.waitForCell('Answers', 'D2', /J-1, H-1B, any|#ERROR|none/);
  await window.typeInto('Settings', 'C2', 'J-1');
  await window.waitForCell('Answers', 'D2', /^Strong · \d+$/);
  await window.typeInto('Answers', 'D7', '<img src=x onerror=alert(1)>');
  await window.waitForCell('Answers', 'D7', '<img src=x onerror=alert(1)>');
  expect(window.errors).toEqual([]);
});

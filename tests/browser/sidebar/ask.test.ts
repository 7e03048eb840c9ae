/** The view Ask in a real browser: templates, filters, budgets, and why one asks a question. */
import { expect, test } from 'vitest';
import { good, requestsOf } from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import { aLook, aLookWith, aQuestion, aSheet } from '../../support/sidebar-sheet.ts';
import { sidebarForTests } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

test('a template chooses within the budgets, and the button says how many rows it adds', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByLabel('Template').selectOption('Visa first');
  await page.getByRole('button', { name: 'Insert 4 questions' }).waitFor();
  await page.getByText('1 of this template is there already and stays as it is.').waitFor();
  await page.getByRole('button', { name: 'Choose all 5' }).click();
  await page.getByRole('button', { name: 'Insert 5 questions' }).waitFor();
  expect(await findFaultsInAllLooks(page, 'ask-over-budget')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('over the budget is said in words and allowed, naming the question to leave out first', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByLabel('Template').selectOption('Visa first');
  await page.getByRole('button', { name: 'Choose all' }).click();
  await page.getByText('4 of 2–3, over').waitFor();
  await page.getByText(/the one to leave out first: “How is research time arranged\?”/).waitFor();
  const main = page.getByRole('button', { name: 'Insert 5 questions' });
  expect(await main.getAttribute('aria-disabled')).toBe('false');
});

test('a question that is a row already stands apart, has no box, and counts once in its budget', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByText('For residents').click();
  await page.getByText('2 of 3–5').waitFor();
  await page.getByText('2 on Answers already').click();
  expect(await page.getByRole('checkbox', { name: /H-1B/ }).count()).toBe(0);
  await page.getByRole('checkbox', { name: /home last week/ }).check();
  await page.getByText('3 of 3–5').waitFor();
  await page.getByRole('button', { name: 'Insert 1 question' }).waitFor();
  await page.getByRole('button', { name: /^Show in the sheet.*H-1B/ }).click();
  await expect
    .poll(() => requestsOf(page, 'showCell'))
    .toEqual([{ program: null, question: 'res-h1b' }]);
});

test('the fold tells why one asks, what to listen for, and how to begin', async () => {
  const page = await sidebar.open(aSheet());
  const card = page.getByRole('listitem').filter({ hasText: 'Where have your last residents' });
  const fold = card.getByText('Why, and what to listen for');
  await fold.click();
  for (const text of [
    'A path exists where people have walked it.',
    'Names recent graduates',
    'No numbers',
    'What did they do to get there?',
    '“Your site shows two IR places a year.”',
  ]) {
    await card.getByText(text).waitFor();
  }
  await card.getByText('IR pipeline: residents who reached IR, IMGs who reached IR').waitFor();
  expect(await findFaultsInAllLooks(page, 'ask-why')).toEqual([]);
  await page.keyboard.press('Escape');
  await card.getByText('A path exists').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
});

test('when nothing fits the filter there is a way out', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByLabel('Whom', { exact: true }).selectOption('Coordinator');
  await page.getByLabel('About').selectOption('Culture');
  await page.getByText('No question here for the coordinator about Culture.').waitFor();
  expect(await findFaultsInAllLooks(page, 'ask-nothing-fits')).toEqual([]);
  await page.getByRole('button', { name: 'Show all for the coordinator' }).click();
  await page.getByRole('checkbox', { name: /visa papers/ }).waitFor();
});

test('a filter hides no choice: what was picked stays picked', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByRole('checkbox', { name: /visa sponsorship developing/ }).check();
  await page.getByLabel('Whom', { exact: true }).selectOption('Faculty');
  await page.getByRole('checkbox', { name: /at the table/ }).check();
  await page.getByRole('button', { name: 'Insert 2 questions' }).waitFor();
  await page.getByLabel('Template').selectOption('Visa first');
  await page.getByRole('button', { name: 'Insert 5 questions' }).waitFor();
  await page.getByLabel('Template').selectOption('All questions');
  await page.getByRole('button', { name: 'Insert 5 questions' }).waitFor();
  await page.getByRole('button', { name: 'Choose none' }).click();
  await page.getByText('Tick the questions that you want as rows.').waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('sixty questions open and close at once, and only open groups are drawn', async () => {
  const many = Array.from({ length: 60 }, (_, place) =>
    aQuestion({
      id: `many-${place}`,
      audience: place % 2 === 0 ? 'director' : 'resident',
      text: `Question number ${place}?`,
      why: 'Because.',
    }),
  );
  const page = await sidebar.open(aSheet({ lookAround: good(aLook({ questions: many })) }));
  await page.getByText('0 chosen of 30').first().waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(30);
  await page.getByText('For residents').click();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(60);
  expect(await findFaultsInAllLooks(page, 'ask-sixty')).toEqual([]);
});

test('what stands in the sheet is shown as text, never as markup', async () => {
  const nasty = '<img src=x onerror="document.title=1"><b>bold</b>';
  const page = await sidebar.open(
    aSheet({
      lookAround: good(
        aLook({ programs: [nasty], questions: [aQuestion({ id: 'nasty', text: nasty })] }),
      ),
      whereAmI: good({
        program: nasty,
        question: null,
        cell: null,
        text: '',
        lines: 0,
        holdsFormula: false,
      }),
    }),
  );
  await page.getByRole('checkbox', { name: nasty }).waitFor();
  await page.getByRole('region', { name: 'Where you are' }).getByText(nasty).waitFor();
  expect(await page.locator('img, b:text-is("bold")').count()).toBe(0);
});

test('the other view gets the focus on its heading', async () => {
  const page = await sidebar.open(aSheet({ lookAround: good(aLookWith('dir-esir')) }));
  await page.getByRole('button', { name: 'Capture' }).click();
  await expect
    .poll(() => page.evaluate('document.activeElement.textContent'))
    .toBe('What was said');
  expect(await page.getByRole('button', { name: 'Capture' }).getAttribute('aria-current')).toBe(
    'page',
  );
});

/** Cards beside questions and templates, in a real browser: value, date, source, what must come first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { good } from '../../support/fake-run.ts';
import {
  findFaultsInAllLooks,
  openSidebarWindow,
  type SidebarWindow,
} from '../../support/sidebar-page.ts';
import { aLook, aQuestion, aSheet } from '../../support/sidebar-sheet.ts';

let sidebar: SidebarWindow;
beforeAll(async () => {
  sidebar = await openSidebarWindow();
});
afterAll(async () => {
  await sidebar.close();
});

const visaQuestion = aQuestion({
  id: 'dir-visa-policy',
  text: 'Which visas do you sponsor?',
  ties: [{ dim: 'visa', facet: 'policy' }],
  why: 'It decides.',
});
const open = (need: 'j1' | 'h1b' | 'any' | 'none') =>
  sidebar.open(
    aSheet({
      lookAround: good(
        aLook({
          need,
          questions: [visaQuestion],
          templates: [
            {
              id: 'before-the-deadline',
              group: 'moment',
              name: 'Before lists are due',
              says: '',
              questions: ['dir-visa-policy'],
            },
          ],
        }),
      ),
    }),
  );

test('a fold shows each fact with its date and source, and whom to check with', async () => {
  const page = await open('j1');
  const card = page.getByRole('listitem').filter({ hasText: 'Which visas do you sponsor?' });
  await card.getByText(/^Good to know \(\d\)/).click();
  await card.getByText('7 years at most').waitFor();
  await card.getByText('As of 2016.').first().waitFor();
  const link = card.getByRole('link', { name: /ECFMG.*federal regulations/ }).first();
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await card.getByText(/GME office and an immigration attorney/).waitFor();
  expect(await card.getByText(/H-1B/).count()).toBe(0);
  expect(await findFaultsInAllLooks(page, 'good-to-know-j1')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('what may be out of date says so before its value; what nobody knows is no number', async () => {
  const page = await open('h1b');
  await page.getByText(/^Good to know/).click();
  const cards = page.getByRole('listitem');
  const payment = await cards.filter({ hasText: 'USD 100,000' }).last().innerText();
  expect(payment.indexOf('May be out of date')).toBeGreaterThan(-1);
  expect(payment.indexOf('May be out of date')).toBeLessThan(payment.indexOf('USD 100,000'));
  await cards.filter({ hasText: 'still asked' }).last().getByText('Not known, ask').waitFor();
  expect(await findFaultsInAllLooks(page, 'good-to-know-h1b')).toEqual([]);
});

test('whoever needs no visa sees no visa fact', async () => {
  const page = await open('none');
  await page.getByText(/^Good to know/).click();
  const main = page.getByRole('main');
  await main.getByText('Ask it as it is').waitFor();
  expect(await main.getByText(/J-1|H-1B|attorney/).count()).toBe(0);
});

test('it opens and closes by the keyboard', async () => {
  const page = await open('any');
  const summary = page.locator('summary', { hasText: 'Good to know' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.getByText('7 years at most').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('7 years at most').waitFor({ state: 'detached' });
});

test('a template has cards of its own, in groups one finds by the moment', async () => {
  const page = await open('any');
  await page.getByLabel('Template').waitFor();
  const groups = await page.evaluate<string[]>(
    "[...document.querySelectorAll('optgroup')].map((one) => one.label)",
  );
  expect(groups).toContain('For a moment');
  await page.getByLabel('Template').selectOption('Before lists are due');
  await page.locator('summary', { hasText: 'Good to know' }).first().click();
  await page.getByText('What an NRMP code looks like').waitFor();
  await page.getByText('9:00 p.m. US Eastern Time').waitFor();
  expect(await findFaultsInAllLooks(page, 'good-to-know-template')).toEqual([]);
});

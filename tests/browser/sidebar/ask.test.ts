/** The view Ask in a real browser: choosing, inserting, taking out, and every way it can go wrong. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bad, good, reply, requestsOf } from '../../support/fake-run.ts';
import {
  findFaultsInAllLooks,
  openSidebarWindow,
  type SidebarWindow,
  takePicture,
} from '../../support/sidebar-page.ts';
import { aLook, aLookWith, aProblem, aSheet } from './a-sheet.ts';

let sidebar: SidebarWindow;
beforeAll(async () => {
  sidebar = await openSidebarWindow();
});
afterAll(async () => {
  await sidebar.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a template chooses within the budgets and the button says how many rows it adds', async () => {
  const page = await sidebar.open(aSheet());
  await page.getByLabel('Template').selectOption('Visa first');
  await takePicture(page, 'ask-template');
  expect(await button(page, /^Insert/).textContent()).toBe('Insert 4 questions');
  expect(await findFaultsInAllLooks(page, 'ask-main')).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

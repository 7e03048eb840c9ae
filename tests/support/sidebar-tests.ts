/** What every browser test of the panel begins with: one window for a file, and what its tests often do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openSidebarWindow, type SidebarWindow } from './sidebar-page.ts';

/** The panel's window; it is there once the tests of the file run, and closed after them. */
export const sidebarForTests = (): Pick<SidebarWindow, 'open' | 'errors'> => {
  let window: SidebarWindow | null = null;
  const opened = (): SidebarWindow => {
    if (!window) throw new Error('the window is open only while tests run');
    return window;
  };
  beforeAll(async () => {
    window = await openSidebarWindow();
  });
  afterAll(async () => {
    await window?.close();
  });
  return {
    open: (replies) => opened().open(replies),
    get errors() {
      return opened().errors;
    },
  };
};

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();

/** Where the words of a line are typed in Capture. */
export const words = (page: Page) => page.getByLabel('Their words');

/** One window of the local host, driven as a person drives it. */
import type { FrameLocator, Page } from 'playwright-core';
import type { BrowserWindow } from './browser.ts';

export interface HostWindow {
  readonly page: Page;
  /** Errors of the page so far; a test may expect this to be empty. */
  readonly errors: readonly string[];
  /** The grid is drawn. */
  ready(): Promise<void>;
  /** What the cell shows now, number format applied. */
  cellText(sheet: string, a1: string): Promise<string>;
  /** Waits until the cell shows this; throws with what it shows instead. */
  waitForCell(sheet: string, a1: string, text: string | RegExp): Promise<void>;
  /** Goes to the cell, as its tab and a click would. */
  select(sheet: string, a1: string): Promise<void>;
  /** Types through the real keyboard and presses Enter; a line break in `text` is Alt+Enter. */
  typeInto(sheet: string, a1: string, text: string): Promise<void>;
  /** The selected cells, such as `Answers!D7`. */
  place(): Promise<string>;
  /** The add-on's page at the right. */
  sidebar(): FrameLocator;
  /** Clicks through Extensions to the entry. */
  clickMenu(caption: string): Promise<void>;
  /** Waits until everything done in this window is on disk. */
  saved(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Place {
  readonly sheet: string;
  readonly a1: string;
}

/** What the page offers under `window.hostWindow`. */
interface InPage {
  readonly hostWindow: {
    grid(): {
      cellText(sheet: string, a1: string): string;
      show(place: Place): void;
      place(): Place | null;
      drawn(): boolean;
      focus(): void;
    } | null;
  };
}

const textOf = (page: Page, sheet: string, a1: string): Promise<string> =>
  page.evaluate(
    (at) => (globalThis as unknown as InPage).hostWindow.grid()?.cellText(at.sheet, at.a1) ?? '',
    { sheet, a1 },
  );

const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const place = (globalThis as unknown as InPage).hostWindow.grid()?.place();
    return place ? `${place.sheet}!${place.a1}` : '';
  });

const LONGEST_WAIT = 15_000;

const waitUntil = async (
  isSo: () => Promise<boolean>,
  sayOtherwise: () => Promise<string>,
): Promise<void> => {
  const end = Date.now() + LONGEST_WAIT;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(await sayOtherwise());
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

const matches = (shown: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? shown === wanted : wanted.test(shown);

export const watchWindow = ({ page, close }: BrowserWindow): HostWindow => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  const select = async (sheet: string, a1: string): Promise<void> => {
    await page.evaluate((at) => (globalThis as unknown as InPage).hostWindow.grid()?.show(at), {
      sheet,
      a1,
    });
    const there = `${sheet}!${a1}`;
    await waitUntil(
      async () => (await placeOf(page)) === there,
      async () => `The window is at ${await placeOf(page)}, not at ${there}.`,
    );
  };
  const openSubmenusUntil = async (caption: string): Promise<void> => {
    const entry = page.getByRole('menuitem', { name: caption, exact: true });
    const submenus = page.locator('.menu [aria-haspopup="menu"]');
    for (let index = 0; !(await entry.isVisible()); index += 1) {
      if (index >= (await submenus.count())) throw new Error(`There is no entry ${caption}.`);
      await submenus.nth(index).click();
    }
    await entry.click();
  };

  return {
    page,
    errors,
    ready: async () => {
      await page.waitForFunction(
        () => (globalThis as unknown as Partial<InPage>).hostWindow?.grid()?.drawn() === true,
        null,
        { timeout: 60_000, polling: 50 },
      );
    },
    cellText: (sheet, a1) => textOf(page, sheet, a1),
    waitForCell: (sheet, a1, text) =>
      waitUntil(
        async () => matches(await textOf(page, sheet, a1), text),
        async () =>
          `${sheet}!${a1} shows "${await textOf(page, sheet, a1)}", not "${String(text)}".`,
      ),
    select,
    typeInto: async (sheet, a1, text) => {
      await select(sheet, a1);
      // A click into the cell would take the keyboard away from the panel; so does this.
      await page.evaluate(() => {
        (globalThis as unknown as InPage).hostWindow.grid()?.focus();
      });
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (index > 0) await page.keyboard.press('Alt+Enter');
        await page.keyboard.type(line);
      }
      await page.keyboard.press('Enter');
    },
    place: () => placeOf(page),
    sidebar: () => page.frameLocator('.side iframe'),
    clickMenu: async (caption) => {
      const menu = page.getByRole('menuitem', { name: 'Extensions', exact: true });
      if ((await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
      await openSubmenusUntil(caption);
    },
    saved: async () => {
      await page.locator('.saved[data-state="saved"]').waitFor({ timeout: LONGEST_WAIT });
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close,
  };
};

/** Opens the built panel in a real browser, 300 px wide, with a scripted google.script.run. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { type BrowserWindow, openBrowserWindow } from './browser.ts';
import { makeFakeRun, type Replies } from './fake-run.ts';

const panel = readFileSync('dist/Sidebar.html', 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The day on which all these tests play. */
export const playDay = '2026-11-22';

export interface SidebarWindow {
  readonly page: Page;
  /** Opens the panel anew with these answers. */
  open(replies: Replies): Promise<Page>;
  /** What went wrong inside the page since it was opened: nothing ever should. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export const openSidebarWindow = async (): Promise<SidebarWindow> => {
  const opened: BrowserWindow = await openBrowserWindow({ width: 300, height: 720 });
  const { page } = opened;
  const folder = mkdtempSync(join(tmpdir(), 'sidebar-page-'));
  const file = join(folder, 'Sidebar.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // The panel asks before it is left with unsaved words; a test goes on all the same.
  page.on('dialog', (dialog) => void dialog.accept());
  // Soon enough to tell at which step a test stopped.
  page.setDefaultTimeout(10_000);
  await page.clock.install({ time: `${playDay}T10:00:00` });
  return {
    page,
    errors,
    open: async (replies) => {
      errors.length = 0;
      const script = `<head><script>${makeFakeRun(replies)}</script>`;
      writeFileSync(
        file,
        panel.replace('<head>', () => script),
      );
      await page.setViewportSize({ width: 300, height: 720 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(pathToFileURL(file).href);
      return page;
    },
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Rules that axe finds broken, each with the place; and whether the page scrolls sideways. */
export const findFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const broken = await page.evaluate<string[]>(
    `axe.run().then((run) => run.violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`,
  );
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wider > 0 ? [...broken, `scrolls sideways by ${wider} px`] : broken;
};

/** Light, dark, half as wide, and with text twice as large: nothing may be wrong in any of them. */
export const findFaultsInAllLooks = async (
  page: Page,
  name: string,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const look = async (kind: string): Promise<void> => {
    await takePicture(page, `${name}-${kind}`);
    faults.push(...(await findFaults(page)).map((fault) => `${kind}: ${fault}`));
  };
  await look('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 150, height: 720 });
  await look('narrow');
  await page.setViewportSize({ width: 300, height: 720 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await look('large');
  await page.evaluate("document.documentElement.style.fontSize = ''");
  return faults;
};

/** For looking at the panel oneself: SIDEBAR_PICTURES=/some/folder keeps a picture of each state. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SIDEBAR_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // In a window as high as the page what sticks to the bottom covers nothing.
  const size = page.viewportSize() ?? { width: 300, height: 720 };
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.setViewportSize(size);
};

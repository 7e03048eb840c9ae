/** Checks that a window stays where it is, whatever happens to its server. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

let site: TestSite;
let window: HostWindow;

beforeAll(async () => {
  site = await startSite({ dist: 'tests/host/fixtures/addon' });
  window = await site.open();
});
afterAll(() => site.close());

interface InPage {
  readonly hostWindow: {
    send(message: object): boolean;
    grid(): { drawn(): boolean; focus(): void } | null;
  };
}

/** Does something that exchanges the window's grid, and waits until the new one is drawn. */
const exchangeGrid = async (work: () => Promise<unknown>): Promise<void> => {
  await window.page.evaluate(() => {
    const page = globalThis as unknown as InPage & { oldGrid: unknown };
    page.oldGrid = page.hostWindow.grid();
  });
  await work();
  await window.page.waitForFunction(() => {
    const page = globalThis as unknown as InPage & { oldGrid: unknown };
    const grid = page.hostWindow.grid();
    return grid !== page.oldGrid && grid?.drawn() === true;
  });
};
const typeHere = async (text: string): Promise<void> => {
  await window.page.evaluate(() => (globalThis as unknown as InPage).hostWindow.grid()?.focus());
  await window.page.keyboard.type(text);
  await window.page.keyboard.press('Enter');
  await window.saved();
};
const restart = async (): Promise<void> => {
  await site.stop();
  await site.start();
};

it('after a reconnect it shows the same cell, not where somebody was last', async () => {
  const other = await site.open();
  await window.select('Notes', 'C7');
  await other.select('Scratch', 'B2');
  await window.saved();
  await exchangeGrid(restart);
  expect(await window.place()).toBe('Notes!C7');
  await typeHere('here');
  expect(await window.place()).toBe('Notes!C8');
  expect(await site.read('values', 'Notes', 'C7')).toEqual([['here']]);
  expect(await site.read('values', 'Scratch', 'B2')).toEqual([['']]);
  expect(await other.place()).toBe('Scratch!B2');
});

it('a second reconnect before the first one is drawn changes nothing', async () => {
  await window.select('Notes', 'D9');
  await exchangeGrid(async () => {
    await window.page.evaluate(() => {
      const { hostWindow } = globalThis as unknown as InPage;
      hostWindow.send({ kind: 'resync' });
      hostWindow.send({ kind: 'resync' });
    });
    await window.page.waitForTimeout(500);
  });
  expect(await window.place()).toBe('Notes!D9');
  await typeHere('still here');
  expect(await site.read('values', 'Notes', 'D9')).toEqual([['still here']]);
});

it('the script, too, finds the window where it is', async () => {
  await window.select('Notes', 'B4');
  await exchangeGrid(restart);
  await window.clickMenu('Put a row in front');
  await window.waitForCell('Notes', 'A3', 'one');
  expect(window.errors).toEqual([]);
});

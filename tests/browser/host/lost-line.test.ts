/** Checks that a lost server loses no words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';

let site: TestSite;
let window: HostWindow;

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  window = await site.open();
});
afterAll(() => site.close());

const line = (): Promise<string> => window.page.locator('.saved').innerText();

describe('a window whose server goes away', () => {
  it('says so, and keeps and shows what is typed', async () => {
    await window.saved();
    await site.stop();
    await window.page.locator('.saved[data-state="alone"]').waitFor();
    await window.typeInto('Notes', 'A5', 'typed without a server');
    await window.waitForCell('Notes', 'A5', 'typed without a server');
    expect(await line()).toContain('What you typed is kept in this window.');
  });
  it('comes back by itself with these words, also while somebody is typing', async () => {
    await window.select('Notes', 'A6');
    await window.page.keyboard.type('half a sen');
    await site.start();
    await window.page.waitForTimeout(1500);
    await window.page.keyboard.type('tence');
    await window.page.keyboard.press('Enter');
    await window.saved();
    expect(await site.read('values', 'Notes', 'A5:A6')).toEqual([
      ['typed without a server'],
      ['half a sentence'],
    ]);
    expect(await window.cellText('Notes', 'A6')).toBe('half a sentence');
  });
  it('nothing is there twice: what was saved before is not sent again', async () => {
    await window.typeInto('Notes', 'B8', 'once');
    await window.saved();
    await site.stop();
    await site.start();
    await window.saved();
    const other = await site.open();
    await other.typeInto('Notes', 'B8', 'changed by another');
    await window.waitForCell('Notes', 'B8', 'changed by another');
    await site.stop();
    await site.start();
    await window.saved();
    expect(await site.read('values', 'Notes', 'B8')).toEqual([['changed by another']]);
  });
  it('rows are not moved without a server', async () => {
    await site.stop();
    await window.page.locator('.saved[data-state="alone"]').waitFor();
    await window.select('Notes', 'A2');
    await window.page.keyboard.press('Escape');
    await window.page.evaluate(async () => {
      const { hostWindow } = globalThis as unknown as {
        hostWindow: { grid(): { execute(id: string, params?: object): Promise<unknown> } };
      };
      await hostWindow.grid().execute('sheet.command.insert-row-before', { value: 1 });
    });
    expect(await window.cellText('Notes', 'A2')).toBe('one');
    await site.start();
    await window.saved();
    expect(await site.read('values', 'Notes', 'A2')).toEqual([['one']]);
    expect(window.errors).toEqual([]);
  });
  it('a window that is loaded again without a server keeps its words as well', async () => {
    await site.stop();
    await window.page.locator('.saved[data-state="alone"]').waitFor();
    await window.typeInto('Notes', 'A10', 'kept over a reload');
    await site.start();
    await window.page.reload();
    await window.ready();
    await window.saved();
    expect(await site.read('values', 'Notes', 'A10')).toEqual([['kept over a reload']]);
  });
});

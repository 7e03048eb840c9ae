/** Checks that the window's own frame can be used by everybody: names, roles, contrast, focus. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: TestSite;
let window: HostWindow;

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

/** The grid itself is Univer's, and the sidebar is the add-on's: both are left out. */
const findings = async (): Promise<string[]> => {
  await window.page.evaluate(AXE);
  const found = await window.page.evaluate<readonly Finding[]>(
    `axe.run({ exclude: [['#grid'], ['iframe']] }, { iframes: false }).then((r) => r.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
};

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  window = await site.open();
});
afterAll(() => site.close());

describe('the frame of the window', () => {
  it('has nothing that axe finds, at rest', async () => {
    expect(await findings()).toEqual([]);
  });
  it('nor with a menu open', async () => {
    await window.page.getByRole('menuitem', { name: 'Extensions' }).click();
    await window.page.locator('.menu [aria-haspopup="menu"]').first().click();
    expect(await findings()).toEqual([]);
    await window.page.keyboard.press('Escape');
  });
  it('nor with a sidebar, a message and a question', async () => {
    await window.clickMenu('Open sidebar');
    await window.clickMenu('Say hello');
    await window.page.getByText('Everything is in its place.').waitFor();
    expect(await findings()).toEqual([]);
    await window.clickMenu('Ask a name');
    await window.page.getByRole('dialog').waitFor();
    expect(await findings()).toEqual([]);
  });
  it('gives the focus back to where it was when a question is answered', async () => {
    await window.page.keyboard.press('Escape');
    await window.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await window.page.evaluate('document.activeElement !== document.body')).toBe(true);
  });
});

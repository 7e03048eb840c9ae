/** Checks how the window shows the add-on: menus, sidebar, dialogs and messages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';

let site: TestSite;
let window: HostWindow;
let other: HostWindow;

const said = (): Promise<string> => window.sidebar().locator('#said').innerText();
const inSidebar = <T>(run: string): Promise<T> => {
  const frame = window.page.frames().find(({ parentFrame }) => parentFrame !== null);
  const frames = window.page.frames().filter((one) => one.parentFrame() !== null);
  return (frames[0] ?? frame ?? window.page.mainFrame()).evaluate(run) as Promise<T>;
};
/** Calls a function of the script and gives what comes back, as text. */
const call = (functionName: string, args: string): Promise<string> =>
  inSidebar(`new Promise((done) => google.script.run
    .withSuccessHandler((value) => done(JSON.stringify(value ?? null)))
    .withFailureHandler((error) => done('failed: ' + error.message))
    .${functionName}(${args}))`);

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  window = await site.open();
  other = await site.open();
});
afterAll(() => site.close());

describe('menus', () => {
  it('show a message of the script, and only to the one who asked', async () => {
    await window.clickMenu('Say hello');
    await window.page.getByText('Everything is in its place.').waitFor();
    expect(await other.page.getByText('Everything is in its place.').count()).toBe(0);
  });
  it('open, move and choose by keyboard', async () => {
    const bar = window.page.getByRole('menubar');
    await bar.getByRole('menuitem', { name: 'Extensions' }).focus();
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('ArrowDown');
    expect(await window.page.evaluate('document.activeElement.textContent')).toBe('Say hello');
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Escape');
    expect(await window.page.evaluate('document.activeElement.textContent')).toBe('Extensions');
    expect(await window.page.getByRole('menu').count()).toBe(0);
  });
  it('are reached from the grid by a key, and left by Escape', async () => {
    await window.select('Notes', 'B2');
    await window.page.keyboard.press('Alt+n');
    expect(await window.page.evaluate('document.activeElement.textContent')).toBe('Extensions');
    await window.page.keyboard.press('Escape');
    await window.typeInto('Notes', 'A6', 'typed after Escape');
    await window.waitForCell('Notes', 'A6', 'typed after Escape');
  });
  it('a script that stops with an error says which', async () => {
    await window.clickMenu('Fail');
    await window.page.getByRole('dialog').getByText('The add-on says why.').waitFor();
    await window.page.keyboard.press('Escape');
  });
  it('a script takes the window to a cell, and no other window', async () => {
    await other.select('Rank List', 'B2');
    await window.select('Rank List', 'A1');
    await window.clickMenu('Go to C5');
    await expect.poll(() => window.place()).toBe('Notes!C5');
    expect(await other.place()).toBe('Rank List!B2');
  });
});

describe('questions of the script', () => {
  it('stop the script until they are answered', async () => {
    await window.select('Notes', 'A1');
    await window.clickMenu('Ask first');
    const box = window.page.getByRole('dialog', { name: 'Really?' });
    await box.getByText('This writes into F1.').waitFor();
    expect(await window.cellText('Notes', 'F1')).toBe('');
    await box.getByRole('button', { name: 'Yes' }).click();
    await window.waitForCell('Notes', 'F1', 'yes');
    await other.waitForCell('Notes', 'F1', 'yes');
  });
  it('take a text', async () => {
    await window.clickMenu('Ask a name');
    await window.page.getByRole('dialog', { name: 'Your name' }).waitFor();
    await window.page.keyboard.type('Lee');
    await window.page.keyboard.press('Enter');
    await window.waitForCell('Notes', 'F2', 'Lee');
  });
  it('closed by Escape, the script learns it', async () => {
    await window.clickMenu('Ask a name');
    await window.page.getByRole('dialog', { name: 'Your name' }).waitFor();
    await window.page.keyboard.press('Escape');
    await window.waitForCell('Notes', 'F2', 'cancelled');
  });
  it('are not waited for when their window is gone', async () => {
    const third = await site.open();
    await third.select('Notes', 'A1');
    await third.clickMenu('Ask first');
    await third.page.getByRole('dialog', { name: 'Really?' }).waitFor();
    await third.close();
    await window.waitForCell('Notes', 'F1', 'no');
  });
});

describe('the sidebar', () => {
  it("is the add-on's own page, 300 px wide, under its own title", async () => {
    await window.clickMenu('Open sidebar');
    await window.sidebar().getByText('Where').waitFor();
    expect(await window.page.locator('.side h2').innerText()).toBe('Small add-on');
    expect((await window.page.locator('.side iframe').boundingBox())?.width).toBe(300);
    expect(await inSidebar('window.early')).toBe('object');
  });
  it('sees the cell that this window has selected', async () => {
    await other.select('Rank List', 'B2');
    await window.select('Notes', 'B7');
    await window.sidebar().getByText('Where').click();
    await expect.poll(said).toBe('Notes!B7');
  });
  it('writes, and all windows show it', async () => {
    await window.sidebar().getByText('Write').click();
    await other.waitForCell('Notes', 'B3', 'from the sidebar');
  });
  it('learns why the script failed', async () => {
    await window.sidebar().getByText('Break').click();
    await expect.poll(said).toBe('failed: The add-on says why.');
  });
  it('gets copies, and nothing at all in place of a date', async () => {
    expect(await call('echo', '{ a: [1, "x", null, true, undefined], b: undefined }')).toBe(
      '{"a":[1,"x",null,true,null]}',
    );
    expect(await call('giveDate', '')).toBe('null');
  });
  it('cannot send a date, a function or a circle', async () => {
    const message = 'Failed due to illegal value in property: 0';
    await expect(call('echo', 'new Date()')).rejects.toThrow(message);
    await expect(call('echo', '() => 1')).rejects.toThrow(message);
    await expect(call('echo', '(() => { const a = {}; a.a = a; return a; })()')).rejects.toThrow(
      'Failed due to circular reference.',
    );
  });
  it('knows no function that is hidden or missing', async () => {
    await expect(call('hidden_', '')).rejects.toThrow('not a function');
    await expect(call('missing', '')).rejects.toThrow('not a function');
    expect(await inSidebar('typeof google.script.run.echo')).toBe('function');
  });
  it('gives each runner its own handlers and user object', async () => {
    const both = await inSidebar<string[]>(`new Promise((done) => {
      const got = [];
      const note = (value, mark) => { got.push(mark + value); if (got.length === 2) done(got.sort()); };
      const base = google.script.run.withSuccessHandler(note);
      base.withUserObject('a').echo(1);
      base.withUserObject('b').echo(2);
    })`);
    expect(both).toEqual(['a1', 'b2']);
  });
  it('has at most ten calls under way, and all come back', async () => {
    const sums = await inSidebar<number[]>(`Promise.all([...Array(25).keys()].map((n) =>
      new Promise((done) => google.script.run.withSuccessHandler(done).echo(n))))`);
    expect(sums).toEqual([...Array(25).keys()]);
  });
  it('cannot reach the page around it', async () => {
    await expect(inSidebar('parent.document.title')).rejects.toThrow(/cross-origin|Blocked/);
    const direct = await inSidebar<string>(
      `new Promise((done) => { const line = new WebSocket('${site.address.replace('http', 'ws')}line');
        line.onopen = () => done('open'); line.onerror = () => done('refused'); })`,
    );
    expect(direct).toBe('refused');
  });
  it('keeps its words while the server is started again', async () => {
    await window.sidebar().locator('textarea').fill('not yet sent');
    await site.stop();
    await window.page.locator('.saved[data-state="alone"]').waitFor();
    expect(await call('echo', '1')).toBe('failed: NetworkError: Connection failure due to HTTP 0');
    await site.start();
    await window.saved();
    expect(await window.sidebar().locator('textarea').inputValue()).toBe('not yet sent');
    expect(await call('echo', '1')).toBe('1');
  });
  it('closes itself', async () => {
    await window.sidebar().getByText('Shut').click();
    await window.page.locator('.side').waitFor({ state: 'hidden' });
    expect([...window.errors, ...other.errors]).toEqual([]);
  });
});

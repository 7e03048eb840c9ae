/** Checks what the grid draws of its own: colors of rules, bars, boxes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';

let site: TestSite;
let window: HostWindow;

/** The largest canvas of the grid: the sheet itself, with its headers. */
const SHEET = `[...document.querySelectorAll('#grid canvas')].sort((a, b) => b.width * b.height - a.width * a.height)[0]`;

/** How many dots of that color the sheet shows. */
const dotsOf = (red: number, green: number, blue: number): Promise<number> =>
  window.page.evaluate<number>(`(() => {
    const sheet = ${SHEET};
    const { data } = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height);
    let dots = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === ${red} && data[at + 1] === ${green} && data[at + 2] === ${blue}) dots += 1;
    return dots;
  })()`);

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  window = await site.open();
  await window.select('Boxes', 'C5');
});
afterAll(() => site.close());

describe('the sheet as it is drawn', () => {
  it('has the color of a rule where the rule holds, and follows what is typed', async () => {
    await expect.poll(() => dotsOf(255, 0, 0)).toBeGreaterThan(500);
    const one = await dotsOf(255, 0, 0);
    await window.typeInto('Boxes', 'B2', 'red as well');
    await expect.poll(() => dotsOf(255, 0, 0)).toBeGreaterThan(one * 1.8);
    await window.typeInto('Boxes', 'A2', 'calm');
    await window.typeInto('Boxes', 'B2', 'calm');
    await expect.poll(() => dotsOf(255, 0, 0)).toBe(0);
  });
  it('has the bars of SPARKLINE, in turns of two colors', async () => {
    const blue = await dotsOf(0, 0, 255);
    const green = await dotsOf(0, 255, 0);
    expect(green).toBeGreaterThan(50);
    expect(blue / green).toBeGreaterThan(3);
    expect(blue / green).toBeLessThan(5);
    expect(await window.cellText('Boxes', 'B1')).toBe('');
  });
  it('has a box that a click ticks: TRUE for the script', async () => {
    expect(await site.read('values', 'Boxes', 'A1')).toEqual([[false]]);
    const { x, y } = await window.page.evaluate<{ x: number; y: number }>(
      `(({ x, y }) => ({ x, y }))(${SHEET}.getBoundingClientRect())`,
    );
    // Row headers are 46 wide, column headers 20 high; the box stands in the middle of its cell.
    const width = 88;
    for (const left of [8, width / 2]) await window.page.mouse.click(x + 46 + left, y + 31);
    await expect.poll(() => site.read('values', 'Boxes', 'A1')).toEqual([[true]]);
    expect(window.errors).toEqual([]);
  });
});

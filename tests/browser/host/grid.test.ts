/** Checks the window's grid with a real keyboard, and two people in one workbook. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostWindow } from '../../support/host-window.ts';
import { startSite, type TestSite } from '../../support/site.ts';

const ADDON = 'tests/host/fixtures/addon';

let site: TestSite;
let applicant: HostWindow;
let mentor: HostWindow;

beforeAll(async () => {
  site = await startSite({ dist: ADDON });
  applicant = await site.open();
  mentor = await site.open({ as: 'Mentor Lee' });
});
afterAll(() => site.close());

describe('the grid of a window', () => {
  it('shows what the add-on made of a new workbook', async () => {
    expect(await applicant.cellText('Notes', 'B2')).toBe('first words');
    expect(await applicant.cellText('Notes', 'C2')).toBe('3');
  });
  it('what one types recalculates a custom function, in both windows', async () => {
    await applicant.typeInto('Notes', 'B3', 'second words');
    await applicant.waitForCell('Notes', 'C2', '4');
    await mentor.waitForCell('Notes', 'B3', 'second words');
    await mentor.waitForCell('Notes', 'C2', '4');
  });
  it.each(['=1+1', '007', '3/5', '2026-03-04', 'TRUE', '50%', '🚩 red'])(
    'a cell for text keeps %s as typed',
    async (text) => {
      await mentor.typeInto('Notes', 'A9', text);
      await applicant.waitForCell('Notes', 'A9', text);
      expect(await site.read('values', 'Notes', 'A9')).toEqual([[text]]);
    },
  );
  it('an answer of several lines reaches the script with ordinary line breaks', async () => {
    await applicant.typeInto('Notes', 'B4', 'one line\nanother');
    await mentor.waitForCell('Notes', 'B4', 'one line\nanother');
    expect(await site.read('values', 'Notes', 'B4')).toEqual([['one line\nanother']]);
  });
  it('a formula typed by a person is calculated by the server', async () => {
    await mentor.typeInto('Notes', 'E2', '=LABELLED("x",A1:C3)');
    await applicant.waitForCell('Notes', 'E2', 'x');
    await applicant.waitForCell('Notes', 'F2', '3');
  });
  it('undo takes back what was typed, for both', async () => {
    await applicant.typeInto('Notes', 'B5', 'a slip');
    await mentor.waitForCell('Notes', 'B5', 'a slip');
    await applicant.page.keyboard.press('Control+z');
    await applicant.waitForCell('Notes', 'B5', '');
    await mentor.waitForCell('Notes', 'B5', '');
  });
  it('undo does not take back words that another person has put there since', async () => {
    await applicant.typeInto('Notes', 'B6', 'mine');
    await mentor.waitForCell('Notes', 'B6', 'mine');
    await mentor.typeInto('Notes', 'B6', 'mine and theirs');
    await applicant.waitForCell('Notes', 'B6', 'mine and theirs');
    await applicant.select('Notes', 'B7');
    await applicant.page.keyboard.press('Control+z');
    await applicant.typeInto('Notes', 'A7', 'after');
    await mentor.waitForCell('Notes', 'A7', 'after');
    expect(await mentor.cellText('Notes', 'B6')).toBe('mine and theirs');
  });
  it('says that it is saved, and both are named', async () => {
    await applicant.saved();
    await mentor.saved();
    const people = applicant.page.getByRole('list', { name: 'People in this workbook' });
    expect(await people.innerText()).toContain('Applicant (you)');
    expect(await people.innerText()).toContain('Mentor Lee');
  });
  it('neither window met an error', () => {
    expect([...applicant.errors, ...mentor.errors]).toEqual([]);
  });
});

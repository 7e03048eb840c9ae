import { expect, test } from 'vitest';
import { applicant, aReadyHost, openAddOn } from '../support/a-host.ts';

const page = 'After the match';

test('the menu makes the page once, with boxes to tick, and goes to it', () => {
  const { host, told } = aReadyHost();
  expect(host.sheets().some(({ name }) => name === page)).toBe(false);
  host.clickMenu(page, applicant);
  expect(told[told.length - 1]).toContain('Made the page');
  expect(host.sheets().map(({ name }) => name)).toEqual([
    'Sheet1',
    'Start here',
    'Rank List',
    'Answers',
    'Findings',
    'Contacts',
    'Settings',
    page,
    'Numbers',
  ]);
  expect(host.values(page, 'A4:A11').flat()).toEqual(Array.from({ length: 8 }, () => false));
  host.clickMenu(page, applicant);
  expect(told[told.length - 1]).toContain('there already');
  expect(host.sheets().filter(({ name }) => name.startsWith(page))).toHaveLength(1);
});

test('it can be made where nothing else was set up, and ticking strikes a line through', () => {
  const { host } = openAddOn();
  host.clickMenu(page, applicant);
  host.type(page, 'A4', 'TRUE', applicant);
  expect(host.values(page, 'A4:A5').flat()).toEqual([true, false]);
  expect(host.values(page, 'A3:E3').flat()).toContain('Your notes');
});

test('a deleted row comes back with a box, what was noted stays, and a second repair finds nothing', () => {
  const { host, told } = aReadyHost();
  host.clickMenu(page, applicant);
  host.type(page, 'E5', 'evaluations up to March', applicant);
  host.deleteRows(page, 4, 1, applicant);
  host.clear(page, 'B3', applicant);
  host.clickMenu('Check and repair', applicant);
  expect(told[told.length - 1]).toContain(page);
  expect(host.values(page, 'E4')).toEqual([['evaluations up to March']]);
  expect(host.values(page, 'B3')).toEqual([['What to see to']]);
  expect(host.values(page, 'B11')[0]?.[0]).toContain('on paper');
  host.clickMenu('Check and repair', applicant);
  expect(told[told.length - 1]).toBe('Nothing was broken.');
});

test('a renamed page is still ours, and a copy takes its place when it is gone', () => {
  const { host, told } = aReadyHost();
  host.clickMenu(page, applicant);
  host.renameSheet(page, 'Just in case', applicant);
  host.clickMenu(page, applicant);
  expect(told[told.length - 1]).toContain('“Just in case” is there already');
  host.duplicateSheet('Just in case', 'A copy', applicant);
  host.deleteSheet('Just in case', applicant);
  host.clickMenu('Check and repair', applicant);
  expect(told[told.length - 1]).toContain('its copy “A copy” takes its place');
});

import { expect, test } from 'vitest';
import { applicant, aReadyHost, aSampleHost, expectValue, openAddOn } from '../support/a-host.ts';

const names = (host: ReturnType<typeof openAddOn>['host']): readonly string[] =>
  host.sheets().map(({ name }) => name);

test('the menu stands under Extensions before anything is set up', () => {
  const { host } = openAddOn();
  expect(host.menu(applicant).map(({ caption }) => caption)).toEqual(['IR Rank List']);
  expect(host.menu(applicant)[0]?.items?.map(({ caption }) => caption)).toEqual([
    'Open sidebar',
    'Set up',
    'Add a program',
    'Add the sample',
    'Remove the sample',
    'After the match',
    'Check and repair',
  ]);
});

test('installing makes the menu as well', () => {
  const { host } = openAddOn();
  host.install({ id: 'n', name: 'Newcomer' });
  expect(host.menu({ id: 'n', name: 'Newcomer' })[0]?.items).toHaveLength(7);
});

test('set up makes all tabs beside what is there, and says so', () => {
  const { host, told } = openAddOn();
  host.type('Sheet1', 'A1', 'my own notes', applicant);
  host.clickMenu('Set up', applicant);
  expect(names(host)).toEqual([
    'Sheet1',
    'Start here',
    'Rank List',
    'Answers',
    'Findings',
    'Contacts',
    'Settings',
    'Numbers',
  ]);
  expect(host.values('Sheet1', 'A1')).toEqual([['my own notes']]);
  expect(told.join()).toContain('Made:');
  expect(
    host
      .sheets()
      .filter(({ hidden }) => hidden)
      .map(({ name }) => name),
  ).toEqual(['Numbers']);
});

test('twice is the same as once', () => {
  const { host, told } = aReadyHost();
  const before = JSON.stringify([names(host), host.formulas('Answers'), host.values('Settings')]);
  host.clickMenu('Set up', applicant);
  expect(JSON.stringify([names(host), host.formulas('Answers'), host.values('Settings')])).toBe(
    before,
  );
  expect(told[told.length - 1]).toContain('Nothing was changed');
});

test('tabs of the same names that are not ours stay as they are', () => {
  const { host } = openAddOn();
  host.renameSheet('Sheet1', 'Answers', applicant);
  host.type('Answers', 'A1', 'mine', applicant);
  host.clickMenu('Set up', applicant);
  expect(names(host)).toContain('Answers (IR 2)');
  expect(host.values('Answers', 'A1')).toEqual([['mine']]);
  expect(host.values('Answers (IR 2)', 'A1')).toEqual([['id']]);
});

test('a renamed tab is still ours', () => {
  const { host } = aReadyHost();
  host.renameSheet('Answers', 'What they said', applicant);
  expectValue(host, 'addProgram', { name: 'Alder Bay' });
  expect(host.values('What they said', 'D1')).toEqual([['Alder Bay']]);
  host.clickMenu('Set up', applicant);
  expect(names(host)).not.toContain('Answers');
});

test('a copy of a tab is not taken for the original', () => {
  const { host } = aReadyHost();
  host.duplicateSheet('Answers', 'Copy of Answers', applicant);
  expectValue(host, 'addProgram', { name: 'Alder Bay' });
  expect(host.values('Answers', 'D1')).toEqual([['Alder Bay']]);
  expect(host.values('Copy of Answers', 'D1')).toEqual([['']]);
});

test('when the original is gone its copy takes its place at the next repair', () => {
  const { host, told } = aReadyHost();
  host.duplicateSheet('Contacts', 'Copy of Contacts', applicant);
  host.deleteSheet('Contacts', applicant);
  host.clickMenu('Check and repair', applicant);
  expect(told[told.length - 1]).toContain('its copy “Copy of Contacts” takes its place');
  expect(names(host)).not.toContain('Contacts');
});

test('the look: frozen panes, text cells, word-first numbers, notes and hidden columns', () => {
  const { host } = aSampleHost();
  expect(host.numberFormat('Answers', 'D9')).toBe('@');
  expect(host.numberFormat('Answers', 'D2')).toContain('"Strong · "0');
  expect(host.displayed('Answers', 'D2')[0]?.[0]).toMatch(/^(Strong|Fair|Weak) · \d+$/);
  expect(host.note('Answers', 'C1')).toContain('One column per program');
  expect(host.colour('Answers', 'A1').background).toBe('#0e5a6b');
});

test('an edit in the grid runs in the mode of a simple trigger and needs no permission', () => {
  const { host } = aReadyHost();
  host.type('Answers', 'D1', 'Alder Bay', applicant);
  expect(host.values('Rank List', 'B2')).toEqual([['Alder Bay']]);
  expect(host.lastLog().filter((line) => line.includes('bug'))).toEqual([]);
});

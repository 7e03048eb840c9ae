import { expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import {
  applicant,
  aReadyHost,
  aSampleHost,
  rankListOn,
  rowOf,
  scoresOn,
} from '../support/a-host.ts';

const repair = ({ host, told }: { host: Host; told: string[] }): string => {
  host.clickMenu('Check and repair', applicant);
  return told[told.length - 1] ?? '';
};

test('nothing broken, nothing changed', () => {
  const heard = aSampleHost();
  const before = JSON.stringify([
    heard.host.formulas('Answers'),
    heard.host.formulas('Rank List'),
    heard.host.formulas('Settings'),
    heard.host.values('Answers'),
  ]);
  expect(repair(heard)).toBe('Nothing was broken.');
  const { host } = heard;
  const after = [host.formulas('Answers'), host.formulas('Rank List'), host.formulas('Settings')];
  expect(JSON.stringify([...after, host.values('Answers')])).toBe(before);
});

test('score rows that were typed over come back with every score', () => {
  const heard = aSampleHost();
  const { host } = heard;
  const before = scoresOn(host);
  host.type('Answers', 'E3', 'I think 90', applicant);
  expect(host.values('Answers', 'C3')).toEqual([['#REF!']]);
  host.clear('Answers', 'C2', applicant);
  host.type('Answers', 'C5', 'Gates', applicant);
  const said = repair(heard);
  expect(said).toContain('Visa stability');
  expect(said).toContain('IR pipeline');
  expect(said).toContain('Gate');
  expect(scoresOn(host)).toEqual(before);
  expect(host.note('Answers', 'E1')).toContain('I think 90');
});

test('the Rank List after its formulas, a label and a whole column were destroyed', () => {
  const heard = aSampleHost();
  const { host } = heard;
  const before = rankListOn(host).map((row) => [row['Program'], row['Fit'], row['Computed']]);
  host.type('Rank List', 'I3', '99', applicant);
  host.clear('Rank List', 'E1', applicant);
  host.deleteColumns('Rank List', 8, 1, applicant);
  const said = repair(heard);
  expect(said).toContain('“Gate”');
  expect(said).toContain('“Visa”');
  const after = rankListOn(host).map((row) => [row['Program'], row['Fit'], row['Computed']]);
  expect(after).toEqual(before);
});

test('deleted tabs are made again and everything computes', () => {
  const heard = aSampleHost();
  const { host } = heard;
  const before = scoresOn(host);
  host.deleteSheet('Settings', applicant);
  host.deleteSheet('Numbers', applicant);
  const said = repair(heard);
  expect(said).toContain('“Settings” was missing');
  expect(said).toContain('“Numbers” was missing');
  expect(scoresOn(host)).toEqual(before);
  expect(rankListOn(host).every((row) => typeof row['Fit'] === 'number')).toBe(true);
});

test('an id, a label and a name that were lost', () => {
  const heard = aSampleHost();
  const { host } = heard;
  const before = scoresOn(host);
  const row = rowOf(host, 'dir-outcomes');
  host.clear('Answers', `A${row}`, applicant);
  host.clear('Answers', 'A1:C1', applicant);
  host.clear('Answers', 'F1', applicant);
  const said = repair(heard);
  expect(said).toContain('The label “id”');
  expect(said).toContain('lost its id');
  expect(said).toContain('was gone from F1');
  expect(scoresOn(host)).toEqual(before);
});

test('a pasted cell that no longer keeps text, and colors that were cleared', () => {
  const heard = aReadyHost();
  const { host } = heard;
  host.paste('Answers', 'F9', [['007']], applicant);
  expect(host.numberFormat('Answers', 'F9')).not.toBe('@');
  expect(repair(heard)).toContain('as text');
  expect(host.numberFormat('Answers', 'F9')).toBe('@');
});

test.each([2, 3, 4, 5])(
  'row %i of the scores was deleted: it is back, and no answer moved',
  (row) => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = scoresOn(host);
    const shown = host.displayed('Answers', 'D2:K5');
    host.deleteRows('Answers', 6, 1, applicant);
    host.deleteRows('Answers', row, 1, applicant);
    expect(repair(heard)).toContain('was deleted: put in again');
    expect(scoresOn(host)).toEqual(before);
    expect(host.displayed('Answers', 'D2:K5')).toEqual(shown);
    expect(rowOf(host, 'dir-outcomes')).toBe(6);
    expect(repair(heard)).toBe('Nothing was broken.');
  },
);

test('the row of names was deleted: the columns remember theirs', () => {
  const heard = aSampleHost();
  const { host } = heard;
  const before = scoresOn(host);
  host.deleteRows('Answers', 1, 1, applicant);
  expect(repair(heard)).toContain('was deleted: put in again');
  expect(scoresOn(host)).toEqual(before);
});

test.each([1, 2, 3])(
  'fixed column %i of Answers was deleted: it is back, and no program is lost',
  (column) => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = scoresOn(host);
    host.deleteColumns('Answers', column, 1, applicant);
    expect(repair(heard)).toContain('was deleted: put in again');
    expect(scoresOn(host)).toEqual(before);
    expect(repair(heard)).toBe('Nothing was broken.');
  },
);

test('rows sorted with the labels among them: nothing is touched, and the way out is said', () => {
  const heard = aSampleHost();
  const { host } = heard;
  host.sort('Answers', 'A1:T150', 3, true, applicant);
  const before = JSON.stringify(host.formulas('Answers')) + JSON.stringify(host.values('Answers'));
  expect(repair(heard)).toContain('Ctrl + Z');
  expect(JSON.stringify(host.formulas('Answers')) + JSON.stringify(host.values('Answers'))).toBe(
    before,
  );
  host.undo(applicant);
});

test('a row put in between the scores stays a free row', () => {
  const heard = aSampleHost();
  const { host } = heard;
  host.insertRows('Answers', 4, 1, applicant);
  expect(repair(heard)).toBe('Nothing was broken.');
  expect(host.values('Answers', 'A4:C4')).toEqual([['', '', '']]);
});

test('words typed over formulas are kept in notes', () => {
  const heard = aSampleHost();
  const { host } = heard;
  host.type('Answers', 'C3', 'my remark', applicant);
  host.type('Rank List', 'H3', 'they were kind', applicant);
  host.paste(
    'Answers',
    'D2',
    [
      ['one', 'two'],
      ['three', 'four'],
    ],
    applicant,
  );
  expect(repair(heard)).toContain('kept in notes');
  expect(host.note('Answers', 'C3')).toContain('my remark');
  expect(host.note('Rank List', 'H3')).toContain('they were kind');
  const notes = `${host.note('Answers', 'D1')}${host.note('Answers', 'E1')}`;
  for (const word of ['one', 'two', 'three', 'four']) expect(notes).toContain(word);
});

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
  expect(said).toContain('labels');
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

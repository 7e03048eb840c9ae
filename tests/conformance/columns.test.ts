import { expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import { makeColumnName } from '../../src/domain/workbook/a1.ts';
import { applicant, aSampleHost, programsOn, rankListOn, scoresOn } from '../support/a-host.ts';

const columnOf = (host: Host, name: string): number => programsOn(host).get(name) ?? 0;
const names = (host: Host): readonly string[] => [...programsOn(host).keys()];

/** Each score stands over its own program, and the Rank List says the same. */
const expectSame = (host: Host, before: ReturnType<typeof scoresOn>): void => {
  const now = scoresOn(host);
  for (const [name, scores] of Object.entries(now)) {
    if (name in before) expect(scores, name).toEqual(before[name]);
  }
  for (const row of rankListOn(host)) {
    const name = String(row['Program']);
    const scores = before[name];
    if (scores && name in now) expect(row['Gate']).toBe(scores.gate);
  }
};

test('a column put in before the first program becomes a program and moves nobody’s score', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  host.insertColumns('Answers', 4, 1, applicant);
  expectSame(host, before);
  host.type('Answers', 'D1', 'Yewtree', applicant);
  expect(scoresOn(host)['Yewtree']).toMatchObject({ visa: 'Unknown', gate: 'none' });
  expectSame(host, before);
});

test('a column put in between, and one after the last program', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  host.insertColumns('Answers', 6, 2, applicant);
  const last = Math.max(...programsOn(host).values());
  host.insertColumns('Answers', last + 1, 1, applicant);
  host.type('Answers', 'F1', 'Yewtree', applicant);
  host.type('Answers', `${makeColumnName(last + 1)}1`, 'Zelkova', applicant);
  expect(Object.keys(scoresOn(host))).toHaveLength(10);
  expectSame(host, before);
});

test('a program moved to the front, to the end, and back', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  const [first = '', second = ''] = names(host);
  host.moveColumns('Answers', columnOf(host, second), 1, 4, applicant);
  expect(names(host)[0]).toBe(second);
  expectSame(host, before);
  host.moveColumns('Answers', columnOf(host, first), 1, 12, applicant);
  expectSame(host, before);
});

test('programs deleted at the front, in between and at the end', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  const all = names(host);
  for (const name of [all[0], all[3], all[all.length - 1]]) {
    host.deleteColumns('Answers', columnOf(host, name ?? ''), 1, applicant);
    expectSame(host, before);
  }
  expect(Object.keys(scoresOn(host))).toHaveLength(all.length - 3);
});

test('a column deleted and brought back by undo', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  host.deleteColumns('Answers', 5, 1, applicant);
  host.undo(applicant);
  expect(scoresOn(host)).toEqual(before);
});

test('rows put in, moved, hidden, sorted and deleted change no score of what is left', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  host.insertRows('Answers', 6, 2, applicant);
  expect(scoresOn(host)).toEqual(before);
  host.moveRows('Answers', 9, 3, 20, applicant);
  expect(scoresOn(host)).toEqual(before);
  host.hideRows('Answers', 10, 4, applicant);
  expect(scoresOn(host)).toEqual(before);
  const rows = host.values('Answers').length;
  host.sort('Answers', `A8:Z${rows}`, 2, true, applicant);
  expect(scoresOn(host)).toEqual(before);
});

test('the last column is used: there is room for one more at once', () => {
  const { host } = aSampleHost();
  const before = scoresOn(host);
  const { columns } = host.sheets().find(({ name }) => name === 'Answers') ?? { columns: 0 };
  host.type('Answers', `${makeColumnName(columns)}1`, 'Yewtree', applicant);
  const now = host.sheets().find(({ name }) => name === 'Answers')?.columns ?? 0;
  expect(now).toBe(columns + 1);
  expect(scoresOn(host)['Yewtree']).toMatchObject({ visa: 'Unknown' });
  host.type('Answers', `${makeColumnName(now)}1`, 'Zelkova', applicant);
  expect(scoresOn(host)['Zelkova']).toMatchObject({ visa: 'Unknown' });
  expectSame(host, before);
});

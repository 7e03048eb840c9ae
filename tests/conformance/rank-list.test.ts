import { expect, test } from 'vitest';
import { makeColumnName } from '../../src/domain/workbook/a1.ts';
import {
  applicant,
  aSampleHost,
  expectValue,
  programsOn,
  rankListOn,
  rowOf,
  scoresOn,
} from '../support/a-host.ts';

const computed = (host: ReturnType<typeof aSampleHost>['host']): readonly string[] =>
  [...rankListOn(host)]
    .sort((a, b) => Number(a['Computed']) - Number(b['Computed']))
    .map((row) => String(row['Program']));

test('the computed order is by fit, with barred programs below all others', () => {
  const { host } = aSampleHost();
  const rows = rankListOn(host)
    .slice()
    .sort((a, b) => Number(a['Computed']) - Number(b['Computed']));
  expect(rows.map((row) => row['Computed'])).toEqual(rows.map((_, at) => at + 1));
  const isBarred = (row: (typeof rows)[number]): boolean =>
    /(^|; )(malignant|visa blocked)/.test(String(row['Gate']));
  expect(rows.map(isBarred)).toEqual(rows.map(isBarred).sort((a, b) => Number(a) - Number(b)));
  expect(rows.filter(isBarred)).toHaveLength(2);
  for (const group of [rows.filter(isBarred), rows.filter((row) => !isBarred(row))]) {
    const fits = group.map((row) => Number(row['Fit']));
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
  }
});

test('sorting by any column harms nothing', () => {
  const { host } = aSampleHost();
  const before = rankListOn(host);
  const byName = (rows: typeof before) =>
    [...rows].sort((a, b) => String(a['Program']).localeCompare(String(b['Program'])));
  for (const [column, ascending] of [
    [12, true],
    [9, false],
    [2, true],
    [8, true],
    [1, true],
  ] as const) {
    host.sort('Rank List', 'A2:R9', column, ascending, applicant);
    expect(byName(rankListOn(host))).toEqual(byName(before));
  }
});

test('weights on Settings move the fit; all zero counts the three alike', () => {
  const { host } = aSampleHost();
  const fit = (): number => Number(rankListOn(host)[0]?.['Fit']);
  const before = fit();
  for (const cell of ['C5', 'C6']) host.type('Settings', cell, '0', applicant);
  expect(host.displayed('Settings', 'D5:D7')).toEqual([['0%'], ['0%'], ['100%']]);
  expect(fit()).not.toBe(before);
  host.type('Settings', 'C7', '0', applicant);
  expect(host.displayed('Settings', 'D5:D7')).toEqual([['33%'], ['33%'], ['33%']]);
  host.type('Settings', 'C7', 'a lot', applicant);
  expect(host.displayed('Settings', 'D5:D7')).toEqual([['33%'], ['33%'], ['33%']]);
  expect(Number.isFinite(fit())).toBe(true);
});

test('who needs no visa has no visa score and no visa share', () => {
  const { host } = aSampleHost();
  host.type('Settings', 'C2', 'none', applicant);
  expect(host.displayed('Settings', 'D5')).toEqual([['0%']]);
  const rows = rankListOn(host);
  expect(new Set(rows.map((row) => row['Visa']))).toEqual(new Set(['Unknown']));
  expect(rows.some((row) => String(row['Gate']).includes('visa'))).toBe(false);
});

test('my rank is left as typed, and a doubled one is shown', () => {
  const { host } = aSampleHost();
  host.type('Rank List', 'A2', '12', applicant);
  host.type('Rank List', 'A3', '12', applicant);
  expect(host.values('Rank List', 'A2:A3')).toEqual([[12], [12]]);
  expect(host.colour('Rank List', 'A2').background).toBe('#fbf0d0');
  expect(host.colour('Rank List', 'A4').background).not.toBe('#fbf0d0');
});

test('a name that is not on Answers says so instead of a number', () => {
  const { host } = aSampleHost();
  host.type('Rank List', 'B2', 'Nowhere', applicant);
  const row = rankListOn(host)[0];
  expect(row).toMatchObject({ Program: 'Nowhere', Visa: 'Not on Answers', Gate: 'Not on Answers' });
  expect(row?.['Fit']).toBe('');
  expect(row?.['Computed']).toBe('');
});

test('a new program stands on the list with its full range', () => {
  const { host } = aSampleHost();
  expectValue(host, 'addProgram', { name: 'Yewtree' });
  const row = rankListOn(host).find((one) => one['Program'] === 'Yewtree');
  expect(row).toMatchObject({
    Visa: 'Unknown',
    Pipeline: 'Unknown',
    Culture: 'Unknown',
    Gate: 'none',
  });
  // 0.4 · 50 + 0.35 · 50 + 0.25 · (100 − 42.06)
  expect(Number(row?.['Fit'])).toBeCloseTo(51.985, 2);
  expect(row?.['Low–high']).toBe('8–100');
  expect(computed(host)).toContain('Yewtree');
});

test('two columns of one name hide no gate: nothing is computed under it, and it says why', () => {
  const { host } = aSampleHost();
  host.type('Answers', 'L1', 'embercliff ', applicant);
  const row = rankListOn(host).find((one) => one['Program'] === 'Embercliff');
  expect(row).toMatchObject({ Gate: 'name stands twice', Visa: 'name stands twice', Fit: '' });
  expect(row?.['Computed']).toBe('');
  expect(scoresOn(host)['Embercliff']?.gate).toBe('name stands twice');
});

test('a setting that makes no sense is said on both tabs, and nothing old stays', () => {
  const { host } = aSampleHost();
  host.type('Settings', 'C2', '5', applicant);
  for (const row of rankListOn(host)) {
    expect(String(row['Visa'])).toContain('J-1, H-1B, any or none');
    expect(row['Fit']).toBe('');
  }
  host.type('Settings', 'C2', 'J-1', applicant);
  expect(rankListOn(host).every((row) => typeof row['Fit'] === 'number')).toBe(true);
});

test('the next question is what the Numbers say, and moves on when it is answered', () => {
  const { host } = aSampleHost();
  const nextOf = (program: string): string =>
    String(rankListOn(host).find((row) => row['Program'] === program)?.['Next question']);
  const [names = []] = host.values('Numbers', 'A1:I1');
  const next = host.values('Numbers', 'A1:I40').find(([label]) => label === 'Next question') ?? [];
  const programs = names.map(String).slice(1);
  expect(programs.map(nextOf)).toEqual(next.slice(1));
  expect(nextOf('Heron Ferry')).toMatch(/^[A-Z][a-z]+: Which visas .+\?$/);
  const column = makeColumnName(programsOn(host).get('Heron Ferry') ?? 0);
  for (const question of ['dir-visa-policy', 'web-visa-types', 'coord-visa-policy']) {
    const row = rowOf(host, question);
    if (row > 0) host.type('Answers', `${column}${row}`, '✅ document (policy): J-1', applicant);
  }
  expect(nextOf('Heron Ferry')).not.toContain('Which visas');
  host.type('Settings', 'C2', 'none', applicant);
  for (const row of rankListOn(host)) expect(row['Next question']).not.toMatch(/visa/i);
});

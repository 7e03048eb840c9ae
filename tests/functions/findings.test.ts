/** The table of findings as a custom function gives it. */
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/bank/index.ts';
import { findingsColumns } from '../../src/domain/workbook/findings-columns.ts';
import type { CellArgument } from '../../src/functions/entry.ts';
import { findings } from '../../src/functions/findings.ts';

const questions: CellArgument = [
  ['own:resident:culture:abuse:1', 'How do people speak?'],
  ['group:culture', 'Residents'],
  ['own:director:pipeline:outcomes:2', 'Who matched?'],
];
const answers: CellArgument = [
  ['🚩 2026-11-03 resident (A):', '✅ resident:', ''],
  ['', '', 'x'],
  ['❓ director (=1+1):', '', '✅ director:'],
];

const show = (programs: CellArgument, need = 'J-1'): (string | number)[][] =>
  findings.run(bank, programs, questions, answers, need, 2026) as (string | number)[][];

const at = (label: string): number => findingsColumns.findIndex((one) => one.label === label);

describe('the table of findings', () => {
  it('has its labels first, then programs by name, each sign with its points', () => {
    const [header, ...rows] = show([['Elm', 'Alder', 'Birch']]);
    expect(header).toEqual(findingsColumns.map(({ label }) => label));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      // g = .5 · .25 · .5 = .0625: the leak of one domain falls from .075 to .075 / 1.0625
      ['Alder', 'Culture risk', -0.3, 'marked as a good sign', 'Good sign'],
      ['Birch', 'Pipeline', 0.6, 'marked as a good sign', 'Good sign'],
      // p = .6 · .125 of the 57.94 that silence leaves
      ['Elm', 'Culture risk', 4.3, 'marked as a red flag', 'Red flag'],
      // s = .0625: 30 · (.5 / 1.0625 - .5)
      ['Elm', 'Pipeline', -0.9, 'marked as vague', 'Evaded'],
    ]);
  });

  it('words questions as the sheet does', () => {
    const [, ...rows] = show([['Elm', 'Alder', 'Birch']]);
    expect(new Set(rows.map((row) => row[at('Question')]))).toEqual(
      new Set(['How do people speak?', 'Who matched?']),
    );
  });

  it('leaves out columns without a name, and takes a table without any names', () => {
    expect(show([['', 'Alder', '']]).map((row) => row[0])).toEqual(['Program', 'Alder']);
    expect(show('')).toHaveLength(5);
  });

  it('says of a doubled name that it stands twice, once for each column', () => {
    const rows = show([['Elm', 'elm ', 'Birch']]);
    expect(rows.slice(1).map((row) => [row[0], row[at('What it shows')]])).toEqual([
      ['Birch', 'marked as a good sign'],
      ['Elm', 'name stands twice'],
      ['elm', 'name stands twice'],
    ]);
  });

  it('gives points with one decimal, and no zero with a sign', () => {
    const points = show([['Elm', 'Alder', 'Birch']])
      .slice(1)
      .map((row) => Number(row[at('Points')]));
    for (const one of points) expect(Object.is(Math.round(one * 10) / 10, one)).toBe(true);
    expect(points.some((one) => Object.is(one, -0))).toBe(false);
  });
});

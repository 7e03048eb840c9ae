import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import { makeColumnName } from '../../src/domain/workbook/a1.ts';
import {
  applicant,
  aReadyHost,
  aSampleHost,
  expectValue,
  findingsOn,
  programsOn,
  rowOf,
  scoresOn,
} from '../support/a-host.ts';
import { aLine } from '../support/a-line.ts';

const labels = [
  'Program',
  'Score',
  'Points',
  'What it shows',
  'Reads as',
  'Counts',
  'The words',
  'Who',
  'When',
  'Question',
];

const cellOf = (host: Host, program: string, question: string): string =>
  `${makeColumnName(programsOn(host).get(program) ?? 0)}${rowOf(host, question)}`;

const textOf = (host: Host): string => JSON.stringify(findingsOn(host));

/** Of equal lines the first on Answers carries the points: which of them that is may change. */
const sorted = (host: Host): readonly string[] =>
  findingsOn(host)
    .map((row) => ['Program', 'Score', 'Points', 'What it shows', 'Who'].map((label) => row[label]))
    .map((cells) => JSON.stringify(cells))
    .toSorted();

const formulasOn = (host: Host): readonly string[] =>
  host
    .formulas('Findings')
    .flat()
    .filter((formula) => formula !== '');

const repair = ({ host, told }: { host: Host; told: string[] }): string => {
  host.clickMenu('Check and repair', applicant);
  return told[told.length - 1] ?? '';
};

/** A sheet with one program and a row for one's own question, empty as yet. */
const aSheetWithOwnQuestion = () => {
  const { host } = aReadyHost();
  expectValue(host, 'addProgram', { name: 'Yewtree' });
  host.pasteText(
    'Answers',
    'A20',
    [['own:resident:pipeline:exposure:1', 'resident', 'How many cases?']],
    applicant,
  );
  return host;
};

describe('the Findings tab', () => {
  test('fills by one formula: a row per sign, by program, the heaviest first', () => {
    const { host } = aSampleHost();
    expect(host.displayed('Findings', 'A2:J2')).toEqual([labels]);
    expect(formulasOn(host)).toHaveLength(1);
    const rows = findingsOn(host);
    expect(rows.length).toBeGreaterThan(60);
    const names = rows.map((row) => String(row['Program']));
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
    for (const name of new Set(names)) {
      const sizes = rows
        .filter((row) => row['Program'] === name)
        .map((row) => Math.abs(Number(row['Points'])));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('names people, words, matters and signs, never an id', () => {
    const { host } = aSampleHost();
    for (const row of findingsOn(host)) {
      expect(['Visa', 'Pipeline', 'Culture risk']).toContain(row['Score']);
      expect(['Good sign', 'Red flag', 'Evaded', 'Fact']).toContain(row['Reads as']);
      expect(String(row['The words'])).toMatch(/^“.+”$/);
      expect(String(row['Question'])).toMatch(/^[A-Z].* .*\?$/);
      expect(String(row['What it shows'])).toMatch(/^\S+( \S+)+$/);
      expect(row['Who']).not.toBe('');
    }
  });

  test('the points are what the score loses when the line goes', () => {
    const { host } = aSampleHost();
    const before = scoresOn(host)['Alder Bay'];
    const cell = cellOf(host, 'Alder Bay', 'coord-visa-start');
    const rows = findingsOn(host).filter(
      (row) => row['Program'] === 'Alder Bay' && String(row['Who']).includes('Lindqvist'),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['Score']).toBe('Visa');
    host.clear('Answers', cell, applicant);
    const moved = Number(before?.visa) - Number(scoresOn(host)['Alder Bay']?.visa);
    expect(Math.abs(moved - Number(rows[0]?.['Points']))).toBeLessThan(0.05 + 1e-9);
    expect(textOf(host)).not.toContain('Lindqvist');
  });

  test('a line that is captured appears', () => {
    const { host } = aReadyHost();
    expectValue(host, 'insertQuestions', { questions: ['dir-visa-policy'] });
    expectValue(host, 'addProgram', { name: 'Yewtree' });
    const line = aLine('we sponsor J-1 every year', {
      mark: 'good',
      role: 'director',
      source: 'Dr. A',
    });
    const place = { program: 'Yewtree', question: 'dir-visa-policy' };
    expectValue(host, 'addLine', { ...place, expecting: '', line });
    const [row] = findingsOn(host);
    expect(row).toMatchObject({
      Program: 'Yewtree',
      Score: 'Visa',
      'Reads as': 'Good sign',
      Counts: 'sure',
      Who: 'director (Dr. A)',
      When: '2026-11-22',
    });
    expect(Number(row?.['Points'])).toBeGreaterThan(0);
  });

  test('a mark changes what a line counts for; one set aside stays, with 0 points', () => {
    const host = aSheetWithOwnQuestion();
    const type = (mark: string) =>
      host.type(
        'Answers',
        'D20',
        `${mark} resident (B): R2s are first operator, 40 cases by June`,
        applicant,
      );
    type('✅');
    const good = findingsOn(host);
    expect(good[0]).toMatchObject({ 'Reads as': 'Good sign', Counts: 'sure' });
    expect(Number(good[0]?.['Points'])).toBeGreaterThan(0);
    type('🚩');
    const red = findingsOn(host);
    expect(red[0]).toMatchObject({ 'What it shows': 'marked as a red flag', Counts: 'sure' });
    expect(Number(red[0]?.['Points'])).toBeLessThan(0);
    for (const row of red.slice(1))
      expect(row).toMatchObject({ Points: 0, Counts: 'set aside by a mark' });
  });

  test('what looks like a formula stays text in every column', () => {
    const host = aSheetWithOwnQuestion();
    host.pasteText('Answers', 'D1', [['=1+1']], applicant);
    host.pasteText('Answers', 'C20', [['=HYPERLINK("x","y")']], applicant);
    host.pasteText('Answers', 'D20', [['🚩 resident (=1+1): =1+1']], applicant);
    const [row] = findingsOn(host);
    expect(row).toMatchObject({
      Program: "'=1+1",
      'The words': '“=1+1”',
      Who: 'resident (=1+1)',
      Question: '\'=HYPERLINK("x","y")',
    });
    expect(formulasOn(host)).toHaveLength(1);
  });

  test('without an answer it says what will stand here', () => {
    const { host } = aReadyHost();
    const before = host.displayed('Findings', 'A2:J3');
    expect(before[0]).toEqual(labels);
    expect(before[1]?.[3]).toContain('Nothing found yet');
    expectValue(host, 'addProgram', { name: 'Yewtree' });
    expect(host.displayed('Findings', 'A2:J3')).toEqual(before);
  });

  test('two columns of one name: it says so in place of their findings', () => {
    const { host } = aSampleHost();
    host.type('Answers', 'L1', 'embercliff ', applicant);
    const rows = findingsOn(host).filter((row) => /embercliff/i.test(String(row['Program'])));
    expect(rows.map((row) => row['What it shows'])).toEqual([
      'name stands twice',
      'name stands twice',
    ]);
  });

  test('a setting that makes no sense is said in its first cell', () => {
    const { host } = aSampleHost();
    host.type('Settings', 'C2', '5', applicant);
    expect(String(host.values('Findings', 'A2')[0]?.[0])).toContain('J-1, H-1B, any or none');
    host.type('Settings', 'C2', 'none', applicant);
    const visa = findingsOn(host).filter((row) => row['Score'] === 'Visa');
    expect(visa.length).toBeGreaterThan(0);
    for (const row of visa)
      expect(row).toMatchObject({ Points: 0, Counts: 'no part in your need' });
  });

  test('columns and rows of Answers that move, come and go change no finding of the others', () => {
    const { host } = aSampleHost();
    const before = textOf(host);
    const rows = sorted(host);
    host.moveColumns('Answers', 5, 1, 4, applicant);
    expect(textOf(host)).toBe(before);
    host.insertColumns('Answers', 4, 1, applicant);
    expect(textOf(host)).toBe(before);
    host.insertRows('Answers', 6, 2, applicant);
    host.moveRows('Answers', 9, 3, 20, applicant);
    expect(sorted(host)).toEqual(rows);
    const last = makeColumnName(host.sheets().find(({ name }) => name === 'Answers')?.columns ?? 0);
    host.type('Answers', `${last}1`, 'Yewtree', applicant);
    host.type('Answers', `${last}${rowOf(host, 'dir-outcomes')}`, '🚩 director: hm', applicant);
    expect(textOf(host)).toContain('Yewtree');
  });

  test('sorting the table itself, and a column put in before it, break nothing', () => {
    const { host } = aSampleHost();
    const before = textOf(host);
    host.sort('Findings', 'A3:J60', 3, true, applicant);
    expect(textOf(host)).toBe(before);
    host.insertColumns('Findings', 1, 1, applicant);
    expect(host.displayed('Findings', 'B2:K2')).toEqual([labels]);
  });

  test('the look: what was set aside is soft, good and bad have their colors, the words wrap', () => {
    const { host } = aSampleHost();
    const rows = host.displayed('Findings', 'A1:J120');
    const at = (word: string): number =>
      rows.findIndex((cells) => cells[4] === word && cells[5] === 'sure') + 1;
    expect(host.colour('Findings', `E${at('Good sign')}`).background).toBe('#def0ee');
    expect(host.colour('Findings', `E${at('Red flag')}`).background).toBe('#fbe7e0');
    expect(host.colour('Findings', `C${at('Red flag')}`).color).toBe('#8a2a1b');
    expect(host.colour('Findings', 'A3').bold).toBe(true);
    expect(host.colour('Findings', 'A4').bold).toBe(false);
    expect(host.note('Findings', 'C2')).toContain('less the score without it');
  });
});

describe('Check and repair', () => {
  test('adds the tab and the column to a sheet that was set up before they existed', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = textOf(host);
    host.deleteSheet('Findings', applicant);
    host.deleteColumns('Rank List', 14, 1, applicant);
    const said = repair(heard);
    expect(said).toContain('“Findings” was missing');
    expect(said).toContain('“Next question”');
    expect(said.split('\n')).toHaveLength(2);
    expect(textOf(host)).toBe(before);
    const label = host.displayed('Rank List', 'R1')[0]?.[0];
    expect(label).toBe('Next question');
    expect(host.displayed('Rank List', 'R2')[0]?.[0]).toMatch(/^[A-Z][a-z ]+: .+\?/);
    expect(repair(heard)).toBe('Nothing was broken.');
  });

  test('keeps words typed into the table in a note, and computes it again', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = textOf(host);
    host.type('Findings', 'D14', 'ask her again', applicant);
    expect(host.values('Findings', 'A2')).toEqual([['#REF!']]);
    expect(repair(heard)).toContain('kept in a note');
    expect(host.note('Findings', 'A1')).toContain('D14 before: ask her again');
    expect(textOf(host)).toBe(before);
    host.type('Findings', 'A2', 'Programs', applicant);
    expect(repair(heard)).toContain('computed again');
    expect(host.note('Findings', 'A1')).toContain('A2 before: Programs');
    expect(textOf(host)).toBe(before);
    expect(repair(heard)).toBe('Nothing was broken.');
  });

  test('leaves a whole pasted block alone, and says who must move it', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const block = Array.from({ length: 12 }, (_, row) => [`a${row}`, 'b', 'c', 'd']);
    host.pasteText('Findings', 'B30', block, applicant);
    expect(repair(heard)).toContain('from B30 on: move it to a tab of its own');
    expect(host.values('Findings', 'B30:C30')).toEqual([['a0', 'b']]);
  });

  test('a table moved to the edge of the sheet goes back to its place', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = textOf(host);
    host.moveColumns('Findings', 1, 1, 5, applicant);
    expect(host.values('Findings', 'D2')).toEqual([['#REF!']]);
    expect(repair(heard)).toContain('computed again');
    expect(textOf(host)).toBe(before);
  });

  test('a sheet too short for the table ends with a line that says so; repair makes room', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = findingsOn(host);
    host.deleteRows('Findings', 40, 940, applicant);
    const short = findingsOn(host);
    expect(short.slice(0, -1)).toEqual(before.slice(0, short.length - 1));
    expect(short[short.length - 1]?.['What it shows']).toBe(
      `… and ${before.length - short.length + 1} more: Check and repair makes room for them.`,
    );
    expect(repair(heard)).toContain('1000 rows more');
    expect(findingsOn(host)).toEqual(before);
    expect(repair(heard)).toBe('Nothing was broken.');
  });

  test('needs no line above the table', () => {
    const heard = aSampleHost();
    const { host } = heard;
    const before = textOf(host);
    host.deleteRows('Findings', 1, 1, applicant);
    expect(host.displayed('Findings', 'A1:J1')).toEqual([labels]);
    expect(repair(heard)).toBe('Nothing was broken.');
    host.insertRows('Findings', 1, 3, applicant);
    expect(host.displayed('Findings', 'A4:J4')).toEqual([labels]);
    expect(repair(heard)).toBe('Nothing was broken.');
    expect(host.displayed('Findings', 'A5:J5')[0]).toEqual(
      (JSON.parse(before) as Record<string, unknown>[])
        .slice(0, 1)
        .flatMap((row) =>
          Object.values(row).map((cell) =>
            typeof cell === 'number' ? `+${cell.toFixed(1)}` : cell,
          ),
        ),
    );
  });
});

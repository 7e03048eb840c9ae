/** The sample programs are well formed, made up, and each comes out with the story that it tells. */
import { describe, expect, test } from 'vitest';
import { bank } from '../../src/bank/index.ts';
import { sample, sampleNeed, sampleSeason } from '../../src/bank/sample.ts';
import { parseCell } from '../../src/domain/reading/parse-cell.ts';
import type { ScorecardRow } from '../../src/domain/workbook/scorecard-rows.ts';
import { scorecard } from '../../src/functions/scorecard.ts';
import { repeated } from '../support/likeness.ts';

const today = '2026-11-22';
const questionIds = bank.questions.map(({ id }) => id);
const linesOf = (program: (typeof sample)[number]) =>
  Object.values(program.answers).flatMap((cell) => parseCell(cell));
const named = sample.map((program) => [program.name, program] as const);

describe('the sample', () => {
  test('has eight programs whose names, codes and ranks do not repeat', () => {
    expect(sample).toHaveLength(8);
    expect(repeated(sample.map(({ name }) => name.toLowerCase()))).toEqual([]);
    expect(repeated(sample.map(({ code }) => code))).toEqual([]);
    expect(repeated(sample.flatMap(({ rank }) => rank ?? []))).toEqual([]);
  });

  test('has codes of an institution that cannot exist', () => {
    expect(sample.filter(({ code }) => !code.startsWith('0000'))).toEqual([]);
  });

  test('has codes that fit their tracks: 416 for integrated IR, 420 for DR', () => {
    const specialty = sample.map(({ code, track }) => [track, code.slice(4, 7)]);
    const misfits = specialty.filter(
      ([track, digits]) => digits !== (track === 'integrated' ? '416' : '420'),
    );
    expect(misfits).toEqual([]);
  });

  test('shows an advanced place, which needs a first year from elsewhere', () => {
    expect(sample.filter(({ code }) => code[7] === 'A')).toHaveLength(1);
  });

  test.each(named)('%s answers questions of the bank only', (_name, program) => {
    const unknown = Object.keys(program.answers).filter((id) => !questionIds.includes(id));
    expect(unknown).toEqual([]);
  });

  test('holds eight to sixteen answers a program, but for the one nearly unknown', () => {
    const counts = sample
      .filter(({ name }) => name !== 'Heron Ferry')
      .map(({ answers }) => Object.keys(answers).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(16);
  });

  test.each(named)('%s has lines that all name who said it, and when', (_name, program) => {
    const bare = linesOf(program).filter(({ role, date }) => role === null || date === null);
    expect(bare.map(({ words }) => words)).toEqual([]);
  });

  test('leaves some lines to the reader and marks most', () => {
    const lines = sample.flatMap(linesOf);
    const marked = lines.filter(({ mark }) => mark !== null);
    expect(marked.length / lines.length).toBeGreaterThan(0.8);
    expect(marked.length).toBeLessThan(lines.length);
  });

  test('shows every mark for a verdict, and most roles', () => {
    const lines = sample.flatMap(linesOf);
    const used = new Set(lines.map(({ mark }) => mark));
    expect(
      ['good', 'mixed', 'vague', 'red', 'fact'].filter((mark) => !used.has(mark as never)),
    ).toEqual([]);
    expect(new Set(lines.map(({ role }) => role)).size).toBeGreaterThanOrEqual(8);
  });

  test('quotes nobody before the day of the interview, and nobody in the future', () => {
    const early = sample.flatMap((program) =>
      linesOf(program)
        .filter(({ role }) => role === 'director' || role === 'faculty' || role === 'observer')
        .filter(({ date }) => date !== program.interview)
        .map(({ words }) => `${program.name}: ${words}`),
    );
    const late = sample.flatMap(linesOf).filter(({ date }) => (date ?? '') > today);
    expect(early).toEqual([]);
    expect(late).toEqual([]);
  });

  test('lies in the interview months of its season', () => {
    const strays = sample.filter(
      ({ interview }) => interview < `${sampleSeason}-10-01` || interview > `${sampleSeason}-12-31`,
    );
    expect(strays).toEqual([]);
  });
});

describe('the stories of the sample', () => {
  const table = scorecard.run(
    bank,
    questionIds.map((id) => [id]),
    questionIds.map((id) => sample.map(({ answers }) => answers[id] ?? '')),
    sampleNeed,
    sampleSeason,
    [sample.map(({ name }) => name)],
  );
  const rows = Array.isArray(table) ? (table as readonly (readonly (string | number)[])[]) : [];
  const valueIn = (row: ScorecardRow, program: string): string | number | undefined =>
    rows.find(([label]) => label === row)?.[1 + sample.findIndex(({ name }) => name === program)];

  test.each([
    // program, visa, pipeline, culture, gate
    ['Alder Bay', 'Strong', 'Strong', 'Low risk', 'none'],
    ['Birchmont', 'Strong', 'Strong', 'Unknown', 'none'],
    ['Cedarholm', 'Fair', 'Fair', 'Low risk', 'signal'],
    ['Dunmore Valley', 'Fair', 'Weak', 'High risk', 'concern'],
    ['Embercliff', 'Strong', 'Strong', 'High risk', 'malignant'],
    ['Foxglove City', 'Blocked', 'Strong', 'Low risk', 'visa blocked'],
    ['Gannet Harbor', 'Strong', 'Strong', 'Some risk', 'verify'],
    ['Heron Ferry', 'Unknown', 'Unknown', 'Unknown', 'none'],
  ])('%s: visa %s, pipeline %s, culture %s, gate %s', (program, visa, pipeline, culture, gate) => {
    expect({
      visa: valueIn('Visa label', program),
      pipeline: valueIn('Pipeline label', program),
      culture: valueIn('Culture label', program),
      gate: valueIn('Gate', program),
    }).toEqual({ visa, pipeline, culture, gate });
  });

  test('keep the two barred programs apart from the others', () => {
    const barred = sample.filter(({ name }) => {
      const value = valueIn('Barred', name);
      return value !== '' && value !== 0;
    });
    expect(barred.map(({ name }) => name)).toEqual(['Embercliff', 'Foxglove City']);
  });

  test('give the malignant program a better fit than a decent one, so that the gate matters', () => {
    expect(valueIn('Fit', 'Embercliff')).toBeGreaterThan(Number(valueIn('Fit', 'Dunmore Valley')));
  });
});

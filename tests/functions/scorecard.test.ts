/** The table of all numbers agrees with the functions of a single score. */
import { describe, expect, it } from 'vitest';
import { scorecardRows } from '../../src/domain/workbook/scorecard-rows.ts';
import { cultureRedFlags } from '../../src/functions/culture-red-flags.ts';
import type { CellArgument } from '../../src/functions/entry.ts';
import { irPipeline } from '../../src/functions/ir-pipeline.ts';
import { programGate } from '../../src/functions/program-gate.ts';
import { scorecard } from '../../src/functions/scorecard.ts';
import { visaStability } from '../../src/functions/visa-stability.ts';
import { aBank } from '../support/a-bank.ts';

const bank = aBank([]);
const questions: CellArgument = [
  ['own:resident:visa:record:1'],
  ['own:resident:pipeline:outcomes:1'],
  ['own:resident:culture:abuse:1'],
  ['own:resident:culture:workload:2'],
];
const answers: CellArgument = [
  ['✅ 2026-11-03 resident (A): a', ''],
  ['✅ 2026-11-03 resident (A): b\n⚖️ resident (B): c', ''],
  ['🚩 2026-11-03 resident (A): d', ''],
  ['🚩 2025-11-03 resident (B): e', ''],
];
const programs: CellArgument = [['Alder Bay', '']];

const table = scorecard.run(bank, questions, answers, 'J-1', '', programs) as (string | number)[][];
const row = (name: string): readonly (string | number)[] =>
  table.find(([first]) => first === name)?.slice(1) ?? [];

describe('the table of all numbers', () => {
  it('has its rows in the promised order', () => {
    expect(table.map(([name]) => name)).toEqual(scorecardRows);
  });

  it('leaves a column without a program blank', () => {
    expect(table.map((cells) => cells[2])).toEqual(scorecardRows.map(() => ''));
  });

  it.each([
    ['Visa', '', 'score'],
    ['Visa', ' label', 'label'],
    ['Visa', ' value', 'value'],
    ['Visa', ' low', 'value-low'],
    ['Visa', ' high', 'value-high'],
    ['Pipeline', '', 'score'],
    ['Pipeline', ' value', 'value'],
    ['Pipeline', ' low', 'value-low'],
    ['Pipeline', ' high', 'value-high'],
    ['Culture', '', 'score'],
    ['Culture', ' label', 'label'],
    ['Culture', ' value', 'value'],
    ['Culture', ' low', 'value-low'],
    ['Culture', ' high', 'value-high'],
    ['Culture', ' coverage', 'coverage'],
  ] as const)('shows %s%s as the function does', (dim, what, show) => {
    const single = {
      Visa: () => visaStability.run(bank, questions, answers, 'J-1', '', show),
      Pipeline: () => irPipeline.run(bank, questions, answers, '', show),
      Culture: () => cultureRedFlags.run(bank, questions, answers, '', show),
    }[dim]();
    expect([row(`${dim}${what}`)[0]]).toEqual([(single as (string | number)[][])[0]?.[0]]);
  });

  it('shows the gate as its function does', () => {
    expect([row('Gate')]).toEqual(programGate.run(bank, questions, answers, 'J-1', '', programs));
  });

  it('weighs the three values into the fit', () => {
    const value = (name: string): number => Number(row(`${name} value`)[0]);
    const known = 0.4 * value('Visa') + 0.35 * value('Pipeline') + 0.25 * (100 - value('Culture'));
    expect(row('Fit')[0]).toBeCloseTo(known, 9);
  });

  it('has neither number nor word for the visa of one who needs none', () => {
    const free = scorecard.run(bank, questions, answers, 'none', '', programs) as string[][];
    const visa = free.filter(([name]) => name === 'Visa' || name === 'Visa label');
    expect(visa.map(([, first]) => first)).toEqual(['', '']);
  });
});

describe('a single score', () => {
  it('is one value for one column, and a row of values for more', () => {
    const column = (answers as string[][]).map(([first]) => [first ?? '']);
    const one = irPipeline.run(bank, questions, column, 2026);
    expect(irPipeline.run(bank, questions, answers, 2026)).toEqual([[one, '']]);
  });

  it('tells of all arguments that are wrong', () => {
    expect(visaStability.run(bank, questions, answers, 'maybe', 'soon')).toBe(
      '“maybe” is no visa need. Write J-1, H-1B, any or none. “soon” is no season. Write the year in which it began, such as 2026, or a date such as 2026-11-20.',
    );
  });
});

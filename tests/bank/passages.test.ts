/** The texts of the Start here tab are there, short, and in step with the rest of the bank. */
import { describe, expect, test } from 'vitest';
import { budgets } from '../../src/bank/budgets.ts';
import { passages } from '../../src/bank/passages.ts';
import { parseCell } from '../../src/domain/reading/parse-cell.ts';
import { cultureGates, marks } from '../../src/domain/vocabulary.ts';
import { catalogue } from '../support/catalogue.ts';
import { repeated } from '../support/likeness.ts';

const linesOf = (id: string): readonly string[] =>
  passages.find((passage) => passage.id === id)?.lines ?? [];

describe('the passages', () => {
  test('begin with the steps, which get check boxes', () => {
    expect(passages[0]?.id).toBe('steps');
  });

  test('have ids and lines that do not repeat', () => {
    expect(repeated(passages.map(({ id }) => id))).toEqual([]);
    expect(repeated(passages.flatMap(({ lines }) => lines))).toEqual([]);
  });

  test('fit on a page or two', () => {
    const letters = passages.flatMap(({ lines }) => lines).join('').length;
    expect(letters).toBeLessThan(8000);
  });

  test('name sources that exist', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    expect(passages.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([]);
  });

  test('show answer lines that are read as they say', () => {
    const shown = linesOf('answer-line')
      .flatMap((line) => parseCell(line))
      .filter(({ mark }) => mark !== null);
    expect(shown.map(({ mark, date, role, source }) => [mark, date, role, source])).toEqual([
      ['good', '2026-11-03', 'director', 'Dr. A.'],
      ['red', null, 'resident', 'PGY-4'],
    ]);
  });

  test('name every mark that can be typed', () => {
    const typed = linesOf('marks').join(' ');
    expect(marks.filter((mark) => !typed.includes(`[${mark}]`))).toEqual([]);
  });

  test('explain every gate', () => {
    const told = linesOf('gates').join(' ').toLowerCase();
    const gates = [...cultureGates.filter((gate) => gate !== 'none'), 'visa blocked'];
    expect(gates.filter((gate) => !told.includes(gate))).toEqual([]);
  });

  test('say that unknown is not bad, that the sample is made up, and where to check a visa', () => {
    expect(linesOf('not-the-scores').join(' ')).toMatch(/unknown is not bad/i);
    expect(linesOf('sample').join(' ')).toMatch(/made up/i);
    expect(linesOf('check-visa-facts').join(' ')).toMatch(/GME office.*immigration attorney/);
    expect(linesOf('privacy').join(' ')).toMatch(/nothing leaves/i);
  });

  test('give the same budgets as the sidebar', () => {
    const words = ['', 'one', 'two', 'three', 'four', 'five'];
    const told = linesOf('asking-well').join(' ');
    const missing = budgets.filter(
      ({ audience, least, most }) =>
        audience !== 'faculty' &&
        !new RegExp(`${words[least]} (?:or|to) ${words[most]}[^,]*${audience}`).test(told),
    );
    expect(missing).toEqual([]);
  });
});

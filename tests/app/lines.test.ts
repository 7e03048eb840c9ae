import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLine } from '../../src/app/add-line.ts';
import { readCell } from '../../src/app/read-cell.ts';
import { runReading, runWriting } from '../../src/app/run.ts';
import { takeBackLine } from '../../src/app/take-back-line.ts';
import { whereAmI } from '../../src/app/where-am-i.ts';
import { bank } from '../../src/bank/index.ts';
import type { AnswerLine } from '../../src/domain/vocabulary.ts';
import { aBook, expectOk, problemsOf } from '../support/a-book.ts';

const question = bank.questions[0]?.id ?? '';
const at = { row: 7, column: 4 };
const place = { program: 'Alder Bay', question };
const said = (words: string, more: Partial<AnswerLine> = {}): AnswerLine => ({
  mark: null,
  date: '2026-11-22',
  role: 'director',
  source: '',
  words,
  ...more,
});
const aFilledBook = (text: string) => {
  const book = aBook(['Alder Bay'], [question]);
  book.type('answers', at, text);
  return book;
};

test('a line goes below what is there', () => {
  const book = aFilledBook('resident: fine');
  const made = expectOk(
    runWriting(book.rim(), addLine, {
      ...place,
      expecting: 'resident: fine',
      line: said('two of three', { mark: 'good' }),
    }),
  );
  const text = 'resident: fine\n✅ 2026-11-22 director: two of three';
  expect(made).toMatchObject({ cell: 'D7', lines: 2, text });
  expect(book.cell('answers', at)).toBe(text);
});

test('what changed since it was seen is shown beside one’s own words, and nothing is written', () => {
  const book = aFilledBook('someone else wrote this');
  const result = runWriting(book.rim(), addLine, {
    ...place,
    expecting: '',
    line: said('two of three'),
  });
  expect(result).toEqual({
    ok: false,
    problems: [
      {
        kind: 'cell-changed',
        cell: 'D7',
        now: 'someone else wrote this',
        yours: '2026-11-22 director: two of three',
      },
    ],
  });
  expect(book.cell('answers', at)).toBe('someone else wrote this');
});

test('a formula is never overwritten', () => {
  const book = aFilledBook('5');
  const line = book.tab('answers').formulas[at.row - 1];
  if (line) line[at.column - 1] = '=2+3';
  const result = runWriting(book.rim(), addLine, { ...place, expecting: '5', line: said('x') });
  expect(problemsOf(result)).toEqual(['cell-holds-formula']);
});

test.each([
  ['no words', { ...place, expecting: '', line: said('  \n') }, 'words-empty'],
  [
    'no such program',
    { ...place, program: 'Nowhere', expecting: '', line: said('x') },
    'program-missing',
  ],
  [
    'no such question',
    { ...place, question: 'x', expecting: '', line: said('x') },
    'question-missing',
  ],
  [
    'too much for a cell',
    { ...place, expecting: '', line: said('x'.repeat(50_001)) },
    'cell-too-long',
  ],
])('%s is said', (_, request, kind) => {
  expect(problemsOf(runWriting(aFilledBook('').rim(), addLine, request))).toEqual([kind]);
});

test('a doubled program is for the person to settle', () => {
  const book = aFilledBook('');
  book.type('answers', { row: 1, column: 6 }, 'alder bay');
  const result = runWriting(book.rim(), addLine, { ...place, expecting: '', line: said('x') });
  expect(result).toMatchObject({
    problems: [{ kind: 'program-doubled', cells: ['D1', 'F1'] }],
  });
});

test('a line taken back leaves the cell as it was before', () => {
  const book = aFilledBook('resident: fine');
  const made = expectOk(
    runWriting(book.rim(), addLine, {
      ...place,
      expecting: 'resident: fine',
      line: said('two of three\n=1+1'),
    }),
  );
  expectOk(runWriting(book.rim(), takeBackLine, { ...place, line: made.line }));
  expect(book.cell('answers', at)).toBe('resident: fine');
});

test('a line that is no longer the last is not taken back', () => {
  const book = aFilledBook('director: one\nresident: two');
  const result = runWriting(book.rim(), takeBackLine, { ...place, line: 'director: one' });
  expect(problemsOf(result)).toEqual(['line-gone']);
  expect(book.cell('answers', at)).toBe('director: one\nresident: two');
});

test('no line ever alters what stood there, whatever it is', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), words, (before, text) => {
      fc.pre(text.trim() !== '');
      const book = aFilledBook(before);
      const result = runWriting(book.rim(), addLine, {
        ...place,
        expecting: before,
        line: said(text),
      });
      const { text: now } = expectOk(result);
      expect(now.startsWith(before)).toBe(true);
      expect(book.cell('answers', at)).toBe(now);
    }),
    { numRuns: 200 },
  );
});

test('the selection tells program and question', () => {
  const book = aFilledBook('director: one\nresident: two');
  book.selection = { tab: 'answers', at };
  expect(expectOk(runReading(book.rim(), whereAmI, {}))).toMatchObject({
    program: 'Alder Bay',
    question: { id: question },
    cell: 'D7',
    lines: 2,
  });
  book.selection = { tab: 'answers', at: { row: 7, column: 1 } };
  expect(expectOk(runReading(book.rim(), whereAmI, {}))).toMatchObject({
    program: null,
    question: { id: question },
    cell: null,
  });
  book.selection = { tab: null, at };
  expect(expectOk(runReading(book.rim(), whereAmI, {})).question).toBeNull();
});

test('a cell is read whatever is selected', () => {
  const book = aFilledBook('director: one');
  expect(expectOk(runReading(book.rim(), readCell, place))).toEqual({
    cell: 'D7',
    text: 'director: one',
    lines: 1,
    holdsFormula: false,
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesToConfirm } from '../../src/app/lines-to-confirm.ts';
import { markLine } from '../../src/app/mark-line.ts';
import { runReading, runWriting } from '../../src/app/run.ts';
import { unmarkLine } from '../../src/app/unmark-line.ts';
import type { RequestOf } from '../../src/contracts/index.ts';
import { marks } from '../../src/domain/vocabulary.ts';
import { aBook, aSampleBook, expectOk, problemsOf } from '../support/a-book.ts';
import type { PaperBook } from '../support/paper-book.ts';

const question = 'res-nights';
const at = { row: 7, column: 4 };
const place = { program: 'Alder Bay', question };
const red = { ...place, place: 0, mark: 'red' } as const;
const aFilledBook = (text: string): PaperBook => {
  const book = aBook(['Alder Bay', 'Birchmont'], [question]);
  book.type('answers', at, text);
  return book;
};
const ask = (book: PaperBook, request: Partial<RequestOf<'linesToConfirm'>> = {}) =>
  expectOk(
    runReading(book.rim(), linesToConfirm, {
      program: null,
      silentToo: false,
      leaveOut: [],
      ...request,
    }),
  );
const alone = 'resident (A): left alone at night with three rooms, nobody came';

test('a line comes with its words, its place, who said it and how it reads', () => {
  const book = aFilledBook(`✅ faculty: someone always comes\n2026-11-03 ${alone}`);
  const { lines, left, silent } = ask(book);
  expect({ left, silent }).toEqual({ left: 1, silent: 0 });
  expect(lines).toMatchObject([
    {
      program: 'Alder Bay',
      question: { id: question },
      place: 1,
      line: `2026-11-03 ${alone}`,
      words: 'left alone at night with three rooms, nobody came',
      date: '2026-11-03',
      role: 'resident',
      named: true,
      source: 'A',
      rating: 'Red flag',
    },
  ]);
  const [line] = lines;
  expect(['grave-doubt', 'weighty']).toContain(line?.reason);
  expect(line?.found[0]?.facet).toBe('supervision');
  for (const { start, end } of line?.found[0]?.spans ?? []) {
    expect(line?.words.slice(start, end)).not.toBe('');
  }
});

test('a line without a name counts for the one who was asked, and says so', () => {
  const [line] = ask(aFilledBook('left alone at night, nobody came')).lines;
  expect(line).toMatchObject({ role: 'resident', named: false, source: '' });
});

test('a marked line is not asked about again, whatever the mark', () => {
  for (const mark of marks) {
    const book = aFilledBook(alone);
    expect(ask(book).left).toBe(1);
    expectOk(runWriting(book.rim(), markLine, { ...red, line: alone, mark }));
    expect(ask(book, { silentToo: true }).left).toBe(0);
  }
});

test('lines in which nothing was found are counted, and come last when asked for', () => {
  const book = aFilledBook(`resident: blocks are four weeks\n${alone}`);
  expect(ask(book)).toMatchObject({ left: 1, silent: 1 });
  expect(ask(book, { silentToo: true }).lines.map(({ place: nth }) => nth)).toEqual([1, 0]);
});

test('words that are not English come without a reading', () => {
  const book = aFilledBook('resident: nunca estamos solos por la noche, siempre viene el jefe');
  expect(ask(book).lines).toMatchObject([{ reason: 'unread', rating: null, found: [] }]);
});

test('one program can be looked at alone; an unknown one is said', () => {
  const book = aFilledBook(alone);
  book.type('answers', { row: 7, column: 5 }, alone);
  expect(ask(book).left).toBe(2);
  expect(ask(book, { program: 'birchmont' }).lines).toMatchObject([{ program: 'Birchmont' }]);
  const unknown = runReading(book.rim(), linesToConfirm, {
    program: 'Nowhere',
    silentToo: false,
    leaveOut: [],
  });
  expect(problemsOf(unknown)).toEqual(['program-missing']);
});

test('what the panel holds is left out; equal lines are two', () => {
  const book = aFilledBook(`${alone}\n${alone}`);
  const [first, second] = ask(book).lines;
  expect(first?.key).not.toBe(second?.key);
  expect(ask(book, { leaveOut: [first?.key ?? ''] })).toMatchObject({
    left: 1,
    lines: [{ key: second?.key, place: 1 }],
  });
});

test('a key outlives lines added above, and no change of its words', () => {
  const book = aFilledBook(alone);
  const [before] = ask(book).lines;
  book.type('answers', at, `✅ faculty: hello\n${alone}`);
  expect(ask(book).lines).toMatchObject([{ key: before?.key, place: 1 }]);
  book.type('answers', at, `${alone} again`);
  expect(ask(book).lines[0]?.key).not.toBe(before?.key);
});

test('a batch is small: twenty lines, or as many as hold few words', () => {
  const book = aFilledBook(Array.from({ length: 30 }, (_, nth) => `${alone} (${nth})`).join('\n'));
  expect(ask(book)).toMatchObject({ left: 30 });
  expect(ask(book).lines).toHaveLength(20);
  const long = `${alone}. `.repeat(Math.ceil(12_000 / alone.length));
  book.type('answers', at, [long, `${long}x`, `${long}y`].join('\n'));
  expect(ask(book).lines).toHaveLength(1);
  expect(ask(book).left).toBe(3);
});

test('a formula, a doubled program and a doubled question are left alone', () => {
  const book = aFilledBook(alone);
  const formulas = book.tab('answers').formulas[at.row - 1];
  if (formulas) formulas[at.column - 1] = '=1';
  expect(ask(book).left).toBe(0);
  const doubled = aFilledBook(alone);
  doubled.type('answers', { row: 1, column: 5 }, 'ALDER BAY');
  expect(ask(doubled).left).toBe(0);
  const twice = aFilledBook(alone);
  twice.type('answers', { row: 8, column: 1 }, question);
  expect(ask(twice).left).toBe(0);
});

test('on the sample the gravest doubts come first, and a confirmed line is gone', () => {
  const book = aSampleBook();
  const { lines, left } = ask(book);
  const order = ['grave-doubt', 'fact-doubt', 'weighty', 'doubt', 'unread'];
  const ranks = lines.map(({ reason }) => order.indexOf(reason));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const [first] = lines;
  if (!first) throw new Error('the sample leaves something to confirm');
  const { program, line } = first;
  expectOk(
    runWriting(book.rim(), markLine, {
      program,
      question: first.question.id,
      place: first.place,
      line,
      mark: 'ok',
    }),
  );
  expect(ask(book).left).toBe(left - 1);
});

test('the mark goes before the line in the cell, and undoing restores the cell', () => {
  const cell = `faculty: fine\r\n${alone}\n and cold\n\n`;
  const book = aFilledBook(cell);
  const request = { ...red, place: 1, line: `${alone}\n and cold` };
  expect(expectOk(runWriting(book.rim(), markLine, request))).toEqual({
    cell: 'D7',
    text: `faculty: fine\r\n🚩 ${alone}\n and cold\n\n`,
    lines: 2,
  });
  expect(expectOk(runWriting(book.rim(), unmarkLine, request)).text).toBe(cell);
  expect(book.cell('answers', at)).toBe(cell);
});

test('a line that somebody changed meanwhile is refused with both versions, and nothing is written', () => {
  const book = aFilledBook(`${alone}, or so`);
  expect(runWriting(book.rim(), markLine, { ...red, line: alone })).toEqual({
    ok: false,
    problems: [{ kind: 'line-changed', cell: 'D7', now: `${alone}, or so`, yours: `🚩 ${alone}` }],
  });
  expect(book.cell('answers', at)).toBe(`${alone}, or so`);
});

test('undoing what somebody changed since is refused', () => {
  const book = aFilledBook(alone);
  expectOk(runWriting(book.rim(), markLine, { ...red, line: alone }));
  book.type('answers', at, `✅ ${alone}`);
  const undone = runWriting(book.rim(), unmarkLine, { ...red, line: alone });
  expect(problemsOf(undone)).toEqual(['line-changed']);
  expect(book.cell('answers', at)).toBe(`✅ ${alone}`);
});

test('a mark sent twice, since no answer came, is written once', () => {
  const book = aFilledBook(`${alone}\n${alone}`);
  for (let times = 0; times < 3; times += 1) {
    expectOk(runWriting(book.rim(), markLine, { ...red, line: alone }));
  }
  expect(book.cell('answers', at)).toBe(`🚩 ${alone}\n${alone}`);
});

test.each([
  ['a line that bears a mark', `✅ ${alone}`, alone, 'request-invalid'],
  ['no line', alone, '', 'line-changed'],
  ['the blanks of a line', alone, ` ${alone}`, 'line-changed'],
  ['a cell that is full', `x${'y'.repeat(49_999)}`, alone, 'cell-too-long'],
])('%s is refused', (_, text, other, kind) => {
  const book = aFilledBook(text);
  const line = kind === 'request-invalid' || kind === 'cell-too-long' ? text : other;
  expect(problemsOf(runWriting(book.rim(), markLine, { ...red, line }))).toEqual([kind]);
  expect(book.cell('answers', at)).toBe(text);
});

test('a formula is never overwritten by a mark', () => {
  const book = aFilledBook('#N/A');
  const formulas = book.tab('answers').formulas[at.row - 1];
  if (formulas) formulas[at.column - 1] = '=NA()';
  expect(problemsOf(runWriting(book.rim(), markLine, { ...red, line: '#N/A' }))).toEqual([
    'cell-holds-formula',
  ]);
});

test('whatever the cell holds, every line that is asked about can be marked and unmarked', () => {
  const words = fc.array(
    fc.constantFrom('\n', ' ', 'resident: ', alone, '2026 ', '=', '🚩', 'never alone', ': '),
    { maxLength: 8 },
  );
  const book = aFilledBook('');
  fc.assert(
    fc.property(words, fc.constantFrom(...marks), (parts, mark) => {
      const text = parts.join('');
      book.type('answers', at, text);
      for (const { place: nth, line } of ask(book, { silentToo: true }).lines) {
        const request = { ...place, place: nth, line, mark };
        expectOk(runWriting(book.rim(), markLine, request));
        expectOk(runWriting(book.rim(), unmarkLine, request));
        expect(book.cell('answers', at)).toBe(text);
      }
    }),
    { numRuns: 150 },
  );
});

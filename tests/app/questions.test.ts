import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOwnQuestion } from '../../src/app/add-own-question.ts';
import { insertQuestions } from '../../src/app/insert-questions.ts';
import { runWriting } from '../../src/app/run.ts';
import { takeOutQuestions } from '../../src/app/take-out-questions.ts';
import { bank } from '../../src/bank/index.ts';
import { aBook, expectOk, problemsOf } from '../support/a-book.ts';
import type { PaperBook } from '../support/paper-book.ts';

const insert = (book: PaperBook, questions: readonly string[]) =>
  expectOk(runWriting(book.rim(), insertQuestions, { questions: [...questions] }));

const ids = (book: PaperBook): readonly string[] =>
  book
    .tab('answers')
    .cells.slice(5)
    .map((line) => line[0] ?? '')
    .filter((id) => id !== '');

const rowOf = (book: PaperBook, id: string): number =>
  book.tab('answers').cells.findIndex((line) => line[0] === id) + 1;

const idsOf = (audience: string, count: number): readonly string[] =>
  bank.questions
    .filter(({ audiences }) => audiences[0] === audience)
    .slice(0, count)
    .map(({ id }) => id);

const [d1 = '', d2 = '', d3 = ''] = idsOf('director', 3);
const [r1 = '', r2 = ''] = idsOf('resident', 2);

test('questions stand below the heading of those whom one asks', () => {
  const book = aBook();
  const made = insert(book, [r1, d1]);
  expect(ids(book)).toEqual(['group:director', d1, 'group:resident', r1]);
  expect(made).toEqual({ added: [r1, d1], already: [], first: 'C7' });
  expect(book.cell('answers', { row: 6, column: 3 })).toBe('The director: 2 to 3 questions');
});

test('inserting twice adds nothing twice', () => {
  const book = aBook([], [d1]);
  expect(insert(book, [d1, d2, d2])).toEqual({ added: [d2], already: [d1], first: 'C8' });
  expect(ids(book)).toEqual(['group:director', d1, d2]);
  expect(insert(book, [d1, d2]).first).toBeNull();
});

test('a later question goes to the end of its group, and the answers move along', () => {
  const book = aBook(['Alder Bay'], [d1, r1]);
  book.type('answers', { row: rowOf(book, r1), column: 4 }, 'resident: yes');
  insert(book, [d2, r2, d3]);
  expect(ids(book)).toEqual(['group:director', d1, d2, d3, 'group:resident', r1, r2]);
  expect(book.cell('answers', { row: rowOf(book, r1), column: 4 })).toBe('resident: yes');
});

test('the first cell named is the first new row, wherever the blocks went', () => {
  const book = aBook([], [d1, r1]);
  const { first } = insert(book, [r2, d2]);
  expect(first).toBe(`C${rowOf(book, d2)}`);
});

test('a question that the bank does not know is refused', () => {
  const result = runWriting(aBook().rim(), insertQuestions, { questions: [d1, 'nonsense'] });
  expect(problemsOf(result)).toEqual(['question-unknown']);
});

test('the whole bank fits, and free rows stay below it', () => {
  const all = bank.questions.map(({ id }) => id);
  const book = aBook(['Alder Bay'], all);
  insert(book, all);
  expect(
    ids(book)
      .filter((id) => !id.startsWith('group:'))
      .sort(),
  ).toEqual([...all].sort());
  const { cells } = book.tab('answers');
  expect(cells.slice(-5).every((line) => line.every((text) => text === ''))).toBe(true);
});

test('an own question carries whom one asks and what it counts for', () => {
  const book = aBook([], [d1]);
  const text = '=How are vacations shared?';
  const made = expectOk(
    runWriting(book.rim(), addOwnQuestion, {
      text,
      audience: 'resident',
      tie: { dim: 'culture', facet: 'workload' },
    }),
  );
  expect(made.id).toBe('own:resident:culture:workload:1');
  expect(made.cell).toBe(`C${rowOf(book, made.id)}`);
  expect(book.cell('answers', { row: rowOf(book, made.id), column: 3 })).toBe(text);
  const second = expectOk(
    runWriting(book.rim(), addOwnQuestion, { text: 'More?', audience: 'any', tie: null }),
  );
  expect(second.id).toBe('own:any:none:2');
});

test('a part of a score that does not exist is refused', () => {
  const result = runWriting(aBook().rim(), addOwnQuestion, {
    text: 'x',
    audience: 'any',
    tie: { dim: 'visa', facet: 'workload' },
  });
  expect(problemsOf(result)).toEqual(['request-invalid']);
});

test('rows are taken out with their heading, but never one that holds words', () => {
  const book = aBook(['Alder Bay'], [d1, d2, r1]);
  book.type('answers', { row: rowOf(book, d2), column: 4 }, 'director: maybe');
  const { removed, kept } = expectOk(
    runWriting(book.rim(), takeOutQuestions, { questions: [d1, d2, r1, 'gone'] }),
  );
  expect(removed).toEqual([d1, r1]);
  expect(kept.map(({ id }) => id)).toEqual([d2, 'gone']);
  expect(ids(book)).toEqual(['group:director', d2]);
});

test('a question whose wording the person changed stays', () => {
  const book = aBook([], [d1]);
  book.type('answers', { row: rowOf(book, d1), column: 3 }, 'My own words');
  const { kept } = expectOk(runWriting(book.rim(), takeOutQuestions, { questions: [d1] }));
  expect(kept).toHaveLength(1);
});

test('no order of insertions loses an answer or doubles a question', () => {
  const some = [...idsOf('director', 4), ...idsOf('faculty', 3), ...idsOf('resident', 4)];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(some, { minLength: 1 }), { minLength: 1, maxLength: 5 }),
      (rounds) => {
        const book = aBook(['Alder Bay']);
        const said = new Map<string, string>();
        for (const [at, round] of rounds.entries()) {
          insert(book, round);
          const id = round[at % round.length] ?? '';
          said.set(id, `${said.get(id) ?? ''}said ${at} `);
          book.type('answers', { row: rowOf(book, id), column: 4 }, said.get(id) ?? '');
        }
        const inserted = ids(book).filter((id) => !id.startsWith('group:'));
        expect(new Set(inserted).size).toBe(inserted.length);
        expect([...inserted].sort()).toEqual([...new Set(rounds.flat())].sort());
        for (const [id, text] of said) {
          expect(book.cell('answers', { row: rowOf(book, id), column: 4 })).toBe(text);
        }
      },
    ),
    { numRuns: 60 },
  );
});

import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/result.ts';
import { sayProblem } from '../../src/domain/wording.ts';

const problems: readonly Problem[] = [
  { kind: 'request-invalid', details: 'name' },
  { kind: 'tab-missing', tab: 'Answers' },
  { kind: 'tab-damaged', tab: 'Answers', lost: 'its labels' },
  { kind: 'rows-sorted', tab: 'Answers', cell: 'A31' },
  { kind: 'program-missing', program: 'Alder Bay' },
  { kind: 'program-exists', program: 'Alder Bay', cell: 'D1' },
  { kind: 'program-name-empty' },
  { kind: 'program-doubled', program: 'Alder Bay', cells: ['D1', 'F1'] },
  { kind: 'question-missing', question: 'dir-esir' },
  { kind: 'question-doubled', question: 'dir-esir', cells: ['C7', 'C9'] },
  { kind: 'question-unknown', question: 'x' },
  { kind: 'cell-changed', cell: 'D7', now: 'a', yours: 'b' },
  { kind: 'cell-holds-formula', cell: 'D7' },
  { kind: 'cell-too-long', cell: 'D7', length: 60_000, most: 50_000 },
  { kind: 'words-empty' },
  { kind: 'line-gone', cell: 'D7', line: 'x' },
  { kind: 'busy', seconds: 10 },
  { kind: 'protected', said: 'no' },
  { kind: 'bug', said: 'x is not a function' },
];

test.each(problems)('$kind says what happened, what is kept and the way out', (problem) => {
  const { title, kept, wayOut } = sayProblem(problem);
  for (const text of [title, kept, wayOut]) {
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/[!{}]|undefined|sorry|error/i);
  }
});

test('a message names the cell, the program or the question', () => {
  expect(sayProblem({ kind: 'cell-holds-formula', cell: 'D7' }).title).toContain('D7');
  expect(sayProblem({ kind: 'program-missing', program: 'Alder Bay' }).title).toContain(
    'Alder Bay',
  );
});

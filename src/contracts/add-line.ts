/** Adds a line to an answer cell, below what is there; never replaces one. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { CellText, DraftLine, ProgramName, QuestionId } from './shapes.ts';

export const addLine = contract({
  name: 'addLine',
  says: 'Adds a line to an answer cell, below what is there.',
  request: z.object({
    program: ProgramName,
    question: QuestionId,
    /** What the panel last saw in the cell; when it has changed since, nothing is written. */
    expecting: CellText,
    line: DraftLine,
  }),
  response: z.object({
    cell: z.string(),
    lines: z.number(),
    /** What the cell holds now. */
    text: z.string(),
    /** The line as written, to take it back. */
    line: z.string(),
  }),
  example: {
    request: {
      program: 'Alder Bay',
      question: 'dir-outcomes',
      expecting: '',
      line: {
        mark: 'good',
        date: '2026-11-22',
        role: 'director',
        source: '',
        words: 'two of three',
      },
    },
    response: {
      cell: 'D7',
      lines: 1,
      text: '✅ 2026-11-22 director: two of three',
      line: '✅ 2026-11-22 director: two of three',
    },
  },
});

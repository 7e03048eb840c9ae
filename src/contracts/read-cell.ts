/** What the cell of one program and question holds, whatever is selected. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { ProgramName, QuestionId } from './shapes.ts';

export const readCell = contract({
  name: 'readCell',
  says: 'Reads the answer cell of a program and a question.',
  request: z.object({ program: ProgramName, question: QuestionId }),
  response: z.object({
    cell: z.string(),
    text: z.string(),
    lines: z.number(),
    holdsFormula: z.boolean(),
  }),
  example: {
    request: { program: 'Alder Bay', question: 'dir-outcomes' },
    response: { cell: 'D7', text: 'director: two of three', lines: 1, holdsFormula: false },
  },
});

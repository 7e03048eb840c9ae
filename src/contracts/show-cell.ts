/** Selects a question's row, or a program's answer to it, in the grid. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { ProgramName, QuestionId } from './shapes.ts';

export const showCell = contract({
  name: 'showCell',
  says: 'Selects a question, or a program’s answer to it, in the sheet.',
  request: z.object({ program: z.nullable(ProgramName), question: QuestionId }),
  response: z.object({ cell: z.string() }),
  example: {
    request: { program: 'Alder Bay', question: 'dir-outcomes' },
    response: { cell: 'D7' },
  },
});

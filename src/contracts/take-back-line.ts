/** Takes the line just added out again, if it still stands last and unchanged. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { CellText, ProgramName, QuestionId } from './shapes.ts';

export const takeBackLine = contract({
  name: 'takeBackLine',
  says: 'Takes the line just added out again, if it is still the last one and unchanged.',
  request: z.object({ program: ProgramName, question: QuestionId, line: CellText }),
  response: z.object({ cell: z.string(), lines: z.number(), text: z.string() }),
  example: {
    request: { program: 'Alder Bay', question: 'dir-outcomes', line: 'director: two of three' },
    response: { cell: 'D7', lines: 0, text: '' },
  },
});

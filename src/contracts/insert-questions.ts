/** Adds questions of the bank as rows; what is there already stays as it is. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { QuestionId } from './shapes.ts';

export const insertQuestions = contract({
  name: 'insertQuestions',
  says: 'Adds questions as rows of the Answers tab; never one twice.',
  request: z.object({ questions: z.array(QuestionId).check(z.minLength(1), z.maxLength(300)) }),
  response: z.object({
    added: z.array(z.string()),
    already: z.array(z.string()),
    /** Address of the first row added, e.g. `C12`; null when none was. */
    first: z.nullable(z.string()),
  }),
  example: {
    request: { questions: ['dir-outcomes', 'dir-esir'] },
    response: { added: ['dir-esir'], already: ['dir-outcomes'], first: 'C12' },
  },
});

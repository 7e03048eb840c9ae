/** Takes question rows out again, but never one in which something was typed. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { QuestionId } from './shapes.ts';

export const takeOutQuestions = contract({
  name: 'takeOutQuestions',
  says: 'Takes question rows out again; a row that holds words stays.',
  request: z.object({ questions: z.array(QuestionId).check(z.minLength(1), z.maxLength(300)) }),
  response: z.object({
    removed: z.array(z.string()),
    /** Rows that stay, each with the reason in words. */
    kept: z.array(z.object({ id: z.string(), because: z.string() })),
  }),
  example: {
    request: { questions: ['dir-esir'] },
    response: { removed: ['dir-esir'], kept: [] },
  },
});

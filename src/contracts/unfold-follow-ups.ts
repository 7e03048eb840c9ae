/** What to ask next, after what the answer says so far; reads no answer and writes nothing. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { CellText, QuestionId } from './shapes.ts';

export const unfoldFollowUps = contract({
  name: 'unfoldFollowUps',
  says: 'Tells what to ask next after an answer.',
  request: z.object({
    question: QuestionId,
    /** The answer so far, as a cell would hold it. */
    text: CellText,
  }),
  response: z.object({
    /** At most three, the most pressing first. */
    followUps: z.array(z.object({ text: z.string(), because: z.string() })),
  }),
  example: {
    request: { question: 'dir-esir', text: 'director: residents usually find a way' },
    response: {
      followUps: [
        {
          text: 'How many ESIR residents can you take in a class?',
          because: 'since it was left open',
        },
      ],
    },
  },
});

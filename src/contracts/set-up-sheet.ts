/** Makes the tabs from the sidebar, as the menu entry does. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';

export const setUpSheet = contract({
  name: 'setUpSheet',
  says: 'Makes all tabs that are not there yet.',
  request: z.object({
    /** Also fill in the fictitious programs. */
    sample: z.boolean(),
  }),
  response: z.object({
    made: z.array(z.string()),
    kept: z.array(z.string()),
    programs: z.array(z.string()),
  }),
  example: {
    request: { sample: false },
    response: { made: ['Answers', 'Rank List'], kept: [], programs: [] },
  },
});

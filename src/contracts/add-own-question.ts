/** Adds a question in the person's own words, tied to a score or to none. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { AudienceName, DimensionName } from './shapes.ts';

export const addOwnQuestion = contract({
  name: 'addOwnQuestion',
  says: 'Adds a question in your own words as a row of the Answers tab.',
  request: z.object({
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
    audience: AudienceName,
    /** What it counts for; null: for no score. The facet may be left open. */
    tie: z.nullable(z.object({ dim: DimensionName, facet: z.nullable(z.string()) })),
  }),
  response: z.object({ id: z.string(), cell: z.string() }),
  example: {
    request: {
      text: 'How are vacations shared out?',
      audience: 'resident',
      tie: { dim: 'culture', facet: 'workload' },
    },
    response: { id: 'own:resident:culture:workload:1', cell: 'C31' },
  },
});

/** Which program and question the selected cell belongs to. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { AudienceName } from './shapes.ts';

export const whereAmI = contract({
  name: 'whereAmI',
  says: 'Tells which program and question the selected cell belongs to.',
  request: z.object({}),
  response: z.object({
    program: z.nullable(z.string()),
    question: z.nullable(z.object({ id: z.string(), text: z.string(), audience: AudienceName })),
    /** Address of the answer cell, e.g. `D7`; null when the selection is elsewhere. */
    cell: z.nullable(z.string()),
    /** What the cell holds, as text; '' when empty or elsewhere. */
    text: z.string(),
    lines: z.number(),
    holdsFormula: z.boolean(),
  }),
  example: {
    request: {},
    response: {
      program: 'Alder Bay',
      question: { id: 'dir-outcomes', text: 'Where have residents gone?', audience: 'director' },
      cell: 'D7',
      text: 'director: two of three went on to IR',
      lines: 1,
      holdsFormula: false,
    },
  },
});

/** Adds a program: a column on Answers and a row on the Rank List. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { ProgramName } from './shapes.ts';

export const addProgram = contract({
  name: 'addProgram',
  says: 'Adds a program: a column on Answers and a row on the Rank List.',
  request: z.object({ name: ProgramName }),
  response: z.object({ name: z.string(), cell: z.string() }),
  example: { request: { name: 'Alder Bay' }, response: { name: 'Alder Bay', cell: 'D1' } },
});

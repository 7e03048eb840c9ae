/** The next lines that a person should look at, those with the largest possible effect first. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { FoundSign, ProgramName, RatingName, RoleName } from './shapes.ts';

export const linesToConfirm = contract({
  name: 'linesToConfirm',
  says: 'Gives the next lines without a mark that read as doubtful or weigh much.',
  request: z.object({
    /** Null for all programs. */
    program: z.nullable(ProgramName),
    /** Also lines in which nothing was found. */
    silentToo: z.boolean(),
    /** Keys of lines that the panel holds or has set aside. */
    leaveOut: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(2000)),
  }),
  response: z.object({
    /** A batch of at most 20. */
    lines: z.array(
      z.object({
        /** Stays the same as long as the line's words do. */
        key: z.string(),
        program: z.string(),
        question: z.object({ id: z.string(), text: z.string() }),
        /** Which line of its cell it is, from 0. */
        place: z.number(),
        /** As it stands in the cell. */
        line: z.string(),
        words: z.string(),
        date: z.nullable(z.string()),
        /** Whom it counts for. */
        role: RoleName,
        /** False when the line names nobody and the question's audience stands in. */
        named: z.boolean(),
        source: z.string(),
        reason: z.enum(['grave-doubt', 'fact-doubt', 'weighty', 'doubt', 'unread', 'silent']),
        rating: z.nullable(RatingName),
        unsure: z.boolean(),
        found: z.array(FoundSign),
      }),
    ),
    /** How many wait, those of this batch among them. */
    left: z.number(),
    /** How many lines there are in which nothing was found. */
    silent: z.number(),
  }),
  example: {
    request: { program: null, silentToo: false, leaveOut: [] },
    response: {
      lines: [
        {
          key: '1k2j3h4g5f',
          program: 'Alder Bay',
          question: { id: 'res-nights', text: 'Who comes in at night?' },
          place: 0,
          line: 'resident: left alone at night',
          words: 'left alone at night',
          date: null,
          role: 'resident',
          named: true,
          source: '',
          reason: 'grave-doubt',
          rating: 'Red flag',
          unsure: true,
          found: [
            {
              says: 'Left alone at night',
              polarity: 'red',
              dim: 'culture',
              facet: 'supervision',
              strength: 'decisive',
              year: null,
              evasive: false,
              sure: false,
              spans: [{ start: 0, end: 19 }],
            },
          ],
        },
      ],
      left: 1,
      silent: 0,
    },
  },
});

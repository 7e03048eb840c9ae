/** How the reader takes a line while it is being typed; writes nothing. */
import * as z from 'zod/mini';
import { contract } from './contract.ts';
import { DraftLine, FoundSign, QuestionId, RatingName } from './shapes.ts';

export const readWords = contract({
  name: 'readWords',
  says: 'Tells how the reader takes a line that is being typed.',
  request: z.object({ question: QuestionId, line: DraftLine }),
  response: z.object({
    /** Null while there is nothing to rate; never the person's mark, always the reader's view. */
    rating: z.nullable(RatingName),
    /** True when another rating would come out without what the reader doubts. */
    unsure: z.boolean(),
    /** True when the words are not English, so nothing was read. */
    unread: z.boolean(),
    found: z.array(FoundSign),
    /** The line as it would be written, mark and all. */
    preview: z.string(),
    /** A remark on what the need makes of it; '' when there is none. */
    remark: z.string(),
  }),
  example: {
    request: {
      question: 'dir-visa',
      line: {
        mark: null,
        date: '2026-11-22',
        role: 'resident',
        source: 'PGY-4',
        words: 'J-1 only',
      },
    },
    response: {
      rating: 'Good sign',
      unsure: false,
      unread: false,
      found: [
        {
          says: 'Only J-1 is sponsored',
          polarity: 'green',
          dim: 'visa',
          facet: 'policy',
          strength: 'decisive',
          year: 2026,
          evasive: false,
          sure: true,
          spans: [{ start: 0, end: 8 }],
        },
      ],
      preview: '2026-11-22 resident (PGY-4): J-1 only',
      remark: '',
    },
  },
});

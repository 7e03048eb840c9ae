/** All that the sidebar needs on opening: what there is to ask, and what the sheet holds already. */
import * as z from 'zod/mini';
import { templateGroups } from '../domain/vocabulary.ts';
import { contract } from './contract.ts';
import { AudienceName, NeedName, QuestionCard } from './shapes.ts';

export const lookAround = contract({
  name: 'lookAround',
  says: 'Reads what the sheet holds and what there is to ask.',
  request: z.object({}),
  response: z.object({
    /** False until the tabs are made. */
    ready: z.boolean(),
    need: NeedName,
    programs: z.array(z.string()),
    questions: z.array(QuestionCard),
    templates: z.array(
      z.object({
        id: z.string(),
        group: z.enum(templateGroups),
        name: z.string(),
        says: z.string(),
        questions: z.array(z.string()),
      }),
    ),
    budgets: z.array(z.object({ audience: AudienceName, least: z.number(), most: z.number() })),
    sampleThere: z.boolean(),
  }),
  example: {
    request: {},
    response: {
      ready: true,
      need: 'j1',
      programs: ['Alder Bay'],
      questions: [
        {
          id: 'dir-outcomes',
          audience: 'director',
          text: 'Where have recent residents who wanted IR gone?',
          ties: [{ dim: 'pipeline', facet: 'outcomes' }],
          weight: 'decisive',
          why: 'A path exists where people have walked it.',
          good: ['Names people and years'],
          red: ['No numbers'],
          followUps: [],
          leadIn: '',
          inSheet: true,
        },
      ],
      templates: [
        {
          id: 'director',
          group: 'person',
          name: 'Director',
          says: 'For the director',
          questions: ['dir-outcomes'],
        },
      ],
      budgets: [{ audience: 'director', least: 2, most: 3 }],
      sampleThere: false,
    },
  },
});

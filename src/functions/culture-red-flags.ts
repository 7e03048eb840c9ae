/** CULTURE_RED_FLAGS: the risk that the culture of each program harms its residents. */
import {
  answersParameter,
  questionsParameter,
  seasonParameter,
  showParameter,
} from './arguments-doc.ts';
import type { CustomFunction } from './entry.ts';
import { showScore } from './show-score.ts';

export const cultureRedFlags: CustomFunction = {
  name: 'CULTURE_RED_FLAGS',
  says: 'The risk that the culture of a program harms its residents, 0 to 100, more is worse. Blank while too little is known.',
  parameters: [questionsParameter, answersParameter, seasonParameter, showParameter],
  returns: {
    type: 'number|string|Array<Array<number|string>>',
    says: 'One value per column of answers.',
  },
  examples: [
    {
      says: 'two residents tell of harm, and the applicant marked both as red flags',
      arguments: [
        [['own:resident:culture:abuse:1'], ['own:resident:culture:workload:1']],
        [['🚩 2026-11-03 resident (A): not well'], ['🚩 2026-11-04 resident (B): too long']],
        2026,
        'label',
      ],
      gives: 'Some risk',
    },
    {
      says: 'only the director has spoken, and praised: no number',
      arguments: [[['own:director:culture:abuse:1']], [['✅ director: all is fine']], 2026],
      gives: '',
    },
    {
      says: 'a word that cannot be shown',
      arguments: ['Q70', 'resident: yes', 2026, 'risk'],
      gives:
        '“risk” cannot be shown. Write score, low, high, coverage, label, value, value-low or value-high.',
    },
  ],
  run: (bank, questions, answers, season, show) =>
    showScore(bank, 'culture', { questions, answers, need: '', season, show }),
};

/** VISA_STABILITY: how safely each program can sponsor this applicant to the end of training. */
import {
  answersParameter,
  needParameter,
  questionsParameter,
  seasonParameter,
  showParameter,
} from './arguments-doc.ts';
import type { CustomFunction } from './entry.ts';
import { showScore } from './show-score.ts';

export const visaStability: CustomFunction = {
  name: 'VISA_STABILITY',
  says: 'How safely a program can sponsor this applicant to the end of training, 0 to 100, more is better. Blank while too little is known.',
  parameters: [questionsParameter, answersParameter, needParameter, seasonParameter, showParameter],
  returns: {
    type: 'number|string|Array<Array<number|string>>',
    says: 'One value per column of answers.',
  },
  examples: [
    {
      says: 'two people answered, and the applicant marked both as good signs',
      arguments: [
        [['own:coordinator:visa:policy:1'], ['own:resident:visa:record:1']],
        [['✅ coordinator: it is routine'], ['✅ resident: no trouble at all']],
        'J-1',
        2026,
        'label',
      ],
      gives: 'Fair',
    },
    {
      says: 'nothing has been answered yet',
      arguments: [[['Q29'], ['Q31']], [[''], ['']], 'H-1B', 2026],
      gives: '',
    },
    {
      says: 'the same, as the number with which a program enters the fit',
      arguments: [[['Q29'], ['Q31']], [[''], ['']], 'H-1B', 2026, 'value'],
      gives: 50,
    },
    {
      says: 'the need is misspelled',
      arguments: ['Q29', 'director: yes', 'L-1'],
      gives: '“L-1” is no visa need. Write J-1, H-1B, any or none.',
    },
  ],
  run: (bank, questions, answers, need, season, show) =>
    showScore(bank, 'visa', { questions, answers, need, season, show }),
};

/** IR_PIPELINE: how really interventional radiology is reached from each program. */
import {
  answersParameter,
  questionsParameter,
  seasonParameter,
  showParameter,
} from './arguments-doc.ts';
import type { CustomFunction } from './entry.ts';
import { showScore } from './show-score.ts';

export const irPipeline: CustomFunction = {
  name: 'IR_PIPELINE',
  says: 'How really interventional radiology is reached from a program, 0 to 100, more is better. Blank while too little is known.',
  parameters: [questionsParameter, answersParameter, seasonParameter, showParameter],
  returns: {
    type: 'number|string|Array<Array<number|string>>',
    says: 'One value per column of answers.',
  },
  examples: [
    {
      says: 'two programs: one answer marked as a good sign, no answer',
      arguments: [
        [['own:resident:pipeline:outcomes:1']],
        [['✅ 2026-11-03 resident: yes', '']],
        2026,
        'value',
      ],
      gives: [[53, 50]],
    },
    {
      says: 'too little is known to show a number',
      arguments: [[['Q06'], ['Q07']], [[''], ['']], 2026],
      gives: '',
    },
    {
      says: 'the ranges do not match',
      arguments: [[['Q06'], ['Q07']], [['director: yes']]],
      gives:
        'The questions have 2 rows but the answers have 1. Choose the same rows for both, for example A6:A60 and D6:D60.',
    },
  ],
  run: (bank, questions, answers, season, show) =>
    showScore(bank, 'pipeline', { questions, answers, need: '', season, show }),
};

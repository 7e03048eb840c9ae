/** The bank: all questions, signs and texts, which reach the domain as an argument. */
import type { Bank } from '../domain/bank.ts';
import { afterTheMatch } from './after-the-match.ts';
import { budgets } from './budgets.ts';
import { passages } from './passages.ts';
import { probes } from './probes.ts';
import { questions } from './questions/index.ts';
import { sample } from './sample.ts';
import { sense } from './sense.ts';
import { signs } from './signs/index.ts';
import { templates } from './templates.ts';

export const bank: Bank = {
  questions,
  signs,
  sense,
  probes,
  templates,
  budgets,
  passages,
  afterTheMatch,
  sample,
};

/** The custom functions that the spreadsheet offers. */
import { answerRating } from './answer-rating.ts';
import { cultureRedFlags } from './culture-red-flags.ts';
import type { CustomFunction } from './entry.ts';
import { findings } from './findings.ts';
import { irPipeline } from './ir-pipeline.ts';
import { nextQuestion } from './next-question.ts';
import { programGate } from './program-gate.ts';
import { scorecard } from './scorecard.ts';
import { visaStability } from './visa-stability.ts';

export const customFunctions: readonly CustomFunction[] = [
  visaStability,
  irPipeline,
  cultureRedFlags,
  programGate,
  scorecard,
  answerRating,
  findings,
  nextQuestion,
];

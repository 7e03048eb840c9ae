/** Counts and shares: what "four of six", "all nine", "none yet" say of the matter that was asked. */
import type { Question, SignFound } from '../vocabulary.ts';
import type { TokenRow } from './phrases.ts';

/** Observations from figures alone, in the light of the question. */
export const readCounts = (
  _question: Question,
  _row: TokenRow,
  _yearOfLine: number | null,
): readonly SignFound[] => [];

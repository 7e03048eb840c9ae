/** How much the three scores matter to the applicant. */
import { defaultPoints, type ScoreWeights } from '../domain/ranking/fit.ts';
import { type Argument, faulty, given } from './argument-problem.ts';
import { rowsOf, wordOf } from './cell-values.ts';
import type { CellArgument, CellValue } from './entry.ts';

/** Null for what is no number from 0 up; a blank is 0. */
const readWeight = (value: CellValue): number | null => {
  if (typeof value === 'boolean') return null;
  const word = wordOf(value);
  const found = /^(\d+(?:[.,]\d+)?)?\s*%?$/u.exec(word);
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  return found === null ? null : Number((found[1] ?? '0').replace(',', '.'));
};

/** Three cells in a row or a column: visa, pipeline, culture. All blank: the usual weights. */
export const parseWeights = (argument: CellArgument): Argument<ScoreWeights> => {
  const cells = rowsOf(argument).flat();
  if (cells.every((cell) => wordOf(cell) === '')) return given(defaultPoints);
  if (cells.length !== 3) return faulty({ kind: 'weights-count', count: cells.length });
  const weights = cells.map(readWeight);
  const wrong = weights.indexOf(null);
  if (wrong >= 0) return faulty({ kind: 'weight-unusable', got: wordOf(cells[wrong]) });
  const [visa, pipeline, culture] = weights;
  return given({ visa: visa ?? 0, pipeline: pipeline ?? 0, culture: culture ?? 0 });
};

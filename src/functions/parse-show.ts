/** Which number of a score the cell should show. */
import { type Argument, faulty, given } from './argument-problem.ts';
import { firstCell, wordOf } from './cell-values.ts';
import type { CellArgument } from './entry.ts';

const shows = [
  'score',
  'low',
  'high',
  'coverage',
  'label',
  'value',
  'value-low',
  'value-high',
] as const;
export type Show = (typeof shows)[number];

export const parseShow = (argument: CellArgument): Argument<Show> => {
  const got = wordOf(firstCell(argument));
  if (got === '') return given('score');
  const word = got.toLowerCase().replace(/[\s_-]+/gu, '-');
  const show = shows.find((one) => one === word);
  return show === undefined ? faulty({ kind: 'show-unknown', got, known: shows }) : given(show);
};

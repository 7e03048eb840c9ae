/** Which visa the applicant needs, from an argument. */
import { parseNeed as needOf } from '../domain/parse-need.ts';
import type { Need } from '../domain/vocabulary.ts';
import { type Argument, faulty, given } from './argument-problem.ts';
import { firstCell, wordOf } from './cell-values.ts';
import type { CellArgument } from './entry.ts';

/** Blank: any, since a visa is needed as far as one knows. */
export const parseNeed = (argument: CellArgument): Argument<Need> => {
  const got = wordOf(firstCell(argument));
  const need = needOf(got);
  return need === null ? faulty({ kind: 'need-unknown', got }) : given(need);
};

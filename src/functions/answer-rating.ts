/** ANSWER_RATING: what one answer reads as. */

import type { Bank } from '../domain/bank.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import { sayRating } from '../domain/scoring/say-rating.ts';
import { type Argument, faulty, gatherArguments, given } from './argument-problem.ts';
import { needParameter } from './arguments-doc.ts';
import { type Rows, rowsOf, textOf, widthOf } from './cell-values.ts';
import type { CellArgument, CellResult, CustomFunction } from './entry.ts';
import { parseNeed } from './parse-need.ts';
import { makeReader } from './read-table.ts';
import { toCell } from './to-cell.ts';

/** One id for all answers, or one for each row of them. */
const parseIds = (argument: CellArgument, answers: Rows): Argument<readonly string[]> => {
  const rows = rowsOf(argument);
  if (widthOf(rows) > 1) return faulty({ kind: 'questions-wide', columns: widthOf(rows) });
  const ids = rows.map((row) => textOf(row[0]).trim());
  if (ids.length === 1) return given(answers.map(() => ids[0] ?? ''));
  return ids.length === answers.length
    ? given(ids)
    : faulty({ kind: 'rows-differ', questions: ids.length, answers: answers.length });
};

const showRatings = (
  bank: Bank,
  ...[answer, question, need]: readonly CellArgument[]
): CellResult => {
  const answers = rowsOf(answer);
  const parsed = gatherArguments({ ids: parseIds(question, answers), need: parseNeed(need) });
  return toCell(parsed, (value) => {
    const read = makeReader(bank);
    const ratings = answers.map((row, at) =>
      row.map((cell) => {
        const told = read(value.ids[at] ?? '', textOf(cell));
        return sayRating(observeAnswer(told.question, told.readings, value.need));
      }),
    );
    return Array.isArray(answer) ? ratings : (ratings[0]?.[0] ?? '');
  });
};

export const answerRating: CustomFunction = {
  name: 'ANSWER_RATING',
  says: 'What an answer reads as: Good sign, Mixed, Vague, Red flag or Neutral, with a question mark where the reader doubts; Unread when it is not English.',
  parameters: [
    {
      name: 'answer',
      type: 'string|Array<Array<string>>',
      says: 'The answer, one line per person; or a range of answers.',
    },
    {
      name: 'question',
      type: 'string|Array<Array<string>>=',
      says: 'The id of the question that was asked; for a range of answers, the column of ids beside it.',
    },
    needParameter,
  ],
  returns: { type: 'string|Array<Array<string>>', says: 'The rating, blank for a blank answer.' },
  examples: [
    {
      says: 'the applicant marked the line',
      arguments: ['🚩 resident: he is just like that', 'own:resident:culture:abuse:1'],
      gives: 'Red flag',
    },
    { says: 'nothing was answered', arguments: ['', 'Q70'], gives: '' },
    {
      says: 'several answers to one question',
      arguments: [[['✅ faculty: yes', '❓ director: hm']], 'Q70', 'any'],
      gives: [['Good sign', 'Vague']],
    },
  ],
  run: showRatings,
};

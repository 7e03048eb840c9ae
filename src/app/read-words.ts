/** How the reader takes a line while it is being typed; writes nothing. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import { parseNeed } from '../domain/parse-need.ts';
import { makeLine } from '../domain/reading/parse-cell.ts';
import { readAnswer } from '../domain/reading/read-answer.ts';
import { success } from '../domain/result.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import type { Need } from '../domain/vocabulary.ts';
import { sayCell } from '../domain/workbook/cells.ts';
import { sayFound } from './say-found.ts';
import type { UseCase } from './use-case.ts';

type Request = RequestOf<'readWords'>;
type Response = ResponseOf<'readWords'>;

const remarks: { readonly [N in Need]: string } = {
  j1: 'Read for an applicant who needs J-1.',
  h1b: 'Read for an applicant who needs H-1B.',
  any: 'Read for an applicant whom either visa serves.',
  none: 'Visa matters count for nothing: you need no visa.',
};

export const readWords: UseCase<Request, Response> = (ports, { question: id, line }) => {
  const question = makeQuestionFinder(ports.bank)(id);
  const need = parseNeed(sayCell(ports.readSettings()?.values.need)) ?? 'any';
  // The words stand alone: a mark is the person's own, and the reader's view is asked for.
  const words = makeLine({ ...line, mark: null });
  const { lines, rating, isDoubtful, isUnread } = observeAnswer(
    question,
    line.words.trim() === '' ? [] : readAnswer(ports.bank, question, words),
    need,
  );
  const found = lines.flatMap((observed) =>
    // What is typed may begin with blanks or with a prefix of its own: spans count from its start.
    sayFound(ports.bank, observed, Math.max(0, line.words.indexOf(observed.reading.line.words))),
  );
  const isVisa = found.some(({ dim }) => dim === 'visa');
  return success({
    response: {
      rating,
      unsure: isDoubtful,
      unread: isUnread,
      found,
      preview: makeLine(line),
      remark: isVisa ? remarks[need] : '',
    },
    plan: [],
  });
};

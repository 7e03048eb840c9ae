/** Adds questions of the bank as rows; what is there already stays as it is. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { failure, success } from '../domain/result.ts';
import { makeAddress } from '../domain/workbook/a1.ts';
import { findQuestions } from '../domain/workbook/answers-index.ts';
import { planQuestionRows } from './plan-question-rows.ts';
import { requireAnswers } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

export const insertQuestions: UseCase<
  RequestOf<'insertQuestions'>,
  ResponseOf<'insertQuestions'>
> = (ports, request) => {
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const wanted = [...new Set(request.questions)];
  const known = new Map(ports.bank.questions.map((question) => [question.id, question]));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    return failure(...unknown.map((question) => ({ kind: 'question-unknown', question }) as const));
  }
  const already = wanted.filter((id) => findQuestions(index.value, id).length > 0);
  const added = wanted.filter((id) => !already.includes(id));
  const planned = planQuestionRows(
    index.value,
    added.flatMap((id) => {
      const question = known.get(id);
      return question ? [{ id, audience: question.audiences[0], text: question.text }] : [];
    }),
    ports.bank.budgets,
  );
  const rows = added.flatMap((id) => planned.rowOf.get(id) ?? []);
  const first =
    rows.length === 0
      ? null
      : makeAddress({ row: Math.min(...rows), column: index.value.questionColumn });
  return success({
    response: { added, already, first },
    plan: planned.steps,
  });
};

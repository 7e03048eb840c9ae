/** Selects a question's row, or a program's answer to it. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { success } from '../domain/result.ts';
import { makeAddress } from '../domain/workbook/a1.ts';
import { requireAnswers, requireProgram, requireQuestion } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

export const showCell: UseCase<RequestOf<'showCell'>, ResponseOf<'showCell'>> = (
  ports,
  request,
) => {
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const question = requireQuestion(index.value, request.question);
  if (!question.ok) return question;
  let column = index.value.questionColumn;
  if (request.program !== null) {
    const program = requireProgram(index.value, request.program);
    if (!program.ok) return program;
    column = program.value.column;
  }
  const at = { row: question.value.row, column };
  return success({
    response: { cell: makeAddress(at) },
    plan: [{ kind: 'select', tab: 'answers', at }],
  });
};

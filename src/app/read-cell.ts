/** What the answer cell of a program and a question holds. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { parseCell } from '../domain/reading/parse-cell.ts';
import { success } from '../domain/result.ts';
import { requireAnswerCell } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

export const readCell: UseCase<RequestOf<'readCell'>, ResponseOf<'readCell'>> = (
  ports,
  request,
) => {
  const found = requireAnswerCell(ports, request.program, request.question);
  if (!found.ok) return found;
  const { address, text, formula } = found.value;
  return success({
    response: {
      cell: address,
      text,
      lines: parseCell(text).length,
      holdsFormula: formula !== '',
    },
    plan: [],
  });
};

/** Takes the line just added out again, if it still stands last and unchanged. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { parseCell, takeBackLine as withoutLine } from '../domain/reading/parse-cell.ts';
import { failure, success } from '../domain/result.ts';
import { requireAnswerCell } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

export const takeBackLine: UseCase<RequestOf<'takeBackLine'>, ResponseOf<'takeBackLine'>> = (
  ports,
  request,
) => {
  const found = requireAnswerCell(ports, request.program, request.question);
  if (!found.ok) return found;
  const { address: cell, at, text, formula } = found.value;
  if (formula !== '') return failure({ kind: 'cell-holds-formula', cell });
  const [line] = parseCell(request.line);
  const rest = line ? withoutLine(text, line) : null;
  if (rest === null) return failure({ kind: 'line-gone', cell, line: request.line });
  return success({
    response: { cell, lines: parseCell(rest).length, text: rest },
    plan: [{ kind: 'write-text', tab: 'answers', at, cells: [[rest]] }],
  });
};

/** Puts the person's mark before one line, if it is still the line that they saw. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { withMark } from '../domain/reading/marked-line.ts';
import { parseCell } from '../domain/reading/parse-cell.ts';
import { failure } from '../domain/result.ts';
import { changeLine } from './change-line.ts';
import type { UseCase } from './use-case.ts';

export const markLine: UseCase<RequestOf<'markLine'>, ResponseOf<'markLine'>> = (
  ports,
  request,
) => {
  const { line, mark } = request;
  if (parseCell(line)[0]?.mark) {
    return failure({ kind: 'request-invalid', details: 'the line bears a mark already' });
  }
  return changeLine(ports, request, line, withMark(line, mark));
};

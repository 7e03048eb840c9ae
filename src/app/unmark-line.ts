/** Takes a mark away, so that the line is exactly what it was before it. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { withMark } from '../domain/reading/marked-line.ts';
import { changeLine } from './change-line.ts';
import type { UseCase } from './use-case.ts';

export const unmarkLine: UseCase<RequestOf<'unmarkLine'>, ResponseOf<'unmarkLine'>> = (
  ports,
  request,
) => changeLine(ports, request, withMark(request.line, request.mark), request.line);

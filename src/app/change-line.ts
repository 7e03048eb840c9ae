/** Writes one line of an answer cell anew, if it is still as the panel saw it; all else stays. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { type Replaced, replaceLine } from '../domain/reading/marked-line.ts';
import { parseCell } from '../domain/reading/parse-cell.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { mostCharacters } from '../domain/workbook/cells.ts';
import type { Ports } from './ports.ts';
import { requireAnswerCell } from './require-tabs.ts';
import type { Done } from './write-plan.ts';

type Place = Pick<RequestOf<'markLine'>, 'program' | 'question' | 'place'>;
type Response = ResponseOf<'markLine'>;

export const changeLine = (
  ports: Ports,
  { program, question, place }: Place,
  from: string,
  to: string,
): Result<Done<Response>> => {
  const found = requireAnswerCell(ports, program, question);
  if (!found.ok) return found;
  const { address: cell, at, text: now, formula } = found.value;
  if (formula !== '') return failure({ kind: 'cell-holds-formula', cell });
  const replaced: Replaced | null = replaceLine(now, place, from, to);
  if (replaced === null) return failure({ kind: 'line-changed', cell, now, yours: to });
  const { text, changed } = replaced;
  if (text.length > mostCharacters) {
    return failure({ kind: 'cell-too-long', cell, length: text.length, most: mostCharacters });
  }
  return success({
    response: { cell, text, lines: parseCell(text).length },
    plan: changed ? [{ kind: 'write-text', tab: 'answers', at, cells: [[text]] }] : [],
  });
};

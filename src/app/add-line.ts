/** Adds a line to an answer cell: below what is there, and only if that is what the panel last saw. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { addLine as appendLine, makeLine, parseCell } from '../domain/reading/parse-cell.ts';
import { failure, success } from '../domain/result.ts';
import { mostCharacters } from '../domain/workbook/cells.ts';
import { requireAnswerCell } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

export const addLine: UseCase<RequestOf<'addLine'>, ResponseOf<'addLine'>> = (ports, request) => {
  const { program, question, expecting, line } = request;
  if (line.words.trim() === '') return failure({ kind: 'words-empty' });
  const found = requireAnswerCell(ports, program, question);
  if (!found.ok) return found;
  const { address: cell, at, text, formula } = found.value;
  if (formula !== '') return failure({ kind: 'cell-holds-formula', cell });
  const written = makeLine(line);
  if (text !== expecting) return failure({ kind: 'cell-changed', cell, now: text, yours: written });
  const next = appendLine(text, line);
  if (next.length > mostCharacters) {
    return failure({ kind: 'cell-too-long', cell, length: next.length, most: mostCharacters });
  }
  return success({
    response: { cell, lines: parseCell(next).length, text: next, line: written },
    plan: [{ kind: 'write-text', tab: 'answers', at, cells: [[next]] }],
  });
};

/** Which program and question the selected cell belongs to. */
import type { ResponseOf } from '../contracts/index.ts';
import { parseCell } from '../domain/reading/parse-cell.ts';
import { success } from '../domain/result.ts';
import { makeAddress } from '../domain/workbook/a1.ts';
import type { UseCase } from './use-case.ts';

type Response = ResponseOf<'whereAmI'>;

const nowhere: Response = {
  program: null,
  question: null,
  cell: null,
  text: '',
  lines: 0,
  holdsFormula: false,
};

export const whereAmI: UseCase<object, Response> = (ports) => {
  const selection = ports.readSelection();
  if (selection?.tab !== 'answers') return success({ response: nowhere, plan: [] });
  const index = ports.readAnswers();
  if (!index) return success({ response: nowhere, plan: [] });
  const { row, column } = selection.at;
  const program = index.programs.find((one) => one.column === column)?.name ?? null;
  const found = index.questions.find((one) => one.row === row);
  const question = found ? { id: found.id, text: found.text, audience: found.audience } : null;
  if (program === null || question === null) {
    return success({ response: { ...nowhere, program, question }, plan: [] });
  }
  const { text, formula } = ports.readCell('answers', { row, column });
  return success({
    response: {
      program,
      question,
      cell: makeAddress({ row, column }),
      text,
      lines: parseCell(text).length,
      holdsFormula: formula !== '',
    },
    plan: [],
  });
};

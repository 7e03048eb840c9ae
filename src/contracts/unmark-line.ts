/** Takes a mark away again, so that the line is exactly what it was before. */
import { contract } from './contract.ts';
import { LineMark, MarkedCell } from './shapes.ts';

export const unmarkLine = contract({
  name: 'unmarkLine',
  says: 'Takes a mark away again, if the line is still as the mark left it.',
  request: LineMark,
  response: MarkedCell,
  example: {
    request: {
      program: 'Alder Bay',
      question: 'res-nights',
      place: 0,
      line: 'resident: left alone at night',
      mark: 'red',
    },
    response: { cell: 'D7', text: 'resident: left alone at night', lines: 1 },
  },
});

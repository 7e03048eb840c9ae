/** Puts the person's mark before one line of an answer cell. */
import { contract } from './contract.ts';
import { LineMark, MarkedCell } from './shapes.ts';

export const markLine = contract({
  name: 'markLine',
  says: 'Puts your mark before one line of an answer cell, if the line is still as you saw it.',
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
    response: { cell: 'D7', text: '🚩 resident: left alone at night', lines: 1 },
  },
});

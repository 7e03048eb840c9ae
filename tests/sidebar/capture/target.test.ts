/** Which cell a line goes to, and which question comes next. */
import { expect, test } from 'vitest';
import {
  chooseTarget,
  type HandChoice,
  hereKey,
  nextQuestion,
} from '../../../src/sidebar/capture/target.ts';
import { aLook, at, nowhere, questions } from '../../support/sidebar-sheet.ts';

const question = (id: string) => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const here = at('Alder Bay', 'res-h1b');
const chosen: HandChoice = {
  program: 'Cedar Ridge',
  question: question('res-night'),
  madeAt: hereKey(here),
  firm: false,
};

test('without a choice by hand the selected cell counts', () => {
  expect(chooseTarget(here, null)).toMatchObject({
    program: 'Alder Bay',
    question: { id: 'res-h1b' },
  });
});

test('a choice by hand holds while the selection stays or is no answer', () => {
  expect(chooseTarget(here, chosen).program).toBe('Cedar Ridge');
  expect(chooseTarget(nowhere, chosen).program).toBe('Cedar Ridge');
  expect(chooseTarget(null, chosen).program).toBe('Cedar Ridge');
});

test('another answer cell ends a choice by hand, unless it is firm', () => {
  const moved = at('Birchmont', 'res-h1b');
  expect(chooseTarget(moved, chosen).program).toBe('Birchmont');
  expect(chooseTarget(moved, { ...chosen, firm: true }).program).toBe('Cedar Ridge');
});

test('what was not chosen is taken from the selection', () => {
  const header = { ...nowhere, program: 'Birchmont' };
  const half = { ...chosen, program: null, madeAt: hereKey(header) };
  expect(chooseTarget(header, half)).toMatchObject({
    program: 'Birchmont',
    question: { id: 'res-night' },
  });
});

test('the next question is the next row for the same kind of person', () => {
  expect(nextQuestion(aLook(), question('res-h1b'))?.id).toBe('res-night');
  expect(nextQuestion(aLook(), question('res-night'))).toBeNull();
});

test('after a row that the panel does not know comes the first one for that person', () => {
  const unknown = { id: 'own:resident:none:1', text: '', audience: 'resident' } as const;
  expect(nextQuestion(aLook(), unknown)?.id).toBe('res-h1b');
});

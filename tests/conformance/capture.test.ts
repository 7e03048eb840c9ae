import { expect, test } from 'vitest';
import {
  applicant,
  aReadyHost,
  aSampleHost,
  callSidebar,
  expectValue,
  mentor,
  rowOf,
  scoresOn,
} from '../support/a-host.ts';
import type { DraftLineRequest } from '../support/a-line.ts';
import { aLine } from '../support/a-line.ts';

const question = 'res-nights';
const place = { program: 'Alder Bay', question };

const aHostWithCell = () => {
  const heard = aReadyHost();
  expectValue(heard.host, 'addProgram', { name: 'Alder Bay' });
  expectValue(heard.host, 'insertQuestions', { questions: [question] });
  return { ...heard, cell: `D${rowOf(heard.host, question)}` };
};

const add = (
  host: ReturnType<typeof aReadyHost>['host'],
  expecting: string,
  line: DraftLineRequest,
  as = applicant,
) => callSidebar(host, 'addLine', { ...place, expecting, line }, as);

test('a captured line stands in the cell, and the scores follow', () => {
  const { host, cell } = aHostWithCell();
  expect(scoresOn(host)['Alder Bay']).toMatchObject({ culture: 'Unknown', gate: 'none' });
  const words = 'left alone with three rooms, no attending came';
  const outcome = add(host, '', aLine(words, { mark: 'red', role: 'resident', source: 'PGY-4' }));
  expect(outcome).toMatchObject({ ok: true, value: { cell, lines: 1 } });
  expect(host.values('Answers', cell)).toEqual([[`🚩 2026-11-22 resident (PGY-4): ${words}`]]);
  expect(scoresOn(host)['Alder Bay']).toMatchObject({ gate: 'verify' });
});

test('an answer typed straight into the grid is scored as well', () => {
  const { host, cell } = aHostWithCell();
  host.type('Answers', cell, '🚩 2026-11-20 resident: nobody came when I called', applicant);
  expect(scoresOn(host)['Alder Bay']?.culture).toBeTypeOf('number');
});

test.each([
  '=1+1',
  '=IMPORTRANGE("x")',
  '+5',
  '-3',
  '@SUM(1)',
  "'quoted",
  '007',
  '3/5',
  'TRUE',
  '50%',
  '2026-03-04',
  '<b>bold</b>',
  'مرحبا',
  '1'.repeat(400),
])('words stay words: %s', (words) => {
  const { host, cell } = aHostWithCell();
  const outcome = add(host, '', aLine(words, { date: null, role: null }));
  expect(outcome.ok).toBe(true);
  expect(host.formulas('Answers', cell)).toEqual([['']]);
  expect(host.values('Answers', cell)).toEqual([[words]]);
});

test('two people at once: the second is shown both versions, and keeps both by one more call', () => {
  const { host, cell } = aHostWithCell();
  expect(add(host, '', aLine('first'), mentor).ok).toBe(true);
  const refused = add(host, '', aLine('second'));
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ kind: 'cell-changed', now: '2026-11-22 resident: first' }],
  });
  expect(host.values('Answers', cell)).toEqual([['2026-11-22 resident: first']]);
  expect(add(host, '2026-11-22 resident: first', aLine('second')).ok).toBe(true);
  expect(host.values('Answers', cell)).toEqual([
    ['2026-11-22 resident: first\n2026-11-22 resident: second'],
  ]);
});

test('a cell with a formula is left alone', () => {
  const { host, cell } = aHostWithCell();
  host.select('Answers', cell, applicant);
  host.paste('Answers', cell, [['=2+3']], applicant);
  const outcome = add(host, '5', aLine('words'));
  expect(outcome.ok).toBe(false);
  expect(host.values('Answers', cell)).not.toEqual([['words']]);
});

test('a line is taken back', () => {
  const { host, cell } = aHostWithCell();
  host.type('Answers', cell, 'before', applicant);
  const outcome = add(host, 'before', aLine('added'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expectValue(host, 'takeBackLine', { ...place, line: outcome.value.line });
  expect(host.values('Answers', cell)).toEqual([['before']]);
});

test('the selected cell tells its program and question', () => {
  const { host, cell } = aHostWithCell();
  host.select('Answers', cell, applicant);
  expect(expectValue(host, 'whereAmI', {})).toMatchObject({
    program: 'Alder Bay',
    question: { id: question, audience: 'resident' },
    cell,
  });
  host.select('Sheet1', 'A1', applicant);
  expect(expectValue(host, 'whereAmI', {})).toMatchObject({ program: null, question: null });
});

test('showing a cell selects it for the person who asked', () => {
  const { host, cell, events } = aHostWithCell();
  expect(expectValue(host, 'showCell', place)).toEqual({ cell });
  expect(events[events.length - 1]).toMatchObject({
    kind: 'selection',
    sheetName: 'Answers',
    a1: cell,
  });
});

test('the reading of a line is given while it is typed, and nothing is written', () => {
  const { host, cell } = aHostWithCell();
  const before = host.values('Answers', cell);
  const reading = expectValue(host, 'readWords', {
    question: 'dir-visa-policy',
    line: aLine('We sponsor J-1 only.', { role: 'director' }),
  });
  expect(reading.rating).toBe('Good sign');
  expect(reading.found[0]?.spans.length).toBeGreaterThan(0);
  expect(reading.preview).toBe('2026-11-22 director: We sponsor J-1 only.');
  expect(host.values('Answers', cell)).toEqual(before);
});

test('a request that makes no sense gets a sentence, and nothing breaks', () => {
  const { host } = aHostWithCell();
  for (const request of [
    undefined,
    null,
    3,
    'x',
    [],
    {},
    { program: 3 },
    { ...place, line: 'x' },
  ]) {
    const outcome = host.call('addLine', [request], applicant);
    expect(outcome).toMatchObject({ ok: false, problems: [{ kind: 'request-invalid' }] });
  }
});

test('taking the sample out leaves what was typed since', () => {
  const { host, told } = aSampleHost();
  const [program = ''] = Object.keys(scoresOn(host));
  const row = rowOf(host, 'dir-outcomes');
  host.type('Answers', `D${row}`, 'director: changed my mind', applicant);
  host.clickMenu('Remove the sample', applicant);
  expect(Object.keys(scoresOn(host))).toEqual([program]);
  expect(told[told.length - 1]).toContain(program);
});

import { expect, test } from 'vitest';
import {
  findAnswersFrame,
  findDoubledPrograms,
  findDoubledQuestions,
  findPrograms,
  makeAnswersIndex,
} from '../../../src/domain/workbook/answers-index.ts';

const sheet = [
  ['id', 'Ask whom', 'Question', 'Alder Bay', '', ' alder  bay ', 'Birchmont'],
  ['', '', 'Visa', 64, '', '', ''],
  ['', '', 'Pipeline', '', '', '', ''],
  ['', '', 'Culture', '', '', '', ''],
  ['', '', 'Gate', '', '', '', ''],
  ['group:director', '', 'The director', '', '', '', ''],
  ['dir-outcomes', 'director', 'Where?', 'two of three', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['dir-outcomes', 'Director ', 'Where?', '', '', '', ''],
  ['own:any:none:1', 'my uncle', 'Nice?', '', '', '', ''],
  ['', '', '', '', '', '', ''],
];

const indexOf = (grid: readonly (readonly (string | number)[])[]) => {
  const frame = findAnswersFrame(grid);
  if (!frame) throw new Error('no frame');
  const places = [frame.idColumn, frame.audienceColumn, frame.questionColumn];
  return makeAnswersIndex(
    frame,
    grid[frame.headerRow - 1] ?? [],
    grid.map((cells) => places.map((column) => cells[column - 1] ?? '')),
  );
};

test('programs are known by their header, questions by the id in their row', () => {
  const index = indexOf(sheet);
  expect(index.programs.map(({ name, column }) => [name, column])).toEqual([
    ['Alder Bay', 4],
    ['alder bay', 6],
    ['Birchmont', 7],
  ]);
  expect(index.questions.map(({ id, audience, row }) => [id, audience, row])).toEqual([
    ['dir-outcomes', 'director', 7],
    ['dir-outcomes', 'director', 9],
    ['own:any:none:1', 'any', 10],
  ]);
  expect(index).toMatchObject({ bodyRow: 6, lastUsedRow: 10, rows: 11, columns: 7 });
});

test('blanks and case do not make another program', () => {
  expect(findPrograms(indexOf(sheet), 'ALDER   BAY').map(({ column }) => column)).toEqual([4, 6]);
});

test('doubled programs and questions are found', () => {
  const index = indexOf(sheet);
  expect(findDoubledPrograms(index).map((found) => found.map(({ column }) => column))).toEqual([
    [4, 6],
  ]);
  expect(findDoubledQuestions(index).map((found) => found.map(({ row }) => row))).toEqual([[7, 9]]);
});

test('rows put in above and columns moved change nothing', () => {
  const moved = [
    ['my notes', '', '', '', '', '', ''],
    ...sheet.map(([id = '', audience = '', question = '', ...rest]) => [
      question,
      id,
      audience,
      ...rest,
    ]),
  ];
  const index = indexOf(moved);
  expect(index).toMatchObject({ headerRow: 2, idColumn: 2, audienceColumn: 3, questionColumn: 1 });
  expect(index.programs.map(({ name }) => name)).toEqual(['Alder Bay', 'alder bay', 'Birchmont']);
  expect(index.questions.map(({ row }) => row)).toEqual([8, 10, 11]);
});

test('without its labels the tab is not found', () => {
  expect(findAnswersFrame([['id', 'Question', 'Alder Bay']])).toBeNull();
});

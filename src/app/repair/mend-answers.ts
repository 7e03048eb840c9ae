/** Mends the Answers tab: score formulas, names over filled columns, ids beside filled rows. */
import { makeOwnId, parseOwnId } from '../../domain/own-question.ts';
import { audiences } from '../../domain/vocabulary.ts';
import { makeAddress } from '../../domain/workbook/a1.ts';
import {
  type AnswersIndex,
  findPrograms,
  findQuestions,
  parseAudience,
  scoreRows,
} from '../../domain/workbook/answers-index.ts';
import { type Grid, isBlank, sayCell } from '../../domain/workbook/cells.ts';
import { dressScoreRow } from '../../domain/workbook/designs/answers-design.ts';
import {
  type AnswersExtent,
  makeScoreFormulas,
  type SettingsCells,
  scoreLabels,
} from '../../domain/workbook/formulas.ts';
import { findScoreRows } from '../../domain/workbook/score-rows.ts';
import { groupIdOf, sayGroup } from '../audience-words.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';

/** Typed cells that keep a row of scores from spreading: their words go into notes, nothing is lost. */
const clearBlockers = (index: AnswersIndex, grid: Grid, row: number): readonly Step[] =>
  (grid[row - 1] ?? []).flatMap((cell, at): Step[] => {
    const column = at + 1;
    if (column <= index.questionColumn || isBlank(cell)) return [];
    const area = { row, column, rows: 1, columns: 1 };
    return [
      {
        kind: 'note',
        tab: 'answers',
        at: { row: index.headerRow, column },
        text: `Stood in ${makeAddress({ row, column })} before: ${String(cell)}`,
      },
      { kind: 'clear', tab: 'answers', area },
    ];
  });

/** Words typed over a formula stay in a note on the cell. */
const keepTyped = (grid: Grid, row: number, column: number): readonly Step[] => {
  const typed = sayCell(grid[row - 1]?.[column - 1]);
  if (typed === '') return [];
  return [
    {
      kind: 'note',
      tab: 'answers',
      at: { row, column },
      text: `Stood in ${makeAddress({ row, column })} before: ${typed}`,
    },
  ];
};

const mendFormulas = (
  ports: Ports,
  extent: AnswersExtent & AnswersIndex,
  settings: SettingsCells,
): readonly Mend[] => {
  const wanted = makeScoreFormulas(extent, settings);
  const formulas = ports.readFormulas('answers');
  const grid = ports.readGrid('answers');
  const column = extent.questionColumn;
  return scoreRows.flatMap((name): Mend[] => {
    const row = extent.scoreRows[name];
    const now = formulas[row - 1]?.[column - 1] ?? '';
    const isSame = isSameFormula(now, wanted[name]);
    const isBlocked = now !== '' && sayCell(grid[row - 1]?.[column - 1]).startsWith('#REF!');
    if (isSame && !isBlocked) return [];
    const blockers = isBlocked || now === '' ? clearBlockers(extent, grid, row) : [];
    const typed = now === '' ? keepTyped(grid, row, column) : [];
    const moved =
      blockers.length + typed.length > 0 ? ' What was typed there is kept in notes.' : '';
    return [
      {
        says: `The row “${scoreLabels[name]}” was broken: computed again.${moved}`,
        steps: [
          ...typed,
          ...blockers,
          {
            kind: 'write-formulas',
            tab: 'answers',
            formulas: [{ row, column, formula: wanted[name] }],
          },
        ],
      },
    ];
  });
};

const mendHeaders = (ports: Ports, index: AnswersIndex): readonly Mend[] => {
  const grid = ports.readGrid('answers');
  const named = new Set(index.programs.map(({ column }) => column));
  const nameless: number[] = [];
  for (let column = index.questionColumn + 1; column <= index.columns; column += 1) {
    const isFixed = column === index.idColumn || column === index.audienceColumn;
    const body = grid.slice(index.bodyRow - 1).map((cells) => cells[column - 1]);
    if (!isFixed && !named.has(column) && !body.every(isBlank)) nameless.push(column);
  }
  const remembered = nameless.length > 0 ? ports.readRemembered(nameless) : [];
  const taken: string[] = [];
  const isFree = (name: string): boolean =>
    findPrograms(index, name).length === 0 && !taken.includes(name);
  return nameless.map((column, at): Mend => {
    const known = remembered[at] ?? '';
    let name = known;
    for (let n = 1; name === '' || !isFree(name); n += 1) name = `Program without a name ${n}`;
    taken.push(name);
    const cell = makeAddress({ row: index.headerRow, column });
    return {
      says:
        name === known
          ? `The name “${name}” was gone from ${cell}: written again.`
          : `The answers below ${cell} had no name over them: called “${name}”. Please rename it.`,
      steps: [
        {
          kind: 'write-text',
          tab: 'answers',
          at: { row: index.headerRow, column },
          cells: [[name]],
        },
        { kind: 'remember-program', column, name },
      ],
    };
  });
};

/** The id that a row should have, by its words: a heading, a question of the bank, else one's own. */
const chooseId = (ports: Ports, index: AnswersIndex, text: string, number: number): string => {
  const group = audiences.find(
    (audience) => sayCell(sayGroup(audience, ports.bank.budgets)) === text,
  );
  if (group) return groupIdOf(group);
  const question = ports.bank.questions.find((one) => sayCell(one.text) === text);
  if (question && findQuestions(index, question.id).length === 0) return question.id;
  return makeOwnId({ audience: 'any', tie: null, number });
};

const mendIds = (ports: Ports, index: AnswersIndex): readonly Mend[] => {
  const grid = ports.readGrid('answers');
  let number = Math.max(0, ...index.questions.map(({ id }) => parseOwnId(id)?.number ?? 0));
  const mends: Mend[] = [];
  for (let row = index.bodyRow; row <= grid.length; row += 1) {
    const cells = grid[row - 1] ?? [];
    if (!isBlank(cells[index.idColumn - 1]) || cells.every(isBlank)) continue;
    const text = sayCell(cells[index.questionColumn - 1]);
    number += 1;
    const chosen = chooseId(ports, index, text, number);
    const own = parseOwnId(chosen);
    const audience = parseAudience(cells[index.audienceColumn - 1]);
    const id = own ? makeOwnId({ ...own, audience }) : chosen;
    mends.push({
      says: own
        ? `Row ${row} had no id: it counts as a question of your own, for no score.`
        : `Row ${row} had lost its id: written again.`,
      steps: [
        {
          kind: 'write-text',
          tab: 'answers',
          at: { row, column: index.idColumn },
          cells: [[id]],
        },
      ],
    });
  }
  return mends;
};

/** Wording that was lost, for example with its column: the bank knows it. */
const mendTexts = (ports: Ports, index: AnswersIndex): readonly Mend[] => {
  const known = new Map(ports.bank.questions.map((question) => [question.id, question]));
  const steps = index.questions.flatMap(({ id, row, text }): Step[] => {
    const question = known.get(id);
    if (!question || text !== '') return [];
    const at = { row, column: index.questionColumn };
    return [{ kind: 'write-text', tab: 'answers', at, cells: [[question.text]] }];
  });
  if (steps.length === 0) return [];
  return [{ says: `The wording of ${steps.length} questions was gone: written again.`, steps }];
};

export const mendAnswers = (
  ports: Ports,
  extent: AnswersExtent & AnswersIndex,
  settings: SettingsCells,
): readonly Mend[] => [
  ...mendHeaders(ports, extent),
  ...mendIds(ports, extent),
  ...mendTexts(ports, extent),
  ...mendFormulas(ports, extent, settings),
];

/** A score row that was deleted gets its place back, one a round: the next one reads the sheet anew. */
export const mendScoreRows = (ports: Ports, index: AnswersIndex): readonly Mend[] => {
  const { missing } = findScoreRows(index, ports.readFormulas('answers'));
  if (!missing) return [];
  const { name, after } = missing;
  const extent: AnswersExtent = {
    ...index,
    scoreRows: { visa: 0, pipeline: 0, culture: 0, gate: 0, [name]: after + 1 },
  };
  return [
    {
      says: `The row “${scoreLabels[name]}” was deleted: put in again.`,
      steps: [
        { kind: 'insert-rows', tab: 'answers', after, count: 1 },
        { kind: 'dress', tab: 'answers', dress: dressScoreRow(name, extent) },
      ],
    },
  ];
};

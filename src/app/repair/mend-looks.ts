/** Mends what one sees: text format of answers, colours, drop-downs, and the formula of the Numbers tab. */
import { type AnswersIndex, scoreRows } from '../../domain/workbook/answers-index.ts';
import type { Dress, TabDesign } from '../../domain/workbook/design.ts';
import {
  dressScoreRow,
  makeAnswersDesign,
  scoreRowFormat,
} from '../../domain/workbook/designs/answers-design.ts';
import { makeNumbersDesign } from '../../domain/workbook/designs/numbers-design.ts';
import { makeRankListDesign } from '../../domain/workbook/designs/rank-list-design.ts';
import type { AnswersExtent, SettingsCells } from '../../domain/workbook/formulas.ts';
import { planNumbers } from '../plan-programs.ts';
import type { Ports } from '../ports.ts';
import type { Step } from '../write-plan.ts';
import { isSameFormula, type Mend } from './mend.ts';

const textFormat = '@';

/** A column that came in by hand looks like its neighbour: it gets the look of a program. */
const dressColumn = (design: TabDesign, column: number): readonly Dress[] =>
  design.dress.flatMap((dress) => {
    const last = dress.area.column + dress.area.columns - 1;
    const covers = dress.area.column <= column && column <= last;
    return covers ? [{ ...dress, area: { ...dress.area, column, columns: 1 } }] : [];
  });

const mendFormats = (ports: Ports, index: AnswersIndex, design: TabDesign): readonly Mend[] => {
  const formats = ports.readFormats('answers').slice(index.bodyRow - 1);
  const wrong: number[] = [];
  for (let column = index.questionColumn + 1; column <= index.columns; column += 1) {
    if (formats.some((cells) => cells[column - 1] !== textFormat)) wrong.push(column);
  }
  if (wrong.length === 0) return [];
  const steps: readonly Step[] = [
    {
      kind: 'dress',
      tab: 'answers',
      dress: wrong.flatMap((column) => dressColumn(design, column)),
    },
  ];
  return [{ says: 'Some answer cells did not keep what is typed as text: they do again.', steps }];
};

/** The number format puts the word of a score first: of another row's score it would be a wrong word. */
const mendScoreFormats = (ports: Ports, extent: AnswersExtent & AnswersIndex): readonly Mend[] => {
  const formats = ports.readFormats('answers');
  const wrong = scoreRows.filter((name) => {
    const cells = formats[extent.scoreRows[name] - 1] ?? [];
    return name !== 'gate' && cells[extent.questionColumn] !== scoreRowFormat[name];
  });
  if (wrong.length === 0) return [];
  const dress = wrong.flatMap((name) => dressScoreRow(name, extent));
  return [
    {
      says: 'The words before the scores on Answers were lost: put back.',
      steps: [{ kind: 'dress', tab: 'answers', dress }],
    },
  ];
};

const mendRules = (ports: Ports, design: TabDesign, name: string): readonly Mend[] => {
  const there = ports.readRules(design.tab);
  const lost = design.rules.filter(
    ({ formula }) => !there.some((other) => isSameFormula(formula, other)),
  );
  if (lost.length === 0) return [];
  return [
    { says: `Colors on “${name}” were lost: put back.`, steps: [{ kind: 'dress-tab', design }] },
  ];
};

const mendNumbers = (
  ports: Ports,
  index: AnswersExtent & AnswersIndex,
  settings: SettingsCells,
): readonly Mend[] => {
  const { answers, numbers } = ports.readTabs().tabs;
  if (!answers || !numbers) return [];
  const wanted = makeNumbersDesign(answers.name, index, settings);
  const isSame = isSameFormula(
    ports.readFormulas('numbers')[0]?.[0] ?? '',
    wanted.formulas[0]?.formula ?? '',
  );
  const isBlocked = String(ports.readGrid('numbers')[0]?.[0] ?? '').startsWith('#REF!');
  if (isSame && !isBlocked && numbers.columns >= wanted.columns) return [];
  const all = { row: 1, column: 1, rows: numbers.rows, columns: numbers.columns };
  return [
    {
      says: 'The hidden tab of numbers was broken: computed again.',
      steps: [
        { kind: 'clear', tab: 'numbers', area: all },
        ...planNumbers(answers.name, index, settings, numbers.columns),
      ],
    },
  ];
};

export const mendLooks = (
  ports: Ports,
  index: AnswersExtent & AnswersIndex,
  settings: SettingsCells,
): readonly Mend[] => {
  const { tabs } = ports.readTabs();
  const answers = makeAnswersDesign(index, settings);
  const rankList = ports.readRankList();
  return [
    ...mendFormats(ports, index, answers),
    ...mendScoreFormats(ports, index),
    ...mendRules(ports, answers, tabs.answers?.name ?? ''),
    ...(rankList
      ? mendRules(ports, makeRankListDesign(rankList), tabs['rank-list']?.name ?? '')
      : []),
    ...mendNumbers(ports, index, settings),
  ];
};

/** Check and repair: mends what was destroyed and says what it mended; what only a person can settle it names. */
import { failure, type Result, success } from '../domain/result.ts';
import { makeAddress } from '../domain/workbook/a1.ts';
import {
  type AnswersIndex,
  findDoubledPrograms,
  findDoubledQuestions,
} from '../domain/workbook/answers-index.ts';
import type { RankListIndex } from '../domain/workbook/rank-list-index.ts';
import { makeExtent } from '../domain/workbook/score-rows.ts';
import { type TabId, tabIds, tabNames } from '../domain/workbook/tabs.ts';
import { planPrograms, readSettingsCells } from './plan-programs.ts';
import type { Ports } from './ports.ts';
import type { Mend } from './repair/mend.ts';
import { mendAfter } from './repair/mend-after.ts';
import { mendAnswers, mendScoreRows } from './repair/mend-answers.ts';
import { mendFindings, sayFindingsBlocked } from './repair/mend-findings.ts';
import { mendLabels } from './repair/mend-labels.ts';
import { mendLooks } from './repair/mend-looks.ts';
import { mendRankList } from './repair/mend-rank-list.ts';
import { mendSettings, mendSettingsLabels } from './repair/mend-settings.ts';
import { setUp } from './set-up.ts';
import type { UseCase } from './use-case.ts';

export interface Repaired {
  /** What was mended, a sentence each. */
  readonly mended: readonly string[];
  /** What only a person can settle, a sentence each. */
  readonly open: readonly string[];
}

const done = (mends: readonly Mend[], open: readonly string[] = []) =>
  success({
    response: { mended: mends.map(({ says }) => says), open },
    plan: mends.flatMap(({ steps }) => steps),
  });

/** Tabs first: copies become originals where those are gone, then what is missing is made. */
const repairTabs: UseCase<object, Repaired> = (ports) => {
  const { orphans } = ports.readTabs();
  const adopted = tabIds.flatMap((tab): Mend[] => {
    const orphan = orphans[tab];
    if (!orphan) return [];
    return [
      {
        says: `The original of “${tabNames[tab]}” was gone: its copy “${orphan.name}” takes its place.`,
        steps: [{ kind: 'adopt-tab', tab, sheetId: orphan.sheetId }],
      },
    ];
  });
  return done(adopted);
};

const makeMissingTabs: UseCase<object, Repaired> = (ports) => {
  const made = setUp(ports, {});
  if (!made.ok) return made;
  return success({
    response: {
      mended: made.value.response.made.map((name) => `The tab “${name}” was missing: made again.`),
      open: [],
    },
    plan: made.value.plan,
  });
};

const repairLabels: UseCase<object, Repaired> = (ports) => {
  const labels = mendLabels(ports);
  return labels.ok ? done([...labels.value, ...mendSettingsLabels(ports)]) : labels;
};

const repairSettings: UseCase<object, Repaired> = (ports) => done(mendSettings(ports));

const repairScoreRows: UseCase<object, Repaired> = (ports) => {
  const index = ports.readAnswers();
  return done(index ? mendScoreRows(ports, index) : []);
};

const repairAfter: UseCase<object, Repaired> = (ports) => done(mendAfter(ports));

/** Renamed and new programs, and a free last column. */
const repairPrograms: UseCase<object, Repaired> = (ports) => {
  const index = ports.readAnswers();
  if (!index) return missing(ports, 'answers');
  const { renamed, listed, steps } = planPrograms(ports, index);
  const says = [
    ...renamed.map(
      ({ from, to }) => `“${from}” was renamed to “${to}”: its row on the Rank List follows.`,
    ),
    ...listed.map((name) => `“${name}” had no row on the Rank List: added.`),
  ];
  return success({ response: { mended: says, open: [] }, plan: steps });
};

const sayOpen = (index: AnswersIndex, rankList: RankListIndex | null): readonly string[] => [
  ...findDoubledPrograms(index).map((found) => {
    const cells = found.map(({ column }) => makeAddress({ row: index.headerRow, column }));
    return `“${found[0].name}” stands over more than one column (${cells.join(', ')}): give one of them another name.`;
  }),
  ...findDoubledQuestions(index).map((found) => {
    const cells = found.map(({ row }) => makeAddress({ row, column: index.questionColumn }));
    return `The question “${found[0]?.id ?? ''}” stands in more than one row (${cells.join(', ')}): both count; delete the one you do not want.`;
  }),
  ...(rankList?.programs ?? []).flatMap(({ name, key, row }) => {
    return index.programs.some((program) => program.key === key)
      ? []
      : [
          `“${name}” on the Rank List (row ${row}) is not on Answers: add its column, or take its row out.`,
        ];
  }),
];

const repairRest: UseCase<object, Repaired> = (ports) => {
  const index = ports.readAnswers();
  const settings = readSettingsCells(ports);
  if (!index || !settings) return missing(ports, !index ? 'answers' : 'settings');
  const extent = makeExtent(index, ports.readFormulas('answers'));
  return done([
    ...mendAnswers(ports, extent, settings),
    ...mendRankList(ports, settings),
    ...mendLooks(ports, extent, settings),
    ...mendFindings(ports, extent, settings),
  ]);
};

/** Reads what the repairs left behind. */
const sayWhatIsOpen: UseCase<object, Repaired> = (ports) => {
  const index = ports.readAnswers();
  const open = index ? sayOpen(index, ports.readRankList()) : [];
  return done([], [...open, ...sayFindingsBlocked(ports)]);
};

const missing = (ports: Ports, tab: TabId): Result<never> => {
  const name = ports.readTabs().tabs[tab]?.name ?? tabNames[tab];
  return failure({ kind: 'tab-damaged', tab: name, lost: 'what it is found by' });
};

/**
 * Each is run on a fresh reading, after the one before was applied. What can be lost several times
 * (three labels, four rows of scores, rows and then shares of settings, columns and then rows of
 * After the match) has as many rounds.
 */
export const repairs: readonly UseCase<object, Repaired>[] = [
  repairTabs,
  ...Array.from({ length: 4 }, () => repairLabels),
  repairSettings,
  repairSettings,
  makeMissingTabs,
  ...Array.from({ length: 4 }, () => repairScoreRows),
  repairRest,
  repairPrograms,
  repairRest,
  ...Array.from({ length: 4 }, () => repairAfter),
  sayWhatIsOpen,
];

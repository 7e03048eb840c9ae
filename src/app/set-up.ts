/** Makes the tabs that are not there yet; those that are stay as they are. */

import { success } from '../domain/result.ts';
import { seasonOf } from '../domain/scoring/season.ts';
import { makeAnswersDesign, newAnswersExtent } from '../domain/workbook/designs/answers-design.ts';
import { contactsDesign } from '../domain/workbook/designs/contacts-design.ts';
import {
  makeFindingsDesign,
  newFindingsExtent,
} from '../domain/workbook/designs/findings-design.ts';
import { makeNumbersDesign } from '../domain/workbook/designs/numbers-design.ts';
import {
  makeRankListDesign,
  newRankListIndex,
} from '../domain/workbook/designs/rank-list-design.ts';
import {
  makeSettingsContents,
  makeSettingsDesign,
  newSettingsIndex,
} from '../domain/workbook/designs/settings-design.ts';
import { makeStartDesign } from '../domain/workbook/designs/start-design.ts';
import type { AnswersExtent, SettingsCells } from '../domain/workbook/formulas.ts';
import { makeSettingsCells } from '../domain/workbook/formulas.ts';
import { makeExtent } from '../domain/workbook/score-rows.ts';
import { chooseTabName, type StandingTab, type TabId, tabIds } from '../domain/workbook/tabs.ts';
import type { Ports } from './ports.ts';
import { requireSettings } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';
import type { Step } from './write-plan.ts';

export interface SetUp {
  /** Names of the tabs made, and of those that were there. */
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** What the designs of all tabs need to know of each other. */
export interface Scene {
  readonly names: { readonly [Id in TabId]: string };
  readonly settings: SettingsCells;
  readonly extent: AnswersExtent;
}

export const workbookTitle = 'IR Rank List';

const makeTab = (ports: Ports, tab: StandingTab, scene: Scene): Step => {
  const name = scene.names[tab];
  switch (tab) {
    case 'start': {
      const design = makeStartDesign(workbookTitle, ports.bank.passages);
      return { kind: 'make-tab', name, design, contents: [] };
    }
    case 'rank-list':
      return { kind: 'make-tab', name, design: makeRankListDesign(newRankListIndex), contents: [] };
    case 'answers': {
      const design = makeAnswersDesign(newAnswersExtent, scene.settings);
      return { kind: 'make-tab', name, design, contents: [] };
    }
    case 'findings': {
      const { names, extent, settings } = scene;
      const design = makeFindingsDesign(names.answers, extent, settings, newFindingsExtent);
      return { kind: 'make-tab', name, design, contents: [] };
    }
    case 'contacts':
      return { kind: 'make-tab', name, design: contactsDesign, contents: [] };
    case 'settings': {
      const index = newSettingsIndex(seasonOf(ports.today()) ?? 0);
      const design = makeSettingsDesign(index);
      return { kind: 'make-tab', name, design, contents: makeSettingsContents(index) };
    }
    case 'numbers': {
      const design = makeNumbersDesign(scene.names.answers, scene.extent, scene.settings);
      return { kind: 'make-tab', name, design, contents: [] };
    }
  }
};

/** Tabs that others name in their formulas come first. */
const order: readonly StandingTab[] = [
  'settings',
  'answers',
  'numbers',
  'findings',
  'rank-list',
  'start',
  'contacts',
];

/** The names that the tabs have, or will have once they are made. */
export const chooseNames = (ports: Ports): { readonly [Id in TabId]: string } => {
  const { tabs, names } = ports.readTabs();
  const taken = [...names];
  const chosen = tabIds.map((tab) => {
    const name = tabs[tab]?.name ?? chooseTabName(tab, taken);
    taken.push(name);
    return [tab, name] as const;
  });
  return Object.fromEntries(chosen) as { [Id in TabId]: string };
};

export const setUp: UseCase<object, SetUp> = (ports) => {
  const { tabs } = ports.readTabs();
  const names = chooseNames(ports);
  const missing = order.filter((tab) => !tabs[tab]);
  const kept = tabIds.flatMap((tab) => tabs[tab]?.name ?? []);
  if (missing.length === 0) return success({ response: { made: [], kept }, plan: [] });
  const index = tabs.settings ? requireSettings(ports) : success(newSettingsIndex(0));
  if (!index.ok) return index;
  const settings = makeSettingsCells(names.settings, index.value);
  if (!settings) return requireSettingsRows(names.settings);
  const scene = { names, settings, extent: readExtent(ports) };
  return success({
    response: { made: missing.map((tab) => names[tab]), kept },
    plan: missing.map((tab) => makeTab(ports, tab, scene)),
  });
};

const readExtent = (ports: Ports): AnswersExtent => {
  const index = ports.readAnswers();
  return index ? makeExtent(index, ports.readFormulas('answers')) : newAnswersExtent;
};

const requireSettingsRows = (tab: string) =>
  ({ ok: false, problems: [{ kind: 'tab-damaged', tab, lost: 'one of its settings' }] }) as const;

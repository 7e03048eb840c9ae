/** What the use cases ask of the outside; each reading is one block read and is made once per run. */
import type { Bank } from '../domain/bank.ts';
import type { Place } from '../domain/workbook/a1.ts';
import type { AnswersIndex } from '../domain/workbook/answers-index.ts';
import type { Grid } from '../domain/workbook/cells.ts';
import type { RankListIndex } from '../domain/workbook/rank-list-index.ts';
import type { SettingsIndex } from '../domain/workbook/settings-index.ts';
import type { TabId } from '../domain/workbook/tabs.ts';

export interface FoundTab {
  readonly name: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TabsFound {
  readonly tabs: { readonly [Id in TabId]?: FoundTab };
  /** Copies of ours (their remembered id is another sheet's), where no original is left. */
  readonly orphans: { readonly [Id in TabId]?: FoundTab };
  /** The names of all tabs, ours or not. */
  readonly names: readonly string[];
}

export interface CellState {
  readonly text: string;
  readonly formula: string;
}

/** Where the person's selection is; the tab is null on a tab that is not ours. */
export interface Selection {
  readonly tab: TabId | null;
  readonly at: Place;
}

export interface Ports {
  readonly bank: Bank;
  /** Today in the spreadsheet's time zone, as ISO text. */
  readonly today: () => string;
  readonly readTabs: () => TabsFound;
  /** Null while the tab is missing or its labels cannot be found. */
  readonly readAnswers: () => AnswersIndex | null;
  readonly readRankList: () => RankListIndex | null;
  readonly readSettings: () => SettingsIndex | null;
  /** All values of a tab, as large as its grid. */
  readonly readGrid: (tab: TabId) => Grid;
  /** All formulas of a tab; '' where there is none. */
  readonly readFormulas: (tab: TabId) => readonly (readonly string[])[];
  readonly readFormats: (tab: TabId) => readonly (readonly string[])[];
  /** The formulas of the conditional formats. */
  readonly readRules: (tab: TabId) => readonly string[];
  readonly readCell: (tab: TabId, at: Place) => CellState;
  readonly readSelection: () => Selection | null;
  /** Names remembered with these columns of Answers; null where none is. */
  readonly readRemembered: (columns: readonly number[]) => readonly (string | null)[];
  /** Question ids that the sample added. */
  readonly readSampleQuestions: () => readonly string[];
}

/** The tabs of the workbook: their ids, names and order. */

export const tabIds = [
  'start',
  'rank-list',
  'answers',
  'findings',
  'contacts',
  'settings',
  'after',
  'numbers',
] as const;
export type TabId = (typeof tabIds)[number];

/** Made when a person asks for it; no set up makes it and nobody misses it. */
export const tabsOnDemand = ['after'] as const satisfies readonly TabId[];
export type StandingTab = Exclude<TabId, (typeof tabsOnDemand)[number]>;

/** The name that a tab gets when nothing else has it; a person may rename it at will. */
export const tabNames: { readonly [Id in TabId]: string } = {
  start: 'Start here',
  'rank-list': 'Rank List',
  answers: 'Answers',
  findings: 'Findings',
  contacts: 'Contacts',
  settings: 'Settings',
  after: 'After the match',
  numbers: 'Numbers',
};

/** Developer metadata on a sheet of ours; its value is the sheet's id, so a copy tells itself apart. */
export const tabKey = (tab: TabId): string => `ir-rank-list-tab-${tab}`;

/** Developer metadata on a program's column on Answers; its value is the name last seen there. */
export const programKey = 'ir-rank-list-program';

/** Developer metadata on the Answers sheet: which question rows the sample added. */
export const sampleKey = 'ir-rank-list-sample';

/** A name for a new tab that no tab has: the plain one, else with a number behind it. */
export const chooseTabName = (tab: TabId, taken: readonly string[]): string => {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const plain = tabNames[tab];
  if (!lower.has(plain.toLowerCase())) return plain;
  for (let n = 2; ; n += 1) {
    const name = `${plain} (IR ${n})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
};

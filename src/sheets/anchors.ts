/**
 * Finds our tabs, whatever they are called. Developer metadata on each sheet holds the sheet's own id:
 * where the two differ the sheet is a copy. Document properties remember the ids, so that an action
 * need not search; they are only believed while the sheet is there.
 */
import type { FoundTab, TabsFound } from '../app/ports.ts';
import { type TabId, tabIds, tabKey } from '../domain/workbook/tabs.ts';
import { once } from './once.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const propertyName = 'ir-rank-list-tabs';

type Ids = { readonly [Id in TabId]?: number };

interface Search {
  readonly originals: { readonly [Id in TabId]?: Sheet };
  readonly copies: { readonly [Id in TabId]?: Sheet };
}

const readIds = (): Ids => {
  const text = PropertiesService.getDocumentProperties().getProperty(propertyName);
  if (text === null) return {};
  try {
    return JSON.parse(text) as Ids;
  } catch {
    return {};
  }
};

const keepIds = (ids: Ids): void => {
  PropertiesService.getDocumentProperties().setProperty(propertyName, JSON.stringify(ids));
};

const search = (book: Spreadsheet): Search => {
  const originals: { [Id in TabId]?: Sheet } = {};
  const copies: { [Id in TabId]?: Sheet } = {};
  const found = book
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find();
  for (const metadata of found) {
    const key = metadata.getKey();
    const tab = tabIds.find((id) => tabKey(id) === key);
    const sheet = tab ? metadata.getLocation().getSheet() : null;
    if (!tab || !sheet) continue;
    const isOriginal = metadata.getValue() === String(sheet.getSheetId());
    if (isOriginal) originals[tab] = sheet;
    else copies[tab] ??= sheet;
  }
  return { originals, copies };
};

export interface Anchors {
  /** Null while the tab is not there. */
  readonly find: (tab: TabId) => Sheet | null;
  readonly found: () => TabsFound;
  /** The tab that a sheet is; null for any other sheet. */
  readonly tabOf: (sheetId: number) => TabId | null;
}

/** A sheet's name and size, each read when first asked for, and once. */
const describe = (sheet: Sheet): FoundTab => {
  const name = once(() => sheet.getName());
  const sheetId = once(() => sheet.getSheetId());
  const rows = once(() => sheet.getMaxRows());
  const columns = once(() => sheet.getMaxColumns());
  return {
    get name() {
      return name();
    },
    get sheetId() {
      return sheetId();
    },
    get rows() {
      return rows();
    },
    get columns() {
      return columns();
    },
  };
};

/** Good for one run: tabs made later are found by new anchors. */
export const makeAnchors = (book: Spreadsheet): Anchors => {
  const sheets: { [Id in TabId]?: Sheet | null } = {};
  let ids: Ids | null = null;
  let searched: Search | null = null;
  const searchOnce = (): Search => {
    if (!searched) {
      searched = search(book);
      const pairs = tabIds.flatMap((tab) => {
        const sheet = searched?.originals[tab];
        return sheet ? [[tab, sheet.getSheetId()] as const] : [];
      });
      ids = Object.fromEntries(pairs);
      keepIds(ids);
    }
    return searched;
  };
  const find = (tab: TabId): Sheet | null => {
    const known = sheets[tab];
    if (known !== undefined) return known;
    ids ??= readIds();
    const id = ids[tab];
    const sheet = id === undefined ? null : book.getSheetById(id);
    const found = sheet ?? searchOnce().originals[tab] ?? null;
    sheets[tab] = found;
    return found;
  };
  const found = (): TabsFound => {
    const tabs = {};
    const orphans = {};
    for (const tab of tabIds) {
      const get = (sheet: Sheet | null | undefined) => (sheet ? describe(sheet) : undefined);
      const original = once(() => get(find(tab)));
      const copy = once(() => (find(tab) ? undefined : get(searchOnce().copies[tab])));
      Object.defineProperty(tabs, tab, { get: original, enumerable: true });
      Object.defineProperty(orphans, tab, { get: copy, enumerable: true });
    }
    return {
      tabs,
      orphans,
      get names() {
        return book.getSheets().map((sheet) => sheet.getName());
      },
    };
  };
  const tabOf = (sheetId: number): TabId | null => {
    ids ??= readIds();
    const known = tabIds.find((tab) => ids?.[tab] === sheetId);
    if (known) return known;
    return tabIds.find((tab) => find(tab)?.getSheetId() === sheetId) ?? null;
  };
  return { find, found, tabOf };
};

/** Remembers a sheet as ours: its own id, so that a copy of it tells itself apart. */
export const anchorTab = (sheet: Sheet, tab: TabId): void => {
  const id = String(sheet.getSheetId());
  const old = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === tabKey(tab));
  if (old) old.setValue(id);
  else sheet.addDeveloperMetadata(tabKey(tab), id);
  keepIds({ ...readIds(), [tab]: sheet.getSheetId() });
};

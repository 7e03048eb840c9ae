/** What the local host offers to its server, to tests and to anyone who drives it by program. */
import type { SavedWorkbook } from './saved-workbook.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** What this person may do in the file; `edit` when left out. */
  readonly access?: 'owner' | 'edit' | 'comment' | 'view';
}

/** A Univer mutation, as it travels between the host and the pages. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** Where the add-on stands in this file: decides the mode in which `onOpen` runs. */
export type AddonState = 'installed' | 'enabled' | 'installed-and-enabled';

export interface HostLimits {
  /** Longest run of one custom function or simple trigger, in ms; Google allows 30 s. */
  readonly shortRunMs: number;
  /** Longest run of a menu item or of a call from the sidebar, in ms; Google allows 6 min. */
  readonly longRunMs: number;
}

export interface HostOptions {
  /** Folder with Code.js, Sidebar.html and appsscript.json; `dist` when left out. */
  readonly dist?: string;
  /** Path of the bundled Univer realm; `.build/headless.cjs` when left out. */
  readonly headless?: string;
  /** A workbook of an earlier run; left out: a fresh one with one empty tab, 1000 x 26. */
  readonly saved?: SavedWorkbook;
  /** Milliseconds since 1970 for the script's `new Date()`; the real clock when left out. */
  readonly clock?: () => number;
  /** Time zone of the spreadsheet; `Etc/UTC` when left out. */
  readonly timeZone?: string;
  /** `installed` when left out: the add-on has not been used in this file yet. */
  readonly addon?: AddonState;
  readonly limits?: Partial<HostLimits>;
  /** What `Utilities.sleep` does in the meantime, e.g. another person's click; nothing when left out. */
  readonly onSleep?: (milliseconds: number) => void;
}

/** A cell's value; a date is given as ISO text, such as `2026-11-03`, or with a time after a `T`. */
export type Cell = string | number | boolean;

export interface MenuItem {
  readonly caption: string;
  /** The function that a click runs; null for a separator or for a submenu. */
  readonly functionName: string | null;
  readonly items?: readonly MenuItem[];
}

export interface Dialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  /** Names such as OK, OK_CANCEL, YES_NO. */
  readonly buttons: string;
  readonly person: Person;
}

export type UiEvent =
  | {
      readonly kind: 'sidebar' | 'dialog';
      readonly person: Person;
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | {
      readonly kind: 'toast';
      readonly person: Person;
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | {
      readonly kind: 'selection';
      readonly person: Person;
      readonly sheetId: number;
      readonly sheetName: string;
      readonly a1: string;
    }
  | { readonly kind: 'menu'; readonly person: Person; readonly items: readonly MenuItem[] };

export interface SheetSummary {
  /** What `getSheetId()` gives. */
  readonly id: number;
  /** The sheet's id inside Univer, as mutations name it. */
  readonly key: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

export interface CellLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
}

export interface MutationNews {
  readonly seq: number;
  readonly mutations: readonly Mutation[];
  /** Id of the person whose step it was; null for recalculation. */
  readonly from: string | null;
}

export interface ServiceCalls {
  readonly total: number;
  readonly byMember: Readonly<Record<string, number>>;
}

/** What a person does in the grid. Rows and columns count from 1; each is one undoable step. */
export interface GridActions {
  /** As typed: parsed, unless the cell's format is plain text. */
  type(sheet: string, a1: string, input: string, as?: Person): void;
  /** Cells copied from elsewhere in Sheets: they bring their own format, and no validation. */
  paste(sheet: string, a1: string, cells: readonly (readonly string[])[], as?: Person): void;
  /** Text from outside Sheets: format and validation of the cells stay. */
  pasteText(sheet: string, a1: string, cells: readonly (readonly string[])[], as?: Person): void;
  clear(sheet: string, a1: string, as?: Person): void;
  insertRows(sheet: string, start: number, count: number, as?: Person): void;
  deleteRows(sheet: string, start: number, count: number, as?: Person): void;
  moveRows(sheet: string, start: number, count: number, target: number, as?: Person): void;
  hideRows(sheet: string, start: number, count: number, as?: Person): void;
  insertColumns(sheet: string, start: number, count: number, as?: Person): void;
  deleteColumns(sheet: string, start: number, count: number, as?: Person): void;
  moveColumns(sheet: string, start: number, count: number, target: number, as?: Person): void;
  hideColumns(sheet: string, start: number, count: number, as?: Person): void;
  /** Like Data > Sort range; `column` counts from 1 on the sheet. */
  sort(sheet: string, a1Range: string, column: number, ascending?: boolean, as?: Person): void;
  insertSheet(name: string, as?: Person): void;
  renameSheet(sheet: string, name: string, as?: Person): void;
  deleteSheet(sheet: string, as?: Person): void;
  duplicateSheet(sheet: string, name?: string, as?: Person): void;
  moveSheet(sheet: string, position: number, as?: Person): void;
  hideSheet(sheet: string, as?: Person): void;
  undo(as?: Person): void;
  redo(as?: Person): void;
  /** What `getActiveRange` and `getCurrentCell` give for that person. */
  select(sheet: string, a1: string, as?: Person): void;
}

/** Reading, always after recalculation. `a1` left out: everything up to the last cell with content. */
export interface GridReadings {
  values(sheet: string, a1?: string): Cell[][];
  displayed(sheet: string, a1?: string): string[][];
  formulas(sheet: string, a1?: string): string[][];
  /** The sentence that Google would show beside an error value; empty when there is none. */
  tooltip(sheet: string, a1: string): string;
  sheets(): SheetSummary[];
  note(sheet: string, a1: string): string;
  numberFormat(sheet: string, a1: string): string;
  colour(sheet: string, a1: string): CellLook;
}

/** The add-on, as people meet it. */
export interface AddonActions {
  /** The person opens the file: runs `onOpen` in the right authorization mode. */
  open(as?: Person): void;
  /** The person installs the add-on from inside the file: runs `onInstall`, and not `onOpen`. */
  install(as?: Person): void;
  menu(as?: Person): readonly MenuItem[];
  clickMenu(caption: string, as?: Person): void;
  /** `google.script.run`; throws an Error with the script's message. */
  call(functionName: string, args: readonly unknown[], as?: Person): unknown;
  onUi(listener: (event: UiEvent) => void): () => void;
  /** Answers `ui.alert` and `ui.prompt`: the name of a button, or `OK:text` for a prompt. */
  answerDialogs(answer: (dialog: Dialog) => string): void;
  serviceCalls(): ServiceCalls;
  resetServiceCalls(): void;
  /** Lines that the script wrote by console or Logger, of all runs so far. */
  lastLog(): readonly string[];
}

export interface BatchAnswer {
  /** Why nothing of the batch was applied, in words for the person. */
  readonly refused?: string;
}

/** For the server that stands between the host and the pages. */
export interface HostWire {
  /** Number of the last mutation in the log. */
  readonly seq: number;
  onMutations(listener: (news: MutationNews) => void): () => void;
  /** Applies one batch of a gated page: permission, rebase by `base`, apply; `onEdit` after recalculation. */
  applyBatch(batch: readonly Mutation[], base: number, as: Person): BatchAnswer;
  /** Recalculates now, runs what waits for it (`onEdit`), and tells the resulting mutations. */
  settle(): void;
  univerSnapshot(): { snapshot: unknown; spill: Mutation | null; seq: number };
}

export interface Host extends GridActions, GridReadings, AddonActions, HostWire {
  /** Everything that Google would keep with the file, as plain JSON. */
  save(): SavedWorkbook;
  dispose(): void;
}

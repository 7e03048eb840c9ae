/** One spreadsheet file of the host: the workbook, and what Sheets keeps with it besides cells. */
import type { IWorkbookData } from '@univerjs/core';
import type { AddonState, Person } from '../host-types.ts';
import type { SavedWorkbook } from '../saved-workbook.ts';
import { markAutomaticFormats } from './automatic-formats.ts';
import { makePatchBuffer, type PatchBuffer } from './cell-patches.ts';
import { type Metadata, type MetadataStore, makeMetadataStore } from './developer-metadata.ts';
import { registerGoogleFunctions } from './functions/google-functions.ts';
import { type Grid, openGrid } from './grid.ts';
import { type MutationLog, makeMutationLog } from './mutation-log.ts';
import { followOpenRanges } from './open-ranges.ts';
import { makeProtectionStore, type Protection, type ProtectionStore } from './protections.ts';
import { followRules, listRules, replaceRules } from './rule-ranges.ts';
import { hasSheet, listSheets, makeSheetData } from './sheets.ts';
import { readStructuralChange, type StructuralChange } from './structural-change.ts';
import { makeUndoLedger, type UndoLedger } from './undo-ledger.ts';
import { makeValidationFollower, type ValidationFollower } from './validation-ranges.ts';
import { type ContentWriter, makeContentWriter } from './write-content.ts';

export interface Book {
  readonly grid: Grid;
  readonly log: MutationLog;
  readonly ledger: UndoLedger;
  readonly metadata: MetadataStore;
  readonly protections: ProtectionStore;
  readonly properties: Map<string, Map<string, string>>;
  readonly clock: () => number;
  timeZone: string;
  locale: string;
  addon: AddonState;
  /** Set while a page's batch takes back a deletion. */
  restoring: boolean;
  /** What follows from structural changes only once all that belongs to them is done. */
  catchUp(): void;
  writer(): ContentWriter;
  /** Writes what the buffer holds, as part of the current step. */
  apply(buffer: PatchBuffer): void;
  thisYear(): number;
  save(): SavedWorkbook;
}

export interface BookOptions {
  readonly headless: string;
  readonly saved?: SavedWorkbook | undefined;
  readonly clock: () => number;
  readonly timeZone: string;
  readonly addon: AddonState;
}

const freshData = (): Partial<IWorkbookData> => ({
  name: 'Untitled spreadsheet',
  sheetOrder: ['gid0'],
  styles: {},
  sheets: { gid0: makeSheetData('gid0', 'Sheet1') },
});

const readProperties = (saved: SavedWorkbook | undefined) =>
  new Map(
    Object.entries(saved?.properties ?? {}).map(([store, pairs]) => [
      store,
      new Map(Object.entries(pairs)),
    ]),
  );

/** Colour rules whose last row was deleted come back with the undo, as no mutation brings them. */
const keepRulesForUndo = (book: Pick<Book, 'grid' | 'ledger'>, sheet: string) => {
  const before = structuredClone(listRules(book.grid, sheet));
  book.ledger.onUndo(() => {
    if (hasSheet(book.grid, sheet)) replaceRules(book.grid, sheet, before);
  });
};

const follow = (book: Book, structural: StructuralChange[], validations: ValidationFollower) => {
  const { grid, ledger } = book;
  grid.onMutation((mutation) => {
    if (mutation.calculated) return;
    book.metadata.follow(mutation, ledger.isUndoing() || book.restoring);
    book.protections.follow(mutation);
    const change = readStructuralChange(mutation);
    if (!change) return;
    if (listRules(grid, change.sheet).length > 0) keepRulesForUndo(book, change.sheet);
    followRules(grid, mutation);
    structural.push(change);
    // A deletion that is taken back restores the rules exactly.
    if (!ledger.isUndoing() && !book.restoring) validations.expect(change);
  });
  grid.onCommandDone(book.catchUp);
};

export const openBook = (options: BookOptions): Book => {
  const { saved, clock } = options;
  const data = saved ? structuredClone(saved.snapshot as IWorkbookData) : freshData();
  const grid = openGrid({ headless: options.headless, data, clock });
  registerGoogleFunctions(grid);
  markAutomaticFormats(grid);
  const structural: StructuralChange[] = [];
  const validations = makeValidationFollower(grid);
  const book: Book = {
    grid,
    clock,
    log: makeMutationLog(grid),
    ledger: makeUndoLedger(grid),
    metadata: makeMetadataStore((saved?.metadata ?? []) as readonly Metadata[]),
    protections: makeProtectionStore((saved?.protections ?? []) as readonly Protection[]),
    properties: readProperties(saved),
    timeZone: saved?.timeZone ?? options.timeZone,
    locale: saved?.locale ?? 'en_US',
    addon: (saved?.addon as AddonState | undefined) ?? options.addon,
    restoring: false,
    catchUp: () => {
      validations.settle();
      for (const change of structural.splice(0)) followOpenRanges(grid, change);
    },
    writer: () => makeContentWriter(grid, makePatchBuffer(grid), book.thisYear()),
    apply: (buffer) => {
      if (!buffer.isEmpty()) book.ledger.push(buffer.apply());
    },
    thisYear: () => new Date(clock()).getUTCFullYear(),
    save: () => ({
      format: 1,
      snapshot: grid.snapshot(),
      timeZone: book.timeZone,
      locale: book.locale,
      addon: book.addon,
      metadata: book.metadata.all(),
      protections: book.protections.all(),
      properties: Object.fromEntries(
        [...book.properties].map(([store, pairs]) => [store, Object.fromEntries(pairs)]),
      ),
    }),
  };
  follow(book, structural, validations);
  return book;
};

/** The first visible sheet: where a person who has chosen none is. */
export const firstSheet = (book: Book): string => {
  const sheets = listSheets(book.grid);
  return (sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.key ?? '';
};

export const mayEdit = (person: Person): boolean =>
  person.access === undefined || person.access === 'edit' || person.access === 'owner';

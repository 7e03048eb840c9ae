/** Developer metadata: notes for programs on the spreadsheet, its sheets, rows and columns, which move with them. */
import type { GridMutation } from './grid.ts';
import { moveIndex, readStructuralChange, type StructuralChange } from './structural-change.ts';

export type MetadataPlace =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'row' | 'column'; readonly sheet: string; readonly index: number };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
}

export interface MetadataStore {
  all(): readonly Metadata[];
  get(id: number): Metadata | null;
  add(entry: Omit<Metadata, 'id'>): Metadata;
  change(id: number, changes: Partial<Omit<Metadata, 'id'>>): Metadata;
  remove(id: number): void;
  /** Keeps the entries on their rows and columns; `restoring`: the mutation undoes a deletion. */
  follow(mutation: GridMutation, restoring: boolean): void;
}

const LIMIT = 30_000;

const sizeOf = (entry: Pick<Metadata, 'key' | 'value'>) =>
  entry.key.length + (entry.value?.length ?? 0);

const sheetOf = (place: MetadataPlace) => (place.kind === 'spreadsheet' ? null : place.sheet);

interface Removed {
  readonly sheet: string;
  readonly change: StructuralChange | null;
  readonly entries: readonly Metadata[];
}

const moveEntry = (entry: Metadata, change: StructuralChange): Metadata | null => {
  const { place } = entry;
  if (place.kind !== change.line || place.sheet !== change.sheet) return entry;
  const index = moveIndex(change, place.index);
  return index === null ? null : { ...entry, place: { ...place, index } };
};

export const makeMetadataStore = (saved: readonly Metadata[]): MetadataStore => {
  let entries: readonly Metadata[] = saved;
  let lastId = Math.max(1000, ...saved.map((entry) => entry.id));
  const removed: Removed[] = [];
  const checkSize = (next: Pick<Metadata, 'key' | 'value' | 'place'>, except?: number) => {
    const sheet = sheetOf(next.place);
    const others = entries.filter((one) => one.id !== except && sheetOf(one.place) === sheet);
    const total = others.reduce((sum, one) => sum + sizeOf(one), sizeOf(next));
    if (total > LIMIT)
      throw new Error('You have exceeded the developer metadata storage limit for this document.');
  };
  const get = (id: number) => entries.find((entry) => entry.id === id) ?? null;
  const forget = (sheet: string, change: StructuralChange | null, gone: readonly Metadata[]) => {
    if (gone.length > 0) removed.push({ sheet, change, entries: gone });
    if (removed.length > 100) removed.shift();
  };
  const bringBack = (matches: (one: Removed) => boolean) => {
    const at = removed.findLastIndex(matches);
    if (at < 0) return;
    const [found] = removed.splice(at, 1);
    entries = [...entries, ...(found?.entries ?? [])].toSorted((a, b) => a.id - b.id);
  };
  const followStructure = (change: StructuralChange, restoring: boolean) => {
    const next = entries.map((entry) => moveEntry(entry, change));
    forget(
      change.sheet,
      change,
      entries.filter((_, index) => next[index] === null),
    );
    entries = next.filter((entry) => entry !== null);
    if (!restoring || change.kind !== 'insert') return;
    bringBack(
      ({ change: old }) =>
        old?.sheet === change.sheet &&
        old.line === change.line &&
        old.start === change.start &&
        old.count === change.count,
    );
  };
  return {
    all: () => entries,
    get,
    add: (entry) => {
      checkSize(entry);
      lastId += 1;
      const made = { ...entry, id: lastId };
      entries = [...entries, made];
      return made;
    },
    change: (id, changes) => {
      const old = get(id);
      if (!old) throw new Error('The developer metadata no longer exists.');
      const next = { ...old, ...changes };
      checkSize(next, id);
      entries = entries.map((entry) => (entry.id === id ? next : entry));
      return next;
    },
    remove: (id) => {
      entries = entries.filter((entry) => entry.id !== id);
    },
    follow: (mutation, restoring) => {
      const change = readStructuralChange(mutation);
      if (change) followStructure(change, restoring);
      const params = mutation.params as { subUnitId?: string; sheet?: { id: string } };
      if (mutation.id === 'sheet.mutation.remove-sheet' && params.subUnitId !== undefined) {
        const sheet = params.subUnitId;
        forget(
          sheet,
          null,
          entries.filter((entry) => sheetOf(entry.place) === sheet),
        );
        entries = entries.filter((entry) => sheetOf(entry.place) !== sheet);
      }
      if (mutation.id === 'sheet.mutation.insert-sheet' && params.sheet)
        bringBack((one) => one.change === null && one.sheet === params.sheet?.id);
    },
  };
};

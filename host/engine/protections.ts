/** Protected ranges and sheets: who may edit them, and where they are after rows and columns have moved. */
import { type Area, overlaps } from './a1.ts';
import type { GridMutation } from './grid.ts';
import { moveArea, readStructuralChange } from './structural-change.ts';

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  readonly sheet: string;
  /** null for a whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Ids of persons who may edit besides the owner; null until it is narrowed: then every editor may. */
  readonly editors: readonly string[] | null;
  readonly unprotected: readonly Area[];
}

export interface ProtectionStore {
  all(): readonly Protection[];
  get(id: number): Protection | null;
  add(entry: Omit<Protection, 'id'>): Protection;
  change(id: number, changes: Partial<Omit<Protection, 'id'>>): void;
  remove(id: number): void;
  follow(mutation: GridMutation): void;
  /** The protection that keeps that person from changing those cells, if any. */
  forbids(person: string, sheet: string, area: Area): Protection | null;
  /** The warning that the person would see first, if any. */
  warns(sheet: string, area: Area): Protection | null;
}

const covers = (protection: Protection, sheet: string, area: Area): boolean => {
  if (protection.sheet !== sheet) return false;
  if (protection.kind === 'RANGE')
    return protection.area !== null && overlaps(protection.area, area);
  const free = protection.unprotected.some(
    (open) =>
      open.startRow <= area.startRow &&
      open.endRow >= area.endRow &&
      open.startColumn <= area.startColumn &&
      open.endColumn >= area.endColumn,
  );
  return !free;
};

export const makeProtectionStore = (saved: readonly Protection[]): ProtectionStore => {
  let entries: readonly Protection[] = saved;
  let lastId = Math.max(0, ...saved.map((entry) => entry.id));
  return {
    all: () => entries,
    get: (id) => entries.find((entry) => entry.id === id) ?? null,
    add: (entry) => {
      lastId += 1;
      const made = { ...entry, id: lastId };
      entries = [...entries, made];
      return made;
    },
    change: (id, changes) => {
      entries = entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));
    },
    remove: (id) => {
      entries = entries.filter((entry) => entry.id !== id);
    },
    follow: (mutation) => {
      if (mutation.id === 'sheet.mutation.remove-sheet') {
        const { subUnitId } = mutation.params as { subUnitId: string };
        entries = entries.filter((entry) => entry.sheet !== subUnitId);
      }
      const change = readStructuralChange(mutation);
      if (!change) return;
      entries = entries.flatMap((entry) => {
        if (entry.sheet !== change.sheet) return [entry];
        const unprotected = entry.unprotected.flatMap((area) => moveArea(change, area) ?? []);
        if (!entry.area) return [{ ...entry, unprotected }];
        const area = moveArea(change, entry.area);
        return area ? [{ ...entry, area, unprotected }] : [];
      });
    },
    forbids: (person, sheet, area) =>
      entries.find(
        (entry) =>
          !entry.warningOnly &&
          entry.editors !== null &&
          !entry.editors.includes(person) &&
          covers(entry, sheet, area),
      ) ?? null,
    warns: (sheet, area) =>
      entries.find((entry) => entry.warningOnly && covers(entry, sheet, area)) ?? null,
  };
};

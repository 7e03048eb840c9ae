/** One workbook in the Univer realm, with recalculation that ends before the next line. */
import type {
  ICellData,
  IMutationInfo,
  IUndoRedoItem,
  IWorkbookData,
  Styles,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { keepDependenciesOnce } from './dependency-tree.ts';
import { intersectBareRanges } from './implicit-intersection.ts';
import { type Realm, sharedRealm } from './realm.ts';
import { repairEngine } from './repairs.ts';
import { isSharedMutation } from './shared-mutations.ts';
import { followSpills } from './spills.ts';

export interface GridMutation {
  readonly id: string;
  readonly params: unknown;
  /** Whether it came out of a recalculation. */
  readonly calculated: boolean;
}

export interface UndoItem {
  readonly undo: readonly IMutationInfo[];
  readonly redo: readonly IMutationInfo[];
}

export type Injector = ReturnType<Realm['module']['startUniver']>['injector'];

export interface Grid {
  readonly realm: Realm;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly styles: Styles;
  readonly injector: Injector;
  sheet(key: string): Worksheet;
  /** Applies one mutation; throws where Univer refuses it. */
  mutate(id: string, params: object): void;
  /** Runs one of Univer's commands, with that sheet as the active one: some look at no other. */
  command(id: string, sheetKey: string, params: object): void;
  /** Recalculates if anything changed since the last time. */
  recalculate(): void;
  isCalculating(): boolean;
  onMutation(listener: (mutation: GridMutation) => void): void;
  onUndoItem(listener: (item: UndoItem) => void): void;
  /** After each of Univer's commands, when all that belongs to it is done. */
  onCommandDone(listener: () => void): void;
  spilled(sheetKey: string): SpilledCells;
  snapshot(): IWorkbookData;
  dispose(): void;
}

type SpilledCells = Readonly<Record<number, Readonly<Record<number, ICellData>>>> | undefined;

interface Started extends ReturnType<Realm['module']['startUniver']> {
  readonly realm: Realm;
  readonly grids: Map<
    string,
    { heard: (id: string, params: unknown) => void; pushed: (item: UndoItem) => void }
  >;
  opened: number;
  calculating: boolean;
}

const started = new Map<Realm, Started>();

const unitOf = (params: unknown): string | undefined =>
  (params as { unitId?: string } | null | undefined)?.unitId;

/** Formula mutations name the workbook as a key, not by `unitId`. */
const concerns = (unitId: string, params: unknown): boolean => {
  const named = unitOf(params);
  if (named !== undefined) return named === unitId;
  return Object.values(params ?? {}).some(
    (value) => typeof value === 'object' && value !== null && unitId in value,
  );
};

const startIn = (realm: Realm): Started => {
  const known = started.get(realm);
  if (known) return known;
  const { module } = realm;
  repairEngine(module);
  const univer = module.startUniver();
  const made: Started = { ...univer, realm, grids: new Map(), opened: 0, calculating: false };
  keepDependenciesOnce(module, univer.injector);
  intersectBareRanges(module, univer.injector, (name) => customNames(realm).has(name));
  followSpills(module, univer.injector);
  const commands = univer.injector.get(module.ICommandService);
  commands.onCommandExecuted((info) => {
    if (!isSharedMutation(info.id)) return;
    for (const [unitId, grid] of made.grids)
      if (concerns(unitId, info.params)) grid.heard(info.id, info.params);
  });
  // Univer keeps one stack per workbook; the host keeps one per person.
  univer.injector.get(module.IUndoRedoService).pushUndoRedo = (item: IUndoRedoItem) => {
    made.grids.get(item.unitID)?.pushed({ undo: item.undoMutations, redo: item.redoMutations });
  };
  realm.flush();
  started.set(realm, made);
  return made;
};

const names = new WeakMap<Realm, Set<string>>();

/** Names, in capitals, of all functions that add-ons have brought into the realm. */
export const customNames = (realm: Realm): Set<string> => {
  const known = names.get(realm) ?? new Set<string>();
  names.set(realm, known);
  return known;
};

export interface GridOptions {
  readonly headless: string;
  readonly data: Partial<IWorkbookData>;
  readonly clock: () => number;
}

export const openGrid = ({ headless, data, clock }: GridOptions): Grid => {
  const realm = sharedRealm(headless);
  const univer = startIn(realm);
  const { module } = realm;
  univer.opened += 1;
  // No id may begin with another one: the engine clears its caches by such beginnings.
  const unitId = `workbook-${String(univer.opened).padStart(6, '0')}`;
  const mutationListeners: ((mutation: GridMutation) => void)[] = [];
  const undoListeners: ((item: UndoItem) => void)[] = [];
  const doneListeners: (() => void)[] = [];
  let dirty = true;
  univer.grids.set(unitId, {
    heard: (id, params) => {
      const calculated = univer.calculating;
      if (!calculated) dirty = true;
      for (const listener of mutationListeners) listener({ id, params, calculated });
    },
    pushed: (item) => {
      for (const listener of undoListeners) listener(item);
    },
  });
  const workbook = univer.createWorkbook({ ...data, id: unitId });
  const lifecycle = univer.injector.get(module.LifecycleService);
  if (lifecycle.stage < module.LifecycleStages.Rendered)
    lifecycle.stage = module.LifecycleStages.Rendered;
  const commands = univer.injector.get(module.ICommandService);
  const instances = univer.injector.get(module.IUniverInstanceService);
  const formulas = univer.injector.get(module.FormulaDataModel);
  const sheet = (key: string): Worksheet => {
    const found = workbook.getSheetBySheetId(key);
    if (!found) throw new Error(`There is no sheet with the key ${key}.`);
    return found;
  };
  const recalculate = () => {
    if (!dirty || univer.calculating) return;
    univer.calculating = true;
    dirty = false;
    realm.setClock(clock);
    try {
      realm.flush();
    } finally {
      univer.calculating = false;
    }
  };
  return {
    realm,
    unitId,
    workbook,
    styles: workbook.getStyles(),
    injector: univer.injector,
    sheet,
    mutate: (id, params) => {
      if (!commands.syncExecuteCommand(id, { unitId, ...params }))
        throw new Error(`The workbook refused ${id}.`);
    },
    command: (id, sheetKey, params) => {
      instances.focusUnit(unitId);
      workbook.setActiveSheet(sheet(sheetKey));
      const done: unknown = commands.syncExecuteCommand(id, {
        unitId,
        subUnitId: sheetKey,
        ...params,
      });
      if (done === false) throw new Error(`The workbook refused ${id}.`);
      for (const listener of doneListeners) listener();
    },
    recalculate,
    isCalculating: () => univer.calculating,
    onMutation: (listener) => {
      mutationListeners.push(listener);
    },
    onUndoItem: (listener) => {
      undoListeners.push(listener);
    },
    onCommandDone: (listener) => {
      doneListeners.push(listener);
    },
    spilled: (key) => formulas.getArrayFormulaCellData()[unitId]?.[key] as SpilledCells,
    // With what the plugins keep: rules, validation, notes, names.
    snapshot: () =>
      JSON.parse(
        JSON.stringify(univer.injector.get(module.IResourceLoaderService).saveUnit(unitId)),
      ) as IWorkbookData,
    dispose: () => {
      univer.grids.delete(unitId);
      instances.disposeUnit(unitId);
      realm.flush();
    },
  };
};

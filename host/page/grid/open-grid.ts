/** Opens a workbook in Univer and hands out the few things that the page needs of it. */
import {
  ICommandService,
  type Injector,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  Styles,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { useStyleHashes } from '../../engine/style-ids.ts';
import type { Mutation, Place, Welcome } from '../../protocol.ts';
import { checkboxes } from './checkboxes.ts';
import { colourRules } from './colour-rules.ts';
import { gate } from './gate.ts';
import { places } from './places.ts';
import { startUniver } from './plugins.ts';
import { makePreviews } from './previews.ts';
import { rowHeights } from './row-heights.ts';
import { type SortOf, sortRows } from './sort-rows.ts';
import { drawSparklines } from './sparkline.ts';
import { guardUndo } from './undo-guard.ts';

export interface Grid {
  /** Applies mutations of the server; returns how many Univer refused. */
  apply(mutations: readonly Mutation[], isOwn: boolean): number;
  /** Shows a batch that is on its way, if it only writes into cells. */
  readonly preview: (number: number, mutations: readonly Mutation[]) => void;
  /** The server has dealt with the batch. */
  readonly settle: (number: number) => void;
  /** Without a connection edits are shown at once, and only those of cells are allowed. */
  setAlone(alone: boolean): void;
  /** Nothing done so far can be undone any more. */
  readonly forgetUndo: () => void;
  /** Whether the sheet has been drawn for the first time. */
  drawn(): boolean;
  /** Whether somebody is typing into a cell right now. */
  isEditing(): boolean;
  place(): Place | null;
  onPlace(listener: (place: Place) => void): void;
  show(place: Place): void;
  /** What the cell shows, number format applied. */
  cellText(sheet: string, a1: string): string;
  sort(of: SortOf, ascending: boolean): void;
  focus(): void;
  /** For tests: any command of Univer, as its menus run them. */
  execute(command: string, params?: object): Promise<unknown>;
  /** For tests: the workbook as this window holds it. */
  snapshot(): unknown;
  dispose(): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly welcome: Welcome;
  /** Sends or keeps the batch; gives its number. */
  readonly send: (mutations: readonly Mutation[]) => number;
}

const EDITS_OF_CELLS = /^sheet\.mutation\.(set-range-values|update-note|remove-note)$/;

/** Not among the service's public members: what kind of command an id stands for. */
interface WithRegistry {
  readonly _commandRegistry: {
    getCommand(id: string): readonly [{ readonly type: number }] | null;
  };
}

const makeGate = (injector: Injector, send: (mutations: readonly Mutation[]) => void) => {
  const service = injector.get(ICommandService);
  const registry = (service as unknown as WithRegistry)['_commandRegistry'];
  return gate({
    commands: service,
    typeOf: (id) => registry.getCommand(id)?.[0].type,
    send,
    allowedAlone: (id) => EDITS_OF_CELLS.test(id),
  });
};

const whenDrawn = (injector: Injector, then: () => void): void => {
  const lifecycle = injector.get(LifecycleService);
  const seen = lifecycle.lifecycle$.subscribe((stage) => {
    if (stage < LifecycleStages.Rendered) return;
    then();
    queueMicrotask(() => seen.unsubscribe());
  });
};

useStyleHashes(Styles);

export const openGrid = ({ container, welcome, send }: GridOptions): Grid => {
  const univer = startUniver(container);
  const data = welcome.snapshot as Partial<IWorkbookData>;
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  const injector = univer['__getInjector']();
  const guard = guardUndo(injector, workbook);
  const colours = colourRules(injector, workbook);
  let alone = false;
  const asBooleans = checkboxes(injector, workbook);
  const { apply, setOpen } = makeGate(injector, (made) => {
    const mutations = made.map(asBooleans);
    guard.own(mutations);
    const number = send(mutations);
    if (!alone) previews.show(number, mutations);
  });
  const heights = rowHeights(injector, workbook, apply);
  const applyAndDraw = (mutations: readonly Mutation[]): number => {
    const refused = apply(mutations);
    heights.after(mutations);
    colours.after(mutations);
    return refused;
  };
  const previews = makePreviews(workbook, applyAndDraw);
  const where = places(injector, workbook);
  drawSparklines(injector);
  if (welcome.spill) apply([welcome.spill]);
  let drawn = false;
  let firstPlace: Place | null = null;
  whenDrawn(injector, () => {
    heights.all();
    requestAnimationFrame(() => {
      drawn = true;
      const place = firstPlace;
      firstPlace = null;
      if (place) where.show(place);
    });
  });

  return {
    apply: (mutations, isOwn) => {
      if (!isOwn) guard.foreign(mutations);
      return previews.under(mutations, () => applyAndDraw(mutations));
    },
    preview: previews.show,
    settle: previews.settle,
    setAlone: (value) => {
      alone = value;
      setOpen(value);
    },
    forgetUndo: guard.forget,
    drawn: () => drawn,
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    ...where,
    place: () => firstPlace ?? where.place(),
    onPlace: (listener) =>
      where.onPlace((place) => {
        if (!firstPlace) listener(place);
      }),
    show: (place) => {
      // Nothing can be selected before it is drawn.
      if (drawn) where.show(place);
      else firstPlace = place;
    },
    sort: (of, ascending) => sortRows(injector, workbook, of, ascending),
    execute: (command, params) => injector.get(ICommandService).executeCommand(command, params),
    snapshot: () => workbook.getSnapshot(),
    dispose: () => univer.dispose(),
  };
};

/** Opens a local host: one workbook, the add-on's script and the services between them. */
import { resolve } from 'node:path';
import { makeAddon } from './addon.ts';
import { makeCustomCalls } from './custom-calls.ts';
import { openBook } from './engine/book.ts';
import {
  connectCustomFunctions,
  disconnectCustomFunctions,
} from './engine/functions/custom-functions.ts';
import { listNames } from './engine/names.ts';
import { SPILL_MUTATION } from './engine/shared-mutations.ts';
import { listSheets } from './engine/sheets.ts';
import { readStructuralChange } from './engine/structural-change.ts';
import type { Dialog, Host, HostOptions, Mutation, Person, UiEvent } from './host-types.ts';
import { loadProgram } from './load-script.ts';
import { makePageBatches } from './page-batches.ts';
import { makePersonSteps } from './person-steps.ts';
import { makeReadings } from './readings.ts';
import type { HostState } from './services/execution.ts';
import { makeSession, type Session } from './services/session.ts';

export type * from './host-types.ts';
export type { SavedWorkbook } from './saved-workbook.ts';

/** Who acts when nobody is named. */
export const OWNER: Person = { id: 'owner', name: 'Applicant', access: 'owner' };

const LIMITS = { shortRunMs: 30_000, longRunMs: 360_000 };

const unanswered = (dialog: Dialog): never => {
  throw new Error(
    `Nobody answers the ${dialog.kind} "${[dialog.title, dialog.prompt].filter(Boolean).join(': ')}": use answerDialogs.`,
  );
};

export const openHost = (options: HostOptions = {}): Host => {
  const clock = options.clock ?? Date.now;
  const dist = resolve(options.dist ?? 'dist');
  const limits = { ...LIMITS, ...options.limits };
  const book = openBook({
    headless: resolve(options.headless ?? '.build/headless.cjs'),
    saved: options.saved,
    clock,
    timeZone: options.timeZone ?? 'Etc/UTC',
    addon: options.addon ?? 'installed',
  });
  const { grid, log } = book;
  const sessions = new Map<string, Session>();
  const uiListeners = new Set<(event: UiEvent) => void>();
  const lines: string[] = [];
  let calls: Record<string, number> = {};
  let answer: (dialog: Dialog) => string = unanswered;

  const people = new Map<string, Person>();
  const session = (person: Person): Session => {
    if (person.id !== '') people.set(person.id, person);
    const known = sessions.get(person.id);
    if (known) return known;
    const made = makeSession(book);
    sessions.set(person.id, made);
    return made;
  };
  grid.onMutation((mutation) => {
    const change = readStructuralChange(mutation);
    if (change) for (const one of sessions.values()) one.follow(change);
  });

  const state: HostState = {
    book,
    session,
    program: () => loadProgram(dist),
    tellUi: (event) => {
      for (const listener of Array.from(uiListeners)) listener(event);
    },
    answerDialog: (dialog) => answer(dialog),
    countCall: (member) => {
      calls[member] = (calls[member] ?? 0) + 1;
    },
    writeLog: (line) => lines.push(line),
    readLog: () => lines,
    locks: new Map(),
    cache: new Map(),
    onSleep: options.onSleep ?? (() => {}),
    tell: (from) => log.tell(from),
    sheetNamed: (name, exactly = false) =>
      listSheets(grid).find((sheet) =>
        exactly ? sheet.name === name : sheet.name.toLowerCase() === name.toLowerCase(),
      )?.key ?? null,
    findName: (name) =>
      listNames(grid).find((one) => one.name.toLowerCase() === name.toLowerCase())?.place ?? null,
    people: () => [...people.values()],
    countCells: () => listSheets(grid).reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  };

  const custom = makeCustomCalls(state, limits.shortRunMs);
  const connect = () => connectCustomFunctions(grid, state.program().customFunctions, custom.call);
  connect();
  const addon = makeAddon(state, limits, OWNER, (person) => {
    log.tell(person.id);
    if (log.isHeard()) settle();
  });
  const batches = makePageBatches(book, (from) => log.tell(from));

  const settle = () => {
    grid.recalculate();
    log.tell(null);
    const edits = batches.takeEdits();
    if (!addon.hasEditTrigger()) return;
    for (const edit of edits) addon.edited(edit);
    if (edits.length > 0) {
      grid.recalculate();
      log.tell(null);
    }
  };

  const steps = makePersonSteps({
    book,
    owner: OWNER,
    session,
    after: (person, edit) => {
      log.tell(person.id);
      const triggered = edit !== null && addon.hasEditTrigger();
      if (triggered || log.isHeard()) settle();
      if (triggered) addon.edited(edit);
    },
  });

  const spill = (): Mutation | null => {
    const formulas = grid.injector.get(grid.realm.module.FormulaDataModel);
    const ranges = formulas.getArrayFormulaRange()[grid.unitId];
    if (!ranges) return null;
    const cells = formulas.getArrayFormulaCellData()[grid.unitId] ?? {};
    const params: unknown = JSON.parse(
      JSON.stringify({
        arrayFormulaRange: { [grid.unitId]: ranges },
        arrayFormulaCellData: { [grid.unitId]: cells },
      }),
    );
    return { id: SPILL_MUTATION, params };
  };

  const { edited: _edited, hasEditTrigger: _has, ...actions } = addon;
  return {
    ...steps,
    ...makeReadings(book, custom.messageOf),
    ...actions,
    onUi: (listener) => {
      uiListeners.add(listener);
      return () => uiListeners.delete(listener);
    },
    answerDialogs: (next) => {
      answer = next;
    },
    serviceCalls: () => ({
      total: Object.values(calls).reduce((sum, count) => sum + count, 0),
      byMember: { ...calls },
    }),
    resetServiceCalls: () => {
      calls = {};
    },
    lastLog: () => [...lines],
    get seq() {
      return log.seq();
    },
    onMutations: (listener) => log.listen(listener),
    applyBatch: batches.applyBatch,
    settle,
    univerSnapshot: () => {
      settle();
      return { snapshot: grid.snapshot(), spill: spill(), seq: log.seq() };
    },
    save: () => {
      grid.recalculate();
      return book.save();
    },
    dispose: () => {
      disconnectCustomFunctions(grid);
      grid.dispose();
    },
  };
};

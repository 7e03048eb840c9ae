/** One run of the script: who runs it, in which mode, and the writes that it has not sent yet. */
import { type Area, makeA1 } from '../engine/a1.ts';
import type { Book } from '../engine/book.ts';
import { mayEdit } from '../engine/book.ts';
import { sheetIdOf } from '../engine/sheets.ts';
import type { ContentWriter } from '../engine/write-content.ts';
import type { Dialog, Person, UiEvent } from '../host-types.ts';
import type { Program } from '../load-script.ts';
import type { AuthMode } from './authorization.ts';
import type { Tables } from './bridge.ts';
import type { ServiceObject } from './service-object.ts';
import type { Session } from './session.ts';

/** What the executions of one host share. */
export interface HostState {
  readonly book: Book;
  readonly program: () => Program;
  readonly session: (person: Person) => Session;
  readonly tellUi: (event: UiEvent) => void;
  readonly answerDialog: (dialog: Dialog) => string;
  readonly countCall: (member: string) => void;
  readonly writeLog: (line: string) => void;
  readonly readLog: () => readonly string[];
  readonly locks: Map<string, Execution>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  readonly onSleep: (milliseconds: number) => void;
  /** Tells the pages what has changed so far. */
  readonly tell: (from: string | null) => void;
  /** Key of the sheet with that name; `exactly`: upper and lower case matter, as in `getSheetByName`. */
  readonly sheetNamed: (name: string, exactly?: boolean) => string | null;
  readonly findName: (name: string) => { readonly sheet: string; readonly area: Area } | null;
  /** Everyone who has had the file open. */
  readonly people: () => readonly Person[];
  /** Cells of all sheets together. */
  readonly countCells: () => number;
}

/** A write that is sent later, together with others. */
export interface PendingWrite {
  /** The cells it changes, for protections; null where none can forbid it. */
  readonly where: { readonly sheet: string; readonly area: Area } | null;
  /** Throws where Sheets would refuse the value. */
  readonly check?: () => void;
  readonly apply: (writer: ContentWriter) => void;
}

export interface Execution {
  readonly host: HostState;
  readonly book: Book;
  readonly person: Person;
  readonly mode: AuthMode;
  /** Whether the person has the file open in an editor, so that a menu or dialog can show. */
  readonly hasUi: boolean;
  readonly session: Session;
  readonly countCall: (member: string) => void;
  later(write: PendingWrite): void;
  /** Sends the writes that wait; what forbids one of them forbids all. */
  commit(): void;
  /** Sends the writes and recalculates: before anything is read. */
  settle(): void;
  /** Sends the writes and checks the right: before cells change their places. */
  now(where: PendingWrite['where']): void;
  /** Checks the right, for what does not touch what the writes are about. */
  allow(where: PendingWrite['where']): void;
  /** Calls one member of a service object from another. */
  callMember(object: ServiceObject, member: string, args: readonly unknown[]): unknown;
  /** A service object that a script has put into an object of its own. */
  unwrap: (value: unknown) => unknown;
  /** Tells the person's page that the script has chosen another place. */
  tellSelection(): void;
  /** A template of that text, whose variables are properties of it. */
  makeTemplate: (text: string) => unknown;
  releaseLocks(): void;
  finish(): void;
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface ExecutionOptions {
  readonly host: HostState;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly hasUi: boolean;
  readonly tables: Tables;
}

export const makeExecution = (options: ExecutionOptions): Execution => {
  const { host, person, mode, hasUi, tables } = options;
  const { book } = host;
  let pending: PendingWrite[] = [];
  const checkRight = (where: PendingWrite['where']) => {
    if (!mayEdit(person)) throw new Error(PROTECTED);
    if (person.access === 'owner' || !where) return;
    if (book.protections.forbids(person.id, where.sheet, where.area)) throw new Error(PROTECTED);
  };
  const commit = () => {
    if (pending.length === 0) return;
    const writes = pending;
    pending = [];
    for (const write of writes) {
      checkRight(write.where);
      write.check?.();
    }
    const writer = book.writer();
    for (const write of writes) write.apply(writer);
    book.apply(writer.buffer);
  };
  const releaseLocks = () => {
    for (const [name, holder] of Array.from(host.locks))
      if (holder === run) host.locks.delete(name);
  };
  const run: Execution = {
    host,
    book,
    person,
    mode,
    hasUi,
    session: host.session(person),
    countCall: host.countCall,
    later: (write) => {
      pending.push(write);
    },
    commit,
    settle: () => {
      commit();
      book.grid.recalculate();
    },
    allow: checkRight,
    now: (where) => {
      commit();
      checkRight(where);
    },
    callMember: (object, member, args) => {
      const work = tables[object.type]?.[member] as ((...all: unknown[]) => unknown) | undefined;
      return work?.({ run, it: object, self: object.self }, ...args);
    },
    unwrap: (value) => value,
    tellSelection: () => {
      const { sheet, areas } = run.session.selection();
      const [area] = areas;
      if (!area) return;
      host.tellUi({
        kind: 'selection',
        person,
        sheetId: sheetIdOf(sheet),
        sheetName: book.grid.sheet(sheet).getName(),
        a1: makeA1(area),
      });
    },
    makeTemplate: () => undefined,
    releaseLocks,
    finish: releaseLocks,
  };
  return run;
};

/** Holds a window's own edits back: they go to the server and are applied when it echoes them. */
import { isSharedMutation, VALUES_MUTATION } from '../../engine/shared-mutations.ts';
import type { Mutation } from '../../protocol.ts';
import { plainText } from './plain-text.ts';

const MUTATION = 2;

/** Each window measures its own fonts, and opens its own notes. */
const OF_THIS_WINDOW =
  /^sheet\.mutation\.(set-worksheet-row-auto-height|toggle-note-popup|data-validation-formula-mark-dirty)$/;

export interface ExecutionOptions {
  readonly onlyLocal?: boolean;
  readonly fromCollab?: boolean;
}

/** The part of Univer's command service that the gate stands in front of. */
export interface CommandService {
  syncExecuteCommand(id: string, params?: object, options?: ExecutionOptions): unknown;
  executeCommand(id: string, params?: object, options?: ExecutionOptions): Promise<unknown>;
}

export interface Gate {
  /** Applies what the server sent; returns how many mutations Univer refused. */
  readonly apply: (mutations: readonly Mutation[]) => number;
  /** While open (no connection) edits are applied at once as well as kept for sending. */
  readonly setOpen: (open: boolean) => void;
}

interface GateOptions {
  readonly commands: CommandService;
  /** 0 command, 1 operation, 2 mutation; undefined when there is no such command. */
  readonly typeOf: (id: string) => number | undefined;
  readonly send: (mutations: readonly Mutation[]) => void;
  /** Whether an edit may be made without a connection. */
  readonly allowedAlone: (id: string) => boolean;
}

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const makeMutation = (id: string, params: unknown): Mutation => {
  const mutation = { id, params: copy(params) };
  return id === VALUES_MUTATION ? plainText(mutation) : mutation;
};

export const gate = ({ commands, typeOf, send, allowedAlone }: GateOptions): Gate => {
  const sync = commands.syncExecuteCommand.bind(commands);
  const later = commands.executeCommand.bind(commands);
  let applying = false;
  let open = false;
  let batch: Mutation[] = [];

  const sendBatch = (): void => {
    const mutations = batch;
    batch = [];
    send(mutations);
  };
  const keep = (id: string, params: unknown): void => {
    // One user action makes several mutations in one task; they travel as one step.
    if (batch.length === 0) queueMicrotask(sendBatch);
    batch.push(makeMutation(id, params));
  };
  const isOwnEdit = (id: string, options?: ExecutionOptions): boolean =>
    !applying &&
    options?.onlyLocal !== true &&
    options?.fromCollab !== true &&
    isSharedMutation(id) &&
    !OF_THIS_WINDOW.test(id) &&
    typeOf(id) === MUTATION;
  const held = (id: string, params?: object): boolean => {
    if (open && !allowedAlone(id)) return true;
    keep(id, params);
    return !open;
  };

  commands.syncExecuteCommand = (id, params, options) =>
    isOwnEdit(id, options) && held(id, params) ? true : sync(id, params, options);
  commands.executeCommand = (id, params, options) =>
    isOwnEdit(id, options) && held(id, params) ? Promise.resolve(true) : later(id, params, options);

  const applyOne = ({ id, params }: Mutation): boolean => {
    try {
      sync(id, params as object, { fromCollab: true, onlyLocal: true });
      return true;
    } catch (error) {
      console.warn(`The grid refused ${id}.`, error);
      return false;
    }
  };

  return {
    apply: (mutations) => {
      applying = true;
      try {
        return mutations.filter((mutation) => !applyOne(mutation)).length;
      } finally {
        applying = false;
      }
    },
    setOpen: (value) => {
      open = value;
    },
  };
};

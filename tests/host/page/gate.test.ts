/** Checks that a window's own edits wait for the server's echo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type CommandService, type Gate, gate } from '../../../host/page/grid/gate.ts';
import type { Mutation } from '../../../host/protocol.ts';

const SET = 'sheet.mutation.set-range-values';
const INSERT = 'sheet.mutation.insert-row';
const HEIGHT = 'sheet.mutation.set-worksheet-row-auto-height';
const COMMAND = 'sheet.command.insert-row';
const BROKEN = 'sheet.mutation.move-rows';

let done: string[] = [];
let sent: (readonly Mutation[])[] = [];
let commands: CommandService;
let own: Gate;

const run = (id: string): boolean => {
  if (id === BROKEN) throw new Error('Invalid move operation');
  done.push(id);
  return true;
};

beforeEach(() => {
  done = [];
  sent = [];
  commands = {
    syncExecuteCommand: run,
    executeCommand: (id) => Promise.resolve(run(id)),
  };
  own = gate({
    commands,
    typeOf: (id) => (id.includes('.mutation.') ? 2 : 0),
    send: (mutations) => sent.push(mutations),
    allowedAlone: (id) => id === SET,
  });
});

describe('the gate', () => {
  it('holds an edit back and sends all of one action as one batch', async () => {
    expect(commands.syncExecuteCommand(SET, { a: 1 })).toBe(true);
    expect(await commands.executeCommand(INSERT, { b: 2 })).toBe(true);
    expect(done).toEqual([]);
    expect(sent).toEqual([
      [
        { id: SET, params: { a: 1 } },
        { id: INSERT, params: { b: 2 } },
      ],
    ]);
  });
  it('sends a copy: what changes later does not change the batch', async () => {
    const params = { cellValue: { 0: { 0: { v: 'a' } } } };
    commands.syncExecuteCommand(SET, params);
    params.cellValue[0][0].v = 'b';
    await Promise.resolve();
    expect(sent[0]?.[0]?.params).toEqual({ cellValue: { 0: { 0: { v: 'a' } } } });
  });
  it('lets commands, and what concerns one window alone, pass', async () => {
    commands.syncExecuteCommand(COMMAND);
    commands.syncExecuteCommand(HEIGHT);
    commands.syncExecuteCommand('doc.mutation.rich-text-editing');
    commands.syncExecuteCommand('formula.mutation.set-formula-calculation-start');
    await Promise.resolve();
    expect(done).toHaveLength(4);
    expect(sent).toEqual([]);
  });
  it('applies an echo, and what follows from it is not sent again', async () => {
    commands.syncExecuteCommand = commands.syncExecuteCommand.bind(commands);
    expect(
      own.apply([
        { id: SET, params: {} },
        { id: INSERT, params: {} },
      ]),
    ).toBe(0);
    await Promise.resolve();
    expect(done).toEqual([SET, INSERT]);
    expect(sent).toEqual([]);
  });
  it('counts what the grid refuses and goes on with the rest', () => {
    expect(
      own.apply([
        { id: BROKEN, params: {} },
        { id: SET, params: {} },
      ]),
    ).toBe(1);
    expect(done).toEqual([SET]);
  });
  it('without a line, edits of cells are made at once and kept, others are not made', async () => {
    own.setOpen(true);
    commands.syncExecuteCommand(SET, { a: 1 });
    commands.syncExecuteCommand(INSERT, {});
    await Promise.resolve();
    expect(done).toEqual([SET]);
    expect(sent).toEqual([[{ id: SET, params: { a: 1 } }]]);
  });
});

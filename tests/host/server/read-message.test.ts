/** Checks that nothing is taken from the websocket that is not understood. */
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../host/server/read-message.ts';

const good = [
  { kind: 'hello', window: 'a-1', name: null, place: null },
  {
    kind: 'batch',
    number: 1,
    base: 0,
    mutations: [{ id: 'sheet.mutation.set-range-values', params: { unitId: 'wb' } }],
  },
  { kind: 'select', sheet: 'Answers', a1: 'D7:E8' },
  { kind: 'click', caption: 'Open' },
  { kind: 'call', id: 3, functionName: 'whereAmI', args: [{ a: [1, null] }] },
  { kind: 'answer', id: 1, answer: 'YES' },
  { kind: 'resync' },
];

const bad: readonly (readonly [why: string, message: unknown])[] = [
  ['no kind', {}],
  ['an unknown kind', { kind: 'shutdown' }],
  ['a window that is no id', { kind: 'hello', window: '../x', name: null, place: null }],
  ['a name as long as a novel', { kind: 'hello', window: 'a', name: 'x'.repeat(101), place: null }],
  ['an empty batch', { kind: 'batch', number: 1, base: 0, mutations: [] }],
  ['a batch without a number', { kind: 'batch', base: 0, mutations: [{ id: 'a.mutation.b' }] }],
  ['a command', { kind: 'batch', number: 1, base: 0, mutations: [{ id: 'sheet.command.x' }] }],
  ['a method', { kind: 'call', id: 1, functionName: 'a.b', args: [] }],
  ['arguments that are no list', { kind: 'call', id: 1, functionName: 'a', args: {} }],
  ['a broken number', { kind: 'call', id: 1.5, functionName: 'a', args: [] }],
  ['an array', []],
  ['null', null],
];

describe('messages of the page', () => {
  it.each(good)('$kind is read as it is', (message) => {
    expect(parseMessage(JSON.stringify(message))).toEqual({ ok: true, message });
  });
  it.each(bad)('%s is refused in a sentence', (_why, message) => {
    const read = parseMessage(JSON.stringify(message));
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.because).toMatch(/^The server .{10,}/);
  });
  it('text that is not JSON is refused', () => {
    expect(parseMessage('{"kind":').ok).toBe(false);
  });
});

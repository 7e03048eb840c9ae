/** Keeps the grid and the server's workbook one: sends edits, applies echoes, starts anew after a lost line. */
import type { FromPage, Mutation, Place, ToPage, Welcome } from '../../protocol.ts';
import type { SavedState } from '../chrome/saved-line.ts';
import { type Grid, openGrid } from '../grid/open-grid.ts';
import { openLink } from './link.ts';
import { openPending } from './pending.ts';

export interface SessionOptions {
  readonly container: HTMLElement;
  readonly url: string;
  /** The name that the address asks for; null lets the server choose. */
  readonly name: string | null;
  readonly onWelcome: (welcome: Welcome) => void;
  readonly onSaved: (state: SavedState) => void;
  readonly onLost: () => void;
  readonly onRefused: (because: string) => void;
  /** Everything that is not about cells. */
  readonly onMessage: (message: ToPage) => void;
}

export interface Session {
  /** This window's own id. */
  readonly window: string;
  send(message: FromPage): boolean;
  grid(): Grid | null;
  readonly seq: number;
}

const EDITING_PAUSE = 200;

export const openSession = (options: SessionOptions): Session => {
  const { window: own, pending } = openPending(sessionStorage);
  let grid: Grid | null = null;
  let seq = 0;
  let epoch = '';
  let live = false;
  let disk: SavedState = { kind: 'opening' };

  const savedState = (): SavedState => {
    if (!live && grid) return { kind: 'alone', edits: pending.size };
    return disk.kind === 'saved' && pending.size > 0 ? { kind: 'saving' } : disk;
  };
  const tellSaved = (): void => options.onSaved(savedState());

  const sendEdits = (mutations: readonly Mutation[]): number => {
    const batch = pending.add(mutations, seq);
    if (live) link.send({ kind: 'batch', ...batch });
    tellSaved();
    return batch.number;
  };
  const tellPlace = ({ sheet, a1 }: Place): void => {
    if (live) link.send({ kind: 'select', sheet, a1 });
  };

  /** A workbook cannot be exchanged under somebody's typing: wait until the cell is left. */
  const whenNotEditing = (then: () => void): void => {
    if (grid?.isEditing()) window.setTimeout(() => whenNotEditing(then), EDITING_PAUSE);
    else then();
  };
  const startGrid = (welcome: Welcome): void => {
    const place = grid?.place() ?? null;
    grid?.dispose();
    grid = openGrid({ container: options.container, welcome, send: sendEdits });
    grid.onPlace(tellPlace);
    if (place) grid.show(place);
  };
  const resend = (welcome: Welcome, sameEpoch: boolean): void => {
    for (const batch of pending.missing(welcome.lastBatch)) {
      grid?.preview(batch.number, batch.mutations);
      link.send({ kind: 'batch', ...batch, base: sameEpoch ? batch.base : welcome.seq });
    }
  };
  const onWelcome = (welcome: Welcome): void => {
    const sameEpoch = welcome.epoch === epoch;
    if (!sameEpoch) pending.saved(welcome.lastBatch);
    pending.countFrom(welcome.lastBatch);
    ({ epoch, seq } = welcome);
    live = true;
    startGrid(welcome);
    resend(welcome, sameEpoch);
    options.onWelcome(welcome);
    tellSaved();
  };

  const onMutations = (message: Extract<ToPage, { kind: 'mutations' }>): void => {
    const refused = grid?.apply(message.mutations, message.window === own) ?? 0;
    seq = message.seq;
    // The server applied what this window could not: take its word for all of it.
    if (refused > 0) whenNotEditing(() => link.send({ kind: 'resync' }));
  };
  const onDisk = (message: Extract<ToPage, { kind: 'saved' }>): void => {
    pending.saved(message.batches[own] ?? 0);
    disk =
      message.state === 'failed'
        ? { kind: 'failed', because: message.because ?? 'the reason is not known' }
        : { kind: message.state };
    tellSaved();
  };
  const onAck = ({ number, refused }: Extract<ToPage, { kind: 'ack' }>): void => {
    grid?.settle(number);
    if (refused === undefined) return;
    grid?.forgetUndo();
    options.onRefused(refused);
  };
  const onMessage = (message: ToPage): void => {
    if (message.kind === 'welcome') onWelcome(message);
    else if (message.kind === 'mutations') onMutations(message);
    else if (message.kind === 'saved') onDisk(message);
    else if (message.kind === 'ack') onAck(message);
    else options.onMessage(message);
  };

  const link = openLink({
    url: options.url,
    onOpen: () =>
      whenNotEditing(() => {
        const place = grid?.place() ?? null;
        link.send({ kind: 'hello', window: own, name: options.name, place });
      }),
    onMessage,
    onLost: () => {
      live = false;
      grid?.setAlone(true);
      tellSaved();
      options.onLost();
    },
  });

  return {
    window: own,
    send: (message) => live && link.send(message),
    grid: () => grid,
    get seq() {
      return seq;
    },
  };
};

/** What the server's thread and the room's thread tell each other. */
import type { FromPage, Place, ToPage, Welcome } from '../protocol.ts';
import type { Batches, KeptWorkbook } from './workbook-file.ts';

/** An add-on's page on its way to a window; the server gives it an address of its own. */
export type FrameNews =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    };

/** The room does not know the addresses under which the server can be reached. */
export type RoomWelcome = Omit<Welcome, 'frameOrigin'>;

export type Outgoing =
  | Exclude<ToPage, Welcome | { kind: 'sidebar' } | { kind: 'dialog' } | { kind: 'ask' }>
  | RoomWelcome
  | FrameNews;

export type Readable = 'values' | 'displayed' | 'formulas' | 'sheets' | 'note' | 'colour';

export type ToRoom =
  | {
      readonly kind: 'join';
      readonly window: string;
      readonly name: string | null;
      readonly place: Place | null;
    }
  | { readonly kind: 'leave'; readonly window: string }
  | { readonly kind: 'message'; readonly window: string; readonly message: FromPage }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly what: Readable;
      readonly args: unknown[];
    }
  | { readonly kind: 'finish' };

export type FromRoom =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly because: string }
  /** To one window, or to all when `window` is null. */
  | { readonly kind: 'post'; readonly window: string | null; readonly message: Outgoing }
  /** Something changed that is not in any text handed over so far. */
  | { readonly kind: 'changed'; readonly edition: number }
  /** The whole workbook, to be written to disk. */
  | {
      readonly kind: 'keep';
      readonly edition: number;
      readonly text: string;
      readonly batches: Batches;
    }
  | { readonly kind: 'ask'; readonly window: string; readonly question: AskedQuestion }
  | { readonly kind: 'answered'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'unanswered'; readonly id: number; readonly because: string }
  | { readonly kind: 'finished' }
  | { readonly kind: 'log'; readonly words: string }
  /** The thread itself has ended without being asked to. */
  | { readonly kind: 'crashed'; readonly because: string };

export interface AskedQuestion {
  readonly dialog: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

export interface RoomData {
  readonly dist: string;
  readonly headless: string;
  readonly epoch: string;
  readonly kept: KeptWorkbook | null;
  /** Functions of the add-on that fill a workbook which does not exist yet. */
  readonly newWorkbook: readonly string[];
}

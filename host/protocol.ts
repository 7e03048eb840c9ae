/** What the page and the server of the local host say to each other over the websocket. */
import type { MenuItem, Mutation } from './host-types.ts';

export type { MenuItem, Mutation };

/** A window's edits: numbered by the window, and kept there until they are on disk. */
export interface Batch {
  /** Counts from 1 within a window and never repeats. */
  readonly number: number;
  /** The last step of the workbook that the window had seen when the edit was made. */
  readonly base: number;
  readonly mutations: readonly Mutation[];
}

/** Selected cells, such as D7 of Answers. */
export interface Place {
  readonly sheet: string;
  readonly a1: string;
}

export type FromPage =
  | {
      readonly kind: 'hello';
      readonly window: string;
      readonly name: string | null;
      /** Where a window that comes back is; null for one that has just been opened. */
      readonly place: Place | null;
    }
  | ({ readonly kind: 'batch' } & Batch)
  | { readonly kind: 'select'; readonly sheet: string; readonly a1: string }
  | { readonly kind: 'click'; readonly caption: string }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: string }
  | { readonly kind: 'resync' };

export interface PersonHere {
  readonly window: string;
  readonly name: string;
}

export interface Welcome {
  readonly kind: 'welcome';
  /** New at each start of the server: steps of different epochs cannot be compared. */
  readonly epoch: string;
  readonly title: string;
  readonly name: string;
  readonly snapshot: unknown;
  /** Fills the cells that array results cover; a snapshot does not hold them. */
  readonly spill: Mutation | null;
  readonly seq: number;
  /** The window's last batch that is in the workbook; 0 for a window never seen. */
  readonly lastBatch: number;
  readonly menu: readonly MenuItem[];
  /** Where sidebars are served from: another origin than the page's. */
  readonly frameOrigin: string;
}

export interface SavedNews {
  readonly kind: 'saved';
  readonly state: 'saving' | 'saved' | 'failed';
  /** Each window's last batch that is on disk. */
  readonly batches: Readonly<Record<string, number>>;
  /** For `failed`: what went wrong, in words. */
  readonly because?: string;
}

/** The name of a button, or the text typed into a prompt after `OK:`. */
export interface Question {
  readonly kind: 'ask';
  readonly id: number;
  readonly dialog: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  /** Names such as OK, OK_CANCEL, YES_NO. */
  readonly buttons: string;
}

export type ToPage =
  | Welcome
  | SavedNews
  | Question
  | {
      readonly kind: 'mutations';
      readonly seq: number;
      readonly mutations: readonly Mutation[];
      /** The window whose batch this is; null for the script and for recalculation. */
      readonly window: string | null;
    }
  | { readonly kind: 'ack'; readonly number: number; readonly refused?: string }
  | { readonly kind: 'people'; readonly people: readonly PersonHere[] }
  | { readonly kind: 'menu'; readonly items: readonly MenuItem[] }
  | { readonly kind: 'sidebar'; readonly title: string; readonly url: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly url: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | { readonly kind: 'show'; readonly sheet: string; readonly a1: string }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'clicked'; readonly error?: string }
  | { readonly kind: 'misunderstood'; readonly because: string }
  /** The server's one thread is busy with formulas; edits are taken in when it is done. */
  | { readonly kind: 'calculating'; readonly isOn: boolean }
  | { readonly kind: 'stopping' };

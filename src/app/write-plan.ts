/** Which cells change, as data: a use case makes the plan, the rim applies it inside the lock. */
import type { Area, Place } from '../domain/workbook/a1.ts';
import type { Choice, Content, Dress, Formula, TabDesign } from '../domain/workbook/design.ts';
import type { TabId } from '../domain/workbook/tabs.ts';

export type Step =
  /** Makes a tab of that name, fills it with the design, and remembers it as ours. */
  | {
      readonly kind: 'make-tab';
      readonly name: string;
      readonly design: TabDesign;
      /** What only a new tab holds: the person changes it later. */
      readonly contents: readonly Content[];
    }
  /** Puts look, rules, choices and guards of the design back; no content is touched. */
  | { readonly kind: 'dress-tab'; readonly design: TabDesign }
  /** A copy becomes the tab itself, since the original is gone. */
  | { readonly kind: 'adopt-tab'; readonly tab: TabId; readonly sheetId: number }
  | {
      readonly kind: 'insert-rows';
      readonly tab: TabId;
      readonly after: number;
      readonly count: number;
    }
  | {
      readonly kind: 'insert-columns';
      readonly tab: TabId;
      readonly after: number;
      readonly count: number;
      /** In pixels; absent: as wide as Sheets makes them. */
      readonly width?: number;
    }
  /** Row numbers as they stand before the step; the rim deletes from the last to the first. */
  | { readonly kind: 'delete-rows'; readonly tab: TabId; readonly rows: readonly number[] }
  | { readonly kind: 'delete-columns'; readonly tab: TabId; readonly columns: readonly number[] }
  | { readonly kind: 'clear'; readonly tab: TabId; readonly area: Area }
  | { readonly kind: 'dress'; readonly tab: TabId; readonly dress: readonly Dress[] }
  | { readonly kind: 'choices'; readonly tab: TabId; readonly choices: readonly Choice[] }
  /** Values of our own making, parsed by Sheets as if typed. */
  | { readonly kind: 'write'; readonly tab: TabId; readonly contents: readonly Content[] }
  /** People's words: stay text whatever they look like. */
  | {
      readonly kind: 'write-text';
      readonly tab: TabId;
      readonly at: Place;
      readonly cells: readonly (readonly string[])[];
    }
  | { readonly kind: 'write-formulas'; readonly tab: TabId; readonly formulas: readonly Formula[] }
  /** Below a note that is there already. */
  | { readonly kind: 'note'; readonly tab: TabId; readonly at: Place; readonly text: string }
  /** Keeps a program's name with its column, so that a rename is noticed. */
  | { readonly kind: 'remember-program'; readonly column: number; readonly name: string }
  /** Keeps with the Answers tab which questions the sample added; an empty list forgets. */
  | { readonly kind: 'remember-sample'; readonly questions: readonly string[] }
  | { readonly kind: 'select'; readonly tab: TabId; readonly at: Place };

export type Plan = readonly Step[];

/** What a use case hands back: an answer for the caller, and the changes that make it true. */
export interface Done<Response> {
  readonly response: Response;
  readonly plan: Plan;
}

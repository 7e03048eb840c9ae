/** What a tab looks like, as data: the rim paints it, repair paints it again. */
import type { Area } from './a1.ts';
import type { TabId } from './tabs.ts';

/** How an area looks. Absent: left as it is. */
export interface Dress {
  readonly area: Area;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
  readonly vertical?: 'top' | 'middle';
  readonly horizontal?: 'left' | 'center' | 'right';
  /** A number format; `@` keeps what is typed as text. */
  readonly format?: string;
}

/** A conditional format by formula, relative to the first cell of its area; the first that fits wins. */
export interface ColourRule {
  readonly area: Area;
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
}

export type Choice =
  | {
      readonly kind: 'list';
      readonly area: Area;
      readonly values: readonly string[];
      readonly help: string;
    }
  | {
      readonly kind: 'whole-number';
      readonly area: Area;
      readonly least: number;
      readonly help: string;
    }
  | { readonly kind: 'number'; readonly area: Area; readonly least: number; readonly help: string }
  | { readonly kind: 'checkbox'; readonly area: Area };

/** Asked before it is edited, never forbidden: so no address of an editor is read. */
export interface Guard {
  readonly area: Area;
  readonly says: string;
}

export interface Content {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number)[])[];
}

export interface Formula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface TabDesign {
  readonly tab: TabId;
  readonly colour: string;
  readonly hidden: boolean;
  /** The grid has at least this many rows and columns; a new one exactly so many. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: readonly {
    readonly column: number;
    readonly count: number;
    readonly width: number;
  }[];
  readonly heights: readonly {
    readonly row: number;
    readonly count: number;
    readonly height: number;
  }[];
  readonly hiddenColumns: readonly number[];
  /** Labels and texts that the add-on owns. */
  readonly contents: readonly Content[];
  readonly formulas: readonly Formula[];
  readonly dress: readonly Dress[];
  readonly rules: readonly ColourRule[];
  readonly choices: readonly Choice[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly guards: readonly Guard[];
}

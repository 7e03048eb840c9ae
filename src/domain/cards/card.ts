/** A card: something good to know that stands beside a question and is part of no score. */
import type { Facet, Need, PartialDate } from '../vocabulary.ts';

export interface CardSource {
  readonly title: string;
  readonly url: string;
}

/** `visa`: immigration; never shown without its date, its source and whom to check with. */
export type CardTopic = 'visa' | 'match' | 'routes' | 'boards' | 'hours' | 'figures' | 'guide';

export interface Card {
  /** Kebab-case and permanent. */
  readonly id: string;
  readonly topic: CardTopic;
  readonly title: string;
  readonly says: string;
  /** The fact in a few words; null for a guide card, and where it is not known. */
  readonly value: string | null;
  /** The date at which it held, not the date of reading; null when the source shows none. */
  readonly asOf: PartialDate | null;
  /** Null for a guide card only. */
  readonly source: CardSource | null;
  /** Nobody could confirm it: it is then told as an open question, without any number. */
  readonly isOpen?: boolean;
  /** It can change within weeks. */
  readonly isVolatile?: boolean;
  /** A share of many programs: says nothing about one of them. */
  readonly isBaseRate?: boolean;
  /** How it was worked out from other facts, for one that no page states. */
  readonly working?: string;
  /** Whom it concerns; absent: everybody. */
  readonly needs?: readonly Need[];
  readonly beside: {
    readonly questions?: readonly string[];
    readonly facets?: readonly Facet[];
    readonly templates?: readonly string[];
  };
  /** Ids of the catalogue that it serves. */
  readonly sources: readonly string[];
}

/** What a card shows on a given day: what must come first, what may not be shown, whom to ask. */
import type { Card, CardSource } from './card.ts';
import { daysSince, sayDate } from './card-age.ts';

/** A fact that can change within weeks is trusted for so many days. */
export const volatileDays = 30;

export interface ShownCard {
  readonly id: string;
  readonly title: string;
  /** Comes before everything else; '' when there is nothing to warn of. */
  readonly warning: string;
  /** '' for a guide card. */
  readonly value: string;
  readonly says: string;
  /** How it was worked out; '' when a page states it. */
  readonly working: string;
  /** How not to take it; '' when there is nothing to mistake. */
  readonly caution: string;
  /** Whom to check with; the same for all that need it, so it may be said once for several. */
  readonly advice: string;
  /** "As of June 2025"; '' for a guide card. */
  readonly dated: string;
  readonly source: CardSource | null;
}

export const outOfDate = 'May be out of date';
export const notKnown = 'Not known, ask';
export const checkVisa =
  'Check with the program’s GME office and an immigration attorney. This is not legal advice.';
export const noSingleProgram =
  'It says nothing about a single program: ask, and leave the cell empty until then.';

/** What nobody could confirm has no value that could be out of date. */
const isTooOld = ({ isVolatile, isOpen, asOf }: Card, today: string): boolean =>
  isVolatile === true &&
  isOpen !== true &&
  (asOf === null || daysSince(asOf, today) > volatileDays);

const sayDated = ({ topic, asOf, isOpen }: Card): string => {
  if (topic === 'guide') return '';
  if (asOf === null) return 'The source shows no date';
  return isOpen === true ? `Last looked for: ${sayDate(asOf)}` : `As of ${sayDate(asOf)}`;
};

/** `today` is ISO text, given by the caller. */
export const showCard = (card: Card, today: string): ShownCard => ({
  id: card.id,
  title: card.title,
  warning: isTooOld(card, today) ? outOfDate : '',
  value: card.isOpen === true ? notKnown : (card.value ?? ''),
  says: card.says,
  working: card.working ?? '',
  caution: card.isBaseRate === true ? noSingleProgram : '',
  advice: card.topic === 'visa' ? checkVisa : '',
  dated: sayDated(card),
  source: card.source,
});

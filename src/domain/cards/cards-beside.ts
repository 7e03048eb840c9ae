/** Which cards stand beside a question or a template, for an applicant with this need. */
import type { Need } from '../vocabulary.ts';
import type { Card } from './card.ts';

interface Asked {
  readonly id: string;
  readonly ties: readonly { readonly facet: string }[];
}

const concerns = ({ needs }: Card, need: Need): boolean =>
  needs === undefined || needs.includes(need);

/** Cards for that very question first, then those for its main matter. */
export const cardsBesideQuestion = (
  cards: readonly Card[],
  { id, ties }: Asked,
  need: Need,
): readonly Card[] => {
  const own = (card: Card): boolean => card.beside.questions?.includes(id) === true;
  const facets = (card: Card): readonly string[] => card.beside.facets ?? [];
  const byMatter = (card: Card): boolean =>
    !own(card) && ties[0] !== undefined && facets(card).includes(ties[0].facet);
  const fit = cards.filter((card) => concerns(card, need));
  return [...fit.filter(own), ...fit.filter(byMatter)];
};

export const cardsBesideTemplate = (
  cards: readonly Card[],
  template: string,
  need: Need,
): readonly Card[] =>
  cards.filter(
    (card) => concerns(card, need) && card.beside.templates?.includes(template) === true,
  );

/** Signs that no phrase shows: the network heard them in the words as a whole. */
import type { Facet, Polarity } from '../vocabulary.ts';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The sign of a facet that only the sound of an answer shows. */
export const soundSign = (facet: Facet, polarity: Polarity): string =>
  `${kebab(facet)}-sounds-${polarity === 'green' ? 'good' : 'bad'}`;

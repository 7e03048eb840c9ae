/** What the catalogue asks of the bank: its ids with kind and audience, and which facet each item feeds. */
import { readFileSync } from 'node:fs';
import type { Facet } from '../../src/domain/vocabulary.ts';

export interface CatalogueItem {
  readonly id: string;
  readonly kind: string;
  readonly audience: string;
}

const readData = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

export const catalogue = readData('catalogue.json') as readonly CatalogueItem[];

export const itemsOfFacet = readData('facet-items.json') as {
  readonly [F in Facet]: readonly string[];
};

/** Facets that an item of the catalogue feeds; none for the broad ones, which feed what they find. */
export const facetsOfItem = (id: string): readonly Facet[] =>
  (Object.keys(itemsOfFacet) as Facet[]).filter((facet) => itemsOfFacet[facet].includes(id));

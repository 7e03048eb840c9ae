import { expect, test } from 'vitest';
import {
  cardsBesideQuestion,
  cardsBesideTemplate,
} from '../../../src/domain/cards/cards-beside.ts';
import { aCard } from '../../support/a-card.ts';

const cards = [
  aCard({ id: 'by-matter', beside: { facets: ['structure'] } }),
  aCard({ id: 'own', beside: { questions: ['dir-esir'] } }),
  aCard({ id: 'both', beside: { questions: ['dir-esir'], facets: ['structure'] } }),
  aCard({ id: 'other', beside: { questions: ['dir-call'], templates: ['visa-first'] } }),
  aCard({ id: 'for-h1b', needs: ['h1b', 'any'], beside: { questions: ['dir-esir'] } }),
];
const esir = { id: 'dir-esir', ties: [{ facet: 'structure' }, { facet: 'outcomes' }] };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('cards of the question come before those of its first matter, each once', () => {
  expect(ids(cardsBesideQuestion(cards, esir, 'j1'))).toEqual(['own', 'both', 'by-matter']);
});

test('a card for other needs stays away', () => {
  expect(ids(cardsBesideQuestion(cards, esir, 'any'))).toContain('for-h1b');
  expect(ids(cardsBesideQuestion(cards, esir, 'none'))).not.toContain('for-h1b');
});

test('a second matter brings no cards, and a question without a matter only its own', () => {
  const second = { id: 'x', ties: [{ facet: 'outcomes' }, { facet: 'structure' }] };
  expect(cardsBesideQuestion(cards, second, 'any')).toEqual([]);
  expect(cardsBesideQuestion(cards, { id: 'own:any:none:1', ties: [] }, 'any')).toEqual([]);
});

test('cards of a template', () => {
  expect(ids(cardsBesideTemplate(cards, 'visa-first', 'j1'))).toEqual(['other']);
  expect(cardsBesideTemplate(cards, 'tour', 'j1')).toEqual([]);
});

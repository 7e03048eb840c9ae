/** Makes cards for tests: only what a test is about need be said. */
import type { Card } from '../../src/domain/cards/card.ts';

export const aCard = (said: Partial<Card>): Card => ({
  id: 'a-card',
  topic: 'routes',
  title: 'How long it takes',
  says: 'One year more than one would think.',
  value: '6 years',
  asOf: '2026-11-01',
  source: { title: 'A page', url: 'https://example.org/page' },
  beside: { questions: ['dir-esir'] },
  sources: [],
  ...said,
});

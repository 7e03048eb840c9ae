/** All cards. They are built into the sidebar's page only: no custom function reads them. */
import type { Card } from '../../domain/cards/card.ts';
import { boardAndHourCards } from './boards-and-hours.ts';
import { figureCards } from './figures.ts';
import { guideCards } from './guide.ts';
import { matchCards } from './match.ts';
import { routeCards } from './routes.ts';
import { h1bCards } from './visa-h1b.ts';
import { j1Cards } from './visa-j1.ts';

export const cards: readonly Card[] = [
  ...guideCards,
  ...matchCards,
  ...j1Cards,
  ...h1bCards,
  ...routeCards,
  ...boardAndHourCards,
  ...figureCards,
];

/** How many questions one person can be asked in the time an interview leaves (catalogue Q99). */
import type { Budget } from '../domain/vocabulary.ts';

export const budgets: readonly Budget[] = [
  { audience: 'director', least: 2, most: 3 },
  { audience: 'faculty', least: 2, most: 3 },
  { audience: 'resident', least: 3, most: 5 },
  { audience: 'coordinator', least: 1, most: 2 },
];

/** Groups of the Answers tab: whom one asks, with the number of questions there is time for. */
import type { Audience, Budget } from '../domain/vocabulary.ts';
import { groupPrefix } from '../domain/workbook/answers-index.ts';

const headings: { readonly [A in Audience]: string } = {
  director: 'The director',
  faculty: 'IR faculty',
  resident: 'Residents',
  coordinator: 'The coordinator',
  alumni: 'Graduates and word of mouth',
  website: 'To look up on the website',
  data: 'Figures to ask for',
  observation: 'To see for yourself',
  mentor: 'Mentors and back channels',
  online: 'Forums and reviews',
  any: 'Anybody',
};

export const groupIdOf = (audience: Audience): string => `${groupPrefix}${audience}`;

export const sayGroup = (audience: Audience, budgets: readonly Budget[]): string => {
  const budget = budgets.find((one) => one.audience === audience);
  const heading = headings[audience];
  return budget ? `${heading}: ${budget.least} to ${budget.most} questions` : heading;
};

/** Questions for residents about being an IMG in this program. */
import type { Question } from '../../domain/vocabulary.ts';

export const residentImgQuestions: readonly Question[] = [
  {
    id: 'res-img-support',
    audiences: ['resident', 'alumni'],
    text: 'As an IMG, how well supported have you felt: at work, outside it, with paperwork?',
    ties: [{ dim: 'culture', facet: 'discrimination' }],
    weight: 'decisive',
    why: 'Those who went before you know whether the welcome lasts past orientation.',
    good: ['One of the group, without a label', 'Somebody who went far beyond the job to help'],
    red: ['Left to find out alone', 'Kept apart, reminded of it'],
    followUps: [
      {
        text: 'If you are not an IMG: how are your IMG colleagues doing, and who helps them?',
        sources: ['Q61'],
      },
    ],
    leadIn: 'I would be new to the country as well as to the hospital.',
    sources: ['Q60', 'Q61', 'Q62', 'Q63'],
  },
  {
    id: 'res-fair-share',
    audiences: ['resident', 'alumni'],
    text: 'Do IMGs get the same cases, nights, electives and opportunities as everyone else?',
    ties: [{ dim: 'culture', facet: 'discrimination' }],
    weight: 'clear',
    why: 'Unfairness shows in rosters sooner than in words.',
    good: ['Rosters made by one rule for all', 'An IMG as chief or in research'],
    red: [
      'Holidays and nights fall on the IMGs',
      'Shut out of projects or posts because of a visa',
      'Jokes about accents or schools',
    ],
    followUps: [],
    leadIn: 'I hope to be judged by my work, as everybody does.',
    sources: ['Q89', 'M06', 'M97', 'M98', 'M99'],
  },
  {
    id: 'res-transition',
    audiences: ['resident', 'alumni'],
    text: 'When you started as an IMG, was it clear what was expected, and was there enough help?',
    ties: [{ dim: 'culture', facet: 'discrimination' }],
    weight: 'extra',
    why: 'Unspoken rules are hardest on those from another system.',
    good: ['Expectations on paper, a senior to turn to'],
    red: ['Learned the rules by breaking them'],
    followUps: [],
    sources: ['Q88', 'M10'],
  },
];

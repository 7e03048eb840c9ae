/** Questions for mentors outside the program, and for what is written about it online. */
import type { Question } from '../../domain/vocabulary.ts';

export const outsideQuestions: readonly Question[] = [
  {
    id: 'ment-avoid',
    audiences: ['mentor'],
    text: 'With my visa need and background, which of these programs would you steer me away from?',
    ties: [{ dim: 'culture', facet: 'attrition' }],
    weight: 'decisive',
    why: 'Mentors hear what is never written down, and most will say it if asked.',
    good: ['Would send their own residents there'],
    red: ['Would not go there, with a reason'],
    followUps: [],
    leadIn: 'I would rather hear it now than find out in July.',
    sources: ['M101'],
  },
  {
    id: 'ment-whom',
    audiences: ['mentor'],
    text: 'Whom do you know there, or from there, who would speak frankly with me?',
    ties: [{ dim: 'culture', facet: 'attrition' }],
    weight: 'clear',
    why: 'An introduction opens what a cold message does not; IMGs who trained there above all.',
    good: ['A name at once, and an introduction', 'Somebody who finished there and praises it'],
    red: ['People they knew there have left', 'Would rather not bring me in touch'],
    followUps: [],
    leadIn: 'I would ask for ten minutes and keep to myself who told me.',
    sources: ['M102'],
  },
  {
    id: 'online-reports',
    audiences: ['online'],
    text: 'What do posts say about this program, on how many sites and over which years?',
    ties: [{ dim: 'culture', facet: 'attrition' }],
    weight: 'extra',
    why: 'A single post is a signal; the same thing over years and sites is worth asking about.',
    good: ['Steady good words from different years'],
    red: ['The same complaint again and again: too few hands, bullying, people leaving'],
    followUps: [],
    sources: ['M19', 'M20', 'M120'],
  },
];

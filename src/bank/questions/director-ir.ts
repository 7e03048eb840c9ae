/** Questions for the program director about the ways into IR and who has walked them. */
import type { Question } from '../../domain/vocabulary.ts';

export const directorIrQuestions: readonly Question[] = [
  {
    id: 'dir-outcomes',
    audiences: ['director'],
    text: 'Which of your recent graduates went on to IR, by which route, and were any of them IMGs?',
    ties: [
      { dim: 'pipeline', facet: 'outcomes' },
      { dim: 'pipeline', facet: 'imgOutcomes' },
    ],
    weight: 'decisive',
    why: 'A path is real once people have walked it, and open to you once an IMG has.',
    good: [
      'Counts them, with years and where they went',
      'An IMG among them, perhaps named before you ask',
    ],
    red: [
      'No figures, only a warm feeling about IR',
      'IR is a side matter in a diagnostic program',
      'Not one IMG has reached IR so far',
    ],
    followUps: [
      {
        text: 'Roughly how many over five years: integrated, independent, IMGs?',
        after: ['vague', 'uncounted'],
        sources: ['Q75'],
      },
    ],
    leadIn: 'Your site lists graduates in IR, and I am curious how they got there.',
    sources: ['Q06', 'Q07', 'Q08', 'Q10', 'Q11', 'Q12', 'Q13', 'Q24', 'Q75'],
  },
  {
    id: 'dir-esir',
    audiences: ['director'],
    text: 'How are residents chosen for ESIR or an integrated place, and how many usually apply?',
    ties: [{ dim: 'pipeline', facet: 'structure' }],
    weight: 'clear',
    why: 'Places that exist on paper help only if you know how they are filled.',
    good: [
      'A number of places and a date when they are given',
      'Open criteria: performance, research, evaluations, interest',
      'The routes laid out one by one',
    ],
    red: ['No fixed number, no criteria', 'It is settled quietly, by whoever asks first'],
    followUps: [
      {
        text: 'How many ESIR residents can you take in a class?',
        after: ['vague', 'uncounted'],
        sources: ['Q15'],
      },
      {
        text: 'Of your own residents who asked for one, how many got it?',
        after: ['vague', 'uncounted'],
        sources: ['Q16'],
      },
      { text: 'What do you look for when you choose?', sources: ['Q76'] },
    ],
    leadIn: 'Your page mentions ESIR, and I am trying to picture the years before it.',
    sources: ['Q09', 'Q14', 'Q15', 'Q16', 'Q18', 'Q19', 'Q76'],
  },
  {
    id: 'dir-esir-imgs',
    audiences: ['director'],
    text: 'Have IMGs been chosen for ESIR here, or gone on to match IR?',
    ties: [{ dim: 'pipeline', facet: 'imgOutcomes' }],
    weight: 'clear',
    why: 'A good route may still never have been given to somebody like you.',
    good: ['An IMG in ESIR now or recently', 'IMGs from here who are in IR today'],
    red: ['Places go to graduates of its own school', 'IMGs are advised to stay with diagnostics'],
    followUps: [],
    sources: ['Q17', 'Q20'],
  },
  {
    id: 'dir-support',
    audiences: ['director'],
    text: 'When a resident decides on IR, what does the program do to help?',
    ties: [{ dim: 'pipeline', facet: 'outcomes' }],
    weight: 'clear',
    why: 'Help that begins with the first sign of interest is what turns a wish into a match.',
    good: [
      'A named adviser, early rotations, time for projects',
      'Tells how it went for the last one',
    ],
    red: ['It is left to the resident', 'Interest in IR seems unwelcome'],
    followUps: [],
    sources: ['Q74'],
  },
  {
    id: 'dir-integrated',
    audiences: ['director'],
    text: 'How does your in-house integrated match work, and are your own residents considered?',
    ties: [{ dim: 'pipeline', facet: 'structure' }],
    weight: 'extra',
    why: 'Some places are open to transfers or to the program’s residents, others never are.',
    good: [
      'A clear account of the match and the program’s say in it',
      'Residents moved over before',
    ],
    red: ['Integrated places were cut or turned into DR', 'Nobody can say how it works'],
    followUps: [],
    sources: ['Q77'],
  },
];

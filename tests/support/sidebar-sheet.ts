/** A made-up sheet for the panel: what the procedures would answer, to be varied by each test. */
import type { SaidProblem } from '../../src/contracts/contract.ts';
import type { ResponseOf } from '../../src/contracts/index.ts';
import { good, type Replies } from './fake-run.ts';

type Look = ResponseOf<'lookAround'>;
type Question = Look['questions'][number];
type Here = ResponseOf<'whereAmI'>;
type WordsRead = ResponseOf<'readWords'>;

export const aQuestion = (part: Partial<Question> & Pick<Question, 'id'>): Question => ({
  audience: 'director',
  text: `What about ${part.id}?`,
  ties: [{ dim: 'culture', facet: 'workload' }],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  leadIn: '',
  inSheet: false,
  ...part,
});

export const questions: readonly Question[] = [
  aQuestion({
    id: 'dir-outcomes',
    text: 'Where have your last residents who wanted IR gone, and were IMGs among them?',
    ties: [
      { dim: 'pipeline', facet: 'outcomes' },
      { dim: 'pipeline', facet: 'imgOutcomes' },
    ],
    weight: 'decisive',
    why: 'A path exists where people have walked it.',
    good: ['Names recent graduates, with years, an IMG among them.'],
    red: ['No numbers', 'No IMG has ever gone on to IR'],
    followUps: ['What did they do to get there?'],
    leadIn: 'Your site shows two IR places a year.',
  }),
  aQuestion({
    id: 'dir-visa',
    text: 'How do you see visa sponsorship developing over my whole training?',
    ties: [{ dim: 'visa', facet: 'stability' }],
    weight: 'decisive',
    why: 'A policy can change in mid-training.',
  }),
  aQuestion({
    id: 'dir-esir',
    text: 'How many ESIR places are there, and how are residents chosen?',
    ties: [{ dim: 'pipeline', facet: 'structure' }],
  }),
  aQuestion({
    id: 'dir-research',
    text: 'How is research time arranged?',
    ties: [],
    weight: 'extra',
  }),
  aQuestion({
    id: 'fac-table',
    audience: 'faculty',
    text: 'How early do residents stand at the table in the IR suite?',
    ties: [{ dim: 'pipeline', facet: 'exposure' }],
  }),
  aQuestion({
    id: 'res-h1b',
    audience: 'resident',
    text: 'Has H-1B sponsorship changed in the last years?',
    ties: [{ dim: 'visa', facet: 'stability' }],
    weight: 'decisive',
    inSheet: true,
  }),
  aQuestion({
    id: 'res-night',
    audience: 'resident',
    text: 'Who comes in when it gets difficult at night?',
    ties: [{ dim: 'culture', facet: 'supervision' }],
    inSheet: true,
  }),
  aQuestion({
    id: 'res-hours',
    audience: 'resident',
    text: 'When did you get home last week?',
    ties: [{ dim: 'culture', facet: 'workload' }],
  }),
  aQuestion({
    id: 'coo-papers',
    audience: 'coordinator',
    text: 'Who prepares the visa papers, and when?',
    ties: [{ dim: 'visa', facet: 'support' }],
  }),
  aQuestion({
    id: 'web-policy',
    audience: 'website',
    text: 'Which visas does the page name?',
    ties: [{ dim: 'visa', facet: 'policy' }],
  }),
];

export const aLook = (part: Partial<Look> = {}): Look => ({
  ready: true,
  need: 'any',
  programs: ['Alder Bay', 'Birchmont', 'Cedar Ridge'],
  questions: [...questions],
  templates: [
    {
      id: 'visa-first',
      group: 'matter',
      name: 'Visa first',
      says: 'What decides whether you can train there at all.',
      questions: ['dir-visa', 'res-h1b', 'coo-papers', 'dir-outcomes', 'dir-esir', 'dir-research'],
    },
  ],
  budgets: [
    { audience: 'director', least: 2, most: 3 },
    { audience: 'faculty', least: 2, most: 3 },
    { audience: 'resident', least: 3, most: 5 },
    { audience: 'coordinator', least: 1, most: 2 },
  ],
  sampleThere: false,
  ...part,
});

/** The look after these questions became rows. */
export const aLookWith = (...ids: readonly string[]): Look =>
  aLook({
    questions: questions.map((question) =>
      ids.includes(question.id) ? { ...question, inSheet: true } : question,
    ),
  });

const askedAs = (id: string): NonNullable<Here['question']> => {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return { id, text: question.text, audience: question.audience };
};

export const twoLines =
  '2026-11-03 director: two of our last three IMGs went on to IR\nresident: nobody knows';

export const at = (program: string, question: string, text = twoLines): Here => ({
  program,
  question: askedAs(question),
  cell: 'D7',
  text,
  lines: text === '' ? 0 : text.split('\n').length,
  holdsFormula: false,
});

export const nowhere: Here = {
  program: null,
  question: null,
  cell: null,
  text: '',
  lines: 0,
  holdsFormula: false,
};

export const visaWords =
  "Don't count on H-1B, they stopped last year. J-1 goes through, everybody got theirs on time.";

export const aReading = (part: Partial<WordsRead> = {}): WordsRead => ({
  rating: 'Mixed',
  unsure: false,
  unread: false,
  found: [
    {
      says: 'H-1B was stopped',
      polarity: 'red',
      dim: 'visa',
      facet: 'policy',
      strength: 'hint',
      year: 2025,
      evasive: false,
      sure: true,
      spans: [{ start: 15, end: 43 }],
    },
    {
      says: 'J-1 holders were sponsored',
      polarity: 'green',
      dim: 'visa',
      facet: 'record',
      strength: 'clear',
      year: null,
      evasive: false,
      sure: true,
      spans: [{ start: 45, end: 80 }],
    },
  ],
  preview: `2026-11-22 resident (PGY-4): ${visaWords}`,
  remark: 'Either visa serves you: the first point counts little, the second fully.',
  ...part,
});

export const aProblem = (part: Partial<SaidProblem> & Pick<SaidProblem, 'kind'>): SaidProblem => ({
  title: 'This could not be done',
  kept: 'Nothing was changed.',
  wayOut: 'Try again.',
  said: '',
  ...part,
});

/** A sheet in which everything works; the selection is on an answer with two lines. */
export const aSheet = (part: Replies = {}): Replies => ({
  lookAround: good(aLook()),
  whereAmI: good(at('Alder Bay', 'res-h1b')),
  readWords: good(aReading()),
  unfoldFollowUps: good({ followUps: [] }),
  readCell: good({ cell: 'E8', text: '', lines: 0, holdsFormula: false }),
  showCell: good({ cell: 'D8' }),
  ...part,
});

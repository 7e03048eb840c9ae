/** The words with which the custom functions describe the arguments that they share. */
import type { Parameter } from './entry.ts';

export const questionsParameter: Parameter = {
  name: 'questions',
  type: 'string|Array<Array<string>>',
  says: 'The column of question ids, one row per question. Headings of groups and blank rows are passed over.',
};

export const answersParameter: Parameter = {
  name: 'answers',
  type: 'string|Array<Array<string>>',
  says: 'The answers beside those questions: one cell, one column, or a block with one column per program.',
};

export const needParameter: Parameter = {
  name: 'need',
  type: 'string=',
  says: 'The visa that the applicant needs: J-1, H-1B, any or none. Left out: any.',
};

export const seasonParameter: Parameter = {
  name: 'season',
  type: 'number|string|Date=',
  says: 'The year in which the interview season began, or a date in it. Left out: the newest date among the answers.',
};

export const showParameter: Parameter = {
  name: 'show',
  type: 'string=',
  says: 'score (if left out), low, high, coverage or label, all blank while too little is known; value, value-low or value-high, never blank.',
};

export const programsParameter: Parameter = {
  name: 'programs',
  type: 'string|Array<Array<string>>=',
  says: 'The names of the programs, one above each column of answers. A column without a name stays blank.',
};

export const liftsParameter: Parameter = {
  name: 'lifts',
  type: 'Array<Array<string>>=',
  says: 'The rows of the Records tab. Leave it out for now: a lift is not read from there yet.',
};

export const weightsParameter: Parameter = {
  name: 'weights',
  type: 'Array<Array<number>>=',
  says: 'Three numbers: how much visa, pipeline and culture matter to the applicant. Left out: 40, 35, 25.',
};

export const wordedQuestionsParameter: Parameter = {
  ...questionsParameter,
  says: 'The column of question ids, one row per question; of two columns the second holds their wording. Headings of groups and blank rows are passed over.',
};

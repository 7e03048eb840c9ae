/** Finds the question that an id on the sheet stands for. */
import type { Bank } from './bank.ts';
import { type OwnQuestion, parseOwnId } from './own-question.ts';
import type { Question } from './vocabulary.ts';

const makeKey = (id: string): string => id.trim().toLowerCase();

const makeBare = (id: string, own: OwnQuestion | null): Question => ({
  id,
  audiences: [own?.audience ?? 'any'],
  text: '',
  ties: own === null || own.tie === null ? [] : [own.tie],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
});

/** Own ids first, then the catalogue ids that a question serves, then those of its follow-ups. */
const makeIndex = (questions: readonly Question[]): ReadonlyMap<string, Question> => {
  const index = new Map<string, Question>();
  const add = (id: string, question: Question): void => {
    if (!index.has(makeKey(id))) index.set(makeKey(id), question);
  };
  for (const question of questions) add(question.id, question);
  for (const question of questions) for (const id of question.sources) add(id, question);
  for (const question of questions)
    for (const { sources } of question.followUps) for (const id of sources) add(id, question);
  return index;
};

/**
 * A function from an id to its question: one of the bank, one that a person added, else a question to
 * anybody that feeds no score, since an answer must be read whatever stands beside it.
 */
export const makeQuestionFinder = (bank: Bank): ((id: string) => Question) => {
  const index = makeIndex(bank.questions);
  return (id) => index.get(makeKey(id)) ?? makeBare(id.trim(), parseOwnId(id));
};

/** The line that is being written: who, when, which words, and the person's mark. */
import type { RequestOf } from '../../contracts/index.ts';
import type { Audience } from '../../domain/vocabulary.ts';
import { likelyRole } from '../labels.ts';
import { today } from '../today.ts';

export type Draft = RequestOf<'addLine'>['line'];

export const emptyDraft = (): Draft => ({
  mark: null,
  date: today(),
  role: null,
  source: '',
  words: '',
});

export const hasWords = (draft: Draft): boolean => draft.words.trim() !== '';

/** The next line is usually said by the same person on the same day. */
export const nextDraft = (draft: Draft): Draft => ({ ...draft, mark: null, words: '' });

/** Other words are another reading: "read rightly" was said of the old ones. */
export const withWords = (draft: Draft, words: string): Draft => ({
  ...draft,
  words,
  mark: draft.mark === 'ok' && words !== draft.words ? null : draft.mark,
});

/**
 * A question for somebody else is answered by somebody else, whose name is not known yet;
 * what one may ask anyone is asked of the person one is with.
 */
export const forAudience = (draft: Draft, audience: Audience): Draft => {
  const role = likelyRole[audience];
  return role === null || role === draft.role ? draft : { ...draft, role, source: '' };
};

export const isSameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

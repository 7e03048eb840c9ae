/** What an answer reads as, in words. */
import type { AnswerRating } from './observe.ts';

/** `Good sign`, `Red flag?` where the reader doubts, `Unread` where it could not read, '' for a blank. */
export const sayRating = ({ rating, isDoubtful, isUnread }: AnswerRating): string => {
  if (isUnread) return 'Unread';
  return rating === null ? '' : `${rating}${isDoubtful ? '?' : ''}`;
};

/** Why a follow-up is worth asking, in a few words. */
import type { AnswerTurn } from '../vocabulary.ts';

const words: { readonly [T in AnswerTurn]: string } = {
  bad: 'to check what sounds bad',
  vague: 'since it was left open',
  uncounted: 'since it was praised, not counted',
  old: 'since it is some years ago',
  'second-hand': 'since nobody has said so who saw it',
};

export const sayTurn = (turn: AnswerTurn | null): string =>
  turn === null ? 'to go further' : words[turn];

/** Words that may turn a claim round: then what a phrase found in the line is told, but not sure. */
import type { Polarity } from '../vocabulary.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Another time or place, a report or a guess, a condition, a jest, a text that merely treats of it. */
const turns = words(
  'used until till formerly former previous previously ago elsewhere sister prior rumor rumour rumors alleged allege wrong untrue false nonsense claim claimed claims swore supposedly technically officially heard maybe perhaps possibly might almost nearly if unless wish imagine joke joking kidding lol haha any anyone anybody once would whether module lecture flyer survey brochure slogan said told',
);

/** What may have mended it since, or was done about it. */
const remedies = words(
  'fixed mended stopped ended removed suspended barred disciplined replaced dismissed apologized apologised changed restored reinstated lifted corrected coached resolved hired struck rewritten rewrote gone since moved now after',
);

/** Of a visa policy that came and went. */
const returns = words('back again resumed reinstated restored lifted frozen lottery');

const isTurn = ({ form, kind }: Token, polarity: Polarity | null): boolean => {
  if (kind === 'emoji' || form === '?' || turns.has(form)) return true;
  if (polarity === null) return returns.has(form);
  return polarity === 'red' && remedies.has(form);
};

/** Whether anything in the line could mean that a claim of this color, or a visa fact (null), does not hold. */
export const isTurned = (tokens: readonly Token[], polarity: Polarity | null): boolean => {
  for (const token of tokens) if (isTurn(token, polarity)) return true;
  return false;
};

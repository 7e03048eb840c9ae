/** A line as text: shown until the sheet has told how it writes it, and copied while it is out of reach. */
import type { Mark, Role } from '../../domain/vocabulary.ts';
import { markWords } from '../labels.ts';
import type { Draft } from './draft.ts';

const pictures: { readonly [M in Mark]: string } = {
  good: '✅',
  mixed: '⚖️',
  vague: '❓',
  red: '🚩',
  fact: 'ℹ️',
  ok: '👍',
};

/** A mark as it is read aloud when a key set it. */
export const sayMark = (mark: Mark | null): string => {
  if (mark === null) return '';
  return mark === 'ok' ? 'Marked: read rightly.' : `Marked: ${markWords[mark].word}.`;
};

/** A cell has its own word for what one saw oneself. */
const roleWord = (role: Role): string => (role === 'observer' ? 'observation' : role);

export const sayDraft = ({ mark, date, role, source, words }: Draft): string => {
  const note = source.trim() === '' ? '' : ` (${source.trim()})`;
  const parts = [
    mark === null ? '' : `${pictures[mark]} `,
    date === null ? '' : `${date} `,
    role === null ? '' : `${roleWord(role)}${note}: `,
    words.trim().replace(/\n/g, '\n '),
  ];
  return parts.join('');
};

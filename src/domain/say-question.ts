/** The short wording of a question, for places where there is room for a line. */
import { facetWords } from './facet-words.ts';
import { parseOwnId } from './own-question.ts';
import type { Question } from './vocabulary.ts';

/** Question id to the wording that stands on the sheet, where a person may have changed it. */
export type Wording = ReadonlyMap<string, string>;

/** Letters that one takes in at a glance. */
const mostLetters = 64;

/** Words that promise more, and so do not stand well before a gap. */
const danglers =
  /(?:[\s,;:–-]+(?:and|or|by|the|a|an|of|in|on|to|for|with|from|your|you|are|is|was|were|do|does|which|who|how|what|if|as|at))+$/iu;

/** As a whole if it is short, else up to a word's end: "Which visas will be sponsored …?" */
const shorten = (text: string): string => {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters - 3);
  const end = cut.lastIndexOf(' ');
  const kept = (end > mostLetters / 2 ? cut.slice(0, end) : cut)
    .replace(danglers, '')
    .replace(/[\s,;:–-]+$/u, '');
  // The gap stays on the line of the last word.
  return `${kept}\u00a0…${text.endsWith('?') ? '?' : ''}`;
};

/** Of a question of one's own without wording, what it is about. */
const nameOf = (id: string): string => {
  const own = parseOwnId(id);
  if (own === null) return id;
  return `own question${own.tie === null ? '' : `: ${facetWords[own.tie.facet]}`}`;
};

export const sayQuestion = (question: Question, wording: Wording): string => {
  const text = (wording.get(question.id) ?? '').replace(/\s+/gu, ' ').trim();
  return shorten(text === '' ? question.text || nameOf(question.id) : text);
};

/** The very words of a line that show something, short enough to stand in a table. */
import type { Span } from './vocabulary.ts';

/** Letters. What is longer is cut: the whole line stands on Answers. */
const most = 240;
/** A piece shorter than this says little by itself: some words around it come along. */
const least = 24;
const around = 40;

/** Spans that touch or overlap as one, in the order of the words. */
const joinSpans = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined[joined.length - 1];
    if (last === undefined || span.start > last.end + 1) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
};

/** Up to the ends of its sentence, or of a word when that is far away. */
const widen = (words: string, { start, end }: Span): Span => {
  if (end - start >= least) return { start, end };
  const before = words.slice(0, start);
  const isEnded = /[.!?;]$/u.test(words.slice(start, end));
  const after = isEnded ? '' : words.slice(end);
  const head = /[^.!?;\n]*$/u.exec(before)?.[0] ?? '';
  const tail = /^[^.!?;\n]*[.!?]?/u.exec(after)?.[0] ?? '';
  const near = head.length <= around ? head : head.slice(-around).replace(/^\S*\s/u, '');
  const next = tail.length <= around ? tail : tail.slice(0, around).replace(/\s\S*$/u, '');
  return { start: start - near.length, end: end + next.length };
};

/** All words when no span is given. Pieces that are apart are joined by an ellipsis. */
export const quoteSpans = (words: string, spans: readonly Span[]): string => {
  const wide = joinSpans(joinSpans(spans).map((span) => widen(words, span)));
  const pieces =
    wide.length === 0 ? [words] : wide.map(({ start, end }) => words.slice(start, end));
  const text = pieces
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .join(' … ')
    .trim();
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
};

/** Cuts words into stretches, so that each can be underlined in the manner of what was found there. */
import type { ResponseOf } from '../../contracts/index.ts';

/** A sign that the reader found, as the sheet's side tells it. */
export type Found = ResponseOf<'readWords'>['found'][number];
type Tone = 'red' | 'good' | 'vague' | 'fact';

export interface Stretch {
  readonly text: string;
  readonly tone: Tone | null;
}

/** Where two signs overlap, the graver one shows. */
const tones: readonly Tone[] = ['red', 'vague', 'good', 'fact'];

const toneOf = ({ evasive, polarity }: Found): Tone => {
  if (evasive) return 'vague';
  if (polarity === null) return 'fact';
  return polarity === 'green' ? 'good' : 'red';
};

/** Cuts the words at every edge of a span: each stretch then has one tone or none. */
export const cutWords = (words: string, found: readonly Found[]): readonly Stretch[] => {
  const spans = found.flatMap((one) => one.spans.map((span) => ({ ...span, tone: toneOf(one) })));
  const edges = new Set([0, words.length]);
  for (const { start, end } of spans) edges.add(start).add(Math.min(end, words.length));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, place) => {
    const over = spans.filter((span) => span.start <= start && span.end > start);
    return {
      text: words.slice(start, sorted[place + 1]),
      tone: tones.find((tone) => over.some((span) => span.tone === tone)) ?? null,
    };
  });
};

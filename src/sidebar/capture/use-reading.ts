/** How the reader takes the words while they are typed: asked 0.7 s after typing stops, said 1 s after. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResponseOf } from '../../contracts/index.ts';
import { call } from '../call.ts';
import { ratingWords } from '../labels.ts';
import { type Draft, hasWords, isSameDraft } from './draft.ts';

export type WordsRead = ResponseOf<'readWords'>;

export interface Reading {
  /** The newest answer; it may be about somewhat older words, which stand in `draft`. */
  readonly read: { readonly draft: Draft; readonly result: WordsRead } | null;
  /** True when `read` is about exactly what stands in the form. */
  readonly fresh: boolean;
  /** True when the reader could not be asked. */
  readonly failed: boolean;
  /** For a screen reader: changes only when typing has paused. */
  readonly spoken: string;
}

const askAfter = 700;
const speakAfter = 1000;

const saySpoken = ({ rating, unsure, unread, found, remark }: WordsRead): string => {
  if (unread) return 'Not in English: mark it yourself. Nothing was read.';
  if (rating === null || found.length === 0) return 'No sign found so far.';
  return [
    `Reads as ${ratingWords[rating].word}${unsure ? ', not sure' : ''}.`,
    ...found.map((one) => `${one.says}.`),
    remark,
  ].join(' ');
};

export const useReading = (question: string | null, draft: Draft): Reading => {
  const [read, setRead] = useState<Reading['read']>(null);
  const [failed, setFailed] = useState(false);
  const [spoken, setSpoken] = useState('');
  const latest = useRef(0);
  // The draft as text, so that the effect runs when its content changes and not its identity.
  const content = JSON.stringify(draft);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    let speak: ReturnType<typeof setTimeout> | undefined;
    const line = JSON.parse(content) as Draft;
    if (question === null || !hasWords(line)) {
      setRead(null);
      setFailed(false);
      setSpoken('');
      return undefined;
    }
    const typed = Date.now();
    const ask = async (): Promise<void> => {
      const outcome = await call('readWords', { question, line });
      // Answers may overtake each other: only the one to the newest words counts.
      if (mine !== latest.current) return;
      setFailed(!outcome.ok);
      if (!outcome.ok) return;
      setRead({ draft: line, result: outcome.value });
      speak = setTimeout(
        () => setSpoken(saySpoken(outcome.value)),
        Math.max(0, speakAfter - (Date.now() - typed)),
      );
    };
    const pause = setTimeout(() => void ask(), askAfter);
    return () => {
      clearTimeout(pause);
      clearTimeout(speak);
    };
  }, [question, content]);

  return { read, fresh: read !== null && isSameDraft(read.draft, draft), failed, spoken };
};

/** "To ask next": the follow-ups that unfold from the answer so far, while one writes and afterwards. */
import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../contracts/index.ts';
import { call } from '../call.ts';
import { sayDraft } from './say-draft.ts';
import type { Capture } from './use-capture.ts';

type Unfolded = ResponseOf<'unfoldFollowUps'>['followUps'];

/** Later than the reading: it is asked for when the words have come to rest. */
const askAfter = 1200;

/** What the cell holds and what is about to be added to it. */
const textOf = ({ seen, held, draft }: Capture): string => {
  if (seen?.holdsFormula) return '';
  const parts = [seen?.text ?? '', held ? sayDraft(draft) : ''];
  return parts.filter((part) => part.trim() !== '').join('\n');
};

const useFollowUps = (question: string | null, text: string): Unfolded => {
  const [unfolded, setUnfolded] = useState<{ question: string; list: Unfolded } | null>(null);
  useEffect(() => {
    if (question === null || text === '') {
      setUnfolded(null);
      return undefined;
    }
    let isLatest = true;
    const ask = async (): Promise<void> => {
      const outcome = await call('unfoldFollowUps', { question, text: text.slice(0, 50_000) });
      // A help and no more: when it cannot be had, nothing is said.
      if (isLatest && outcome.ok) setUnfolded({ question, list: outcome.value.followUps });
    };
    const pause = setTimeout(() => void ask(), askAfter);
    return () => {
      isLatest = false;
      clearTimeout(pause);
    };
  }, [question, text]);
  return unfolded !== null && unfolded.question === question ? unfolded.list : [];
};

export const FollowUps = ({ capture }: { capture: Capture }) => {
  const followUps = useFollowUps(capture.target?.question.id ?? null, textOf(capture));
  if (followUps.length === 0) return null;
  return (
    <section class="asks" aria-label="To ask next">
      <h3 class="minor">To ask next</h3>
      <ul class="stack small">
        {followUps.map(({ text, because }) => (
          <li key={text}>
            {text} <span class="soft">({because})</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

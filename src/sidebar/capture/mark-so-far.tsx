/** How the words read and which mark they have, in one line that stays in sight while one types. */
import type { Mark } from '../../domain/vocabulary.ts';
import { markWords, ratingWords } from '../labels.ts';
import { markLetters } from '../mark-keys.ts';
import { MarkChip } from '../parts/mark-chip.tsx';
import type { Capture } from './use-capture.ts';

const keys = Object.values(markLetters).join(' ').toUpperCase();

const YourMark = ({ mark }: { mark: Mark | null }) => {
  if (mark === null) return <span class="soft">Mark: Alt + {keys}</span>;
  return (
    <>
      Your mark:{' '}
      {mark === 'ok' ? <strong>👍 read rightly</strong> : <MarkChip mark={markWords[mark]} />}
    </>
  );
};

const HowItReads = ({ reading }: Pick<Capture, 'reading'>) => {
  const result = reading.read?.result;
  if (!result) return null;
  if (result.unread) return <>Not in English.</>;
  return result.rating === null ? null : (
    <>
      Reads as <MarkChip mark={ratingWords[result.rating]} unsure={result.unsure} />
    </>
  );
};

export const MarkSoFar = ({ capture }: { capture: Capture }) =>
  capture.held ? (
    <p class="row small">
      <span>
        <HowItReads reading={capture.reading} />
      </span>
      <span>
        <YourMark mark={capture.draft.mark} />
      </span>
    </p>
  ) : null;

/** How the words read so far: the rating, the signs found, and a way to say that it is right. */
import { ratingWords } from '../labels.ts';
import { markLetters } from '../mark-keys.ts';
import { MarkChip } from '../parts/mark-chip.tsx';
import { FoundList } from '../reading/found-list.tsx';
import { UnderlinedWords } from '../reading/underlined-words.tsx';
import type { Draft } from './draft.ts';
import type { Reading, WordsRead } from './use-reading.ts';

interface ReadingCardProps {
  readonly reading: Reading;
  readonly draft: Draft;
  readonly onConfirm: (confirmed: boolean) => void;
}

const sayLess = ({ unread, found, unsure }: WordsRead): string | null => {
  if (unread) return 'Not in English: mark it yourself. Nothing was read.';
  if (found.length === 0)
    return 'No sign found so far. Without your mark the line counts for nothing.';
  return unsure ? 'The reader is not sure. It counts little until you mark or confirm it.' : null;
};

export const ReadingCard = ({ reading, draft, onConfirm }: ReadingCardProps) => {
  const { read, fresh, failed } = reading;
  const result = read?.result;
  const rating = result?.rating ?? null;
  const tone = rating === null ? '' : ratingWords[rating].tone;
  const less = result ? sayLess(result) : null;
  return (
    <section class="card" aria-label="How it reads so far">
      <div class="row between">
        <h3 class="minor">How it reads so far</h3>
        {rating !== null && (
          <MarkChip mark={ratingWords[rating]} unsure={result?.unsure === true} />
        )}
      </div>
      {read && result && !result.unread && (
        <div class={`evidence ${tone}`}>
          <UnderlinedWords words={read.draft.words} found={result.found} />
        </div>
      )}
      {result && <FoundList found={result.found} />}
      {less !== null && <p class="small">{less}</p>}
      {result && result.remark !== '' && <p class="small soft">{result.remark}</p>}
      {rating !== null && (
        <div>
          <button
            type="button"
            aria-pressed={draft.mark === 'ok'}
            aria-keyshortcuts={`Alt+${markLetters.ok.toUpperCase()}`}
            onClick={() => onConfirm(draft.mark !== 'ok')}
          >
            <span aria-hidden="true">👍</span> Yes, read rightly{' '}
            <b aria-hidden="true">{markLetters.ok.toUpperCase()}</b>
          </button>
        </div>
      )}
      <p class="small soft">
        {failed && 'The reader cannot be reached. Your words and your mark work without it.'}
        {!failed && !fresh && 'Reading…'}
      </p>
    </section>
  );
};

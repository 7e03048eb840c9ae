/** How the words read so far: the rating, the signs found, and a way to say that it is right. */
import { dimensionNames, type MarkWords, polarityWords, ratingWords, sayFacet } from '../labels.ts';
import { MarkChip } from '../parts/mark-chip.tsx';
import type { Draft } from './draft.ts';
import { UnderlinedWords } from './underlined-words.tsx';
import type { Reading, WordsRead } from './use-reading.ts';

interface ReadingCardProps {
  readonly reading: Reading;
  readonly draft: Draft;
  readonly onConfirm: (confirmed: boolean) => void;
}

type Found = WordsRead['found'][number];

const strengthDots = { hint: 1, clear: 2, decisive: 3 } as const;

const chipOf = (found: Found): MarkWords => {
  if (found.evasive) return ratingWords.Vague;
  return found.polarity === null
    ? { ...ratingWords.Neutral, word: 'Does not count' }
    : polarityWords[found.polarity];
};

const Dots = ({ strength }: { strength: Found['strength'] }) => (
  <span class="pips" aria-hidden="true">
    {[1, 2, 3].map((dot) => (
      <i key={dot} class={dot <= strengthDots[strength] ? 'on' : ''} />
    ))}
  </span>
);

const FoundLine = ({ found }: { found: Found }) => (
  <li>
    <MarkChip mark={chipOf(found)} unsure={!found.sure} /> {found.says}{' '}
    <span class="soft">
      {dimensionNames[found.dim]}: {sayFacet(found.dim, found.facet)},{' '}
      <Dots strength={found.strength} /> {found.strength}
      {found.year === null ? '' : `, ${found.year}`}
    </span>
  </li>
);

const sayLess = ({ unread, rating, unsure }: WordsRead): string | null => {
  if (unread) return 'This does not read as English, so nothing was read. Please mark it yourself.';
  if (rating === null)
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
      {result && result.found.length > 0 && (
        <ul class="stack small">
          {result.found.map((found) => (
            <FoundLine key={`${found.says} ${found.spans[0]?.start ?? 0}`} found={found} />
          ))}
        </ul>
      )}
      {less !== null && <p class="small">{less}</p>}
      {result && result.remark !== '' && <p class="small soft">{result.remark}</p>}
      {rating !== null && (
        <div>
          <button
            type="button"
            aria-pressed={draft.mark === 'ok'}
            onClick={() => onConfirm(draft.mark !== 'ok')}
          >
            <span aria-hidden="true">👍</span> Yes, read rightly
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

/** One line to confirm: its exact words with those marked that decided, and how they read. */
import { ratingWords } from '../labels.ts';
import { MarkChip } from '../parts/mark-chip.tsx';
import { FoundList } from '../reading/found-list.tsx';
import { UnderlinedWords } from '../reading/underlined-words.tsx';
import { sayFound, sayWho, sayWhy } from './say-line.ts';
import type { ConfirmLine } from './sweep.ts';

interface LineCardProps {
  readonly line: ConfirmLine;
  readonly onShow: () => void;
}

/** One sign fits into the sentence; several are a list. */
const HowItReads = ({ line }: { line: ConfirmLine }) => {
  const { rating, unsure, found } = line;
  if (line.reason === 'unread' || rating === null) return null;
  const [only, ...others] = found;
  return (
    <>
      <p>
        Reads as: <MarkChip mark={ratingWords[rating]} unsure={unsure} />
        {only && others.length === 0 ? ` ${sayFound(only)}` : ''}
      </p>
      {others.length > 0 && <FoundList found={found} />}
    </>
  );
};

export const LineCard = ({ line, onShow }: LineCardProps) => {
  const { rating, date, reason } = line;
  const tone = rating === null || reason === 'unread' ? '' : ratingWords[rating].tone;
  return (
    <section class="card" aria-label="The line">
      <p class="row between small">
        <strong>{sayWho(line)}</strong>
        <span class="soft num">{date ?? 'no date'}</span>
      </p>
      <div class={`evidence ${tone}`}>
        <UnderlinedWords words={line.words} found={line.found} />
      </div>
      <HowItReads line={line} />
      <p class="small soft">{sayWhy(line)}</p>
      <div>
        <button type="button" class="plain small" onClick={onShow}>
          Show it in the sheet
        </button>
      </div>
    </section>
  );
};

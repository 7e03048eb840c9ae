/** A mark as a small label: its picture and, always, its word. */
import type { MarkWords } from '../labels.ts';

export const MarkChip = ({ mark, unsure }: { mark: MarkWords; unsure?: boolean }) => (
  <span class={`mk ${mark.tone}`}>
    <span aria-hidden="true">{mark.picture}</span>
    <span>
      {mark.word}
      {unsure ? (
        <>
          <span aria-hidden="true">?</span>
          <span class="sr"> (not sure)</span>
        </>
      ) : null}
    </span>
  </span>
);

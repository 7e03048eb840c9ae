/** When no line is left: what was done, and what one may look at beside. */
import { sayCount } from '../say-count.ts';
import { countSkipped } from './sweep.ts';
import type { Confirm } from './use-sweep.ts';

const sayMarked = (marked: number, skipped: number): string => {
  if (marked === 0 && skipped === 0)
    return 'When a new answer reads as doubtful, it comes up here.';
  const parts = [
    ...(marked > 0 ? [`${sayCount(marked, 'line')} marked`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `Just now: ${parts.join(', ')}. The scores follow the marks.`;
};

export const AllDone = ({ confirm }: { confirm: Confirm }) => {
  const { sweep, batches, step } = confirm;
  const { range, choose } = batches;
  const skipped = countSkipped(sweep);
  const silent = sweep.silent ?? 0;
  return (
    <div class="empty">
      <p>
        <strong>
          {range.program === null
            ? 'Nothing is left to confirm.'
            : `Nothing is left to confirm for ${range.program}.`}
        </strong>{' '}
        {sayMarked(sweep.decided.length - skipped, skipped)}
      </p>
      {skipped > 0 && (
        <button type="button" class="big" onClick={() => step({ kind: 'show-skipped' })}>
          Show the {skipped} skipped again
        </button>
      )}
      {silent > 0 && !range.silentToo && (
        <>
          <p class="small soft">
            In {sayCount(silent, 'line')} without a mark the reader found nothing.
          </p>
          <button type="button" onClick={() => choose({ ...range, silentToo: true })}>
            Look through {silent === 1 ? 'it' : `these ${silent}`}, too
          </button>
        </>
      )}
      {range.program !== null && (
        <button type="button" onClick={() => choose({ ...range, program: null })}>
          Go on with all programs
        </button>
      )}
      <button type="button" class="plain" onClick={batches.lookAgain}>
        Read the sheet again
      </button>
    </div>
  );
};

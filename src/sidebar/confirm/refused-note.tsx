/** A mark that the sheet did not take: both versions of the line, and the way out. It takes no focus. */
import { markWords } from '../labels.ts';
import { Note } from '../parts/note.tsx';
import type { Refused } from './sweep.ts';

interface RefusedNoteProps {
  readonly refused: Refused;
  readonly onShow: () => void;
  readonly onAskAgain: () => void;
  readonly onDismiss: () => void;
}

const sayTried = ({ job }: Refused): string => {
  const word = job.mark === 'ok' ? 'Agree' : markWords[job.mark].word;
  return `${job.kind === 'mark' ? word : `Undo ${word}`}, ${job.line.program}`;
};

const Versions = ({ now, yours }: { now: string; yours: string }) => (
  <div class="versus small">
    <div>
      <strong>In the cell now</strong>
      <p class="as-typed">{now === '' ? 'Nothing' : now}</p>
    </div>
    <div>
      <strong>Yours, not written</strong>
      <p class="as-typed">{yours}</p>
    </div>
  </div>
);

export const RefusedNote = ({ refused, onShow, onAskAgain, onDismiss }: RefusedNoteProps) => {
  const [problem] = refused.problems;
  if (!problem) return null;
  const { now, yours, title, kept, wayOut } = problem;
  const isChanged = now !== undefined && yours !== undefined;
  return (
    <div role="alert">
      <Note tone={isChanged ? 'care' : 'stop'} title={title}>
        <p class="small">
          {sayTried(refused)}. {kept} {wayOut}
        </p>
        {isChanged ? (
          <Versions now={now} yours={yours} />
        ) : (
          <p class="kept small">{refused.job.line.line}</p>
        )}
        <div class="row">
          {!isChanged && (
            <button type="button" onClick={onAskAgain}>
              Ask me again
            </button>
          )}
          <button type="button" onClick={onShow}>
            Show the cell
          </button>
          <button type="button" class="plain" onClick={onDismiss}>
            Close
          </button>
        </div>
      </Note>
    </div>
  );
};

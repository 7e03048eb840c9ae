/** The selection moved while words are unsaved: whose words these are, and where the sheet is now. */
import { Note } from '../parts/note.tsx';
import type { Capture } from './use-capture.ts';

export const MovedNote = ({ capture }: { capture: Capture }) => {
  const { movedTo, target } = capture;
  if (!movedTo || !target) return null;
  const isSameProgram = movedTo.program === target.program || movedTo.program === null;
  const away = isSameProgram ? `“${movedTo.question?.text ?? ''}”` : (movedTo.program ?? '');
  return (
    <Note
      tone="calm"
      title={
        isSameProgram
          ? 'Your words stay with their question'
          : `Your words stay with ${target.program}`
      }
    >
      <p class="small">
        The sheet is at {away} now. Nothing moves until these words are added or cleared.
      </p>
      <div class="row">
        <button type="button" onClick={capture.stay}>
          Stay here
        </button>
        <button type="button" onClick={capture.addAndFollow}>
          Add, then go {isSameProgram ? 'there' : `to ${away}`}
        </button>
      </div>
    </Note>
  );
};

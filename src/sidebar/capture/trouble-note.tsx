/** What stopped the words in the form, with the ways out that fit the kind of problem. */
import { CopyButton } from '../parts/copy-button.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { isLasting, isOutdated } from '../trouble.ts';
import { ConflictNote } from './conflict-note.tsx';
import { sayDraft } from './say-draft.ts';
import type { Capture } from './use-capture.ts';

interface TroubleNoteProps {
  readonly capture: Capture;
  readonly onEdit: () => void;
  readonly onLookAgain: () => void;
}

export const TroubleNote = ({ capture, onEdit, onLookAgain }: TroubleNoteProps) => {
  const { trouble, draft } = capture;
  if (!trouble) return null;
  const { problems, item, again } = trouble;
  const [problem] = problems;
  if (problem?.kind === 'cell-changed' && item) {
    return (
      <ConflictNote
        now={problem.now ?? ''}
        yours={problem.yours ?? sayDraft(item.draft)}
        before={item.expecting}
        onKeepBoth={capture.add}
        onChange={() => {
          capture.dismissTrouble();
          onEdit();
        }}
        onLeave={() => {
          capture.dismissTrouble();
          capture.clear();
        }}
      />
    );
  }
  const outdated = problem !== undefined && isOutdated(problem);
  const lasting = problem !== undefined && isLasting(problem);
  return (
    <ProblemNote problems={problems}>
      {!lasting && (
        <button type="button" class="big" onClick={again ?? capture.add}>
          Try again
        </button>
      )}
      {outdated && (
        <button type="button" class="big" onClick={onLookAgain}>
          Read the sheet again
        </button>
      )}
      {item ? (
        <CopyButton kind="big" label="Copy my words" text={sayDraft(draft)} />
      ) : (
        <button type="button" class="big" onClick={capture.dismissTrouble}>
          Close
        </button>
      )}
    </ProblemNote>
  );
};

/** What stopped the words in the form, with the ways out that fit the kind of problem. */
import { CopyButton } from '../parts/copy-button.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { sayDraft } from './say-draft.ts';
import type { Capture } from './use-capture.ts';

interface TroubleNoteProps {
  readonly capture: Capture;
  readonly onEdit: () => void;
  readonly onLookAgain: () => void;
}

/** What trying again cannot mend. */
const lasting: readonly string[] = ['cell-holds-formula', 'cell-too-long', 'words-empty'];

export const TroubleNote = ({ capture, onEdit, onLookAgain }: TroubleNoteProps) => {
  const { trouble, draft } = capture;
  if (!trouble) return null;
  const { problems, item } = trouble;
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
  const isMissing = /-(missing|doubled|unknown)$/.test(problem?.kind ?? '');
  return (
    <ProblemNote problems={problems}>
      {item && !lasting.includes(problem?.kind ?? '') && (
        <button type="button" class="big" onClick={capture.add}>
          Try again
        </button>
      )}
      {isMissing && (
        <button type="button" onClick={onLookAgain}>
          Read the sheet again
        </button>
      )}
      {item && <CopyButton kind="big" label="Copy my words" text={sayDraft(draft)} />}
      {!item && (
        <button type="button" onClick={capture.dismissTrouble}>
          Close
        </button>
      )}
    </ProblemNote>
  );
};

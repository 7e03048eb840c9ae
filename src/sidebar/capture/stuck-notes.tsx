/** Lines that a problem stopped while other words stood in the form: in full, each with its way out. */
import { CopyButton } from '../parts/copy-button.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ConflictNote } from './conflict-note.tsx';
import type { Item } from './outbox.ts';
import { sayDraft } from './say-draft.ts';
import type { Capture } from './use-capture.ts';

const StuckNote = ({ capture, item }: { capture: Capture; item: Item }) => {
  const { outbox, held, restore } = capture;
  const [problem] = item.problems;
  if (problem?.kind === 'cell-changed') {
    const now = problem.now ?? '';
    return (
      <ConflictNote
        now={now}
        yours={problem.yours ?? sayDraft(item.draft)}
        before={item.expecting}
        onKeepBoth={() => outbox.again(item.key, now)}
        onChange={held ? null : () => restore(item)}
        onLeave={() => outbox.drop(item.key)}
      />
    );
  }
  return (
    <ProblemNote problems={item.problems}>
      <p class="kept small">
        <span class="soft">
          {item.target.program}: {item.target.question.text}
        </span>
        {'\n'}
        {sayDraft(item.draft)}
      </p>
      <button type="button" class="big" onClick={() => outbox.again(item.key, item.expecting)}>
        Try again
      </button>
      {!held && (
        <button type="button" onClick={() => restore(item)}>
          Change it first
        </button>
      )}
      <CopyButton
        kind="plain"
        label="Copy it and set it aside"
        text={sayDraft(item.draft)}
        onCopied={() => outbox.drop(item.key)}
      />
    </ProblemNote>
  );
};

export const StuckNotes = ({ capture }: { capture: Capture }) => (
  <>
    {capture.outbox.items
      .filter((item) => item.state === 'stuck')
      .map((item) => (
        <StuckNote key={item.key} capture={capture} item={item} />
      ))}
  </>
);

/** A problem as the sheet said it: what happened, what is kept, the way out with its buttons. */
import type { ComponentChildren } from 'preact';
import type { SaidProblem } from '../../contracts/contract.ts';
import { Fold } from './fold.tsx';
import { Note } from './note.tsx';

interface ProblemNoteProps {
  readonly problems: readonly SaidProblem[];
  /** The buttons: what one can do about it. */
  readonly children?: ComponentChildren;
}

const careKinds: readonly string[] = ['lost', 'busy', 'unanswered', 'cell-changed'];

export const ProblemNote = ({ problems, children }: ProblemNoteProps) => {
  const [first, ...others] = problems;
  if (!first) return null;
  const said = problems.map((problem) => problem.said).filter((text) => text !== '');
  return (
    <Note tone={careKinds.includes(first.kind) ? 'care' : 'stop'} title={first.title} decision>
      <p class="small">
        {first.kept} {first.wayOut}
      </p>
      {others.map((other) => (
        <p key={other.title} class="small">
          <strong>{other.title}.</strong> {other.wayOut}
        </p>
      ))}
      <div class="row">{children}</div>
      {said.length > 0 ? (
        <Fold label="What the sheet said">
          <p class="small">{said.join('\n')}</p>
        </Fold>
      ) : null}
    </Note>
  );
};

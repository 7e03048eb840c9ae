/** After the last question: what is there, what has no mark yet, what is still open. */
import { sayCount } from '../say-count.ts';
import type { Interview } from './interview.ts';
import { SaidNote } from './said-note.tsx';
import { StuckNotes } from './stuck-notes.tsx';
import type { Capture } from './use-capture.ts';
import { WaitingNote } from './waiting-note.tsx';

interface InterviewEndProps {
  readonly capture: Capture;
  readonly interview: Interview;
  readonly onSkipped: () => void;
  readonly onOther: () => void;
  readonly onLeave: () => void;
}

export const InterviewEnd = (props: InterviewEndProps) => {
  const { capture, interview, onSkipped, onOther, onLeave } = props;
  const { kept, skipped, unmarked, queue, program } = interview;
  const open = queue.filter(({ id }) => skipped.includes(id));
  return (
    <>
      <div class="body">
        <h2 tabIndex={-1}>That was the last question</h2>
        <div class="card">
          <p>
            You have <strong>{sayCount(kept.length, 'answer')}</strong> from {program}.
            {unmarked > 0 &&
              ` ${unmarked} ${unmarked === 1 ? 'has' : 'have'} no mark yet: tonight you still know how it was meant.`}
          </p>
          {open.length > 0 && (
            <>
              <h3 class="minor">Still open</h3>
              <ul class="points small">
                {open.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
              <div>
                <button type="button" class="big" onClick={onSkipped}>
                  Ask {open.length === 1 ? 'it' : `these ${open.length}`} now
                </button>
              </div>
            </>
          )}
        </div>
        <StuckNotes capture={capture} />
        <WaitingNote outbox={capture.outbox} />
      </div>
      <div class="foot">
        <SaidNote capture={capture} brief />
        <div class="row">
          <button type="button" class="primary" data-go-on onClick={onOther}>
            Meet someone else
          </button>
          <button type="button" class="plain" onClick={onLeave}>
            Leave
          </button>
        </div>
      </div>
    </>
  );
};

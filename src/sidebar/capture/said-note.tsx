/** What became of the last line: on its way, added, taken back. */
import { BusyCard } from '../parts/busy-card.tsx';
import { Note } from '../parts/note.tsx';
import { sayCount } from '../say-count.ts';
import type { Capture, Said } from './use-capture.ts';

interface SaidNoteProps {
  readonly capture: Capture;
  /** On an interview day the next question is there already. */
  readonly brief?: boolean;
}

const Added = ({ capture, said, brief }: SaidNoteProps & { said: Said & { kind: 'added' } }) => {
  const { arrived, next } = said;
  const { program, question } = arrived.item.target;
  return (
    <Note tone="calm" done title="Line added">
      <p class="small">
        {program}, “{question.text}”: now {sayCount(arrived.lines, 'line')}.
        {next === null && !brief && ' That was the last question for them.'}
      </p>
      <div class="row">
        {next && !brief && (
          <button type="button" onClick={() => capture.goTo(next)}>
            Next question
          </button>
        )}
        <button type="button" class="plain" onClick={() => capture.takeBack(arrived)}>
          Take it back
        </button>
      </div>
    </Note>
  );
};

export const SaidNote = ({ capture, brief = false }: SaidNoteProps) => {
  const { said, outbox } = capture;
  const sending = outbox.items.filter((item) => item.state === 'ready' || item.state === 'sending');
  return (
    <div role="status">
      {sending.length > 0 && (
        <BusyCard
          title={sending.length === 1 ? 'Adding your line' : `Adding your ${sending.length} lines`}
          hint="You can type the next one already."
        />
      )}
      {said.kind === 'taking-back' && (
        <BusyCard title="Taking your line out" hint="Usually 2 seconds." />
      )}
      {said.kind === 'added' && <Added capture={capture} said={said} brief={brief} />}
      {said.kind === 'taken-back' && (
        <Note tone="calm" done title="Line taken back">
          <p class="small">
            {said.target.program} is as it was.{' '}
            {said.inForm
              ? 'Your words are in the form again, to change or to clear.'
              : 'Other lines stay as they are.'}
          </p>
        </Note>
      )}
    </div>
  );
};

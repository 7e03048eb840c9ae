/** The view Capture: what was said, by whom, in seconds; lines are added, never replaced. */
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ratingMark } from '../labels.ts';
import { Note } from '../parts/note.tsx';
import { sayCount } from '../say-count.ts';
import type { Look, Sheet } from '../use-sheet.ts';
import { FollowUps } from './follow-ups.tsx';
import { InterviewView } from './interview-view.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { MarkSoFar } from './mark-so-far.tsx';
import { MovedNote } from './moved-note.tsx';
import { NoRows, PlaceChoice } from './place-choice.tsx';
import { pressMarkKey } from './press-mark-key.ts';
import { ReadingCard } from './reading-card.tsx';
import { SaidNote } from './said-note.tsx';
import { sayDraft, sayMark } from './say-draft.ts';
import { StuckNotes } from './stuck-notes.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { type Capture, isConflict } from './use-capture.ts';
import { WaitingNote } from './waiting-note.tsx';
import { WhoAndWhen } from './who-and-when.tsx';

interface CaptureViewProps {
  readonly capture: Capture;
  readonly sheet: Sheet;
  readonly look: Look;
  readonly onAsk: () => void;
}

const Preview = ({ capture }: { capture: Capture }) => {
  const { reading, draft } = capture;
  return (
    <div class="stack">
      <h3 class="label">The line that will be added</h3>
      <p class="kept small">{(reading.fresh && reading.read?.result.preview) || sayDraft(draft)}</p>
    </div>
  );
};

const FormulaNote = () => (
  <Note tone="stop" title="This cell holds a formula">
    <p class="small">
      Adding a line would break it, so nothing is written here. Choose another question, or move the
      formula first. Your words are kept.
    </p>
  </Note>
);

const sayFoot = ({ target, held, seen, trouble }: Capture): string => {
  if (isConflict(trouble)) return 'Nothing is written before you have chosen above.';
  if (!target) return 'Choose a program and a question first.';
  if (seen?.holdsFormula) return 'A cell that holds a formula takes no lines.';
  if (!held) return 'Write down what was said first.';
  if (!seen) return 'Goes below what is there. Nothing is replaced.';
  return seen.lines === 0
    ? 'The first line in this cell.'
    : `Goes below the ${sayCount(seen.lines, 'line')}. Nothing is replaced.`;
};

const saySeen = ({ seen }: Capture): string => {
  if (!seen) return '';
  return seen.lines === 0 ? 'no line here yet' : `${sayCount(seen.lines, 'line')} here already`;
};

const Form = ({ capture, sheet }: { capture: Capture; sheet: Sheet }) => {
  const id = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  const rating = capture.reading.read?.result.rating ?? null;
  return (
    <>
      <WhoAndWhen capture={capture} />
      <div class="field">
        <label for={id}>Their words, as near as you can</label>
        <textarea
          id={id}
          ref={words}
          data-go-on
          maxLength={40_000}
          value={capture.draft.words}
          onInput={(event) => capture.write(event.currentTarget.value)}
        />
      </div>
      <MovedNote capture={capture} />
      {capture.held && (
        <ReadingCard
          reading={capture.reading}
          draft={capture.draft}
          onConfirm={(confirmed) => capture.change({ mark: confirmed ? 'ok' : null })}
        />
      )}
      <MarkChoice
        mark={capture.draft.mark}
        proposed={capture.reading.fresh && rating !== null ? ratingMark[rating] : null}
        onMark={(mark) => capture.change({ mark })}
      />
      {capture.held && <Preview capture={capture} />}
      <FollowUps capture={capture} />
      <TroubleNote
        capture={capture}
        onEdit={() => words.current?.focus()}
        onLookAgain={() => void sheet.reload()}
      />
      <StuckNotes capture={capture} />
      <WaitingNote outbox={capture.outbox} />
    </>
  );
};

export const CaptureView = ({ capture, sheet, look, onAsk }: CaptureViewProps) => {
  const [interviewing, setInterviewing] = useState(false);
  const hasRows = look.questions.some((question) => question.inSheet);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (pressMarkKey(event, capture, true)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    capture.add();
  };
  if (interviewing) {
    return (
      <InterviewView
        capture={capture}
        look={look}
        onLookAgain={() => void sheet.reload()}
        onLeave={() => setInterviewing(false)}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a shortcut; the button does the same
    <div class="view" onKeyDown={onKeyDown}>
      <div class="body">
        <div class="row between">
          <h2 tabIndex={-1}>What was said</h2>
          <span class="small soft">{saySeen(capture)}</span>
        </div>
        {hasRows ? <PlaceChoice capture={capture} look={look} /> : <NoRows onAsk={onAsk} />}
        {hasRows && !capture.held && (
          <div>
            <button type="button" class="plain" onClick={() => setInterviewing(true)}>
              Interview day: question by question
            </button>
          </div>
        )}
        {capture.seen?.holdsFormula && <FormulaNote />}
        {(hasRows || capture.held) && <Form capture={capture} sheet={sheet} />}
        <p class="sr" role="status">
          {capture.reading.spoken}
        </p>
        <p class="sr" role="status">
          {sayMark(capture.draft.mark)}
        </p>
      </div>
      <div class="foot">
        <SaidNote capture={capture} />
        <MarkSoFar capture={capture} />
        {!isConflict(capture.trouble) && (
          <div class="row">
            <button
              type="button"
              class="primary"
              aria-disabled={!capture.canAdd}
              aria-keyshortcuts="Control+Enter"
              onClick={capture.add}
            >
              Add this line
            </button>
            <span class="small soft">or Ctrl + Enter</span>
          </div>
        )}
        <p class="small soft">{sayFoot(capture)}</p>
      </div>
    </div>
  );
};

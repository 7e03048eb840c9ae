/** The view Capture: what was said, by whom, in seconds; lines are added, never replaced. */
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { ratingMark } from '../labels.ts';
import { Fold } from '../parts/fold.tsx';
import { Note } from '../parts/note.tsx';
import { sayCount } from '../say-count.ts';
import type { Look, Sheet } from '../use-sheet.ts';
import { MarkChoice } from './mark-choice.tsx';
import { MovedNote } from './moved-note.tsx';
import { ReadingCard } from './reading-card.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SaidNote } from './said-note.tsx';
import { sayDraft } from './say-draft.ts';
import { StuckNotes } from './stuck-notes.tsx';
import { TargetChoice } from './target-choice.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { Capture } from './use-capture.ts';
import { WaitingNote } from './waiting-note.tsx';

interface CaptureViewProps {
  readonly capture: Capture;
  readonly sheet: Sheet;
  readonly look: Look;
  readonly onAsk: () => void;
}

const NoRows = ({ onAsk }: { onAsk: () => void }) => (
  <div class="empty">
    <p>
      <strong>No questions on Answers yet.</strong> Choose some first; what is said then has a place
      to go.
    </p>
    <button type="button" class="primary" onClick={onAsk}>
      Choose questions
    </button>
  </div>
);

const Place = ({ capture, look }: { capture: Capture; look: Look }) =>
  capture.target ? (
    <Fold label="Another program or question">
      <TargetChoice capture={capture} look={look} />
    </Fold>
  ) : (
    <div class="empty">
      <p>
        {capture.program || capture.question
          ? 'The selected cell is not an answer. Choose the rest here, or click an answer cell.'
          : 'The selected cell belongs to no program or question. Choose here, or click an answer cell.'}
      </p>
      <TargetChoice capture={capture} look={look} />
    </div>
  );

const WhoAndWhen = ({ capture }: { capture: Capture }) => {
  const id = useId();
  const { draft, change } = capture;
  return (
    <>
      <RoleChoice role={draft.role} onRole={(role) => change({ role })} />
      <div class="two">
        <div class="field">
          <label for={`${id}-note`}>Name or note</label>
          <input
            id={`${id}-note`}
            type="text"
            maxLength={200}
            autoComplete="off"
            value={draft.source}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-date`}>Said on</label>
          <input
            id={`${id}-date`}
            type="date"
            value={draft.date ?? ''}
            onInput={(event) => change({ date: event.currentTarget.value || null })}
          />
        </div>
      </div>
    </>
  );
};

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

const sayFoot = ({ target, held, seen }: Capture): string => {
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
  const hasRows = look.questions.some((question) => question.inSheet);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    capture.add();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a shortcut; the button does the same
    <div class="view" onKeyDown={onKeyDown}>
      <div class="body">
        <div class="row between">
          <h2 tabIndex={-1}>What was said</h2>
          <span class="small soft">{saySeen(capture)}</span>
        </div>
        {hasRows ? <Place capture={capture} look={look} /> : <NoRows onAsk={onAsk} />}
        {capture.seen?.holdsFormula && <FormulaNote />}
        {(hasRows || capture.held) && <Form capture={capture} sheet={sheet} />}
        <p class="sr" role="status">
          {capture.reading.spoken}
        </p>
      </div>
      <div class="foot">
        <SaidNote capture={capture} />
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
        <p class="small soft">{sayFoot(capture)}</p>
      </div>
    </div>
  );
};

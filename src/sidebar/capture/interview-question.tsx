/** One question of an interview: jot it down, mark it if you like, go on. */
import { useId } from 'preact/hooks';
import { roleNames } from '../labels.ts';
import type { QuestionCardData } from '../use-sheet.ts';
import { FollowUps } from './follow-ups.tsx';
import { type Interview, sayProgress } from './interview.ts';
import { MarkChoice } from './mark-choice.tsx';
import { SaidNote } from './said-note.tsx';
import { StuckNotes } from './stuck-notes.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { Capture } from './use-capture.ts';
import { WaitingNote } from './waiting-note.tsx';

interface InterviewQuestionProps {
  readonly capture: Capture;
  readonly interview: Interview;
  readonly question: QuestionCardData;
  readonly onKeep: () => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
  readonly onLookAgain: () => void;
}

const Progress = ({
  interview,
  question,
}: Pick<InterviewQuestionProps, 'interview' | 'question'>) => {
  const { queue, kept, skipped } = interview;
  const kindOf = (id: string): string => {
    if (id === question.id) return 'is-now';
    if (kept.includes(id)) return 'is-kept';
    return skipped.includes(id) ? 'is-skipped' : '';
  };
  const place = queue.findIndex(({ id }) => id === question.id) + 1;
  return (
    <div class="stack">
      <p class="row between small">
        <strong>
          Question {place} of {queue.length}
        </strong>
        <span class="soft">{sayProgress(interview)}</span>
      </p>
      <div class="steps" aria-hidden="true">
        {queue.map(({ id }) => (
          <b key={id} class={kindOf(id)} />
        ))}
      </div>
    </div>
  );
};

const sayWith = ({ draft }: Capture): string => {
  if (draft.role === null) return '';
  const role = roleNames[draft.role];
  return draft.source === '' ? `With: ${role}` : `With: ${role}, ${draft.source}`;
};

export const InterviewQuestion = (props: InterviewQuestionProps) => {
  const { capture, interview, question, onKeep, onSkip, onLeave, onLookAgain } = props;
  const id = useId();
  return (
    <>
      <div class="body">
        <div class="row between">
          <span class="small">{sayWith(capture)}</span>
          <button type="button" onClick={onLeave}>
            Leave
          </button>
        </div>
        <Progress interview={interview} question={question} />
        <div class="stack">
          <h2 id={`${id}-asked`} tabIndex={-1}>
            {question.text}
          </h2>
          {question.good.length > 0 && (
            <p class="small soft">Listen for: {question.good.join('; ')}</p>
          )}
        </div>
        <div class="field">
          <label for={id}>Jot it down. Fragments are fine.</label>
          <textarea
            id={id}
            class="tall"
            data-go-on
            aria-describedby={`${id}-asked`}
            maxLength={40_000}
            value={capture.draft.words}
            onInput={(event) => capture.write(event.currentTarget.value)}
          />
        </div>
        <MarkChoice
          mark={capture.draft.mark}
          proposed={null}
          onMark={(mark) => capture.change({ mark })}
        />
        <FollowUps capture={capture} />
        <TroubleNote
          capture={capture}
          onEdit={() => document.getElementById(id)?.focus()}
          onLookAgain={onLookAgain}
        />
        <StuckNotes capture={capture} />
        <WaitingNote outbox={capture.outbox} />
      </div>
      <div class="foot">
        <SaidNote capture={capture} brief />
        <div class="two">
          <button
            type="button"
            class="primary"
            aria-disabled={!capture.canAdd}
            aria-keyshortcuts="Control+Enter"
            onClick={onKeep}
          >
            Keep, next
          </button>
          <button
            type="button"
            class="big"
            aria-disabled={capture.held}
            onClick={() => !capture.held && onSkip()}
          >
            Skip for now
          </button>
        </div>
        <p class="small soft">
          {capture.held
            ? 'Goes into the sheet at once. If the network drops, your words stay here and go out later.'
            : 'Write down what you hear, or skip.'}
        </p>
      </div>
    </>
  );
};

/** Interview day: one question after the other with the same person, and what is left at the end. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../use-sheet.ts';
import {
  askSkipped,
  type Interview,
  keep,
  makeQueue,
  nextOf,
  skip,
  startInterview,
} from './interview.ts';
import { InterviewEnd } from './interview-end.tsx';
import { InterviewQuestion } from './interview-question.tsx';
import { InterviewStart } from './interview-start.tsx';
import { pressMarkKey } from './press-mark-key.ts';
import type { Capture } from './use-capture.ts';

interface InterviewViewProps {
  readonly capture: Capture;
  readonly look: Look;
  readonly onLookAgain: () => void;
  readonly onLeave: () => void;
}

/** Each step begins where one goes on: at the words for a question, else at the heading. */
const useStepFocus = (step: string) => {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = view.current?.querySelector<HTMLElement>(step === 'asking' ? 'textarea' : 'h2');
    place?.focus();
  }, [step]);
  return view;
};

export const InterviewView = ({ capture, look, onLookAgain, onLeave }: InterviewViewProps) => {
  const [program, setProgram] = useState(capture.program);
  const [interview, setInterview] = useState<Interview | null>(null);
  const ended = interview !== null && nextOf(interview) === null && !capture.held;
  // A line that came back stands with its own question, so what is asked is where the words go.
  const question =
    interview?.queue.find(({ id }) => id === capture.question?.id) ?? interview?.queue[0];
  const isAsking = interview !== null && !ended;
  const view = useStepFocus(isAsking ? 'asking' : String(ended));

  const goOn = (now: Interview): void => {
    setInterview(now);
    const next = nextOf(now);
    view.current?.querySelector('textarea')?.focus();
    if (next) capture.choose(now.program, next, true);
  };
  const onKeep = (): void => {
    if (!interview || !question || !capture.canAdd) return;
    capture.add();
    goOn(keep(interview, question.id, capture.draft.mark !== null));
  };
  const leave = (): void => {
    capture.follow();
    onLeave();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (pressMarkKey(event, capture, false)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onKeep();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a shortcut; the button does the same
    <div class="view" ref={view} onKeyDown={onKeyDown}>
      {interview === null && (
        <InterviewStart
          {...{ capture, look, program }}
          onProgram={(name) => setProgram(name === '' ? null : name)}
          onStart={() =>
            program && goOn(startInterview(program, makeQueue(look, capture.draft.role)))
          }
          onLeave={leave}
        />
      )}
      {isAsking && question && (
        <InterviewQuestion
          {...{ capture, interview, question, onKeep, onLookAgain }}
          onSkip={() => goOn(skip(interview, question.id))}
          onLeave={leave}
        />
      )}
      {interview !== null && ended && (
        <InterviewEnd
          {...{ capture, interview }}
          onSkipped={() => goOn(askSkipped(interview))}
          onOther={() => setInterview(null)}
          onLeave={leave}
        />
      )}
    </div>
  );
};

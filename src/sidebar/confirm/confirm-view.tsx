/** The view Confirm: one line after the other, one key each; the next line is there at once. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { call } from '../call.ts';
import { markWords } from '../labels.ts';
import { markOfLetter, plainLetter, skipLetter, undoLetter } from '../mark-keys.ts';
import { BusyCard } from '../parts/busy-card.tsx';
import { Note } from '../parts/note.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { sayCount } from '../say-count.ts';
import { AllDone } from './all-done.tsx';
import { Keypad } from './keypad.tsx';
import { LineCard } from './line-card.tsx';
import { ProgramFilter } from './program-filter.tsx';
import { RefusedNote } from './refused-note.tsx';
import { sayAloud } from './say-line.ts';
import { type ConfirmLine, countLeft } from './sweep.ts';
import { type Confirm, canDecide } from './use-sweep.ts';

interface ConfirmViewProps {
  readonly confirm: Confirm;
  readonly programs: readonly string[];
  /** Program of the selected cell. */
  readonly here: string | null;
  /** Called after the panel has moved the selection. */
  readonly onShown: () => void;
}

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** Letters work wherever the focus is in this view, save where they would be typed. */
const pressKey = (event: TargetedKeyboardEvent<HTMLDivElement>, confirm: Confirm): void => {
  if (typesInto(event.target)) return;
  const letter = plainLetter(event);
  const mark = markOfLetter(letter);
  if (letter === undoLetter) confirm.step({ kind: 'undo' });
  else if (letter === skipLetter) confirm.decide(null);
  else if (mark !== null) confirm.decide(mark);
  else return;
  event.preventDefault();
};

const WaitNote = ({ confirm }: { confirm: Confirm }) => {
  const { pause, sweep, wake } = confirm;
  if (!pause) return null;
  const count = sweep.jobs.length;
  return (
    <div role="status">
      <Note tone="care" title={pause.problem.title}>
        <p class="small">
          {sayCount(count, 'mark')} {count === 1 ? 'waits' : 'wait'} here and{' '}
          {count === 1 ? 'is' : 'are'} written as soon as the sheet answers. You can go on. Keep
          this panel open.
        </p>
        <div class="row">
          <button type="button" onClick={wake}>
            Try now
          </button>
        </div>
      </Note>
    </div>
  );
};

/** What was done last, so that a slip of the finger is seen; before that, how the keys work. */
const LastDone = ({ sweep }: { sweep: Confirm['sweep'] }) => {
  const last = sweep.decided[sweep.decided.length - 1];
  if (!last) {
    return <p class="small soft">Press the letter, or Tab and Enter. U takes it back.</p>;
  }
  const { line, mark } = last;
  const done = mark === 'ok' ? 'Agreed' : mark && markWords[mark].word;
  return (
    <p class="small soft one-line">
      Last: {done ?? 'Skipped'}, {line.program}: “{line.words}”
    </p>
  );
};

const sayLeft = (confirm: Confirm): string => {
  const left = countLeft(confirm.sweep);
  return left === 0 && confirm.batches.fetching ? '' : `${left} left`;
};

/** Each line is shown from its beginning. */
const useTop = (line: ConfirmLine | undefined): void => {
  const key = line?.key;
  useEffect(() => {
    if (key !== undefined) window.scrollTo(0, 0);
  }, [key]);
};

const Shown = ({ confirm, onShow }: { confirm: Confirm; onShow: (line: ConfirmLine) => void }) => {
  const { sweep, batches } = confirm;
  const [line] = sweep.queue;
  if (line) return <LineCard line={line} onShow={() => onShow(line)} />;
  if (batches.problems.length > 0) {
    return (
      <ProblemNote problems={batches.problems}>
        <button type="button" class="big" onClick={batches.lookAgain}>
          Try again
        </button>
      </ProblemNote>
    );
  }
  return batches.fetching || sweep.silent === null ? (
    <BusyCard title="Looking through the answers" hint="Usually 3 seconds." bones={3} />
  ) : (
    <AllDone confirm={confirm} />
  );
};

export const ConfirmView = ({ confirm, programs, here, onShown }: ConfirmViewProps) => {
  const { sweep, batches, step, decide } = confirm;
  const [line] = sweep.queue;
  useTop(line);
  const show = ({ program, question }: ConfirmLine): void => {
    void call('showCell', { program, question: question.id }).then(onShown);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shortcuts; the buttons do the same
    <div class="view" tabIndex={-1} onKeyDown={(event) => pressKey(event, confirm)}>
      <div class="body">
        <div class="row between">
          <h2 tabIndex={-1}>Does it read rightly?</h2>
          <span class="small soft">{sayLeft(confirm)}</span>
        </div>
        <div class="beside">
          <ProgramFilter
            {...{ programs, here }}
            chosen={batches.range.program}
            onChoose={(program) => batches.choose({ ...batches.range, program })}
          />
        </div>
        <Shown confirm={confirm} onShow={show} />
        {sweep.refused.map((refused) => (
          <RefusedNote
            key={refused.job.key}
            refused={refused}
            onShow={() => show(refused.job.line)}
            onAskAgain={() => step({ kind: 'ask-again', key: refused.job.key })}
            onDismiss={() => step({ kind: 'dismiss', key: refused.job.key })}
          />
        ))}
        <WaitNote confirm={confirm} />
        <p class="sr" role="status">
          {line ? sayAloud(line, countLeft(sweep)) : ''}
        </p>
      </div>
      <div class="foot">
        <Keypad
          canAgree={line ? canDecide(line, 'ok') : null}
          canUndo={sweep.decided.length > 0}
          onDecide={decide}
          onUndo={() => step({ kind: 'undo' })}
        />
        <LastDone sweep={sweep} />
      </div>
    </div>
  );
};

/** The whole panel: where one is, the views, and what both share. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AskView } from './ask/ask-view.tsx';
import { CaptureView } from './capture/capture-view.tsx';
import { type Capture, useCapture } from './capture/use-capture.ts';
import { ConfirmView } from './confirm/confirm-view.tsx';
import { type Confirm, useSweep } from './confirm/use-sweep.ts';
import { BusyCard } from './parts/busy-card.tsx';
import { Note } from './parts/note.tsx';
import { ProblemNote } from './parts/problem-note.tsx';
import { needsSetUp, SetUp } from './set-up.tsx';
import { useFocusHome } from './use-focus-home.ts';
import { useFreshLook } from './use-fresh-look.ts';
import { type Sheet, useSheet } from './use-sheet.ts';
import { ViewBar, type ViewName } from './view-bar.tsx';
import { WhereStrip } from './where-strip.tsx';

const viewHeadings: { readonly [V in ViewName]: string } = {
  ask: 'What to ask whom',
  capture: 'What was said',
  confirm: 'Does it read rightly?',
};

const hasUnsaved = ({ held, outbox }: Capture): boolean => held || outbox.items.length > 0;

/** The browser asks before it closes a page that holds words which the sheet does not have. */
const useLeaveGuard = (unsaved: boolean): void => {
  useEffect(() => {
    if (!unsaved) return undefined;
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [unsaved]);
};

const findView = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-view]:not([hidden])');

/** A change of view puts the focus on the heading of the new one; opening the panel does not. */
const useHeadingFocus = (view: ViewName): void => {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    findView()?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [view]);
};

const Opening = ({ sheet, view }: { sheet: Sheet; view: ViewName }) => (
  <div class="body">
    <h2 tabIndex={-1}>{viewHeadings[view]}</h2>
    {sheet.look ? (
      <SetUp sheet={sheet} />
    ) : (
      <>
        <div role="status">
          {sheet.problems.length === 0 && (
            <BusyCard title="Reading the sheet" hint="Usually 2 seconds." bones={4} />
          )}
        </div>
        <ProblemNote problems={sheet.problems}>
          <button type="button" class="big" onClick={() => void sheet.reload()}>
            Try again
          </button>
        </ProblemNote>
      </>
    )}
  </div>
);

const OutOfDate = ({ sheet }: { sheet: Sheet }) => {
  const [problem] = sheet.problems;
  return sheet.look && problem ? (
    <div class="body">
      <Note tone="care" title="What you see may be out of date">
        <p class="small">
          {problem.title}. {problem.wayOut}
        </p>
        <div class="row">
          <button type="button" onClick={() => void sheet.reload()}>
            Read the sheet again
          </button>
        </div>
      </Note>
    </div>
  ) : null;
};

/** The line that is shown to be confirmed. */
const sayConfirmed = ({ sweep }: Confirm) => {
  const [line] = sweep.queue;
  return line ? { label: 'To confirm', program: line.program, question: line.question.text } : null;
};

/** The panel's own place, when that is not simply the selected cell. */
const sayHome = ({ held, firm, byHand, target }: Capture) => {
  if (!target || !(held || firm || byHand)) return null;
  const label = firm ? 'Interview day' : held ? 'Your words are for' : 'Chosen in this panel';
  return { label, program: target.program, question: target.question.text };
};

export const Sidebar = () => {
  const sheet = useSheet();
  const capture = useCapture(sheet.look);
  const [view, setView] = useState<ViewName>('ask');
  const confirm = useSweep(view === 'confirm' && sheet.look?.ready === true, (line, cell) => {
    const question = sheet.look?.questions.find(({ id }) => id === line.question.id);
    if (!question) return;
    capture.see({ program: line.program, question }, { ...cell, holdsFormula: false });
  });
  useHeadingFocus(view);
  useFocusHome(findView);
  const unsaved = hasUnsaved(capture);
  const isMarking = confirm.sweep.jobs.length > 0;
  useLeaveGuard(unsaved || isMarking);
  useFreshLook(sheet, capture.selection.here);
  const isOpening = sheet.look === null || (needsSetUp(sheet) && !unsaved);
  return (
    <>
      <header>
        <h1 class="sr">IR Rank List</h1>
        <ViewBar
          current={view}
          unsavedIn={[
            ...(unsaved ? (['capture'] as const) : []),
            ...(isMarking ? (['confirm'] as const) : []),
          ]}
          onGo={setView}
        />
        <WhereStrip
          here={capture.selection.here}
          lost={capture.selection.lost}
          home={(view === 'confirm' && sayConfirmed(confirm)) || sayHome(capture)}
        />
      </header>
      <main>
        <OutOfDate sheet={sheet} />
        {isOpening && (
          <div data-view={view}>
            <Opening sheet={sheet} view={view} />
          </div>
        )}
        {/* All views stay in the page, so that nothing typed is lost by looking at the other. */}
        {sheet.look && !isOpening && (
          <>
            <div data-view="ask" hidden={view !== 'ask'}>
              <AskView sheet={sheet} />
            </div>
            <div data-view="capture" hidden={view !== 'capture'}>
              {needsSetUp(sheet) && (
                <div class="body">
                  <SetUp sheet={sheet} />
                </div>
              )}
              <CaptureView
                capture={capture}
                sheet={sheet}
                look={sheet.look}
                onAsk={() => setView('ask')}
              />
            </div>
            <div data-view="confirm" hidden={view !== 'confirm'}>
              <ConfirmView
                confirm={confirm}
                programs={sheet.look.programs}
                here={capture.selection.here?.program ?? null}
                onShown={capture.selection.askAgain}
              />
            </div>
          </>
        )}
      </main>
    </>
  );
};

/** The first steps: make the tabs, add a first program, or look at made-up ones. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../contracts/contract.ts';
import { AddProgram } from './add-program.tsx';
import { call } from './call.ts';
import { BusyCard } from './parts/busy-card.tsx';
import { ProblemNote } from './parts/problem-note.tsx';
import type { Sheet } from './use-sheet.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'trouble';
      readonly problems: readonly SaidProblem[];
      readonly sample: boolean;
    };

const useSetUp = (reload: () => Promise<void>) => {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const setUp = async (sample: boolean): Promise<void> => {
    setState({ kind: 'busy' });
    const outcome = await call('setUpSheet', { sample });
    if (outcome.ok) await reload();
    setState(
      outcome.ok ? { kind: 'idle' } : { kind: 'trouble', problems: outcome.problems, sample },
    );
  };
  return { state, setUp: (sample: boolean) => void setUp(sample) };
};

const Tabs = ({ onMake }: { onMake: () => void }) => (
  <>
    <p>
      <strong>Set up this spreadsheet.</strong> All tabs are made in one go. Tabs that you have stay
      as they are.
    </p>
    <button type="button" class="primary" onClick={onMake}>
      Set up the tabs
    </button>
  </>
);

export const SetUp = ({ sheet }: { sheet: Sheet }) => {
  const { state, setUp } = useSetUp(sheet.reload);
  const look = sheet.look;
  if (!look) return null;
  return (
    <>
      <div role="status">
        {state.kind === 'busy' && (
          <BusyCard
            title="Making the tabs"
            hint="Usually 20 seconds. Keep this panel open."
            bones={2}
          />
        )}
      </div>
      {state.kind === 'trouble' && (
        <ProblemNote problems={state.problems}>
          <button type="button" class="big" onClick={() => setUp(state.sample)}>
            Try again
          </button>
        </ProblemNote>
      )}
      {state.kind !== 'busy' && (
        <div class="empty">
          {look.ready ? (
            <>
              <p>
                <strong>Start with one program.</strong> A name is enough. Codes, dates and track
                can wait.
              </p>
              <AddProgram main onAdded={sheet.reload} />
            </>
          ) : (
            <Tabs onMake={() => setUp(false)} />
          )}
          {!look.sampleThere && (
            <button type="button" class="plain" onClick={() => setUp(true)}>
              Show me with made-up programs
            </button>
          )}
        </div>
      )}
    </>
  );
};

/** True while there is nothing yet that the views could be about. */
export const needsSetUp = (sheet: Sheet): boolean =>
  sheet.look !== null && (!sheet.look.ready || sheet.look.programs.length === 0);

/** Adds a program by its name; codes, dates and track can wait. */
import { useId, useState } from 'preact/hooks';
import type { SaidProblem } from '../contracts/contract.ts';
import { call } from './call.ts';
import { Note } from './parts/note.tsx';
import { ProblemNote } from './parts/problem-note.tsx';

interface AddProgramProps {
  readonly main: boolean;
  readonly onAdded: () => Promise<void>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'trouble'; readonly problems: readonly SaidProblem[] };

export const AddProgram = ({ main, onAdded }: AddProgramProps) => {
  const [name, setName] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const id = useId();
  const add = async (): Promise<void> => {
    if (name.trim() === '' || state.kind === 'busy') return;
    setState({ kind: 'busy' });
    const outcome = await call('addProgram', { name: name.trim() });
    if (!outcome.ok) {
      setState({ kind: 'trouble', problems: outcome.problems });
      return;
    }
    setName('');
    setState({ kind: 'added', name: outcome.value.name });
    await onAdded();
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <label for={id}>Program</label>
        <input
          id={id}
          type="text"
          maxLength={200}
          autoComplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div>
        <button
          type="submit"
          class={main ? 'primary' : 'big'}
          aria-disabled={name.trim() === '' || state.kind === 'busy'}
        >
          {state.kind === 'busy' ? 'Adding…' : 'Add program'}
        </button>
      </div>
      <div role="status">
        {state.kind === 'added' && (
          <Note tone="calm" done title={`${state.name} added`}>
            <p class="small">A column on Answers and a row on the Rank List.</p>
          </Note>
        )}
      </div>
      {state.kind === 'trouble' && (
        <ProblemNote problems={state.problems}>
          <button type="submit" class="big">
            Try again
          </button>
        </ProblemNote>
      )}
    </form>
  );
};

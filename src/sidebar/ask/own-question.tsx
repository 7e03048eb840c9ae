/** A question in the person's own words, for whom, and what it counts for. */
import { useId, useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import type { Audience, Dimension } from '../../domain/vocabulary.ts';
import { call } from '../call.ts';
import { audienceOrder, audienceWords, dimensionNames, facetNames } from '../labels.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Note } from '../parts/note.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { SelectField } from '../parts/select-field.tsx';

interface OwnQuestionProps {
  readonly onChanged: () => Promise<void>;
  readonly onShow: (id: string) => void;
  readonly onTakeOut: (id: string) => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'added'; readonly id: string }
  | { readonly kind: 'trouble'; readonly problems: readonly SaidProblem[] };

const whomOptions = audienceOrder.map((value) => ({ value, name: audienceWords[value].name }));
const scoreOptions = [
  { value: '', name: 'No score' },
  ...Object.entries(dimensionNames).map(([value, name]) => ({ value, name })),
];
const facetOptions = (dim: Dimension) => [
  { value: '', name: 'Leave it open' },
  ...Object.entries(facetNames[dim]).map(([value, name]) => ({
    value,
    name: name.charAt(0).toUpperCase() + name.slice(1),
  })),
];

export const OwnQuestion = ({ onChanged, onShow, onTakeOut }: OwnQuestionProps) => {
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience>('resident');
  const [dim, setDim] = useState<Dimension | ''>('');
  const [facet, setFacet] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const id = useId();

  const add = async (): Promise<void> => {
    if (text.trim() === '' || state.kind === 'busy') return;
    setState({ kind: 'busy' });
    const tie = dim === '' ? null : { dim, facet: facet === '' ? null : facet };
    const outcome = await call('addOwnQuestion', { text: text.trim(), audience, tie });
    if (!outcome.ok) {
      setState({ kind: 'trouble', problems: outcome.problems });
      return;
    }
    setText('');
    setState({ kind: 'added', id: outcome.value.id });
    await onChanged();
  };

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <label for={id}>In your words</label>
        <textarea
          id={id}
          maxLength={1000}
          value={text}
          readOnly={state.kind === 'busy'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="two">
        <SelectField
          label="Ask whom"
          value={audience}
          options={whomOptions}
          onPick={(value) => setAudience(value as Audience)}
        />
        <SelectField
          label="Counts for"
          value={dim}
          options={scoreOptions}
          onPick={(value) => {
            setDim(value as Dimension | '');
            setFacet('');
          }}
        />
      </div>
      {dim !== '' && (
        <SelectField
          label="What about, exactly"
          value={facet}
          options={facetOptions(dim)}
          onPick={setFacet}
        />
      )}
      <div>
        <button
          type="submit"
          class="big"
          aria-disabled={text.trim() === '' || state.kind === 'busy'}
        >
          {state.kind === 'busy' ? 'Adding…' : 'Add as a row'}
        </button>
      </div>
      <div role="status">
        {state.kind === 'added' && (
          <Note tone="calm" done title="Your question is a row now">
            <p class="small">It stands with the others on Answers.</p>
            <div class="row">
              <button type="button" onClick={() => onShow(state.id)}>
                Show it
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onTakeOut(state.id);
                  setState({ kind: 'idle' });
                }}
              >
                Take it out again
              </button>
            </div>
          </Note>
        )}
      </div>
      {state.kind === 'trouble' && (
        <ProblemNote problems={state.problems}>
          <button type="submit" class="big">
            Try again
          </button>
          <CopyButton label="Copy my question" text={text} />
        </ProblemNote>
      )}
    </form>
  );
};

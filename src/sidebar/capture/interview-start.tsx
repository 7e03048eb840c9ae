/** Before an interview: which program, whom one meets, and how many questions that makes. */
import { useId } from 'preact/hooks';
import { SelectField } from '../parts/select-field.tsx';
import { sayCount } from '../say-count.ts';
import type { Look } from '../use-sheet.ts';
import { makeQueue } from './interview.ts';
import { RoleChoice } from './role-choice.tsx';
import type { Capture } from './use-capture.ts';

interface InterviewStartProps {
  readonly capture: Capture;
  readonly look: Look;
  readonly program: string | null;
  readonly onProgram: (program: string) => void;
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

export const InterviewStart = (props: InterviewStartProps) => {
  const { capture, look, program, onProgram, onStart, onLeave } = props;
  const id = useId();
  const { draft, change } = capture;
  const count = makeQueue(look, draft.role).length;
  const canStart = program !== null && count > 0;
  return (
    <>
      <div class="body">
        <h2 tabIndex={-1}>Interview day</h2>
        <p class="small soft">
          Question by question, with as little typing as can be. Each answer goes into the sheet at
          once.
        </p>
        <SelectField
          label="Program"
          value={program ?? ''}
          options={[
            { value: '', name: 'Choose…' },
            ...look.programs.map((name) => ({ value: name, name })),
          ]}
          onPick={onProgram}
        />
        <RoleChoice legend="Whom you meet" role={draft.role} onRole={(role) => change({ role })} />
        <div class="field">
          <label for={id}>Name or note</label>
          <input
            id={id}
            type="text"
            maxLength={200}
            autoComplete="off"
            value={draft.source}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
        </div>
      </div>
      <div class="foot">
        <div class="row">
          <button
            type="button"
            class="primary"
            data-go-on
            aria-disabled={!canStart}
            onClick={() => canStart && onStart()}
          >
            Start
          </button>
          <button type="button" class="plain" onClick={onLeave}>
            Leave
          </button>
        </div>
        <p class="small soft">
          {draft.role === null
            ? 'Say whom you meet first.'
            : `${sayCount(count, 'row')} of Answers for them, the most decisive first.`}
        </p>
      </div>
    </>
  );
};

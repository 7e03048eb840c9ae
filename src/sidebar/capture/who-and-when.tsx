/** Who said it, a name or note that tells one source from another, and the day. */
import { useId } from 'preact/hooks';
import { RoleChoice } from './role-choice.tsx';
import type { Capture } from './use-capture.ts';

export const WhoAndWhen = ({ capture }: { capture: Capture }) => {
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

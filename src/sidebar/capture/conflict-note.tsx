/** Somebody else wrote into the cell meanwhile: both versions, and what the cell should hold. */
import { useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { Note } from '../parts/note.tsx';

interface ConflictNoteProps {
  readonly now: string;
  readonly yours: string;
  /** What stood in the cell when the panel last looked; null when it never did. */
  readonly before: string | null;
  readonly onKeepBoth: () => void;
  /** Null while other words stand in the form. */
  readonly onChange: (() => void) | null;
  readonly onLeave: () => void;
}

const Lines = ({ text, before }: { text: string; before: string | null }) => {
  const known = new Set((before ?? '').split('\n'));
  if (text === '') return <p class="soft">Nothing</p>;
  return text.split('\n').map((line, place) => (
    <p key={place} class={known.has(line) ? undefined : 'new'}>
      {line}
    </p>
  ));
};

export const ConflictNote = (props: ConflictNoteProps) => {
  const { now, yours, before, onKeepBoth, onChange, onLeave } = props;
  const [refused, setRefused] = useState(false);
  const leave = async (): Promise<void> => {
    if (await copyText(yours)) onLeave();
    else setRefused(true);
  };
  return (
    <Note tone="care" title="Someone else wrote here, too" decision>
      <p class="small">Both are safe. Choose what the cell should hold.</p>
      <div class="versus small">
        <div>
          <strong>In the sheet now</strong>
          <Lines text={now} before={before} />
        </div>
        <div>
          <strong>Yours, not yet added</strong>
          <Lines text={yours} before={null} />
        </div>
      </div>
      <div class="row">
        <button type="button" class="primary" onClick={onKeepBoth}>
          Keep both
        </button>
        <span class="small">Yours goes below.</span>
      </div>
      <div class="row">
        {onChange && (
          <button type="button" onClick={onChange}>
            Change mine first
          </button>
        )}
        <button type="button" class="plain" onClick={() => void leave()}>
          Leave the sheet, copy mine
        </button>
      </div>
      <p class="small" role="status">
        {refused &&
          'This browser does not let the panel copy. Your line stays here: select it above.'}
      </p>
    </Note>
  );
};

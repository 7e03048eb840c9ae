/** Copies text, and says whether that worked; where it is not allowed, shows the text to select. */
import { useState } from 'preact/hooks';
import { copyText } from '../copy-text.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly kind?: string;
  /** Called once the text is on the clipboard. */
  readonly onCopied?: () => void;
}

export const CopyButton = ({ label, text, kind, onCopied }: CopyButtonProps) => {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setState(copied ? 'copied' : 'refused');
    if (copied) onCopied?.();
  };
  return (
    <>
      <button type="button" class={kind} onClick={() => void copy()}>
        {label}
      </button>
      <span class="small" role="status">
        {state === 'copied' ? 'Copied.' : ''}
        {state === 'refused' ? 'This browser does not let the panel copy. Select it here:' : ''}
      </span>
      {state === 'refused' ? (
        <textarea
          class="small"
          readOnly
          aria-label="Text to copy"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
};

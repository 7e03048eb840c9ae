/** Something that opens on demand; Escape closes it again and never touches what was typed. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly label: ComponentChildren;
  readonly kind?: string;
  readonly startsOpen?: boolean;
  /** What is folded away stays in the page, so that words typed there are not lost. */
  readonly keeps?: boolean;
  readonly children: ComponentChildren;
}

export const Fold = ({ label, kind, startsOpen = false, keeps = false, children }: FoldProps) => {
  const [open, setOpen] = useState(startsOpen);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details
      class={kind}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary>{label}</summary>
      {open || keeps ? children : null}
    </details>
  );
};

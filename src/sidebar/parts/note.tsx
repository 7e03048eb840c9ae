/** A message in three parts: what happened, what is safe, the way out. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface NoteProps {
  readonly tone: 'calm' | 'care' | 'stop';
  readonly title: string;
  /** Set when something was done: a tick instead of an i. */
  readonly done?: boolean;
  /** A message that asks for a decision speaks up and takes the focus. */
  readonly decision?: boolean;
  readonly children?: ComponentChildren;
}

export const Note = ({ tone, title, done, decision, children }: NoteProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (decision) heading.current?.focus();
  }, [decision]);
  return (
    <div class={`note ${tone}${done ? ' done' : ''}`} role={decision ? 'alert' : undefined}>
      <h3 class="note-title" ref={heading} tabIndex={decision ? -1 : undefined}>
        {title}
      </h3>
      {children}
    </div>
  );
};

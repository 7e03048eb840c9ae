/** Lines that wait for the connection: every one in full, with ways to copy and to send them. */
import { useEffect, useState } from 'preact/hooks';
import { CopyButton } from '../parts/copy-button.tsx';
import { sayCount } from '../say-count.ts';
import type { Item } from './outbox.ts';
import { sayDraft } from './say-draft.ts';
import type { Outbox } from './use-outbox.ts';

const sayPlace = ({ target }: Item): string => `${target.program}: ${target.question.text}`;

/** With its program and question, so that a copied line can be put where it belongs. */
const sayItem = (item: Item): string => `${sayPlace(item)}\n${sayDraft(item.draft)}`;

const seconds = (ms: number): number => Math.max(0, Math.round(ms / 1000));

const sayCountdown = ({ since, until }: NonNullable<Outbox['pause']>, now: number): string => {
  return `Last tried ${sayCount(seconds(now - since), 'second')} ago. Next in ${seconds(until - now)}.`;
};

const useClock = (period: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), period);
    return () => clearInterval(timer);
  }, [period]);
  return now;
};

const Countdown = ({ pause }: { pause: NonNullable<Outbox['pause']> }) => (
  <p class="small">{sayCountdown(pause, useClock(1000))}</p>
);

export const WaitingNote = ({ outbox }: { outbox: Outbox }) => {
  const waiting = outbox.items.filter((item) => item.state === 'waiting');
  if (waiting.length === 0) return null;
  const one = waiting.length === 1;
  return (
    <div class="note care">
      <div role="status" class="stack">
        <h3 class="note-title">No connection. Nothing is lost.</h3>
        <p class="small">
          {sayCount(waiting.length, 'line')} {one ? 'waits' : 'wait'} here and {one ? 'is' : 'are'}{' '}
          sent as soon as it is back. Keep this panel open, or copy {one ? 'it' : 'them'}.
        </p>
      </div>
      <ul class="kept small">
        {waiting.map((item) => (
          <li key={item.key}>
            <span class="soft">{sayPlace(item)}</span>
            {'\n'}
            {sayDraft(item.draft)}
          </li>
        ))}
      </ul>
      <div class="row">
        <CopyButton
          kind="big"
          label={one ? 'Copy it' : `Copy all ${waiting.length}`}
          text={waiting.map(sayItem).join('\n\n')}
        />
        <button type="button" class="big" onClick={outbox.wake}>
          Try now
        </button>
      </div>
      {outbox.pause && <Countdown pause={outbox.pause} />}
    </div>
  );
};

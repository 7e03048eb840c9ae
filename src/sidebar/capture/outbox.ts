/** Lines on their way to the sheet: sent one after another, and kept in full until each has arrived. */
import type { SaidProblem } from '../../contracts/contract.ts';
import { isUncertain } from '../trouble.ts';
import type { Draft } from './draft.ts';
import { type Target, targetKey } from './target.ts';

export interface Item {
  readonly key: number;
  readonly target: Target;
  readonly draft: Draft;
  /** What the panel last saw in the cell; null when it has not seen it yet. */
  readonly expecting: string | null;
  /** `ready` to go, on its way, waiting for the connection, or stopped by a problem. */
  readonly state: 'ready' | 'sending' | 'waiting' | 'stuck';
  readonly problems: readonly SaidProblem[];
  /** An earlier attempt may have reached the sheet although no answer came back. */
  readonly perhapsThere: boolean;
}

export type Step =
  | { readonly kind: 'add'; readonly item: Item }
  | { readonly kind: 'send'; readonly key: number }
  | { readonly kind: 'arrived'; readonly key: number; readonly text: string }
  | { readonly kind: 'lost'; readonly key: number; readonly problems: readonly SaidProblem[] }
  | { readonly kind: 'stop'; readonly key: number; readonly problems: readonly SaidProblem[] }
  | { readonly kind: 'again'; readonly key: number; readonly expecting: string | null }
  | { readonly kind: 'wake' }
  | { readonly kind: 'drop'; readonly key: number };

const change = (items: readonly Item[], key: number, part: Partial<Item>): readonly Item[] =>
  items.map((item) => (item.key === key ? { ...item, ...part } : item));

/** Lines for the same cell were written after the same look at it: they expect the one before them. */
const arrive = (items: readonly Item[], key: number, text: string): readonly Item[] => {
  const sent = items.find((item) => item.key === key);
  return items
    .filter((item) => item.key !== key)
    .map((item) =>
      sent &&
      targetKey(item.target) === targetKey(sent.target) &&
      item.expecting === sent.expecting &&
      item.state !== 'stuck'
        ? { ...item, expecting: text }
        : item,
    );
};

const stopped = (item: Item, problems: readonly SaidProblem[]): Partial<Item> => ({
  state: 'stuck',
  problems,
  perhapsThere: item.perhapsThere || problems.some(isUncertain),
});

export const takeStep = (items: readonly Item[], step: Step): readonly Item[] => {
  switch (step.kind) {
    case 'add':
      return [...items, step.item];
    case 'send':
      return change(items, step.key, { state: 'sending' });
    case 'arrived':
      return arrive(items, step.key, step.text);
    case 'lost':
      // What stands behind it in the line would be lost, too: nothing is tried until it wakes.
      return change(
        items.map((item) => (item.state === 'ready' ? { ...item, state: 'waiting' } : item)),
        step.key,
        { state: 'waiting', problems: step.problems, perhapsThere: true },
      );
    case 'stop':
      return items.map((item) =>
        item.key === step.key ? { ...item, ...stopped(item, step.problems) } : item,
      );
    case 'again':
      return change(items, step.key, {
        state: 'ready',
        problems: [],
        expecting: step.expecting,
      });
    case 'wake':
      return items.map((item) => (item.state === 'waiting' ? { ...item, state: 'ready' } : item));
    case 'drop':
      break;
  }
  return items.filter((item) => item.key !== step.key);
};

/** The line that should go now: the first that is ready, while none is on its way. */
export const nextToSend = (items: readonly Item[]): Item | undefined =>
  items.some((item) => item.state === 'sending')
    ? undefined
    : items.find((item) => item.state === 'ready');

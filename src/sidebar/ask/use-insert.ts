/** Inserting questions and taking them out again: what is going on, and how it ended. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import type { ResponseOf } from '../../contracts/index.ts';
import { call } from '../call.ts';

export type InsertState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly title: string }
  | { readonly kind: 'inserted'; readonly result: ResponseOf<'insertQuestions'> }
  | { readonly kind: 'taken-out'; readonly result: ResponseOf<'takeOutQuestions'> }
  | {
      readonly kind: 'trouble';
      readonly problems: readonly SaidProblem[];
      readonly again: () => void;
    };

export interface Insert {
  readonly state: InsertState;
  readonly insert: (ids: readonly string[]) => void;
  readonly takeOut: (ids: readonly string[]) => void;
  readonly show: (id: string) => void;
  /** Reads the sheet anew, when what the panel shows is older than the sheet. */
  readonly lookAgain: () => void;
}

const sayRows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** `onChanged` reads the sheet anew; it runs before the choice is shown as done. */
export const useInsert = (onChanged: () => Promise<void>): Insert => {
  const [state, setState] = useState<InsertState>({ kind: 'idle' });

  const insert = async (ids: readonly string[]): Promise<void> => {
    setState({ kind: 'busy', title: `Adding ${sayRows(ids.length)}` });
    const outcome = await call('insertQuestions', { questions: [...ids] });
    if (outcome.ok) await onChanged();
    setState(
      outcome.ok
        ? { kind: 'inserted', result: outcome.value }
        : { kind: 'trouble', problems: outcome.problems, again: () => void insert(ids) },
    );
  };

  const takeOut = async (ids: readonly string[]): Promise<void> => {
    setState({ kind: 'busy', title: `Taking ${sayRows(ids.length)} out` });
    const outcome = await call('takeOutQuestions', { questions: [...ids] });
    if (outcome.ok) await onChanged();
    setState(
      outcome.ok
        ? { kind: 'taken-out', result: outcome.value }
        : { kind: 'trouble', problems: outcome.problems, again: () => void takeOut(ids) },
    );
  };

  const show = async (id: string): Promise<void> => {
    const outcome = await call('showCell', { program: null, question: id });
    if (!outcome.ok)
      setState({ kind: 'trouble', problems: outcome.problems, again: () => void show(id) });
  };

  return {
    state,
    insert: (ids) => void insert(ids),
    takeOut: (ids) => void takeOut(ids),
    show: (id) => void show(id),
    lookAgain: () => void onChanged().then(() => setState({ kind: 'idle' })),
  };
};

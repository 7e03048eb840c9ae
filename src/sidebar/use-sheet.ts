/** What the sheet holds and what there is to ask, read on opening and again after each change. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../contracts/contract.ts';
import type { ResponseOf } from '../contracts/index.ts';
import { call } from './call.ts';

export type Look = ResponseOf<'lookAround'>;
export type QuestionCardData = Look['questions'][number];

export interface Sheet {
  /** Null until the first answer; an older one stays while a newer one is read. */
  readonly look: Look | null;
  readonly problems: readonly SaidProblem[];
  readonly reload: () => Promise<void>;
}

export const useSheet = (): Sheet => {
  const [look, setLook] = useState<Look | null>(null);
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const outcome = await call('lookAround', {});
    if (mine !== latest.current) return;
    if (outcome.ok) setLook(outcome.value);
    setProblems(outcome.ok ? [] : outcome.problems);
  }, []);

  useEffect(() => {
    void reload();
  }, [reload]);

  return { look, problems, reload };
};

/** Keeps Rank List, remembered names and the free last column in step with what people typed. */
import { success } from '../domain/result.ts';
import { planPrograms, type Rename } from './plan-programs.ts';
import type { UseCase } from './use-case.ts';

export interface Tidied {
  readonly renamed: readonly Rename[];
  readonly listed: readonly string[];
}

/** Runs before every change and after an edit of a header; nothing to do costs three block reads. */
export const tidyPrograms: UseCase<object, Tidied> = (ports) => {
  const index = ports.readAnswers();
  if (!index) return success({ response: { renamed: [], listed: [] }, plan: [] });
  const { renamed, listed, steps } = planPrograms(ports, index);
  return success({ response: { renamed, listed }, plan: steps });
};

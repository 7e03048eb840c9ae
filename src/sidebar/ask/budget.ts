/** How many questions one kind of person is asked, against how many there is time for. */
import type { Audience } from '../../domain/vocabulary.ts';
import type { Look, QuestionCardData } from '../use-sheet.ts';
import { byWeight } from './choice.ts';

export interface BudgetState {
  readonly audience: Audience;
  readonly least: number;
  readonly most: number;
  /** Rows of the sheet and questions chosen now, each counted once. */
  readonly count: number;
  readonly over: number;
  /** The chosen question that settles least: the first to leave out. Null when none is chosen. */
  readonly lastOne: QuestionCardData | null;
}

export const countBudgets = (
  look: Look,
  chosen: readonly QuestionCardData[],
): readonly BudgetState[] =>
  look.budgets.map(({ audience, least, most }) => {
    const mine = chosen.filter((question) => question.audience === audience);
    const there = look.questions.filter((one) => one.audience === audience && one.inSheet);
    const count = there.length + mine.length;
    return {
      audience,
      least,
      most,
      count,
      over: Math.max(0, count - most),
      lastOne: byWeight(mine).slice(-1)[0] ?? null,
    };
  });

/** An interview, question by question: what to ask the person one meets, what is kept, what is skipped. */
import type { Role } from '../../domain/vocabulary.ts';
import { byWeight } from '../ask/choice.ts';
import { likelyRole } from '../labels.ts';
import type { Look, QuestionCardData } from '../use-sheet.ts';
import { rowsOf } from './target.ts';

export interface Interview {
  readonly program: string;
  readonly queue: readonly QuestionCardData[];
  /** Ids of questions of the queue. */
  readonly kept: readonly string[];
  readonly skipped: readonly string[];
  /** How many of the kept lines have no mark of the person yet. */
  readonly unmarked: number;
}

/** The rows for such a person and for anyone, the most decisive first. */
export const makeQueue = (look: Look, role: Role | null): readonly QuestionCardData[] =>
  role === null
    ? []
    : byWeight(
        rowsOf(look).filter(({ audience }) => audience === 'any' || likelyRole[audience] === role),
      );

export const startInterview = (program: string, queue: readonly QuestionCardData[]): Interview => ({
  program,
  queue,
  kept: [],
  skipped: [],
  unmarked: 0,
});

const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((one) => one !== id);

export const keep = (interview: Interview, id: string, marked: boolean): Interview => ({
  ...interview,
  kept: [...without(interview.kept, id), id],
  skipped: without(interview.skipped, id),
  unmarked: interview.unmarked + (marked ? 0 : 1),
});

export const skip = (interview: Interview, id: string): Interview => ({
  ...interview,
  skipped: [...without(interview.skipped, id), id],
});

/** The first question of the queue that was neither kept nor skipped; null at the end. */
export const nextOf = ({ queue, kept, skipped }: Interview): QuestionCardData | null =>
  queue.find(({ id }) => !kept.includes(id) && !skipped.includes(id)) ?? null;

/** A second round over what was skipped. */
export const askSkipped = (interview: Interview): Interview => ({ ...interview, skipped: [] });

export const sayProgress = ({ kept, skipped }: Interview): string =>
  `${kept.length} answered, ${skipped.length} skipped`;

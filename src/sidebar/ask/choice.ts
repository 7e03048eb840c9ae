/** Which questions are chosen: what a template suggests within the budgets, and what was picked by hand. */
import type { Audience, Dimension } from '../../domain/vocabulary.ts';
import { audienceOrder } from '../labels.ts';
import type { Look, QuestionCardData } from '../use-sheet.ts';

export interface Choice {
  /** Null: all questions, and nothing is suggested. */
  readonly template: string | null;
  /** Picked or dropped by hand, by question id. */
  readonly picks: ReadonlyMap<string, boolean>;
}

export interface Filter {
  readonly audience: Audience | null;
  /** `none`: questions that count for no score. */
  readonly about: Dimension | 'none' | null;
}

export interface Group {
  readonly audience: Audience;
  readonly questions: readonly QuestionCardData[];
}

export const noChoice: Choice = { template: null, picks: new Map() };

const weightOrder = { decisive: 0, clear: 1, extra: 2 } as const;

/** The most decisive first; within a weight, in the order of the bank. */
export const byWeight = (questions: readonly QuestionCardData[]): readonly QuestionCardData[] =>
  [...questions].sort((a, b) => weightOrder[a.weight] - weightOrder[b.weight]);

const questionsOf = (look: Look, template: string | null): readonly QuestionCardData[] => {
  const ids = look.templates.find((one) => one.id === template)?.questions;
  return ids ? look.questions.filter((question) => ids.includes(question.id)) : [];
};

/** As many of a template as one can ask of each kind of person, counting what the sheet holds. */
const suggest = (look: Look, template: string | null): ReadonlySet<string> => {
  const room = new Map(look.budgets.map((budget) => [budget.audience, budget.most]));
  const take = (audience: Audience): boolean => {
    const left = room.get(audience) ?? Number.POSITIVE_INFINITY;
    room.set(audience, left - 1);
    return left > 0;
  };
  const ordered = byWeight(questionsOf(look, template));
  for (const question of ordered) if (question.inSheet) take(question.audience);
  const fresh = ordered.filter((question) => !question.inSheet);
  return new Set(fresh.filter((question) => take(question.audience)).map(({ id }) => id));
};

/** The questions to insert; what the sheet holds already is never among them. */
export const chosenQuestions = (look: Look, choice: Choice): readonly QuestionCardData[] => {
  const suggested = suggest(look, choice.template);
  return look.questions.filter(
    ({ id, inSheet }) => !inSheet && (choice.picks.get(id) ?? suggested.has(id)),
  );
};

/** Another template keeps what was picked by hand; leaving templates keeps all that is chosen. */
export const withTemplate = (look: Look, choice: Choice, template: string | null): Choice => {
  const kept =
    template === null
      ? chosenQuestions(look, choice).map(({ id }) => id)
      : [...choice.picks].filter(([, on]) => on).map(([id]) => id);
  return { template, picks: new Map(kept.map((id) => [id, true])) };
};

export const withPick = (choice: Choice, ids: readonly string[], on: boolean): Choice => ({
  ...choice,
  picks: new Map([...choice.picks, ...ids.map((id) => [id, on] as const)]),
});

const isAbout = (question: QuestionCardData, about: Filter['about']): boolean =>
  about === null ||
  (about === 'none' ? question.ties.length === 0 : question.ties.some((tie) => tie.dim === about));

/** What the view lists: the template's questions and those picked by hand, or all; then filtered. */
export const shownQuestions = (
  look: Look,
  choice: Choice,
  filter: Filter,
): readonly QuestionCardData[] => {
  const inTemplate = new Set(questionsOf(look, choice.template).map(({ id }) => id));
  return look.questions.filter(
    (question) =>
      (choice.template === null ||
        inTemplate.has(question.id) ||
        choice.picks.get(question.id) === true) &&
      (filter.audience === null || question.audience === filter.audience) &&
      isAbout(question, filter.about),
  );
};

export const groupByAudience = (questions: readonly QuestionCardData[]): readonly Group[] =>
  audienceOrder
    .map((audience) => ({
      audience,
      questions: byWeight(questions.filter((question) => question.audience === audience)),
    }))
    .filter((group) => group.questions.length > 0);

/** How many questions of a template are rows already. */
export const countAlready = (look: Look, choice: Choice): number =>
  questionsOf(look, choice.template).filter(({ inSheet }) => inSheet).length;

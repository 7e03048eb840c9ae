/** Adds a question in the person's own words; its id carries whom one asks and what it counts for. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { makeOwnId, parseOwnId } from '../domain/own-question.ts';
import { failure, success } from '../domain/result.ts';
import { type Dimension, type Facet, facetsOf, type Tie } from '../domain/vocabulary.ts';
import { makeAddress } from '../domain/workbook/a1.ts';
import { planQuestionRows } from './plan-question-rows.ts';
import { requireAnswers } from './require-tabs.ts';
import type { UseCase } from './use-case.ts';

type Request = RequestOf<'addOwnQuestion'>;

/** Where a rating counts when the person names no closer matter: the broadest of each score. */
const broadest: { readonly [D in Dimension]: Facet } = {
  visa: 'policy',
  pipeline: 'outcomes',
  culture: 'attrition',
};

const parseTie = (tie: Request['tie']): Tie | null | undefined => {
  if (tie === null) return null;
  if (tie.facet === null) return { dim: tie.dim, facet: broadest[tie.dim] };
  const facet = facetsOf[tie.dim].find((one) => one === tie.facet);
  return facet === undefined ? undefined : { dim: tie.dim, facet };
};

export const addOwnQuestion: UseCase<Request, ResponseOf<'addOwnQuestion'>> = (ports, request) => {
  const tie = parseTie(request.tie);
  if (tie === undefined) {
    return failure({
      kind: 'request-invalid',
      details: `${request.tie?.dim ?? ''} has no part “${request.tie?.facet ?? ''}”.`,
    });
  }
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const numbers = index.value.questions.map(({ id }) => parseOwnId(id)?.number ?? 0);
  const id = makeOwnId({ audience: request.audience, tie, number: Math.max(0, ...numbers) + 1 });
  const planned = planQuestionRows(
    index.value,
    [{ id, audience: request.audience, text: request.text }],
    ports.bank.budgets,
  );
  const row = planned.rowOf.get(id) ?? index.value.lastUsedRow + 1;
  return success({
    response: { id, cell: makeAddress({ row, column: index.value.questionColumn }) },
    plan: planned.steps,
  });
};

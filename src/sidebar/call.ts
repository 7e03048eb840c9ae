/** Calls a procedure of the script and always answers with an outcome: it never throws. */
import type { Outcome, SaidProblem } from '../contracts/contract.ts';
import type { ProcedureName, RequestOf, ResponseOf } from '../contracts/index.ts';
import { findRunner } from './google-script.ts';
import { sayFailed, sayFailure, sayLost, sayUnanswered } from './trouble.ts';

/** After a minute without an answer the call counts as lost; some work on a large sheet takes longer. */
const patience: { readonly [Name in ProcedureName]?: number } = {
  setUpSheet: 330_000,
  linesToConfirm: 330_000,
};
const usualPatience = 60_000;

const failed = (problem: SaidProblem): Outcome<never> => ({ ok: false, problems: [problem] });

/** The answer comes from outside, so its shape is looked at before it is believed. */
const parseOutcome = <Value>(answer: unknown): Outcome<Value> => {
  if (typeof answer !== 'object' || answer === null) return failed(sayUnanswered(''));
  const { ok, value, problems } = answer as Record<string, unknown>;
  if (ok === true && typeof value === 'object' && value !== null) return answer as Outcome<Value>;
  if (ok === false && Array.isArray(problems) && problems.length > 0)
    return answer as Outcome<Value>;
  return failed(sayUnanswered(''));
};

export const call = <Name extends ProcedureName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Outcome<ResponseOf<Name>>> =>
  new Promise((resolve) => {
    const late = setTimeout(
      () => resolve(failed(sayLost('No answer came in time.'))),
      patience[name] ?? usualPatience,
    );
    const finish = (outcome: Outcome<ResponseOf<Name>>): void => {
      clearTimeout(late);
      resolve(outcome);
    };
    try {
      const runner = findRunner();
      if (!runner) {
        finish(failed(sayFailed('This page is not open inside a spreadsheet.')));
        return;
      }
      const ready = runner
        .withSuccessHandler((answer) => finish(parseOutcome(answer)))
        .withFailureHandler((error) => finish(failed(sayFailure(error, navigator.onLine))));
      (ready[name] as (request: RequestOf<Name>) => void)(request);
    } catch (error) {
      finish(failed(sayFailure(error, true)));
    }
  });

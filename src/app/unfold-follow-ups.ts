/** What to ask next, after what the answer says so far. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import { fittingFollowUps } from '../domain/follow-ups/fitting-follow-ups.ts';
import { sayTurn } from '../domain/follow-ups/say-turn.ts';
import { turnsOf } from '../domain/follow-ups/turns-of.ts';
import { parseNeed } from '../domain/parse-need.ts';
import { readAnswer } from '../domain/reading/read-answer.ts';
import { success } from '../domain/result.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import { seasonOf } from '../domain/scoring/season.ts';
import { sayCell } from '../domain/workbook/cells.ts';
import type { UseCase } from './use-case.ts';

/** Before anything was answered there is nothing to follow up. */
export const unfoldFollowUps: UseCase<
  RequestOf<'unfoldFollowUps'>,
  ResponseOf<'unfoldFollowUps'>
> = (ports, { question: id, text }) => {
  if (text.trim() === '') return success({ response: { followUps: [] }, plan: [] });
  const values = ports.readSettings()?.values;
  const question = makeQuestionFinder(ports.bank)(id);
  const need = parseNeed(sayCell(values?.need)) ?? 'any';
  const answer = observeAnswer(question, readAnswer(ports.bank, question, text), need);
  const turns = turnsOf(question, answer, seasonOf(sayCell(values?.season)));
  const followUps =
    answer.rating === null ? [] : fittingFollowUps(question, ports.bank.probes, turns);
  return success({
    response: {
      followUps: followUps.map(({ text: asked, after }) => ({
        text: asked,
        because: sayTurn(after),
      })),
    },
    plan: [],
  });
};

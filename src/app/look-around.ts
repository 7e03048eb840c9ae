/** All that the sidebar needs on opening. */
import type { ResponseOf } from '../contracts/index.ts';
import { parseNeed } from '../domain/parse-need.ts';
import { success } from '../domain/result.ts';
import { makeProgramKey, sayCell } from '../domain/workbook/cells.ts';
import type { UseCase } from './use-case.ts';

export const lookAround: UseCase<object, ResponseOf<'lookAround'>> = (ports) => {
  const index = ports.readAnswers();
  const there = new Set(index?.questions.map(({ id }) => id));
  const sample = new Set(ports.bank.sample.map(({ name }) => makeProgramKey(name)));
  const programs = index?.programs ?? [];
  return success({
    response: {
      ready: index !== null,
      need: parseNeed(sayCell(ports.readSettings()?.values.need)) ?? 'any',
      programs: programs.map(({ name }) => name),
      questions: ports.bank.questions
        .filter(({ retired }) => retired === undefined)
        .map((question) => ({
          id: question.id,
          audience: question.audiences[0],
          text: question.text,
          ties: [...question.ties],
          weight: question.weight,
          why: question.why,
          good: [...question.good],
          red: [...question.red],
          followUps: question.followUps.map(({ text }) => text),
          leadIn: question.leadIn ?? '',
          inSheet: there.has(question.id),
        })),
      templates: ports.bank.templates.map(({ id, group, name, says, questions }) => ({
        id,
        group,
        name,
        says,
        questions: [...questions],
      })),
      budgets: [...ports.bank.budgets],
      sampleThere: programs.some(({ key }) => sample.has(key)),
    },
    plan: [],
  });
};

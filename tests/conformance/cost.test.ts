import { expect, test } from 'vitest';
import type { Host } from '../../host/host.ts';
import { applicant, aReadyHost, expectValue } from '../support/a-host.ts';
import { aLine } from '../support/a-line.ts';

const question = 'dir-outcomes';

/** A sheet with so many programs, all with a row on the Rank List. */
const aHostWith = (programs: number): Host => {
  const { host } = aReadyHost();
  expectValue(host, 'insertQuestions', { questions: [question, 'res-nights'] });
  const names = Array.from({ length: programs }, (_, at) => `Program ${at + 1}`);
  const room = programs + 10 - 20;
  if (room > 0) host.insertColumns('Answers', 5, room, applicant);
  host.pasteText('Answers', 'D1', [names], applicant);
  expectValue(host, 'readCell', { program: 'Program 1', question });
  host.clickMenu('Check and repair', applicant);
  return host;
};

const costOf = (host: Host, work: () => void): number => {
  host.resetServiceCalls();
  work();
  return host.serviceCalls().total;
};

const costs = (programs: number): { readonly [action: string]: number } => {
  const host = aHostWith(programs);
  const place = { program: `Program ${programs}`, question };
  host.select('Answers', 'D7', applicant);
  return {
    whereAmI: costOf(host, () => expectValue(host, 'whereAmI', {})),
    lookAround: costOf(host, () => expectValue(host, 'lookAround', {})),
    addLine: costOf(host, () =>
      expectValue(host, 'addLine', { ...place, expecting: '', line: aLine('two of three') }),
    ),
    linesToConfirm: costOf(host, () =>
      expectValue(host, 'linesToConfirm', { program: null, silentToo: false, leaveOut: [] }),
    ),
    markLine: costOf(host, () =>
      expectValue(host, 'markLine', {
        ...place,
        place: 0,
        line: '2026-11-22 resident: two of three',
        mark: 'ok',
      }),
    ),
    insertQuestions: costOf(host, () =>
      expectValue(host, 'insertQuestions', { questions: ['dir-esir', 'fac-cases'] }),
    ),
    addProgram: costOf(host, () => expectValue(host, 'addProgram', { name: 'Yewtree' })),
    checkAndRepair: costOf(host, () => host.clickMenu('Check and repair', applicant)),
  };
};

test('an action costs the same few calls with 5 programs or 60', () => {
  const few = costs(5);
  expect(costs(60)).toEqual(few);
  const { checkAndRepair, ...daily } = few;
  expect(checkAndRepair).toBeLessThan(300);
  for (const [action, calls] of Object.entries(daily)) expect(calls, action).toBeLessThan(80);
});

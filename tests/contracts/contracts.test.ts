import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { callProcedure } from '../../src/app/guard.ts';
import { contracts, type OutcomeOf, type ProcedureName } from '../../src/contracts/index.ts';
import { aBook } from '../support/a-book.ts';

const all = Object.values(contracts);
const quiet = (): void => undefined;

test.each(all)(
  '$name: the example is what the contract says, before and after a trip by JSON',
  (one) => {
    const { request, response } = one.example;
    expect(z.parse(one.request, request)).toEqual(request);
    expect(z.parse(one.response, response)).toEqual(response);
    expect(JSON.parse(JSON.stringify(one.example))).toEqual(one.example);
  },
);

/** What is wrong with an outcome: a value that breaks its contract, or a problem without words. */
const faultOf = (name: ProcedureName, outcome: OutcomeOf<ProcedureName>): string => {
  if (outcome.ok) {
    const { error } = z.safeParse(contracts[name].response, outcome.value);
    return error ? z.prettifyError(error) : '';
  }
  const wordless = outcome.problems.filter(
    ({ title, kept, wayOut }) => `${title}${kept}${wayOut}`.length < 30,
  );
  return wordless.map(({ kind }) => kind).join();
};

const names = Object.keys(contracts) as ProcedureName[];

test.each(names)('%s answers any request with an outcome that keeps its contract', (name) => {
  const request = fc.oneof(fc.anything(), fc.constant(contracts[name].example.request));
  fc.assert(
    fc.property(request, (asked) => {
      const outcome = callProcedure(aBook(['Alder Bay']).rim(), name, asked, quiet);
      expect(faultOf(name, outcome)).toBe('');
    }),
    { numRuns: 25 },
  );
});

test('a busy sheet is said, and nothing is written', () => {
  const book = aBook(['Alder Bay']);
  book.isBusy = true;
  const before = JSON.stringify([...book.tabs]);
  const outcome = callProcedure(book.rim(), 'addProgram', { name: 'Birchmont' }, quiet);
  expect(outcome).toMatchObject({ ok: false, problems: [{ kind: 'busy' }] });
  expect(JSON.stringify([...book.tabs])).toBe(before);
});

test('what the sheet throws reaches the sidebar in words, with the sheet’s own text in the fold', () => {
  const book = aBook(['Alder Bay']);
  const said = 'You are trying to edit a protected cell or object.';
  const rim = {
    ...book.rim(),
    apply: () => {
      throw new Error(said);
    },
  };
  const lines: string[] = [];
  const outcome = callProcedure(rim, 'addProgram', { name: 'Birchmont' }, (line) =>
    lines.push(line),
  );
  expect(outcome).toMatchObject({ ok: false, problems: [{ kind: 'protected', said }] });
  expect(lines.join()).toContain(said);
});

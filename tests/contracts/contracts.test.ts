import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { callProcedure } from '../../src/app/guard.ts';
import { contracts, type ProcedureName } from '../../src/contracts/index.ts';
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

test.each(all)(
  '$name answers any request with an outcome, and its value is what the contract says',
  ({ name, response }) => {
    const request = fc.oneof(
      fc.anything(),
      fc.constant(contracts[name as ProcedureName].example.request),
    );
    fc.assert(
      fc.property(request, (asked) => {
        const outcome = callProcedure(
          aBook(['Alder Bay']).rim(),
          name as ProcedureName,
          asked,
          quiet,
        );
        if (outcome.ok) expect(z.safeParse(response, outcome.value).error).toBeUndefined();
        else
          for (const { title, kept, wayOut } of outcome.problems) {
            expect(`${title}${kept}${wayOut}`.length).toBeGreaterThan(30);
          }
      }),
      { numRuns: 25 },
    );
  },
);

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

/** Every custom function keeps its examples, explains itself, and survives anything that a cell can hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/bank/index.ts';
import type { CellArgument, CellResult, CellValue } from '../../src/functions/entry.ts';
import { customFunctions } from '../../src/functions/registry.ts';
import { breaches } from '../support/law.ts';

const examples = customFunctions.flatMap((one) =>
  one.examples.map((example) => ({ ...example, name: one.name, run: one.run })),
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>('', '#N/A', 'Q29', 'group:a', 'own:x:y:z:1', '🚩', null, undefined),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date(),
);
const argument: fc.Arbitrary<CellArgument> = fc.oneof(
  cell,
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 3 }),
    ),
);

const isCell = (value: unknown): boolean =>
  typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean';
const isResult = (result: CellResult): boolean =>
  Array.isArray(result) ? result.flat().every(isCell) : isCell(result);

describe('the custom functions', () => {
  it('have names of their own', () => {
    expect(new Set(customFunctions.map(({ name }) => name)).size).toBe(customFunctions.length);
  });

  it('can leave out only arguments at the end', () => {
    const orders = customFunctions.map(({ parameters }) =>
      parameters.map(({ type }) => (type.endsWith('=') ? 'o' : 'n')).join(''),
    );
    expect(orders.filter((order) => !/^n+o*$/u.test(order))).toEqual([]);
  });

  it.each(customFunctions)('$name gives an example', ({ examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(examples)(
    '$name, when $says, gives what it promises',
    ({ run, arguments: args, gives }) => {
      expect(run(bank, ...args)).toEqual(gives);
    },
  );

  it.each(customFunctions)('$name answers whatever it is given', ({ run, parameters }) => {
    const args = fc.array(argument, { maxLength: parameters.length });
    expect(breaches(args, (given) => isResult(run(bank, ...given)), 200)).toBe('none');
  });
});

/** The rules that the computed order keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contender,
  computedOrder,
  keepBarredLast,
} from '../../../src/domain/ranking/computed-order.ts';
import { workedExamples } from '../../support/known-answers.ts';
import { breaches } from '../../support/law.ts';
import { shuffled } from '../../support/random-evidence.ts';

/** Few numbers, so that many are equal. */
const contenders: fc.Arbitrary<readonly Contender[]> = fc.uniqueArray(
  fc.record({
    program: fc.constantFrom('Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse'),
    fit: fc.constantFrom(40, 50, 60),
    low: fc.constantFrom(10, 20, 30),
    isBarred: fc.boolean(),
  }),
  { selector: ({ program }) => program },
);

const names = (order: readonly Contender[]): readonly string[] =>
  order.map(({ program }) => program);

describe('the computed order', () => {
  it('holds every program once', () => {
    expect(
      breaches(
        contenders,
        (all) => names(computedOrder(all)).toSorted().join() === names(all).toSorted().join(),
      ),
    ).toBe('none');
  });

  it('puts no barred program above one that is not', () => {
    expect(
      breaches(contenders, (all) => {
        const barred = computedOrder(all).map(({ isBarred }) => Number(isBarred));
        return barred.every((is, at) => at === 0 || is >= (barred[at - 1] ?? 0));
      }),
    ).toBe('none');
  });

  it('falls by fit, then by the low end, then runs by name, among those that are not barred', () => {
    expect(
      breaches(contenders, (all) => {
        const free = computedOrder(all).filter(({ isBarred }) => !isBarred);
        return free.every((b, at) => {
          const a = free[at - 1];
          if (a === undefined || a.fit > b.fit) return true;
          if (a.fit < b.fit) return false;
          return a.low > b.low || (a.low === b.low && a.program < b.program);
        });
      }),
    ).toBe('none');
  });

  it('does not depend on how the programs stood before', () => {
    expect(
      breaches(
        shuffled(contenders),
        ([a, b]) => names(computedOrder(a)).join() === names(computedOrder(b)).join(),
      ),
    ).toBe('none');
  });

  it('takes fits that differ in the last digits for equal', () => {
    const close = [
      { program: 'Alder', fit: 50, low: 10, isBarred: false },
      { program: 'Birch', fit: 50 - 1e-12, low: 20, isBarred: false },
    ];
    expect(names(computedOrder(close))).toEqual(['Birch', 'Alder']);
  });

  it('goes by the low end when the person is cautious', () => {
    const two = [
      { program: 'Alder', fit: 70, low: 10, isBarred: false },
      { program: 'Birch', fit: 50, low: 40, isBarred: false },
    ];
    expect(names(computedOrder(two, 'cautious'))).toEqual(['Birch', 'Alder']);
  });

  it.each(
    workedExamples<
      { readonly order: readonly string[]; readonly barred: readonly string[] },
      { readonly order: readonly string[] }
    >('ranking', 'guardLast'),
  )('keeps barred programs last as in $id', ({ input, output }) => {
    const order = input.order.map((program) => ({
      program,
      isBarred: input.barred.includes(program),
    }));
    expect(keepBarredLast(order).map(({ program }) => program)).toEqual(output.order);
  });
});

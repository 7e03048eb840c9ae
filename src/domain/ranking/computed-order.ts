/** The order that follows from the fit and the gates. */
import { compareText, inOrder } from '../scoring/fixed-order.ts';

export interface Contender {
  readonly program: string;
  readonly fit: number;
  readonly low: number;
  readonly isBarred: boolean;
}

/** `cautious` orders by the low end of the fit, which rewards what is documented. */
export type OrderBy = 'fit' | 'cautious';

/** Differences this small come from the last digit of a sum. */
const sameWithin = 1e-9;

type Measure = (contender: Contender) => number;

/** Falling by the first measure; those it cannot tell apart by the next; at last by name. */
const orderBy = (
  contenders: readonly Contender[],
  by: readonly Measure[],
): readonly Contender[] => {
  const [measure, ...others] = by;
  if (measure === undefined)
    return inOrder(contenders, (a, b) => compareText(a.program, b.program));
  const sorted = inOrder(contenders, (a, b) => measure(b) - measure(a));
  const groups: Contender[][] = [];
  for (const contender of sorted) {
    const group = groups[groups.length - 1];
    const leader = group?.[0];
    if (
      group === undefined ||
      leader === undefined ||
      measure(leader) - measure(contender) > sameWithin
    )
      groups.push([contender]);
    else group.push(contender);
  }
  return groups.flatMap((group) => orderBy(group, others));
};

/** Moves the barred below all others; each group keeps its order. */
export const keepBarredLast = <C extends { readonly isBarred: boolean }>(
  order: readonly C[],
): readonly C[] => [
  ...order.filter(({ isBarred }) => !isBarred),
  ...order.filter(({ isBarred }) => isBarred),
];

const fit: Measure = (contender) => contender.fit;
const low: Measure = (contender) => contender.low;
const measures: { readonly [By in OrderBy]: readonly Measure[] } = {
  fit: [fit, low],
  cautious: [low, fit],
};

/** Best first. Does not depend on the order of the contenders, if no two share a name. */
export const computedOrder = (
  contenders: readonly Contender[],
  by: OrderBy = 'fit',
): readonly Contender[] => {
  return keepBarredLast(orderBy(contenders, measures[by]));
};

/** `?` and `*` are letters like others where Sheets compares text: for `=`, and for lookups that ask for the same text. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Grid } from '../grid.ts';
import { firstOf, readPlain } from './engine-values.ts';

/** Functions of the engine that would take them for wildcards, with the argument that may ask for that. */
const EXACT: Readonly<Record<string, number | null>> = { COMPARE: null, XLOOKUP: 4, XMATCH: 2 };

const WILDCARDS = 2;

interface TextInside {
  getValue(): string;
  compareBy(value: unknown, operator: string, isCaseSensitive?: boolean): BaseValueObject;
  _compareString(own: string, other: string, operator: string): boolean;
}

const asksForWildcards = (mode: BaseValueObject | undefined): boolean =>
  mode !== undefined && Number(readPlain(firstOf(mode))) === WILDCARDS;

/** Once for each realm, like the functions themselves. */
export const compareTextExactly = ({ realm: { module }, injector }: Grid): void => {
  let isExact = false;
  const text = module.StringValueObject.prototype as unknown as TextInside;
  const { compareBy } = text;
  text.compareBy = function (this: TextInside, value, operator, isCaseSensitive = false) {
    if (!isExact || typeof value !== 'string')
      return compareBy.call(this, value, operator, isCaseSensitive);
    const fold = (words: string) => (isCaseSensitive ? words : words.toLocaleLowerCase());
    const isSo = this._compareString(fold(this.getValue()), fold(value), operator);
    return module.BooleanValueObject.create(isSo);
  };
  const functions = injector.get(module.IFunctionService);
  for (const [name, mode] of Object.entries(EXACT)) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args: BaseValueObject[]) => {
      const before = isExact;
      isExact = mode === null || !asksForWildcards(args[mode]);
      try {
        return calculate(...args);
      } finally {
        isExact = before;
      }
    };
  }
};

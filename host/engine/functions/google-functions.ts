/** Gives the engine those of Google's functions that it lacks or understands differently. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Grid } from '../grid.ts';
import { formatValue } from '../number-format.ts';
import type { UniverModule } from '../realm.ts';
import { makeArrayFunctions } from './array-functions.ts';
import { type EngineValues, makeValues } from './engine-values.ts';
import { compareTextExactly } from './exact-text.ts';
import { makeTextFunctions } from './text-functions.ts';

export type EngineFunction = (...args: readonly (BaseValueObject | undefined)[]) => BaseValueObject;

const registered = new WeakSet<UniverModule>();

const makeExecutors = (module: UniverModule, table: Readonly<Record<string, EngineFunction>>) =>
  Object.entries(table).map(([name, work]) => {
    class GoogleFunction extends module.BaseFunction {
      override calculate(...args: BaseValueObject[]) {
        return work(...args);
      }
    }
    return new GoogleFunction(name);
  });

/** In Sheets the second argument may be left out: then an error gives an empty cell. */
const makeForgiving = (grid: Grid, name: string) => {
  const { module } = grid.realm;
  const old = grid.injector.get(module.IFunctionService).getExecutor(name);
  if (!old) return [];
  class Forgiving extends module.BaseFunction {
    override minParams = 1;
    override maxParams = 2;
    override calculate(value: BaseValueObject, otherwise?: BaseValueObject) {
      return old?.calculate(value, otherwise ?? module.NullValueObject.create()) ?? value;
    }
  }
  return [new Forgiving(name)];
};

/** Once for each realm: its function table is shared by all its workbooks. */
export const registerGoogleFunctions = (grid: Grid): void => {
  const { module } = grid.realm;
  if (registered.has(module)) return;
  registered.add(module);
  compareTextExactly(grid);
  const values: EngineValues = makeValues(module);
  const format = (value: number, pattern: string) => formatValue(grid, value, pattern);
  const table = { ...makeArrayFunctions(values), ...makeTextFunctions(values, format) };
  registerExecutors(grid, [
    ...makeExecutors(module, table),
    ...makeForgiving(grid, 'IFERROR'),
    ...makeForgiving(grid, 'IFNA'),
  ]);
};

/** Executors and the descriptions without which the engine does not take a name for a function. */
export const registerExecutors = (
  grid: Grid,
  executors: readonly InstanceType<UniverModule['BaseFunction']>[],
): void => {
  const { module } = grid.realm;
  const service = grid.injector.get(module.IFunctionService);
  service.registerExecutors(...executors);
  service.registerDescriptions(
    ...executors.map((executor) => ({
      functionName: String(executor.name),
      functionType: module.FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: [],
    })),
  );
};

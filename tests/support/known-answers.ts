/** The worked examples and reference values, as typed lists. */
import { readFileSync } from 'node:fs';

export interface WorkedExample<Input, Output> {
  readonly id: string;
  readonly kind: string;
  readonly input: Input;
  readonly output: Output;
  readonly tolerance?: number;
}

export interface ReferenceValue<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
  readonly source: string;
}

type Part = 'scoring' | 'ranking';
type AnyExample = WorkedExample<unknown, unknown>;

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const worked = readJson('./worked-examples.json') as {
  readonly [P in Part]: readonly AnyExample[];
} & { readonly tolerance: number };

const reference = readJson('./reference-values.json') as {
  readonly values: readonly ReferenceValue<unknown, unknown>[];
};

export const workedTolerance = worked.tolerance;

/** All examples of one kind, in the order of the file. */
export const workedExamples = <Input, Output>(
  part: Part,
  kind: string,
): readonly WorkedExample<Input, Output>[] =>
  worked[part].filter((example) => example.kind === kind) as WorkedExample<Input, Output>[];

export const workedKinds = (part: Part): readonly string[] => [
  ...new Set(worked[part].map(({ kind }) => kind)),
];

export const referenceValue = <Input, Expected>(id: string): ReferenceValue<Input, Expected> => {
  const found = reference.values.find((value) => value.id === id);
  if (found === undefined) throw new Error(`no reference value is called ${id}`);
  return found as ReferenceValue<Input, Expected>;
};

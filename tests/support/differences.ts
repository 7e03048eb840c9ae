/** Compares a result with a known answer: numbers to a tolerance, all else exactly. */

const isRecord = (x: unknown): x is { readonly [key: string]: unknown } =>
  typeof x === 'object' && x !== null;

const isClose = (got: unknown, known: unknown, tolerance: number): boolean =>
  typeof known === 'number' && typeof got === 'number'
    ? Math.abs(got - known) <= tolerance
    : got === known;

/** One sentence per difference, none when all agree. What the known answer leaves out is free. */
export const differences = (
  got: unknown,
  known: unknown,
  tolerance: number,
  path = 'result',
): readonly string[] => {
  if (!isRecord(known)) {
    return isClose(got, known, tolerance)
      ? []
      : [`${path} is ${String(got)} and should be ${String(known)}`];
  }
  if (!isRecord(got)) return [`${path} is ${String(got)} and should hold more`];
  const isShorter = Array.isArray(known) && got['length'] !== known.length;
  return [
    ...(isShorter ? [`${path} has ${String(got['length'])} entries`] : []),
    ...Object.entries(known).flatMap(([key, value]) =>
      differences(got[key], value, tolerance, `${path}.${key}`),
    ),
  ];
};

/** What may be handed to `google.script.run`: plain JSON values, a copy of which is sent. */

const illegal = (property: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${property}`);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

type Copy = (value: unknown, property: string, above: readonly object[]) => unknown;

const copyObject = (value: object, property: string, above: readonly object[]): unknown => {
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => copy(item, String(index), path));
  if (!isPlain(value)) throw illegal(property);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, copy(field, name, path)]));
};

const copy: Copy = (value, property, above) => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Not documented by Google for NaN and Infinity; an add-on that relies on them should learn it here.
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'object') return copyObject(value, property, above);
  throw illegal(property);
};

/** Throws a TypeError in Google's words for a Date, a function, an element, a circle. */
export const copyArguments = (args: readonly unknown[]): unknown[] =>
  args.map((value, index) => copy(value, String(index), []));

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
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // Not documented by Google; an add-on that relies on it should learn so here.
      if (!Number.isFinite(value)) throw illegal(property);
      return value;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : copyObject(value, property, above);
    default:
      throw illegal(property);
  }
};

/** Throws a TypeError in Google's words for a Date, a function, an element, a circle. */
export const copyArguments = (args: readonly unknown[]): unknown[] =>
  args.map((value, index) => copy(value, String(index), []));

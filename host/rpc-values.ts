/** What may cross between sidebar and script, and what becomes of it on the way. */

const isPlain = (value: object): boolean => {
  const kind = Object.prototype.toString.call(value);
  return kind === '[object Object]' || kind === '[object Array]';
};

const NONE = Symbol('not allowed');

/** A copy as JSON would make it; NONE where something in it may not cross. */
const copy = (value: unknown, above: readonly object[]): unknown => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || !isPlain(value)) return NONE;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...above, value];
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => copy(item, inside) ?? null);
    return items.includes(NONE) ? NONE : items;
  }
  const fields: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, inside);
    if (copied === NONE) return NONE;
    if (copied !== undefined) fields[key] = copied;
  }
  return fields;
};

/** Arguments of `google.script.run`: anything illegal throws where the call is made. */
export const copyArguments = (args: readonly unknown[]): unknown[] =>
  args.map((arg, index) => {
    const copied = copy(arg, []);
    if (copied === NONE) throw new TypeError(`Failed due to illegal value in property: ${index}`);
    return copied ?? null;
  });

/** A result: a Date or the like anywhere in it makes the whole null, without a word. */
export const copyResult = (result: unknown): unknown => {
  try {
    const copied = copy(result, []);
    return copied === NONE || copied === undefined ? null : copied;
  } catch {
    return null;
  }
};

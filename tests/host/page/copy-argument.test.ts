/** Checks what `google.script.run` takes. */
import { describe, expect, it } from 'vitest';
import { copyArguments } from '../../../host/page/frame/copy-argument.ts';

describe('arguments of google.script.run', () => {
  it('plain values go through as copies', () => {
    const given = { list: [1, 'a', true, null, { deep: [] }] };
    const [copied] = copyArguments([given]);
    expect(copied).toEqual(given);
    expect(copied).not.toBe(given);
  });
  it('undefined becomes null in a list and is left out of an object', () => {
    expect(copyArguments([[undefined], { a: undefined, b: 1 }, undefined])).toEqual([
      [null],
      { b: 1 },
      null,
    ]);
  });
  it.each([
    ['a date', [new Date(0)], '0'],
    ['a function', [1, () => 1], '1'],
    ['a map', [new Map()], '0'],
    ['a big number', [1n], '0'],
    ['a symbol', [Symbol('x')], '0'],
    ['not a number', [Number.NaN], '0'],
    ['a date inside', [{ when: new Date(0) }], 'when'],
  ])('%s is refused in the words of Google', (_what, args, property) => {
    expect(() => copyArguments(args)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
  });
  it('a circle is refused, the same thing twice is not', () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => copyArguments([circle])).toThrow('Failed due to circular reference.');
    const twice = { a: 1 };
    expect(copyArguments([[twice, twice]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });
});

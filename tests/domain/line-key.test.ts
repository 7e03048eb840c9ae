import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLineKey } from '../../src/domain/line-key.ts';

test('a key is short, and the same for the same parts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const key = makeLineKey(...parts);
      expect(key).toBe(makeLineKey(...parts));
      expect(key).toMatch(/^[0-9a-z]{1,11}$/);
    }),
  );
});

test('twenty thousand lines that differ little have no two keys alike', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) =>
    makeLineKey(`program ${at % 200}`, 'res-nights', `resident: busy ${at}`, '1'),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('parts are told apart', () => {
  expect(makeLineKey('a', 'bc')).not.toBe(makeLineKey('ab', 'c'));
});

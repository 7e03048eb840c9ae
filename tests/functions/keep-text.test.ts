/** No text may begin like a formula. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepText } from '../../src/functions/keep-text.ts';
import { breaches } from '../support/law.ts';

test.each(['=1+1', '+1', '-x', '@a', ' =1', '\t=1', '\n@x'])('%j gets an apostrophe', (text) => {
  expect(keepText(text)).toBe(`'${text}`);
});

test('other text stays as it is', () => {
  const plain = fc.string().filter((text) => !/^\s*[=+\-@]/u.test(text));
  expect(breaches(plain, (text) => keepText(text) === text)).toBe('none');
});

test('no text comes out that a spreadsheet would calculate', () => {
  expect(breaches(fc.string(), (text) => !/^\s*[=+\-@]/u.test(keepText(text)))).toBe('none');
});

import { expect, test } from 'vitest';
import { marks } from '../../src/domain/vocabulary.ts';
import {
  markLetters,
  markOfAltKey,
  markOfLetter,
  plainLetter,
  skipLetter,
  undoLetter,
} from '../../src/sidebar/mark-keys.ts';

const aKey = (key: string, part: Partial<Parameters<typeof plainLetter>[0]> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...part,
});

test('each mark has a letter of its own, and so have skipping and undoing', () => {
  const letters = [...Object.values(markLetters), skipLetter, undoLetter];
  expect(new Set(letters).size).toBe(letters.length);
  for (const mark of marks) expect(markOfLetter(markLetters[mark])).toBe(mark);
  expect(markOfLetter('')).toBeNull();
  expect(markOfLetter('z')).toBeNull();
});

test.each([
  ['a small letter', aKey('r'), 'r'],
  ['a large letter', aKey('R'), 'r'],
  ['the same key of another script', aKey('к', { code: 'KeyR' }), 'r'],
  ['another character', aKey('é', { code: 'Digit2' }), ''],
  ['a key without a character', aKey('Enter', { code: 'Enter' }), ''],
  ['a key held down', aKey('r', { repeat: true }), ''],
  ['a character being composed', aKey('r', { isComposing: true }), ''],
  ['Control and a letter', aKey('r', { ctrlKey: true }), ''],
  ['Alt and a letter', aKey('r', { altKey: true }), ''],
  ['Command and a letter', aKey('r', { metaKey: true }), ''],
])('alone: %s', (_, event, letter) => {
  expect(plainLetter(event)).toBe(letter);
});

test.each([
  ['Alt and a letter', aKey('r', { altKey: true }), 'red'],
  ['Option and a letter on a Mac', aKey('®', { altKey: true, code: 'KeyR' }), 'red'],
  ['a letter that marks nothing', aKey('z', { altKey: true }), null],
  ['AltGr and a letter', aKey('r', { altKey: true, ctrlKey: true }), null],
  ['a letter alone', aKey('r'), null],
  ['held down', aKey('r', { altKey: true, repeat: true }), null],
])('with Alt: %s', (_, event, mark) => {
  expect(markOfAltKey(event)).toBe(mark);
});

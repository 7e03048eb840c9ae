/** The language of phrases: what each element matches. */
import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../src/domain/bank.ts';
import { conceptsAt } from '../../../src/domain/reading/concept-places.ts';
import { hitsIn } from '../../../src/domain/reading/match-phrases.ts';
import { phrasesOf } from '../../../src/domain/reading/phrase-index.ts';
import { compilePhrase } from '../../../src/domain/reading/phrases.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';

const aSign = (phrase: string): Sign => ({
  id: 'a-sign',
  dimension: 'culture',
  facet: 'abuse',
  polarity: 'red',
  strength: 1,
  says: '',
  words: [phrase],
  sources: [],
});

const matches = (phrase: string, text: string, asked: readonly string[] = []): boolean => {
  const tokens = tokensOf(text);
  const row = { tokens, concepts: conceptsAt(tokens) };
  return hitsIn(phrasesOf([aSign(phrase)]), row, new Set(asked)).length > 0;
};

const table: readonly (readonly [string, string, boolean])[] = [
  ['leave', 'two left in spring', true],
  ['leave', 'two stayed', false],
  ['=left', 'they are leaving', false],
  ['look_elsewhere', 'please look elsewhere', true],
  ['look_elsewhere', 'look for it elsewhere', false],
  ['quit|leave', 'he quit', true],
  ['@img', 'an international graduate came', true],
  ['# .. match', 'four of them matched', true],
  ['# .. match', 'some matched', false],
  ['very? busy', 'busy', true],
  ['busy (and|but)? fine', 'busy but fine', true],
  ['busy !but fine', 'busy fine', true],
  ['no .. mentor', 'no real help or mentor', true],
  ['no .. mentor', 'no help at all from any old mentor', false],
  ['no ... mentor', 'no help at all from any mentor', true],
  ['no .. mentor', 'No. My mentor calls', false],
  ['img // zero', 'And IMGs? Zero.', true],
  ['^ zero', 'Zero so far', true],
  ['^ zero', 'it was zero', false],
  ['zero $', 'it was zero.', true],
  ['zero $', 'zero reasons', false],
  ['full time lawyer', 'a full-time lawyer', true],
  ['j1', 'J-1s, J1 and J 1', true],
  ['do not', "they don't", true],
];

describe('phrases', () => {
  test.each(table)('%j in %j: %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected);
  });

  test('what stands in braces must have been asked', () => {
    expect(matches('{abuse,Q69} quiet', 'quiet', ['Q69'])).toBe(true);
    expect(matches('{abuse,Q69} quiet', 'quiet', ['workload'])).toBe(false);
  });

  test('a phrase is found by any of its words, wherever the line has them', () => {
    expect(matches('not .. gurney', 'they do not push a gurney')).toBe(true);
    expect(matches('(very)? busy .. gurney', 'busy with a gurney')).toBe(true);
    expect(matches('#|several gurney', 'several gurneys')).toBe(true);
  });

  test('what is marked, or a single word, is loose', () => {
    const isLoose = (written: string) => compilePhrase(aSign(written), written).isLoose;
    expect(['~no .. mentor', 'mentor', '{abuse} quiet'].map(isLoose)).toEqual([true, true, true]);
    expect(isLoose('no .. mentor')).toBe(false);
  });

  test('a phrase that begins with a gap is a fault of the bank', () => {
    expect(() => compilePhrase(aSign(''), '.. left')).toThrow(/no word before a gap/);
  });

  test('an unknown concept is a fault of the bank', () => {
    expect(() => compilePhrase(aSign(''), '@nobody-knows')).toThrow(/no concept/);
  });
});

/** Words, figures and marks of a line, in one spelling, with their places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/domain/reading/stem.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';

const forms = (text: string): readonly string[] => tokensOf(text).map(({ form }) => form);

describe('tokensOf', () => {
  test.each([
    ['J-1s, J1 and j 1', ['j1', ',', 'j1', 'and', 'j1']],
    ['H-1B or h1-bs', ['h1b', 'or', 'h1b']],
    ['PGY-4 at M&M', ['pgy', 'at', 'mandm']],
    ['IR/DR w/o Step 3', ['irdr', 'without', 'step3']],
    ['Green cards, post-call, in-house', ['greencard', ',', 'postcall', ',', 'inhouse']],
    ["They don't, we’re", ['they', 'do', 'not', ',', 'we', 'are']],
    ['full-time - yes', ['full', 'time', '-', 'yes']],
    ["class of '24: 3rd, 40%", ['class', 'of', "'24", ':', '3rd', ',', '40%']],
    ['niño 🙃 schön', ['niño', '🙃', 'schön']],
    ['one\ntwo', ['one', '.', 'two']],
  ])('%j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('a sentence rises behind each full stop', () => {
    expect(tokensOf('No. Not here').map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
  });

  test('numbers are known in figures and as words', () => {
    expect(tokensOf('four of 6 in 2024').map(({ number }) => number)).toEqual([
      4,
      null,
      6,
      null,
      2024,
    ]);
  });

  test('plain English is cut as it is beside a letter of another alphabet', () => {
    const piece = fc.constantFrom('J-1 ', 'we’re ', "'24 ", '3am ', 'co-resident ', '– ', '(x) ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(forms(`${text}ж`)).toEqual([...forms(text), 'ж']);
      }),
    );
  });
});

describe('stemOf', () => {
  test.each([
    'stop stops stopped stopping',
    'call calls called calling',
    'policy policies',
    'leave left leaving',
    'arrange arranged arranging',
    'pass passes passed',
    'sponsor sponsorship sponsored',
  ])('%s', (family) => {
    expect(new Set(family.split(' ').map(stemOf)).size).toBe(1);
  });
});

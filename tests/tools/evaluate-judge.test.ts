/** Whether scores, gates and orders are judged as an adviser would. */
import { describe, expect, it } from 'vitest';
import { cultureGates } from '../../src/domain/vocabulary.ts';
import { isKeptInOrder, isLabel, judgePair, levelsBelow } from '../../tools/evaluate/judge.mjs';
import { trainNgram } from '../../tools/evaluate/ngram.mjs';

describe('a pair of answers', () => {
  it('is in order only when the better one scores more', () => {
    expect(judgePair(61, 60)).toBe('in order');
    expect(judgePair(60, 60 + 1e-12)).toBe('equal');
    expect(judgePair(59, 60)).toBe('reversed');
  });
});

describe('a gate', () => {
  it.each([
    ['verify', 0],
    ['concern', 0],
    ['signal', 1],
    ['none', 2],
    ['malignant', -1],
  ])('%s lies %i levels below "verify or concern"', (got, below) => {
    expect(levelsBelow(cultureGates, ['verify', 'concern'], got)).toBe(below);
  });
});

describe('the label of a score', () => {
  it('is compared whatever its case, and a refused visa is weak', () => {
    expect(isLabel('strong', 'Strong')).toBe(true);
    expect(isLabel('weak', 'Blocked')).toBe(true);
    expect(isLabel('unknown', 'Fair')).toBe(false);
  });
});

describe('an undisputed pair of programs', () => {
  const open = { fit: 40, isBarred: false };
  const barred = { fit: 90, isBarred: true };

  it('is kept by the better fit', () => {
    expect(isKeptInOrder({ ...open, fit: 50 }, open)).toBe(true);
    expect(isKeptInOrder(open, { ...open, fit: 50 })).toBe(false);
    expect(isKeptInOrder(open, open)).toBe(false);
  });

  it('is kept by a bar before all else', () => {
    expect(isKeptInOrder(open, barred)).toBe(true);
    expect(isKeptInOrder(barred, open)).toBe(false);
  });
});

describe('the softmax over words', () => {
  const told = { asked: 'support', need: 'any' };

  it('learns which words go with which label', () => {
    const read = trainNgram([
      { ...told, text: 'they pay the fees', label: 'good' },
      { ...told, text: 'you pay for everything', label: 'red' },
      { ...told, text: 'the office is on the third floor', label: 'neutral' },
    ]);
    expect(read({ ...told, text: 'they pay the fees in full' })).toBe('good');
    expect(read({ ...told, text: 'you pay for everything yourself' })).toBe('red');
  });

  it('learns the same from the same lines', () => {
    const lines = [
      { ...told, text: 'kind seniors', label: 'good' as const },
      { ...told, text: 'cold seniors', label: 'red' as const },
    ];
    const asked = { ...told, text: 'seniors' };
    expect(trainNgram(lines)(asked)).toBe(trainNgram(lines)(asked));
  });
});

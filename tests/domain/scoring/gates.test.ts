/** What the gates bar, and how they read in a cell. */
import { describe, expect, it } from 'vitest';
import { type Gates, isBarred, sayGates } from '../../../src/domain/scoring/gates.ts';

const open: Gates = { culture: 'none', cultureLifted: false, visa: 'open', visaLifted: false };

describe('the gates', () => {
  it.each([
    [{}, 'none', false],
    [{ culture: 'signal' }, 'signal', false],
    [{ culture: 'verify', visa: 'ask' }, 'verify; ask about visa', false],
    [{ visa: 'ask' }, 'ask about visa', false],
    [{ visa: 'blocked' }, 'visa blocked', true],
    [{ culture: 'concern', visa: 'blocked' }, 'concern; visa blocked', true],
    [{ culture: 'malignant' }, 'malignant', true],
    [{ culture: 'malignant', cultureLifted: true }, 'lifted malignant', false],
    [{ visa: 'blocked', visaLifted: true }, 'lifted visa blocked', false],
    [
      { culture: 'malignant', cultureLifted: true, visa: 'blocked' },
      'lifted malignant; visa blocked',
      true,
    ],
  ] as const)('%j read “%s”', (gates, words, barred) => {
    const all: Gates = { ...open, ...gates };
    expect([sayGates(all), isBarred(all)]).toEqual([words, barred]);
  });
});

import { describe, expect, test } from 'vitest';
import { bank } from '../../../src/bank/index.ts';
import { turnsOf } from '../../../src/domain/follow-ups/turns-of.ts';
import { readAnswer } from '../../../src/domain/reading/read-answer.ts';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import type { Need } from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';

const visa = aQuestion({ id: 'visa', ties: [{ dim: 'visa', facet: 'record' }] });
const nights = aQuestion({ id: 'nights', ties: [{ dim: 'culture', facet: 'supervision' }] });
const support = aQuestion({ id: 'support', ties: [{ dim: 'pipeline', facet: 'outcomes' }] });
const untied = aQuestion({ id: 'own:any:none:1', ties: [] });

/** Marks make the answer's colors sure, whatever the reader makes of the words. */
const turns = (question = visa, text = '', season: number | null = 2026, need: Need = 'any') =>
  turnsOf(question, observeAnswer(question, readAnswer(bank, question, text), need), season).map(
    ({ turn, facet }) => `${turn} ${facet}`,
  );

describe('what an answer leaves to ask', () => {
  test('nothing answered: nothing', () => {
    expect(turns(visa, '')).toEqual([]);
    expect(turns(visa, ' \n ')).toEqual([]);
  });

  test('an open answer is asked for which, how many, since when, on the matter that was asked', () => {
    expect(turns(visa, '❓ director: we look at that when it comes up')).toEqual(['vague record']);
  });

  test('words in which nothing was found are open as well; a plain fact is not', () => {
    expect(turns(nights, 'director: the cafeteria closes at nine')).toEqual(['vague supervision']);
    expect(turns(nights, 'ℹ️ director: the cafeteria closes at nine')).toEqual([]);
  });

  test('a bad sign is checked, on the matter that it is about', () => {
    expect(turns(nights, '🚩 resident: nobody came when I called')).toContain('bad supervision');
    const elsewhere = turns(nights, 'resident: he screamed at me and called me an idiot');
    expect(elsewhere).toContain('bad abuse');
  });

  test('praise without a number is asked for one; with a number nothing is left', () => {
    expect(turns(visa, '✅ director: many have finished here')).toEqual(['uncounted record']);
    expect(turns(visa, '✅ director: 14 visa holders have finished since 2015')).toEqual([]);
  });

  test('of how people are treated a case is enough', () => {
    expect(turns(nights, '✅ resident: they are supportive')).toEqual(['uncounted supervision']);
    expect(
      turns(
        nights,
        '✅ resident: last Tuesday at three Dr. Okoro drove in and took over the bleed',
      ),
    ).toEqual([]);
  });

  test('an open answer beside a counted one needs nothing more', () => {
    const both = '✅ coordinator: 14 visa holders since 2015\n❓ director: it depends';
    expect(turns(visa, both)).toEqual([]);
  });

  test('what is three years old is asked about again, two is not; without a season nothing is old', () => {
    const old = '✅ 2023-11 director: 14 visa holders are here';
    expect(turns(visa, old)).toEqual(['old record']);
    expect(turns(visa, old, 2025)).toEqual([]);
    expect(turns(visa, old, null)).toEqual([]);
  });

  test('what nobody saw themselves is asked of somebody who did', () => {
    expect(turns(visa, '✅ hearsay: 14 visa holders are here')).toEqual(['second-hand record']);
    const both = '✅ hearsay: 14 visa holders are here\n✅ resident: 14 of us, I counted';
    expect(turns(visa, both)).toEqual([]);
  });

  test('what the reader only guesses accuses nobody: it is asked about as an open answer', () => {
    const guessed = turns(support, 'director: we usually find a way for people who need it');
    expect(guessed.map((turn) => turn.split(' ')[0])).toEqual(['vague']);
  });

  test('the most pressing comes first', () => {
    const text = '🚩 2021 anonymous: they threatened people\n❓ 2021 director: it depends';
    expect(turns(nights, text).map((turn) => turn.split(' ')[0])).toEqual(['bad', 'vague', 'old']);
  });

  test('a question that counts for nothing has no matter, and words in another language no turn', () => {
    expect(turns(untied, '❓ it depends')).toEqual(['vague null']);
    expect(turns(nights, 'resident: nachts ist immer jemand da und hilft uns bei allem')).toEqual(
      [],
    );
  });
});

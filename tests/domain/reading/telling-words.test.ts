/** Which words are quoted for what the network heard. */
import { describe, expect, test } from 'vitest';
import { conceptsAt } from '../../../src/domain/reading/concept-places.ts';
import { contradict } from '../../../src/domain/reading/contradict.ts';
import { splitRow } from '../../../src/domain/reading/split-row.ts';
import { tellingWords } from '../../../src/domain/reading/telling-words.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';

const quote = (text: string, chances: readonly number[]): string => {
  const { start, end } = tellingWords(tokensOf(text), chances);
  return text.slice(start, end);
};

describe('telling words', () => {
  test('are the run that weighs most', () => {
    expect(quote('good food and he throws trays daily', [0.5, 0.1, 0, 0, 0.9, 0.9, 0.1])).toBe(
      'throws trays',
    );
  });

  test('may have a weaker word inside', () => {
    expect(quote('never once came in', [0.6, 0.2, 0.7, 0.1])).toBe('never once came');
  });

  test('are the likeliest word and its neighbors when none stands out', () => {
    expect(quote('one two three four five', [0.1, 0.1, 0.2, 0.1, 0.1])).toBe(
      'one two three four five',
    );
  });
});

describe('long lines', () => {
  test('are weighed in stretches of whole sentences, and no token is lost', () => {
    const tokens = tokensOf('The nights are long and the attending is at home. '.repeat(40));
    const rows = splitRow({ tokens, concepts: conceptsAt(tokens) });
    expect(rows.flatMap((row) => row.tokens)).toEqual(tokens);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.tokens[row.tokens.length - 1]?.form).toBe('.');
  });

  test('without any full stop are cut all the same', () => {
    const tokens = tokensOf('word '.repeat(500));
    const rows = splitRow({ tokens, concepts: conceptsAt(tokens) });
    expect(rows.flatMap((row) => row.tokens)).toEqual(tokens);
    expect(Math.max(...rows.map((row) => row.tokens.length))).toBeLessThan(100);
  });
});

describe('visa facts', () => {
  test('that cannot both hold contradict each other, both ways round', () => {
    expect(contradict('j1-only', 'h1b-sponsored')).toBe(true);
    expect(contradict('h1b-sponsored', 'j1-only')).toBe(true);
    expect(contradict('j1-only', 'h1b-refused')).toBe(false);
    expect(contradict('case-by-case', 'j1-only')).toBe(false);
  });
});

/** Makes readings for tests: only what a test is about need be said. */
import type { AnswerLine, LineReading, SignFound } from '../../src/domain/vocabulary.ts';

/** A clear red on abuse, sure. */
export const aSign = (said: Partial<SignFound> = {}): SignFound => ({
  sign: 'shouting',
  dim: 'culture',
  facet: 'abuse',
  polarity: 'red',
  fact: null,
  strength: 1,
  specificity: 0.75,
  year: 2026,
  evasive: false,
  sure: true,
  spans: [],
  ...said,
});

/** A line of resident A without a mark. */
export const aReading = (
  found: readonly SignFound[],
  line: Partial<AnswerLine> = {},
  said: Partial<LineReading> = {},
): LineReading => ({
  line: {
    mark: null,
    date: '2026-11-03',
    role: 'resident',
    source: 'A',
    words: 'words',
    ...line,
  },
  role: 'resident',
  found,
  unread: false,
  ...said,
});

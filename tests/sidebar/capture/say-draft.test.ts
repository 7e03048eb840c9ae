/** A line as text, as the panel shows it before the sheet has told how it writes it. */
import { expect, test } from 'vitest';
import { sayDraft } from '../../../src/sidebar/capture/say-draft.ts';

const draft = { mark: null, date: null, role: null, source: '', words: 'it is fine' } as const;

test.each([
  [draft, 'it is fine'],
  [{ ...draft, mark: 'red', date: '2026-11-03' } as const, '🚩 2026-11-03 it is fine'],
  [{ ...draft, role: 'resident', source: 'PGY-4' } as const, 'resident (PGY-4): it is fine'],
  [{ ...draft, role: 'observer' } as const, 'observation: it is fine'],
  [{ ...draft, words: ' first\nsecond ' }, 'first\n second'],
])('%j is %j', (line, text) => {
  expect(sayDraft(line)).toBe(text);
});

/** Draft lines as the Capture view sends them. */
import type { RequestOf } from '../../src/contracts/index.ts';

export type DraftLineRequest = RequestOf<'addLine'>['line'];

export const aLine = (words: string, more: Partial<DraftLineRequest> = {}): DraftLineRequest => ({
  mark: null,
  date: '2026-11-22',
  role: 'resident',
  source: '',
  words,
  ...more,
});

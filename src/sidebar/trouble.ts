/** Problems that only the panel can see: no connection, no answer, a broken call. */
import type { SaidProblem } from '../contracts/contract.ts';

const kept = 'What you typed or chose is kept in this panel.';

export const sayLost = (said: string): SaidProblem => ({
  kind: 'lost',
  title: 'No connection to the sheet',
  kept,
  wayOut: 'Try again when you are online.',
  said,
});

/** The call came through, but what came back says nothing: perhaps it was done, perhaps not. */
export const sayUnanswered = (said: string): SaidProblem => ({
  kind: 'unanswered',
  title: 'The sheet gave no clear answer',
  kept,
  wayOut: 'Look in the sheet whether it was done, or try again.',
  said,
});

export const sayFailed = (said: string): SaidProblem => ({
  kind: 'failed',
  title: 'The sheet could not do this',
  kept,
  wayOut: 'Try again. If it keeps failing, close this panel and open it from the menu.',
  said,
});

const connectionWords = /network|connection|offline|http 0\b|timed? ?out|failed to fetch/i;

/** Which of the above a failed call was: Google tells only by the message. */
export const sayFailure = (error: unknown, online: boolean): SaidProblem => {
  const said = error instanceof Error ? error.message : String(error);
  return !online || connectionWords.test(said) ? sayLost(said) : sayFailed(said);
};

const uncertainKinds: readonly string[] = ['lost', 'unanswered', 'failed', 'bug'];
const lastingKinds: readonly string[] = [
  'cell-holds-formula',
  'cell-too-long',
  'words-empty',
  'line-gone',
];

/** After these nobody knows whether the sheet was changed. */
export const isUncertain = ({ kind }: SaidProblem): boolean => uncertainKinds.includes(kind);

/** The same request would meet the same problem again. */
export const isLasting = ({ kind }: SaidProblem): boolean => lastingKinds.includes(kind);

/** What the panel shows of the sheet is older than the sheet. */
export const isOutdated = ({ kind }: SaidProblem): boolean =>
  /-(missing|doubled|unknown)$/.test(kind);

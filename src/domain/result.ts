/** Expected failures as data: what went wrong, in facts; `wording.ts` turns them into sentences. */

/** What can go wrong in ways that the project expects and can explain. */
export type Problem =
  | { readonly kind: 'request-invalid'; readonly details: string }
  | { readonly kind: 'tab-missing'; readonly tab: string }
  | { readonly kind: 'tab-damaged'; readonly tab: string; readonly lost: string }
  | { readonly kind: 'rows-sorted'; readonly tab: string; readonly cell: string }
  | { readonly kind: 'program-missing'; readonly program: string }
  | { readonly kind: 'program-exists'; readonly program: string; readonly cell: string }
  | { readonly kind: 'program-name-empty' }
  | {
      readonly kind: 'program-doubled';
      readonly program: string;
      readonly cells: readonly string[];
    }
  | { readonly kind: 'question-missing'; readonly question: string }
  | {
      readonly kind: 'question-doubled';
      readonly question: string;
      readonly cells: readonly string[];
    }
  | { readonly kind: 'question-unknown'; readonly question: string }
  | {
      readonly kind: 'cell-changed';
      readonly cell: string;
      readonly now: string;
      readonly yours: string;
    }
  | {
      readonly kind: 'line-changed';
      readonly cell: string;
      readonly now: string;
      readonly yours: string;
    }
  | { readonly kind: 'cell-holds-formula'; readonly cell: string }
  | {
      readonly kind: 'cell-too-long';
      readonly cell: string;
      readonly length: number;
      readonly most: number;
    }
  | { readonly kind: 'words-empty' }
  | { readonly kind: 'line-gone'; readonly cell: string; readonly line: string }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'protected'; readonly said: string }
  | { readonly kind: 'bug'; readonly said: string };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (...problems: readonly Problem[]): Result<never> => ({
  ok: false,
  problems,
});

/** The value changed, the problems handed on. */
export const mapResult = <A, B>(result: Result<A>, change: (value: A) => B): Result<B> =>
  result.ok ? success(change(result.value)) : result;

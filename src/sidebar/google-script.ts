/** The part of Google's client library that the panel uses, as the page finds it. */

export interface ScriptRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  readonly [procedure: string]: unknown;
}

interface PageScope {
  readonly google?: { readonly script?: { readonly run?: ScriptRunner } };
}

/** Looked up at each call: outside of a spreadsheet there is none. */
export const findRunner = (): ScriptRunner | undefined =>
  (globalThis as unknown as PageScope).google?.script?.run;

/** A stand-in for google.script.run inside a page: scripted answers, delays, failures and silence. */
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Outcome, SaidProblem } from '../../src/contracts/contract.ts';
import {
  contracts,
  type ProcedureName,
  type RequestOf,
  type ResponseOf,
} from '../../src/contracts/index.ts';

/** One answer of a procedure; the last of several is given again and again. */
export type Reply<Name extends ProcedureName = ProcedureName> =
  | { readonly gives: Outcome<ResponseOf<Name>> | null; readonly after?: number }
  | { readonly fails: string; readonly after?: number }
  /** No answer ever, as when a laptop sleeps. */
  | { readonly silent: true };

export type Replies = {
  readonly [Name in ProcedureName]?: Reply<Name> | readonly Reply<Name>[];
};

export const good = <Value>(value: Value): { readonly gives: Outcome<Value> } => ({
  gives: { ok: true, value },
});

export const bad = (
  ...problems: readonly SaidProblem[]
): { readonly gives: Outcome<never>; readonly after?: number } => ({
  gives: { ok: false, problems },
});

/** What Google's client says when it cannot reach the script. */
export const offline = { fails: 'NetworkError: Connection failure due to HTTP 0' } as const;

interface FakeRun {
  plan: Record<string, readonly Reply[]>;
  calls: { name: string; request: unknown }[];
  held: (() => void)[];
  holding: boolean;
}

interface FakeWindow {
  fakeRun: FakeRun;
  google: unknown;
}

/** Runs inside the page, before the panel does; it can use nothing from outside of itself. */
const install = (plan: Record<string, readonly Reply[]>, names: readonly string[]): void => {
  const scope = globalThis as unknown as FakeWindow;
  const fake: FakeRun = { plan, calls: [], held: [], holding: false };
  scope.fakeRun = fake;
  const takeReply = (name: string): Reply | undefined => {
    const [reply, ...rest] = fake.plan[name] ?? [];
    if (rest.length > 0) fake.plan[name] = rest;
    return reply;
  };
  const answer = (
    name: string,
    onSuccess: (answer: unknown) => void,
    onFailure: (error: unknown) => void,
  ): void => {
    const reply = takeReply(name);
    if (!reply) throw new Error(`the test says nothing of ${name}`);
    if ('silent' in reply) return;
    // What comes back is a copy, as from a server.
    const speak = (): void => {
      if ('fails' in reply) onFailure(new Error(reply.fails));
      else onSuccess(JSON.parse(JSON.stringify(reply.gives)));
    };
    setTimeout(() => (fake.holding ? fake.held.push(speak) : speak()), reply.after ?? 1);
  };
  /** Each handler makes a new runner, as with Google's. */
  const makeRunner = (
    onSuccess: (answer: unknown) => void,
    onFailure: (error: unknown) => void,
  ): Record<string, unknown> => {
    const runner: Record<string, unknown> = {
      withSuccessHandler: (handler: typeof onSuccess) => makeRunner(handler, onFailure),
      withFailureHandler: (handler: typeof onFailure) => makeRunner(onSuccess, handler),
    };
    for (const name of names) {
      runner[name] = (request: unknown) => {
        fake.calls.push({ name, request: JSON.parse(JSON.stringify(request)) });
        answer(name, onSuccess, onFailure);
      };
    }
    return runner;
  };
  scope.google = {
    script: {
      run: makeRunner(
        () => undefined,
        () => undefined,
      ),
    },
  };
};

const procedureNames = Object.keys(contracts) as readonly ProcedureName[];

/** A test may not promise what no procedure could answer. */
const checkReply = (name: ProcedureName, reply: Reply): void => {
  if ('gives' in reply && reply.gives?.ok === true) {
    z.parse(contracts[name].response, reply.gives.value);
  }
};

const toPlan = (replies: Replies): Record<string, readonly Reply[]> =>
  Object.fromEntries(
    Object.entries(replies).map(([name, reply]) => {
      const list = (Array.isArray(reply) ? reply : [reply]) as readonly Reply[];
      for (const one of list) checkReply(name as ProcedureName, one);
      return [name, list];
    }),
  );

/** The script to put into the page before the panel's own. */
export const makeFakeRun = (replies: Replies): string =>
  `(${String(install)})(${JSON.stringify(toPlan(replies)).replaceAll('<', '\\u003c')}, ${JSON.stringify(procedureNames)});`;

/** From now on these procedures answer so. */
export const reply = (page: Page, replies: Replies): Promise<void> =>
  page.evaluate((plan) => {
    Object.assign((globalThis as unknown as FakeWindow).fakeRun.plan, plan);
  }, toPlan(replies));

/** Every request that the panel has made of a procedure, the oldest first; each must be a valid one. */
export const requestsOf = async <Name extends ProcedureName>(
  page: Page,
  name: Name,
): Promise<readonly RequestOf<Name>[]> => {
  const calls = await page.evaluate(() => (globalThis as unknown as FakeWindow).fakeRun.calls);
  return calls
    .filter((call) => call.name === name)
    .map((call) => z.parse(contracts[name].request, call.request) as RequestOf<Name>);
};

/** Keeps answers back until `release`, so that a test can look at what the panel shows meanwhile. */
export const holdAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as FakeWindow).fakeRun.holding = true;
  });

export const releaseAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const fake = (globalThis as unknown as FakeWindow).fakeRun;
    fake.holding = false;
    for (const speak of fake.held.splice(0)) speak();
  });

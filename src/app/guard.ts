/** The edge towards the sidebar: every request is parsed, every answer is an outcome, a bug included. */
import * as z from 'zod/mini';
import type { Outcome, SaidProblem } from '../contracts/contract.ts';
import {
  contracts,
  type OutcomeOf,
  type ProcedureName,
  type RequestOf,
  type ResponseOf,
} from '../contracts/index.ts';
import { failure, mapResult, type Problem, type Result } from '../domain/result.ts';
import { sayProblem } from '../domain/wording.ts';
import { type PlainProcedure, procedures } from './procedures.ts';
import type { Rim } from './rim.ts';
import { runAddSample, runReading, runSetUp, runWriting } from './run.ts';
import type { SetUp } from './set-up.ts';

/** What the sheet itself said belongs in the fold, not in the sentence. */
const said = (problem: Problem): string => ('said' in problem ? problem.said : '');

const sayToSidebar = (problem: Problem): SaidProblem => ({
  kind: problem.kind,
  ...sayProblem(problem),
  said: said(problem),
  ...('yours' in problem ? { now: problem.now, yours: problem.yours } : {}),
});

/** What the sheet throws, as a problem: a protected range is nobody's bug. */
export const parseThrown = (thrown: unknown): Problem => {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const isProtected = /protected (cell|range|sheet)|permission to edit/i.test(message);
  return { kind: isProtected ? 'protected' : 'bug', said: message };
};

export const guarded = <T>(work: () => Result<T>, log: (message: string) => void): Result<T> => {
  try {
    return work();
  } catch (thrown) {
    const problem = parseThrown(thrown);
    log(`${problem.kind}: ${said(problem)}`);
    return failure(problem);
  }
};

const setUpSheet = (
  rim: Rim,
  { sample }: RequestOf<'setUpSheet'>,
): Result<ResponseOf<'setUpSheet'>> => {
  const made: Result<SetUp & { readonly added: readonly string[] }> = sample
    ? runAddSample(rim)
    : mapResult(runSetUp(rim), (tabs) => ({ ...tabs, added: [] }));
  return mapResult(made, ({ made: tabs, kept, added }) => ({
    made: [...tabs],
    kept: [...kept],
    programs: [...added],
  }));
};

const runPlain = <Name extends PlainProcedure>(
  rim: Rim,
  name: Name,
  request: RequestOf<Name>,
): Result<ResponseOf<Name>> => {
  const { does, run } = procedures[name];
  return does === 'writes' ? runWriting(rim, run, request) : runReading(rim, run, request);
};

/** Which part of the request is wrong, and how, without the marks of a developer's console. */
const sayIssues = ({ issues }: { readonly issues: readonly z.core.$ZodIssue[] }): string =>
  issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');

const dispatch = (rim: Rim, name: ProcedureName, request: unknown): Result<unknown> => {
  const parsed = z.safeParse(contracts[name].request, request);
  if (!parsed.success) {
    return failure({ kind: 'request-invalid', details: sayIssues(parsed.error) });
  }
  return name === 'setUpSheet'
    ? setUpSheet(rim, parsed.data as RequestOf<'setUpSheet'>)
    : runPlain(rim, name, parsed.data as never);
};

export const isProcedure = (name: string): name is ProcedureName => name in contracts;

/** The whole way of a sidebar call; never throws. */
export const callProcedure = <Name extends ProcedureName>(
  rim: Rim,
  name: Name,
  request: unknown,
  log: (message: string) => void,
): OutcomeOf<Name> => {
  const result = guarded(() => dispatch(rim, name, request), log);
  const outcome: Outcome<unknown> = result.ok
    ? result
    : { ok: false, problems: result.problems.map(sayToSidebar) };
  return outcome as OutcomeOf<Name>;
};

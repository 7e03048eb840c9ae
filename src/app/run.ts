/** Runs use cases: within the lock, each on a fresh reading, and never past a failure. */
import { type Problem, type Result, success } from '../domain/result.ts';
import { sayProblem } from '../domain/wording.ts';
import { addSamplePrograms, addSampleQuestions, type SampleAdded } from './add-sample.ts';
import { type AfterTheMatch, makeAfterTheMatch } from './after-the-match.ts';
import { removeSample, type SampleRemoved } from './remove-sample.ts';
import { type Repaired, repairs } from './repair.ts';
import type { Rim } from './rim.ts';
import { type SetUp, setUp } from './set-up.ts';
import { tidyPrograms } from './tidy-programs.ts';
import type { UseCase } from './use-case.ts';

/** One use case: reads, decides, applies. */
const runOnce = <Request, Response>(
  rim: Rim,
  useCase: UseCase<Request, Response>,
  request: Request,
): Result<Response> => {
  const made = useCase(rim.ports(), request);
  if (!made.ok) return made;
  if (made.value.plan.length > 0) rim.apply(made.value.plan);
  return success(made.value.response);
};

export const runReading = runOnce;

/** What people typed by hand is tidied first, so that the use case finds programs where they belong. */
export const runWriting = <Request, Response>(
  rim: Rim,
  useCase: UseCase<Request, Response>,
  request: Request,
): Result<Response> =>
  rim.locked(() => {
    const tidied = runOnce(rim, tidyPrograms, {});
    return tidied.ok ? runOnce(rim, useCase, request) : tidied;
  });

export const runTidying = (rim: Rim): Result<unknown> =>
  rim.locked(() => runOnce(rim, tidyPrograms, {}));

/** A Rank List made again gets the rows of the programs that are on Answers. */
export const runSetUp = (rim: Rim): Result<SetUp> =>
  rim.locked(() => {
    const made = runOnce(rim, setUp, {});
    if (!made.ok) return made;
    const tidied = runOnce(rim, tidyPrograms, {});
    return tidied.ok ? made : tidied;
  });

/** Tabs, then question rows, then programs: each step leaves a sheet that works. */
export const runAddSample = (rim: Rim): Result<SetUp & SampleAdded> =>
  rim.locked(() => {
    const made = runOnce(rim, setUp, {});
    if (!made.ok) return made;
    const tidied = runOnce(rim, tidyPrograms, {});
    if (!tidied.ok) return tidied;
    const rows = runOnce(rim, addSampleQuestions, {});
    if (!rows.ok) return rows;
    const added = runOnce(rim, addSamplePrograms, {});
    return added.ok ? success({ ...made.value, ...added.value }) : added;
  });

export const runRemoveSample = (rim: Rim): Result<SampleRemoved> =>
  runWriting(rim, removeSample, {});

export const runAfterTheMatch = (rim: Rim): Result<AfterTheMatch> =>
  rim.locked(() => runOnce(rim, makeAfterTheMatch, {}));

const sayInOne = (problem: Problem): string => {
  const { title, wayOut } = sayProblem(problem);
  return `${title}. ${wayOut}`;
};

/** As long as nothing was changed the reading still holds: only a round that mends asks for a new one. */
export const runRepair = (rim: Rim): Result<Repaired> =>
  rim.locked(() => {
    const mended: string[] = [];
    let open: readonly string[] = [];
    let ports = rim.ports();
    for (const repair of repairs) {
      const made = repair(ports, {});
      if (!made.ok) {
        // What was mended before stays mended, and is said beside what stands in the way.
        return mended.length === 0 ? made : success({ mended, open: made.problems.map(sayInOne) });
      }
      const { response, plan } = made.value;
      if (plan.length > 0) {
        rim.apply(plan);
        ports = rim.ports();
      }
      mended.push(...response.mended);
      open = response.open;
    }
    return success({ mended, open });
  });

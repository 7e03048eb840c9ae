/** The built add-on in the local host, headless: what the conformance tests drive. */
import { onTestFinished } from 'vitest';
import {
  type Host,
  type HostOptions,
  openHost,
  type Person,
  type UiEvent,
} from '../../host/host.ts';
import type { OutcomeOf, ProcedureName, RequestOf, ResponseOf } from '../../src/contracts/index.ts';

export const applicant: Person = { id: 'a', name: 'Applicant' };
export const mentor: Person = { id: 'm', name: 'Mentor' };

/** The 22nd of November 2026, so that the season is 2026 whenever the tests run. */
const clock = (): number => Date.UTC(2026, 10, 22, 12);

export interface HeardHost {
  readonly host: Host;
  /** What the person was told, newest last. */
  readonly told: string[];
  readonly events: UiEvent[];
}

export const openAddOn = (options: HostOptions = {}): HeardHost => {
  const host = openHost({ clock, ...options });
  onTestFinished(() => {
    host.dispose();
  });
  const told: string[] = [];
  const events: UiEvent[] = [];
  host.onUi((event) => {
    events.push(event);
    if (event.kind === 'toast') told.push(event.text);
  });
  host.answerDialogs(({ prompt }) => {
    told.push(prompt);
    return 'OK';
  });
  host.open(applicant);
  return { host, told, events };
};

export const aReadyHost = (): HeardHost => {
  const heard = openAddOn();
  heard.host.clickMenu('Set up', applicant);
  return heard;
};

export const aSampleHost = (): HeardHost => {
  const heard = openAddOn();
  heard.host.clickMenu('Add the sample', applicant);
  return heard;
};

/** A call of the sidebar; the answer is given as it arrives there. */
export const callSidebar = <Name extends ProcedureName>(
  host: Host,
  name: Name,
  request: RequestOf<Name>,
  as: Person = applicant,
): OutcomeOf<Name> => host.call(name, [request], as) as OutcomeOf<Name>;

export const expectValue = <Name extends ProcedureName>(
  host: Host,
  name: Name,
  request: RequestOf<Name>,
  as: Person = applicant,
): ResponseOf<Name> => {
  const outcome = callSidebar(host, name, request, as);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

/** Names over the columns of Answers, with the column's number. */
export const programsOn = (host: Host): ReadonlyMap<string, number> =>
  new Map(
    (host.displayed('Answers', '1:1')[0] ?? [])
      .map((name, at) => [name, at + 1] as const)
      .filter(([name, column]) => column > 3 && name !== ''),
  );

/** The row of a question on Answers, from 1; 0 when it is not there. */
export const rowOf = (host: Host, question: string): number =>
  host.values('Answers').findIndex((cells) => cells[0] === question) + 1;

export interface Scores {
  readonly visa: unknown;
  readonly pipeline: unknown;
  readonly culture: unknown;
  readonly gate: unknown;
}

/** What stands above the answers of each program. */
export const scoresOn = (host: Host): { readonly [program: string]: Scores } => {
  const [header = [], visa = [], pipeline = [], culture = [], gate = []] = host.values('Answers');
  return Object.fromEntries(
    header.flatMap((name, at) =>
      at > 2 && name !== ''
        ? [
            [
              String(name),
              { visa: visa[at], pipeline: pipeline[at], culture: culture[at], gate: gate[at] },
            ],
          ]
        : [],
    ),
  );
};

/** The Rank List as records by the labels of its columns. */
export const rankListOn = (host: Host): readonly { readonly [label: string]: unknown }[] => {
  const [labels = [], ...rows] = host.values('Rank List');
  return rows
    .filter((cells) => cells[1] !== '' && cells[1] !== undefined)
    .map((cells) => Object.fromEntries(labels.map((label, at) => [String(label), cells[at]])));
};

/** The table of findings as records by the labels of its columns, without its free rows. */
export const findingsOn = (host: Host): readonly { readonly [label: string]: unknown }[] => {
  const [, labels = [], ...rows] = host.values('Findings');
  return rows
    .filter((cells) => cells[3] !== '' && cells[3] !== undefined)
    .map((cells) =>
      Object.fromEntries(labels.slice(0, 10).map((label, at) => [String(label), cells[at]])),
    );
};

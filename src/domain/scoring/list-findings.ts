/** All that was found in the answers about one program, with what it does to the scores. */
import type {
  Dimension,
  LineReading,
  Need,
  Observation,
  Question,
  SignFound,
} from '../vocabulary.ts';
import { tellingKey } from './evidence-units.ts';
import { type Moved, movedPoints } from './moved-points.ts';
import type { ObservedAnswer, ObservedLine } from './observe.ts';
import type { Observed } from './observe-line.ts';

/** A question with what was answered to it. */
export interface Told {
  readonly question: Question;
  readonly answer: ObservedAnswer;
}

export interface Finding {
  readonly question: Question;
  readonly reading: LineReading;
  /** Null when a person's mark added it. */
  readonly found: SignFound | null;
  /** Null when it counts for nothing with the visa that the applicant needs. */
  readonly observation: Observation | null;
  readonly dim: Dimension;
  /** Signed, in points of its score; of culture in points of risk. */
  readonly points: number;
  /** Counted once already, at another line of the same source. */
  readonly isRepeat: boolean;
}

/** One evasion may be found once for each matter asked, and each time feed all of them. */
const isEvadedAlready = (
  { observation }: Observed,
  at: number,
  all: readonly Observed[],
): boolean =>
  observation.evasive &&
  all.findIndex((other) => tellingKey(other.observation) === tellingKey(observation)) < at;

const isWanted = (dim: Dimension, need: Need): boolean => dim !== 'visa' || need !== 'none';

type Bare = Omit<Finding, 'points' | 'isRepeat'>;
type Counted = Bare & { readonly observation: Observation };

const isCounted = (one: Bare): one is Counted => one.observation !== null;

const findInLine = (question: Question, line: ObservedLine, need: Need): readonly Bare[] => {
  const { reading, observed } = line;
  const counted = observed
    .filter((one, at, all) => !isEvadedAlready(one, at, all))
    .map(({ observation, found }): Bare => {
      const { dim } = observation;
      return {
        question,
        reading,
        found,
        dim,
        observation: isWanted(dim, need) ? observation : null,
      };
    });
  const colorless = reading.found
    .filter((found) => !observed.some((one) => one.found === found))
    .map((found): Bare => ({ question, reading, found, dim: found.dim, observation: null }));
  return [...counted, ...colorless];
};

/** What moves a score most comes first. `season` null: every date counts as unknown. */
export const listFindings = (
  told: readonly Told[],
  need: Need,
  season: number | null,
): readonly Finding[] => {
  const bare = told.flatMap(({ question, answer }) =>
    answer.lines.flatMap((line) => findInLine(question, line, need)),
  );
  const counted = bare.filter(isCounted);
  const moved = movedPoints(
    counted.map(({ observation }) => observation),
    season,
  );
  const known = new Map(counted.map((one, at): [Bare, Moved | undefined] => [one, moved[at]]));
  return bare
    .map((one): Finding => {
      const { points, isRepeat } = known.get(one) ?? { points: 0, isRepeat: false };
      return { ...one, points, isRepeat };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
};

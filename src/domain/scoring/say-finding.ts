/** A finding in words, for the table of the Findings tab. */
import type { Sign } from '../bank.ts';
import { facetWords } from '../facet-words.ts';
import { quoteSpans } from '../quote-spans.ts';
import { sayQuestion, type Wording } from '../say-question.ts';
import type { Dimension, Observation, Role } from '../vocabulary.ts';
import { evasionStrength } from './constants.ts';
import type { Finding } from './list-findings.ts';
import { isKept, isSure } from './observation-value.ts';

export interface FindingWords {
  /** Which score it moves. */
  readonly score: string;
  readonly sign: string;
  readonly readsAs: 'Good sign' | 'Red flag' | 'Evaded' | 'Fact';
  /** Whether it counts, and how surely. */
  readonly standing: string;
  /** In quotation marks, or ''. */
  readonly words: string;
  readonly who: string;
  /** As on the line, else the year that the words tell; '' for neither. */
  readonly date: string;
  readonly question: string;
}

const scoreNames: { readonly [D in Dimension]: string } = {
  visa: 'Visa',
  pipeline: 'Pipeline',
  culture: 'Culture risk',
};

const sayWords = ({ reading, found }: Finding): string => {
  const text = quoteSpans(reading.line.words, found?.spans ?? []);
  return text === '' ? '' : `“${text}”`;
};

const sayMark = ({ evasive, polarity }: Observation): string => {
  if (evasive) return 'marked as vague';
  return polarity === 'green' ? 'marked as a good sign' : 'marked as a red flag';
};

const saySign = ({ found, observation }: Finding, signs: ReadonlyMap<string, string>): string => {
  if (found === null) return observation === null ? 'marked' : sayMark(observation);
  if (found.evasive) {
    const words =
      found.strength < evasionStrength.value ? 'praise in place of an answer' : 'did not answer';
    return `${words}: ${facetWords[observation?.facet ?? found.facet]}`;
  }
  return signs.get(found.sign) ?? found.sign;
};

const readsAs = ({ found, observation }: Finding): FindingWords['readsAs'] => {
  if (found?.evasive === true || observation?.evasive === true) return 'Evaded';
  if (observation === null) return 'Fact';
  return observation.polarity === 'green' ? 'Good sign' : 'Red flag';
};

/** Points below this are shown as 0.0. */
const shownFrom = 0.05;

/** Harm as grave as this still holds the gate at "verify" when a mark sets it aside. */
const holdsGate = ({ dim, polarity, strength }: Observation): boolean =>
  dim === 'culture' && polarity === 'red' && strength === 1;

/** A source can say no more than that it is believed: further signs from it add nothing. */
const sayWeightless = (points: number, isRepeat: boolean): string => {
  if (isRepeat) return '; said before';
  return Math.abs(points) < shownFrom ? '; adds nothing more' : '';
};

const sayStanding = ({ observation, points, isRepeat }: Finding): string => {
  if (observation === null) return 'no part in your need';
  if (!isKept(observation)) {
    return `set aside by a mark${holdsGate(observation) ? '; the gate still asks' : ''}`;
  }
  return `${isSure(observation) ? 'sure' : 'unsure: confirm'}${sayWeightless(points, isRepeat)}`;
};

const roleWords: { readonly [R in Role]?: string } = { observer: 'observation' };

const sayWho = ({ reading: { role, line } }: Finding): string => {
  const word = roleWords[role] ?? role;
  return line.source.trim() === '' ? word : `${word} (${line.source.trim()})`;
};

const sayDate = ({ reading, found }: Finding): string =>
  reading.line.date ?? (found?.year === null || found === null ? '' : String(found.year));

/** What each sign says, by its id. */
export const sayingsOf = (signs: readonly Sign[]): ReadonlyMap<string, string> =>
  new Map(signs.map(({ id, says }) => [id, says]));

export const sayFinding = (
  finding: Finding,
  signs: ReadonlyMap<string, string>,
  wording: Wording,
): FindingWords => ({
  score: scoreNames[finding.dim],
  sign: saySign(finding, signs),
  readsAs: readsAs(finding),
  standing: sayStanding(finding),
  words: sayWords(finding),
  who: sayWho(finding),
  date: sayDate(finding),
  question: sayQuestion(finding.question, wording),
});

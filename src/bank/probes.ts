/** Follow-ups that fit any question about a matter: to check, to count, to bring up to date. */
import {
  cultureDomains,
  type Facet,
  type Probe,
  pipelineFacets,
  visaFacets,
} from '../domain/vocabulary.ts';

const everything: readonly Facet[] = [...visaFacets, ...pipelineFacets, ...cultureDomains];

/** A bad sign is checked: how often, when, who else. */
const afterBad: readonly Probe[] = [
  {
    id: 'bad-visa',
    after: 'bad',
    facets: visaFacets,
    text: 'Whom did that concern, in which year, and what does the policy say in writing?',
    sources: ['M34', 'M103'],
  },
  {
    id: 'bad-pipeline',
    after: 'bad',
    facets: pipelineFacets,
    text: 'In which years was that so, and has anything been changed since?',
    sources: ['Q11', 'M26'],
  },
  {
    id: 'bad-culture',
    after: 'bad',
    facets: cultureDomains,
    text: 'How often has that happened, over which years, and who else has seen it?',
    sources: ['M120'],
  },
];

/** An answer that stays open is asked for names of things, numbers and dates. */
const afterVague: readonly Probe[] = [
  {
    id: 'vague-policy',
    after: 'vague',
    facets: ['policy'],
    text: 'Which visas exactly, for IR as well as DR, and since when?',
    sources: ['Q30', 'M33'],
  },
  {
    id: 'vague-stability',
    after: 'vague',
    facets: ['stability'],
    text: 'What has changed in the past three years, and what became of those in training?',
    sources: ['Q29', 'M29'],
  },
  {
    id: 'vague-record',
    after: 'vague',
    facets: ['record'],
    text: 'Who are the visa holders here now, and how many have finished in five years?',
    sources: ['Q21', 'M31'],
  },
  {
    id: 'vague-support',
    after: 'vague',
    facets: ['support'],
    text: 'Who exactly does it, by what date, and who pays for it?',
    sources: ['Q32', 'Q95'],
  },
  {
    id: 'vague-outcomes',
    after: 'vague',
    facets: ['outcomes', 'imgOutcomes'],
    text: 'Which residents do you have in mind, in which years, and where are they now?',
    sources: ['Q08', 'Q75'],
  },
  {
    id: 'vague-structure',
    after: 'vague',
    facets: ['structure'],
    text: 'How many places a year is that, since when, and who chooses?',
    sources: ['Q15', 'Q18'],
  },
  {
    id: 'vague-exposure',
    after: 'vague',
    facets: ['exposure'],
    text: 'In which year does that begin, and how many cases a week does it come to?',
    sources: ['Q42', 'Q68'],
  },
  {
    id: 'vague-mentorship',
    after: 'vague',
    facets: ['mentorship'],
    text: 'Who would it be for me, and how often do the two of you meet?',
    sources: ['Q84'],
  },
  {
    id: 'vague-supervision',
    after: 'vague',
    facets: ['supervision'],
    text: 'The last time somebody was needed at night: who was called, and who came?',
    sources: ['Q71', 'M38'],
  },
  {
    id: 'vague-workload',
    after: 'vague',
    facets: ['workload'],
    text: 'At what hour did people go home on each day of last week?',
    sources: ['M50', 'M51'],
  },
  {
    id: 'vague-education',
    after: 'vague',
    facets: ['education'],
    text: 'Of last month’s teaching hours, how many did residents get to sit through?',
    sources: ['M88'],
  },
  {
    id: 'vague-abuse',
    after: 'vague',
    facets: ['abuse'],
    text: 'When was a voice last raised, and what was said about it afterwards?',
    sources: ['M57', 'M92'],
  },
  {
    id: 'vague-retaliation',
    after: 'vague',
    facets: ['retaliation'],
    text: 'What was the last concern that somebody raised, and what is different now?',
    sources: ['M63', 'M128'],
  },
  {
    id: 'vague-discrimination',
    after: 'vague',
    facets: ['discrimination'],
    text: 'Which IMGs are chiefs, or on projects with the faculty, at the moment?',
    sources: ['Q23', 'M45'],
  },
  {
    id: 'vague-attrition',
    after: 'vague',
    facets: ['attrition'],
    text: 'How many have left in the past five years, when, and for what?',
    sources: ['M21', 'M27'],
  },
];

/** Praise is asked for its count, its paper or its case. */
const afterUncounted: readonly Probe[] = [
  {
    id: 'count-visa-policy',
    after: 'uncounted',
    facets: ['policy', 'stability'],
    text: 'Is that written down somewhere, with a date, and may I have the page?',
    sources: ['M32', 'M103'],
  },
  {
    id: 'count-visa-people',
    after: 'uncounted',
    facets: ['record', 'support'],
    text: 'How many people was that, over how many years?',
    sources: ['Q21', 'M31'],
  },
  {
    id: 'count-outcomes',
    after: 'uncounted',
    facets: ['outcomes', 'imgOutcomes'],
    text: 'How many was that, of how many who wanted it, and in which years?',
    sources: ['Q08', 'Q75'],
  },
  {
    id: 'count-structure',
    after: 'uncounted',
    facets: ['structure'],
    text: 'How many places a year, and how many residents asked for one?',
    sources: ['Q15', 'Q16'],
  },
  {
    id: 'count-exposure',
    after: 'uncounted',
    facets: ['exposure'],
    text: 'About how many procedures does a resident log in a year?',
    sources: ['Q42', 'Q65'],
  },
  {
    id: 'count-mentorship',
    after: 'uncounted',
    facets: ['mentorship'],
    text: 'How many residents do you mentor now, and what became of the last one?',
    sources: ['Q49', 'Q53'],
  },
  {
    id: 'case-of-culture',
    after: 'uncounted',
    facets: cultureDomains,
    text: 'Could you tell me of one time, and when that was?',
    sources: ['Q63', 'M63'],
  },
];

const afterTheRest: readonly Probe[] = [
  {
    id: 'old-any',
    after: 'old',
    facets: everything,
    text: 'Is it still so today, and who has seen it this year?',
    sources: ['M120'],
  },
  {
    id: 'second-hand-any',
    after: 'second-hand',
    facets: everything,
    text: 'Who there has seen that with their own eyes, and would speak with me?',
    sources: ['Q73', 'M19'],
  },
];

export const probes: readonly Probe[] = [
  ...afterBad,
  ...afterVague,
  ...afterUncounted,
  ...afterTheRest,
];

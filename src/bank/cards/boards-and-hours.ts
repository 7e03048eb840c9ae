/** Cards about board exams, the limits on hours, and the survey that residents answer. */
import type { Card } from '../../domain/cards/card.ts';

const core = {
  title: 'American Board of Radiology: Core Exam',
  url: 'https://www.theabr.org/diagnostic-radiology/initial-certification/core-exam',
} as const;
const dutyHours = {
  title: 'American Journal of Neuroradiology: table of duty hours',
  url: 'http://www.ajnr.org/highwire/markup/73969/expansion?width=1000&height=500&iframe=true',
} as const;

const boardCards: readonly Card[] = [
  {
    id: 'core-exam',
    topic: 'boards',
    title: 'When the Core Exam comes',
    says: 'From the third year of DR training on, the same for IR and DR, and held twice a year.',
    value: 'From month 36',
    asOf: '2026',
    source: core,
    beside: { questions: ['res-boards', 'data-boards'] },
    sources: ['M23', 'M54'],
  },
  {
    id: 'certifying-parts',
    topic: 'boards',
    title: 'The IR/DR Certifying Exam',
    says: 'One part at the computer soon after residency, one oral part from the next calendar year. Both have to be passed.',
    value: '2 parts',
    asOf: '2024-04',
    source: {
      title: 'American Board of Radiology: IR/DR Certifying Exam',
      url: 'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration',
    },
    isVolatile: true,
    beside: { questions: ['data-boards'] },
    sources: ['M23'],
  },
  {
    id: 'both-certifying-exams',
    topic: 'boards',
    title: 'Two certifying exams for IR',
    says: 'IR candidates will sit both the IR and the DR certifying exam, the second one oral. It will meet whoever matches now: ask how residents are readied for both.',
    value: 'From 2029',
    asOf: '2026-01',
    source: {
      title: 'American Board of Radiology: planning of the oral exam',
      url: 'https://www.theabr.org/?p=42088',
    },
    isVolatile: true,
    beside: { questions: ['res-boards', 'data-boards'] },
    sources: ['M54'],
  },
];

const hourCards: readonly Card[] = [
  {
    id: 'eighty-hours',
    topic: 'hours',
    title: 'Hours in a week',
    says: 'The limit is a mean over four weeks. What is done from home counts, and so does moonlighting.',
    value: '80 at most',
    asOf: null,
    source: {
      title: 'ACGME Common Program Requirements VI.F, copy of LSU',
      url: 'https://lsugme.atlassian.net/wiki/spaces/ACGME/pages/9306309/VI.F.+Clinical+Experience+and+Education',
    },
    beside: { questions: ['res-week', 'dir-call', 'res-overwhelmed'] },
    sources: ['M02', 'M50', 'M51'],
  },
  {
    id: 'one-day-in-seven',
    topic: 'hours',
    title: 'Days off',
    says: 'A mean over four weeks; call from home may not fall on that day.',
    value: '1 day in 7',
    asOf: '2017',
    source: dutyHours,
    beside: { questions: ['res-week'] },
    sources: ['M50'],
  },
  {
    id: 'twenty-four-hours',
    topic: 'hours',
    title: 'Hours in one stretch',
    says: 'So long may scheduled clinical work go on without a break.',
    value: '24 at most',
    asOf: '2017',
    source: dutyHours,
    beside: { questions: ['dir-call', 'res-nights'] },
    sources: ['M71', 'M74'],
  },
  {
    id: 'after-call',
    topic: 'hours',
    title: 'Free time after call in the house',
    says: 'Owed after twenty-four hours in the hospital. A program that keeps to it can say by which hour people go home.',
    value: '14 hours at least',
    asOf: '2017',
    source: dutyHours,
    beside: { questions: ['dir-call', 'res-week'] },
    sources: ['M72', 'M74'],
  },
  {
    id: 'resident-survey',
    topic: 'hours',
    title: 'The yearly survey of residents',
    says: 'Residents answer the ACGME’s questions each winter. “What changed after the last one?” is a kind way to ask about problems.',
    value: 'January to April',
    asOf: null,
    source: {
      title: 'ACGME help: when programs take part',
      url: 'https://acgmehelp.acgme.org/hc/en-us/articles/360042727054-When-are-programs-scheduled-to-participate',
    },
    beside: { questions: ['dir-concerns', 'res-concerns'] },
    sources: ['M62', 'M128'],
  },
  {
    id: 'survey-of-small-programs',
    topic: 'hours',
    title: 'Small programs and the survey',
    says: 'A report needs so many of the residents to answer, and very small programs see several years lumped together or none. IR programs are often that small.',
    value: '70% must answer',
    asOf: null,
    source: {
      title: 'ACGME help: what a report requires',
      url: 'https://residentfellow.acgme.org/hc/en-us/articles/360049325733-Report-requirement',
    },
    beside: { questions: ['dir-concerns'] },
    sources: ['M62'],
  },
];

export const boardAndHourCards: readonly Card[] = [...boardCards, ...hourCards];

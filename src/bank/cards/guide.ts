/** Guide cards: why some questions weigh more than they seem to, in our own words. */
import type { Card } from '../../domain/cards/card.ts';

interface Guide {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly beside: Card['beside'];
  readonly sources: readonly string[];
}

const guides: readonly Guide[] = [
  {
    id: 'what-outcomes-tell',
    title: 'What the answer about outcomes tells',
    says: 'Three things at once: whether a road to IR is kept open, which one it is, and whether IMGs get down it like everybody else.',
    beside: { questions: ['dir-outcomes', 'dir-support'] },
    sources: ['Q07'],
  },
  {
    id: 'guest-or-resident',
    title: 'Expected, or an exception',
    says: 'A program that has thought about its IMGs has something ready for them. One that has not will call you brave.',
    beside: { questions: ['dir-img-success', 'dir-img-record'] },
    sources: ['Q22'],
  },
  {
    id: 'help-with-a-new-system',
    title: 'Three things are new to you',
    says: 'How an American hospital runs, how one talks with patients and staff in it, and its records. Good teaching plans for all three; talent replaces none.',
    beside: { questions: ['dir-teaching', 'dir-onboarding'] },
    sources: ['Q37'],
  },
  {
    id: 'what-an-ir-letter-does',
    title: 'Letters from IR decide much',
    says: 'So do projects with an IR attending, and somebody who tells you honestly whether to try the integrated or the independent road.',
    beside: { questions: ['fac-letters', 'fac-mentorship', 'fac-research'] },
    sources: ['Q48'],
  },
  {
    id: 'what-call-does',
    title: 'Call can teach or break',
    says: 'The same night teaches where steps lead from looking on to operating, and wears people out where they do not.',
    beside: { questions: ['fac-call', 'res-nights'] },
    sources: ['Q59'],
  },
  {
    id: 'the-brochure-and-the-week',
    title: 'The brochure and the week',
    says: 'What is promised on the site and what a resident does on a Tuesday are two things. Only residents can tell them apart.',
    beside: { questions: ['res-exposure', 'res-faculty-access'] },
    sources: ['Q68'],
  },
  {
    id: 'alone-with-a-patient',
    title: 'Where backup is missing',
    says: 'Patients come to harm, and the resident’s license may be questioned for it. With a visa there are fewer doors to leave by.',
    beside: { questions: ['res-nights'], facets: ['supervision'] },
    sources: ['M83'],
  },
  {
    id: 'busy-is-not-bad',
    title: 'Busy is not bad by itself',
    says: 'Many cases with teaching and hands to help make good operators. Many cases with tired people and little teaching are the pattern to fear.',
    beside: { questions: ['data-volume', 'res-overwhelmed', 'see-suites'] },
    sources: ['M44'],
  },
  {
    id: 'what-ir-brings-with-it',
    title: 'What IR brings with it everywhere',
    says: 'Emergencies and call, radiation, risk, work for every service in the house, and income that depends on cases. What differs is who carries it.',
    beside: { questions: ['res-didactics', 'data-volume'] },
    sources: ['M07'],
  },
  {
    id: 'the-visa-in-the-room',
    title: 'What a visa does to speaking up',
    says: 'Whoever decides on your visa holds a lever over what you dare to say, and over leaving. So how a place treats complaints matters more for you than for others.',
    beside: { facets: ['retaliation'] },
    sources: ['M08', 'M09'],
  },
  {
    id: 'less-of-a-net',
    title: 'Less of a net',
    says: 'Newcomers have fewer people to ask, meet more prejudice, and can be ruined by a repeated year or a change of visa. Help that others hardly need counts here.',
    beside: { questions: ['res-transition', 'coord-settling-in', 'dir-img-success'] },
    sources: ['M10'],
  },
  {
    id: 'asking-about-visas',
    title: 'Ask it as it is',
    says: 'Name the visa, ask what has changed, and ask who deals with it. People who have done it answer lightly; that ease is worth noting.',
    beside: { questions: ['dir-visa-policy', 'dir-visa-holders', 'coord-visa-policy'] },
    sources: ['Q107'],
  },
  {
    id: 'what-a-screen-hides',
    title: 'What a screen hides',
    says: 'Tone in the corridor, tired faces, rooms. On video, ask for time with residents alone and write to one or two of them afterwards.',
    beside: { questions: ['see-on-screen'], templates: ['virtual-day', 'first-video-call'] },
    sources: ['M79'],
  },
  {
    id: 'no-profile-yet',
    title: 'What the list knows of you',
    says: 'Your need for a visa, your aim, your weights and what you were told. It has no profile of your scores, papers or grades, picks no programs for you, and guesses no odds.',
    beside: { templates: ['before-applying', 'before-the-deadline'] },
    sources: ['Q110', 'M132'],
  },
];

export const guideCards: readonly Card[] = guides.map((guide) => ({
  ...guide,
  topic: 'guide',
  value: null,
  asOf: null,
  source: null,
}));

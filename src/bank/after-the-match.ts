/** The protective list of the tab After the match: quiet precautions, in the order of the first months. */
import type { CheckItem } from '../domain/vocabulary.ts';

export const afterTheMatch: readonly CheckItem[] = [
  {
    id: 'terms-on-paper',
    what: 'Get three things on paper: the visa and who pays for it, your contract, and what is expected of you in the first year.',
    why: 'A promise made in conversation is hard to point to later. A letter is not.',
    where:
      'A folder of your own, away from the hospital’s computers. Note here which paper you have, and its date.',
    sources: ['M112'],
  },
  {
    id: 'own-copies',
    what: 'Keep copies of duty schedules, of mail about your work, and of each evaluation you get.',
    why: 'When memories differ, dated papers decide. Your login ends on the day you leave.',
    where:
      'The same folder. Nothing that names a patient, and nothing that the hospital’s rules keep inside.',
    sources: ['M113'],
  },
  {
    id: 'people-on-your-side',
    what: 'In the first months, get to know an attending, a chief resident and the ombudsperson.',
    why: 'People help sooner when they have known you since before the trouble began.',
    where: 'The Contacts tab: who they are and how you reach them.',
    sources: ['M114'],
  },
  {
    id: 'office-and-grievance',
    what: 'Find out who in the GME office hears residents, and how a formal grievance is filed there.',
    why: 'There are steps to follow and days to keep; they are best read on a calm evening.',
    where: 'Your notes: a name, the page of the policy, how many days one has.',
    sources: ['M115'],
  },
  {
    id: 'safety-diary',
    what: 'Write down every time that backup was missing or a patient came to risk: day, hour, whom you called, what followed.',
    why: 'One case with a date can be looked into. A general complaint is easily waved away.',
    where: 'A diary of your own, begun the same day, without any patient’s name or number.',
    sources: ['M116'],
  },
  {
    id: 'ways-to-report',
    what: 'Learn the hospital’s own ways to report danger or mistreatment, and use them: safety report, hotline, ombudsperson.',
    why: 'What was reported through the proper door is on record, and the record protects you.',
    where: 'Your notes: the day, the way you chose, and the number or reply that you got.',
    sources: ['M117'],
  },
  {
    id: 'talk-about-moving',
    what: 'If it cannot be mended, speak in confidence with mentors elsewhere about a move, within IR or into DR.',
    why: 'Places open quietly and a visa makes moving slow. Good DR training beats IR that cannot be borne.',
    where: 'Not on a shared sheet. Initials are enough here.',
    sources: ['M118'],
  },
  {
    id: 'visa-first',
    what: 'Before you resign, take leave or change your specialty, ask an immigration attorney, then the GME office.',
    why: 'Your right to stay hangs on the position; a sudden step can end it before anybody notices.',
    where: 'Your notes: whom you asked, when, what the answer was. This page is no legal advice.',
    sources: ['M119'],
  },
];

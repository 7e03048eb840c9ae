/** Fictitious programs that show what a filled sheet looks like, one story each. */
import type { Need, SampleProgram } from '../domain/vocabulary.ts';

/** The visa that the sample's applicant needs. */
export const sampleNeed: Need = 'j1';

/** The year in which the sample's interview season began. */
export const sampleSeason = 2026;

/** Sure on all three scores, with many voices. */
const alderBay: SampleProgram = {
  name: 'Alder Bay',
  code: '0000416C1',
  track: 'integrated',
  interview: '2026-10-29',
  rank: 1,
  notes: 'Everybody told the same story. Residents laughed a lot.',
  answers: {
    'dir-outcomes':
      '✅ 2026-10-29 director (Dr. Aldous): 7 of our last 8 residents who wanted IR matched, 2021 to 2026, and three of the seven are IMGs',
    'dir-visa-policy':
      '✅ 2026-10-29 director (Dr. Aldous): we sponsor J-1 and H-1B every year, same policy since 2015',
    'dir-concerns':
      '✅ 2026-10-29 director (Dr. Aldous): residents said the nights were too heavy, so in 2024 we changed the call schedule and hired a second person',
    'fac-cases':
      '✅ 2026-10-29 faculty (Dr. Penrose): Y-90, TIPS, trauma, dialysis. R2s get access and closure, from R4 they are first operator, about 250 cases a year',
    'fac-mentorship':
      '2026-10-29 faculty (Dr. Penrose): every IR-bound resident has an IR mentor, meets monthly, goals written down',
    'fac-call':
      '✅ 2026-10-29 faculty (Dr. Penrose): attending comes in for every emergency, nobody is alone before R4',
    'res-outcomes':
      '✅ 2026-10-29 resident (Noor, PGY-5): I am an IMG and matched independent IR this year. Two IMGs before me did too, 2023 and 2025',
    'res-img-support':
      '✅ 2026-10-29 resident (Noor, PGY-5): never felt singled out. A senior drove me to get my license papers in week one',
    'res-nights':
      '✅ 2026-10-29 resident (Tomas, PGY-3): attending in the room within 30 minutes, every time\n✅ 2026-11-02 graduate (B. Okafor, class of 2024): backup always came, five years long',
    'res-week':
      '✅ 2026-10-29 resident (Tomas, PGY-3): out by six most days. Post-call I leave at 8, no exceptions',
    'res-didactics':
      '✅ 2026-10-29 resident (Tomas, PGY-3): noon lecture is protected, attendings hold our pagers',
    'res-concerns':
      '✅ 2026-10-29 resident (Noor, PGY-5): a co-resident spoke up about the roster in 2025, it was changed, and she is chief now',
    'coord-visa-start':
      '✅ 2026-10-30 coordinator (Ms. Lindqvist): papers go out one week after Match Day, nobody has started late since 2018',
    'alum-again':
      '2026-11-02 graduate (B. Okafor, class of 2024): yes, I would choose it again, no hesitation',
    'data-visa-graduates':
      '✅ 2026-09-20 document (annual report): 9 residents on J-1 and 2 on H-1B graduated between 2016 and 2025',
    'see-tone':
      '2026-10-29 observation: attending thanked the tech by name, a resident was corrected quietly',
  },
};

/** Fine for IR; of its culture only those who recruit have spoken. */
const birchmont: SampleProgram = {
  name: 'Birchmont',
  code: '0000420C1',
  track: 'DR + ESIR',
  interview: '2026-11-05',
  rank: 2,
  notes: 'Have not met one resident. Write to two of them before February.',
  answers: {
    'web-visa-types': '✅ 2026-09-15 website: J-1 visas are sponsored every year, page of May 2026',
    'dir-visa-policy':
      '✅ 2026-11-05 director (Dr. Falk): J-1 every year, no change in the ten years I have been here',
    'dir-outcomes':
      '✅ 2026-11-05 director (Dr. Falk): five ESIR residents since 2021, all five matched independent IR, two of them IMGs',
    'dir-esir':
      '✅ 2026-11-05 director (Dr. Falk): two ESIR places a class, chosen in January of R2 by evaluations and research. 3 asked last year, 2 got one',
    'dir-concerns':
      '✅ 2026-11-05 director (Dr. Falk): residents asked for a later start after call, we changed the rule in 2025',
    'fac-cases':
      '✅ 2026-11-05 faculty (Dr. Ruiz): broad mix, oncology and venous. pgy2: access + closure, ~40 cases by june, fellow never takes them over',
    'fac-mentorship':
      '✅ 2026-11-05 faculty (Dr. Ruiz): each ESIR resident has an IR mentor, we meet every two weeks',
    'fac-letters':
      '2026-11-05 faculty (Dr. Ruiz): I write letters for all of them, and I took two IMGs along to SIR with abstracts',
    'fac-research':
      '✅ 2026-11-05 faculty (Dr. Ruiz): three projects open now, an R1 without any US research joined in August',
    'coord-visa-start':
      '✅ 2026-11-06 coordinator (Mr. Tran): DS-2019 papers go out in April, everyone was here on July 1 in the last six years',
    'coord-ir-blocks':
      '2026-11-06 coordinator (Mr. Tran): IR in every year, two blocks in R1 and R2, then eight more for ESIR',
    'res-daily-culture':
      'ℹ️ 2026-11-05 observation: resident lunch was cancelled, no other date offered yet',
  },
};

/** Sound, with one anonymous review against it. */
const cedarholm: SampleProgram = {
  name: 'Cedarholm',
  code: '0000416A2',
  track: 'integrated',
  interview: '2026-11-09',
  rank: 3,
  notes: 'Advanced place: needs a first year from elsewhere.',
  answers: {
    'web-visa-types': '✅ 2026-09-18 website (GME page): J-1 visas are sponsored',
    'dir-outcomes':
      '⚖️ 2026-11-09 director (Dr. Marsh): three of five matched IR since 2022, no IMG so far',
    'dir-img-record': '✅ 2026-11-09 director (Dr. Marsh): two IMGs on J-1 finished, 2022 and 2024',
    'fac-cases':
      '✅ 2026-11-09 faculty (Dr. Oyelaran): trauma and oncology, residents are hands-on from the spring of R2',
    'fac-mentorship':
      '⚖️ 2026-11-09 faculty (Dr. Oyelaran): I am glad to mentor anyone who asks, but there is no fixed meeting',
    'res-week':
      '✅ 2026-11-09 resident (Ines, PGY-4): out by six thirty, four days of five, call is shared evenly',
    'res-nights': '✅ 2026-11-09 resident (Ines, PGY-4): I call, the attending comes in, no drama',
    'res-departures':
      '✅ 2026-11-09 resident (Ines, PGY-4): nobody has left since I started in 2023',
    'coord-ir-blocks':
      '2026-11-10 coordinator (Ms. Abara): one IR block a year at first, then IR for the last two years',
    'online-reports':
      '🚩 2026-10-12 anonymous (forum thread): "they work you to the bone and people keep leaving"',
  },
};

/** Two named people with a clear case each. */
const dunmoreValley: SampleProgram = {
  name: 'Dunmore Valley',
  code: '0000420C3',
  track: 'DR',
  interview: '2026-11-12',
  rank: 6,
  notes: 'Two people, two different stories, both bad. Ask a third?',
  answers: {
    'dir-visa-policy': '✅ 2026-11-12 director (Dr. Pell): J-1 yes, most years we have one or two',
    'dir-outcomes':
      '❓ 2026-11-12 director (Dr. Pell): some of our people do go into IR, I do not have the numbers',
    'fac-cases':
      '🚩 2026-11-12 faculty (Dr. Brandt): the fellows take the arterial cases, residents mostly watch',
    'res-nights':
      '🚩 2026-11-12 resident (Marek, PGY-3): alone with three rooms on a Saturday night in October, called the attending twice and nobody came in',
    'res-boards':
      '✅ 2026-11-12 resident (Marek, PGY-3): six weeks of protected study time before the Core exam',
    'res-concerns':
      '🚩 2026-11-14 graduate (S. Adeyemi, class of 2025): a co-resident reported an attending to GME in 2025 and lost her electives for it',
    'data-boards':
      '✅ 2026-10-02 document (board report): everyone passed the Core exam, 2022 to 2025',
    'coord-visa-start':
      '✅ 2026-11-13 coordinator: we begin in April, two late starts in 2022, none since',
    'res-exposure':
      '⚖️ 2026-11-12 resident (Marek, PGY-3): two IR blocks, one was good, in the other I was pulled to read CT',
  },
};

/** Excellent for visa and IR, and a pattern of harm. */
const embercliff: SampleProgram = {
  name: 'Embercliff',
  code: '0000416C4',
  track: 'integrated',
  interview: '2026-11-03',
  rank: 4,
  notes: 'Best numbers of all, and three people warned me on their own.',
  answers: {
    'web-visa-types':
      '✅ 2026-09-12 website (GME page): both J-1 and H-1B are sponsored, integrated IR included, page of June 2026',
    'dir-visa-policy':
      '✅ 2026-11-03 director (Dr. Vance): J-1 or H-1B, every class since 2010, nothing has changed',
    'dir-outcomes':
      '✅ 2026-11-03 director (Dr. Vance): 10 of 11 matched IR since 2020, four of them IMGs',
    'dir-concerns':
      '✅ 2026-11-03 director (Dr. Vance): residents asked for it, so the call schedule was changed in 2024',
    'dir-esir-imgs':
      '✅ 2026-11-03 director (Dr. Vance): two IMGs in the integrated track now, PGY-3 and PGY-5',
    'fac-cases':
      '✅ 2026-11-03 faculty (Dr. Stroud): everything from TIPS to trauma, R3s are first operator, 300 cases a year each',
    'coord-visa-start':
      '✅ 2026-11-04 coordinator (Ms. Ferrer): petitions are filed in April, nobody was late in eight years',
    'data-finish':
      '✅ 2026-10-01 document (annual report): 14 of 15 integrated residents finished since 2018',
    'data-visa-graduates':
      '✅ 2026-10-01 document (annual report): 12 visa holders graduated from 2014 to 2025',
    'res-suite-tone':
      '🚩 2026-11-03 resident (K., PGY-4): the section chief screamed at me in front of a patient in May 2026 and called me useless',
    'res-concerns':
      '🚩 2026-11-03 resident (Dev, PGY-3): after I reported my hours in 2025 I got bad evaluations and lost my IR block',
    'res-nights':
      '🚩 2026-11-03 resident (Dev, PGY-3): two embolizations alone at night, the attending stayed at home',
    'res-fair-share':
      '🚩 2026-11-10 graduate (M. Sato, class of 2023): IMGs got every Christmas and twice the nights',
    'alum-again':
      '🚩 2026-11-10 graduate (M. Sato, class of 2023): no. Three residents left in two years',
  },
};

/** Good for everything but the visa. */
const foxgloveCity: SampleProgram = {
  name: 'Foxglove City',
  code: '0000416C5',
  track: 'integrated',
  interview: '2026-11-06',
  rank: 8,
  notes: 'A pity. Keep the mail from GME.',
  answers: {
    'web-visa-types': '2023 website: page of 2023, J-1 visas are sponsored',
    'coord-visa-policy':
      '🚩 2026-11-05 coordinator (GME, by mail): we do not sponsor visas for residents anymore, no exceptions',
    'dir-outcomes':
      '✅ 2026-11-06 director (Dr. Imre): four of five matched IR since 2022, one of them an IMG with a green card',
    'dir-integrated':
      '✅ 2026-11-06 director (Dr. Imre): two integrated places a year, our own residents are considered first',
    'fac-cases':
      '✅ 2026-11-06 faculty (Dr. Lowe): residents are first operator in R3, oncology and venous work',
    'fac-mentorship': '✅ 2026-11-06 faculty (Dr. Lowe): mentor from day one, we meet every month',
    'res-outcomes':
      '✅ 2026-11-06 resident (Paul, PGY-5): I matched IR here, so did both seniors before me, 2024 and 2025',
    'res-daily-culture':
      '✅ 2026-11-06 resident (Paul, PGY-5): people are kind, even at 3 am. One can ask anything',
    'res-nights': '✅ 2026-11-06 resident (Amal, PGY-2): the attending always comes in',
    'res-departures': '✅ 2026-11-06 resident (Amal, PGY-2): nobody left in the last five years',
  },
};

/** One resident has said something clear: to be checked with a second. */
const gannetHarbor: SampleProgram = {
  name: 'Gannet Harbor',
  code: '0000420C6',
  track: 'DR + ESIR',
  interview: '2026-11-16',
  rank: 5,
  notes: 'Ask a graduate about the hours.',
  answers: {
    'web-visa-types': '✅ 2026-09-20 website: J-1 only, through ECFMG, page dated August 2026',
    'dir-visa-policy':
      '✅ 2026-11-16 director (Dr. Szabo): J-1 in every class, that has not changed in years',
    'dir-esir':
      '⚖️ 2026-11-16 director (Dr. Szabo): one ESIR place a class, no written criteria yet',
    'dir-outcomes':
      '✅ 2026-11-16 director (Dr. Szabo): two of three went on to independent IR since 2023, one an IMG',
    'fac-research':
      '✅ 2026-11-16 faculty (Dr. Hume): two open projects, R1s are welcome, an IMG showed hers at SIR in 2026',
    'res-week':
      '🚩 2026-11-16 resident (Lena, PGY-2): nobody leaves before the list is done, I was here past ten four times last week',
    'res-concerns':
      '✅ 2026-11-16 resident (Jonas, PGY-5): when we complained about the roster it was changed, nobody was punished',
    'res-img-support':
      '✅ 2026-11-16 resident (Jonas, PGY-5): both IMGs in my class are fully accepted, one is chief',
    'data-visa-graduates':
      '✅ 2026-10-05 document (alumni page): 5 J-1 residents graduated from 2018 to 2025',
    'coord-visa-start':
      '✅ 2026-11-17 coordinator (Ms. Bell): we file in April, nobody started late since 2020',
  },
};

/** Hardly anything known: nothing for it and nothing against it. */
const heronFerry: SampleProgram = {
  name: 'Heron Ferry',
  code: '0000420C7',
  track: 'DR',
  interview: '2026-12-11',
  rank: null,
  notes: 'Interview in December. Unknown is not bad.',
  answers: {
    'web-visa-types': 'ℹ️ 2026-10-02 website: no word on visas either way',
    'coord-visa-policy':
      'ℹ️ 2026-11-10 coordinator: automatic reply, back in December. Write again then',
    'dir-support': 'ℹ️ 2026-10-02 website: 24 residents, four hospitals, no list of fellowships',
  },
};

export const sample: readonly SampleProgram[] = [
  alderBay,
  birchmont,
  cedarholm,
  dunmoreValley,
  embercliff,
  foxgloveCity,
  gannetHarbor,
  heronFerry,
];

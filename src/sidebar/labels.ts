/** The words in which the panel speaks of scores, facets, people, marks and weights. */
import type {
  Audience,
  CultureDomain,
  Dimension,
  Mark,
  PipelineFacet,
  Polarity,
  Rating,
  Role,
  VisaFacet,
  Weight,
} from '../domain/vocabulary.ts';

export const dimensionNames: { readonly [D in Dimension]: string } = {
  visa: 'Visa',
  pipeline: 'IR pipeline',
  culture: 'Culture',
};

export const facetNames: {
  readonly visa: { readonly [F in VisaFacet]: string };
  readonly pipeline: { readonly [F in PipelineFacet]: string };
  readonly culture: { readonly [F in CultureDomain]: string };
} = {
  visa: {
    policy: 'which visas are sponsored',
    record: 'visa holders who trained there',
    stability: 'whether the policy holds',
    support: 'help with the papers',
  },
  pipeline: {
    outcomes: 'residents who reached IR',
    imgOutcomes: 'IMGs who reached IR',
    structure: 'ESIR and IR places',
    exposure: 'time in the IR suite',
    mentorship: 'mentors and letters',
  },
  culture: {
    supervision: 'backup and supervision',
    workload: 'hours and rest',
    education: 'protected teaching',
    abuse: 'how people are spoken to',
    retaliation: 'what follows when one speaks up',
    discrimination: 'fairness to IMGs',
    attrition: 'who leaves, and why',
  },
};

/** A facet in words; one that this panel does not know is shown as it came. */
export const sayFacet = (dim: Dimension, facet: string): string =>
  (facetNames[dim] as { readonly [facet: string]: string })[facet] ?? facet;

/** What a question counts for, each score named once: "Visa: help with the papers". */
export const sayTies = (
  ties: readonly { readonly dim: Dimension; readonly facet: string }[],
): string => {
  if (ties.length === 0) return 'Counts for no score';
  const dims = [...new Set(ties.map((tie) => tie.dim))];
  return dims
    .map((dim) => {
      const facets = ties.filter((tie) => tie.dim === dim).map(({ facet }) => sayFacet(dim, facet));
      return `${dimensionNames[dim]}: ${facets.join(', ')}`;
    })
    .join('; ');
};

export const weightNames: { readonly [W in Weight]: string } = {
  decisive: 'decisive',
  clear: 'worth asking',
  extra: 'if there is time',
};

interface AudienceWords {
  /** In a list of choices. */
  readonly name: string;
  /** Over a group of questions. */
  readonly heading: string;
  /** Inside a sentence: "No question for a coordinator". */
  readonly one: string;
  readonly many: string;
  /** Where there is little room. */
  readonly short: string;
}

/** In the order in which the panel shows them. */
export const audienceWords: { readonly [A in Audience]: AudienceWords } = {
  director: {
    name: 'Director',
    heading: 'For the director',
    one: 'the director',
    many: 'the director',
    short: 'Director',
  },
  faculty: {
    name: 'Faculty',
    heading: 'For faculty',
    one: 'faculty',
    many: 'faculty',
    short: 'Faculty',
  },
  resident: {
    name: 'Residents',
    heading: 'For residents',
    one: 'a resident',
    many: 'residents',
    short: 'Residents',
  },
  coordinator: {
    name: 'Coordinator',
    heading: 'For the coordinator',
    one: 'the coordinator',
    many: 'the coordinator',
    short: 'Coord.',
  },
  alumni: {
    name: 'Graduates',
    heading: 'For graduates',
    one: 'a graduate',
    many: 'graduates',
    short: 'Graduates',
  },
  mentor: {
    name: 'Mentors',
    heading: 'For your mentors',
    one: 'a mentor',
    many: 'mentors',
    short: 'Mentors',
  },
  observation: {
    name: 'Your own eyes',
    heading: 'To see for yourself',
    one: 'your own eyes',
    many: 'your own eyes',
    short: 'Own eyes',
  },
  website: {
    name: 'Website',
    heading: 'To look up on the website',
    one: 'the website',
    many: 'the website',
    short: 'Website',
  },
  data: {
    name: 'Public data',
    heading: 'To look up in public data',
    one: 'public data',
    many: 'public data',
    short: 'Data',
  },
  online: {
    name: 'Forums and reviews',
    heading: 'To read online, with care',
    one: 'forums and reviews',
    many: 'forums and reviews',
    short: 'Online',
  },
  any: {
    name: 'Anyone',
    heading: 'For anyone',
    one: 'anyone',
    many: 'anyone',
    short: 'Anyone',
  },
};

export const audienceOrder = Object.keys(audienceWords) as readonly Audience[];

export const roleNames: { readonly [R in Role]: string } = {
  director: 'Director',
  faculty: 'Faculty',
  resident: 'Resident',
  coordinator: 'Coordinator',
  graduate: 'Graduate',
  mentor: 'Mentor',
  observer: 'I saw it myself',
  website: 'Website',
  document: 'Document',
  anonymous: 'Forum or review',
  hearsay: 'Hearsay',
};

/** Whom one meets on most interview days; the rest opens on demand. */
export const commonRoles: readonly Role[] = ['director', 'faculty', 'resident', 'coordinator'];
export const otherRoles: readonly Role[] = [
  'graduate',
  'mentor',
  'observer',
  'website',
  'document',
  'anonymous',
  'hearsay',
];

/** Who probably answers a question; for anyone's question the person says it. */
export const likelyRole: { readonly [A in Audience]: Role | null } = {
  director: 'director',
  faculty: 'faculty',
  resident: 'resident',
  coordinator: 'coordinator',
  alumni: 'graduate',
  website: 'website',
  data: 'document',
  observation: 'observer',
  mentor: 'mentor',
  online: 'anonymous',
  any: null,
};

/** How a mark, or what the reader would say, is drawn: `tone` is a class of the style sheet. */
export interface MarkWords {
  readonly tone: 'good' | 'mixed' | 'vague' | 'red' | 'fact';
  readonly picture: string;
  readonly word: string;
}

export const markWords: { readonly [M in Exclude<Mark, 'ok'>]: MarkWords } = {
  good: { tone: 'good', picture: '✅', word: 'Good' },
  mixed: { tone: 'mixed', picture: '⚖️', word: 'Mixed' },
  vague: { tone: 'vague', picture: '❓', word: 'Vague' },
  red: { tone: 'red', picture: '🚩', word: 'Red flag' },
  fact: { tone: 'fact', picture: 'ℹ️', word: 'Fact' },
};

export const ratingMark: { readonly [R in Rating]: Exclude<Mark, 'ok'> } = {
  'Good sign': 'good',
  Mixed: 'mixed',
  Vague: 'vague',
  'Red flag': 'red',
  Neutral: 'fact',
};

export const ratingWords: { readonly [R in Rating]: MarkWords } = {
  'Good sign': { ...markWords.good, word: 'Good sign' },
  Mixed: markWords.mixed,
  Vague: markWords.vague,
  'Red flag': markWords.red,
  Neutral: { ...markWords.fact, word: 'Neutral' },
};

export const polarityWords: { readonly [P in Polarity]: MarkWords } = {
  green: ratingWords['Good sign'],
  red: ratingWords['Red flag'],
};

/** The single numbers of the scores that a user might question, each with its reason. */
import type { Constant } from '../bank.ts';

const constant = <const C extends Constant>(of: C): C => of;

/** Years after which a report weighs half, by what it is about. */
export const halfLives = {
  visa: constant({
    id: 'half-life-visa',
    value: 3,
    unit: 'years',
    because: 'Sponsorship rules follow offices and laws, which change within a few years.',
    sources: ['M34', 'Q80'],
  }),
  culture: constant({
    id: 'half-life-culture',
    value: 3,
    unit: 'years',
    because:
      'Leaders and residents turn over, so what was lived three years ago is half as telling.',
    sources: ['M104', 'M120'],
  }),
  pipeline: constant({
    id: 'half-life-pipeline',
    value: 5,
    unit: 'years',
    because: 'A class takes five to six years, so outcomes go stale more slowly.',
    sources: ['Q06', 'Q12'],
  }),
} as const;

export const leastRecency = constant({
  id: 'least-recency',
  value: 0.25,
  unit: 'share of full weight',
  because: 'An old pattern fades but never disappears.',
  sources: ['M120'],
});

export const undatedRecency = constant({
  id: 'undated-recency',
  value: 0.5,
  unit: 'share of full weight',
  because: 'A report without a date may be of any age.',
  sources: ['M120'],
});

export const doubt = constant({
  id: 'doubt',
  value: 0.25,
  unit: 'share of full weight',
  because:
    'What only the reader has seen, and doubts, must neither brand a program nor get lost before a person has looked.',
  sources: ['M19'],
});

export const mostFromAnonymous = constant({
  id: 'most-from-anonymous',
  value: 0.75,
  unit: 'units of evidence per facet and color',
  because: 'All nameless posts together weigh less than one resident.',
  sources: ['M120'],
});

/** Culture risk. */
export const mostFromOneSource = constant({
  id: 'most-from-one-source',
  value: 0.6,
  unit: 'probability of harm',
  because: 'However grave, the account of one person is one account.',
  sources: ['M120', 'M19'],
});

export const mostRiskFromAnonymous = constant({
  id: 'most-risk-from-anonymous',
  value: 0.5,
  unit: 'probability of harm',
  because: 'Nameless posts may share a source that nobody can see.',
  sources: ['M120'],
});

export const mostMitigation = constant({
  id: 'most-mitigation',
  value: 0.5,
  unit: 'share of a report',
  because:
    'Good news on the same matter softens a report by half at most: it happened nonetheless.',
  sources: ['M92', 'M19'],
});

export const leak = constant({
  id: 'leak',
  value: 0.075,
  unit: 'probability of harm per domain',
  because: 'What nobody has spoken of is not proven harmless.',
  sources: ['M19'],
});

export const mostLeak = constant({
  id: 'most-leak',
  value: 0.15,
  unit: 'probability of harm per domain',
  because: 'The upper end of what a silent domain may hide: twice the leak.',
  sources: ['M19'],
});

/** Culture gate. A red counts from this strength on. */
export const gateStrength = constant({
  id: 'gate-strength',
  value: 0.5,
  unit: 'strength',
  because: 'A mere tone or mood opens no gate.',
  sources: ['M19', 'M58'],
});

export const malignantRaw = constant({
  id: 'malignant-raw',
  value: 80,
  unit: 'points of risk before good news',
  because: 'In practice reached by three named people with concrete cases.',
  sources: ['M19', 'M120'],
});

export const concernRaw = {
  twoNamed: constant({
    id: 'concern-raw-two-named',
    value: 35,
    unit: 'points of risk before good news',
    because:
      'Two named people with a clear concrete case each, one of them a season ago, reach 36.',
    sources: ['M120'],
  }),
  oneNamedTwoAnonymous: constant({
    id: 'concern-raw-one-named',
    value: 25,
    unit: 'points of risk before good news',
    because: 'One named person whom two posts bear out is already a pattern.',
    sources: ['M120'],
  }),
  anyTwo: constant({
    id: 'concern-raw-any-two',
    value: 60,
    unit: 'points of risk before good news',
    because: 'More than any single person can bring about.',
    sources: ['M120'],
  }),
} as const;

/** Visa gate. */
export const refusalLasts = constant({
  id: 'refusal-lasts',
  value: 6,
  unit: 'years',
  because: 'An official refusal older than a whole training may have been given up.',
  sources: ['M33', 'M34'],
});

/** Evasions and ratings. */
export const evasionStrength = constant({
  id: 'evasion-strength',
  value: 0.5,
  unit: 'strength',
  because: 'An avoided question costs a little, several cost more; silence is no testimony.',
  sources: ['M108'],
});

export const evasionSpecificity = constant({
  id: 'evasion-specificity',
  value: 0.5,
  unit: 'specificity',
  because: 'An evasion is general by nature.',
  sources: ['M108'],
});

export const ratedStrength = constant({
  id: 'rated-strength',
  value: 0.5,
  unit: 'strength',
  because: 'A verdict of the person without a sign in the words counts as a clear sign.',
  sources: [],
});

export const wordlessSpecificity = constant({
  id: 'wordless-specificity',
  value: 0.25,
  unit: 'specificity',
  because: 'A mark without words tells least.',
  sources: [],
});

export const unreadSpecificity = constant({
  id: 'unread-specificity',
  value: 0.5,
  unit: 'specificity',
  because: 'Words in which nothing was found are taken as general.',
  sources: [],
});

export const ratingFloor = constant({
  id: 'rating-floor',
  value: 0.1,
  unit: 'strength times specificity',
  because: 'One faint hint (.0625) is no sign yet; two are.',
  sources: ['M19'],
});

export const redOutweighs = constant({
  id: 'red-outweighs',
  value: 2,
  unit: 'times the good',
  because: 'A red flag at least twice as heavy as the good beside it is what the answer says.',
  sources: ['M92'],
});

/** What a cell shows. */
export const leastCoverage = constant({
  id: 'least-coverage',
  value: 5,
  unit: 'points of coverage',
  because: 'One clear official statement on a main facet gives 5 to 10, and should be seen.',
  sources: ['M108'],
});

export const confidenceSteps = {
  thin: constant({
    id: 'confidence-thin',
    value: 10,
    unit: 'points of coverage',
    because: 'More than one statement.',
    sources: ['M108'],
  }),
  partial: constant({
    id: 'confidence-partial',
    value: 30,
    unit: 'points of coverage',
    because: 'Several matters were spoken of.',
    sources: ['M108'],
  }),
  solid: constant({
    id: 'confidence-solid',
    value: 55,
    unit: 'points of coverage',
    because: 'One full report on every matter gives 50; solid asks for more.',
    sources: ['M108'],
  }),
} as const;

export const labelSteps = {
  strong: constant({
    id: 'label-strong',
    value: 63,
    unit: 'points',
    because:
      'One director who states routine sponsorship and counts the visa holders gives 63.4; thin praise of one matter never does.',
    sources: ['Q29', 'Q30'],
  }),
  fair: constant({
    id: 'label-fair',
    value: 48,
    unit: 'points',
    because: 'Nothing known is 50; one clear red on a main matter falls below 48.',
    sources: ['M108'],
  }),
  someRisk: constant({
    id: 'label-some-risk',
    value: 42,
    unit: 'points of risk',
    because: 'Nothing known is 42.06, so low risk means better than that.',
    sources: ['M19'],
  }),
  highRisk: constant({
    id: 'label-high-risk',
    value: 77,
    unit: 'points of risk',
    because: 'One person alone brings 76.83 at most.',
    sources: ['M120'],
  }),
} as const;

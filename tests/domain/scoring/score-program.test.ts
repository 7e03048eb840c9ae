/** When the scores of a program are shown, and how they are called. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/domain/scoring/confidence.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import { cultureLabel, evidenceLabel, sayLabel } from '../../../src/domain/scoring/shown-score.ts';
import {
  type Dimension,
  dimensions,
  type FactFound,
  type Observation,
} from '../../../src/domain/vocabulary.ts';
import { breaches } from '../../support/law.ts';
import {
  anyDimension,
  confirmed,
  evidence,
  evidenceIn,
  observationIn,
  replaceAt,
  season,
  withPlace,
} from '../../support/random-evidence.ts';

const score = (observations: readonly Observation[], facts: readonly FactFound[] = []) =>
  scoreProgram({ observations, facts }, { need: 'any', season });

const counting = (observations: readonly Observation[], dim: Dimension): readonly Observation[] =>
  observations.filter((o) => o.dim === dim && o.overridden !== true);

const mayBeBlank = (observations: readonly Observation[], dim: 'visa' | 'pipeline'): boolean => {
  const own = counting(observations, dim);
  const firm = own.filter((o) => !o.evasive && o.sure !== false);
  const matters = new Set(own.map(({ facet }) => facet));
  const isCovered = score(observations)[dim].coverage >= 5 - 1e-9;
  return !isCovered || (firm.length === 0 && matters.size < 2);
};

const recruiters = new Set(['director', 'faculty', 'coordinator', 'website']);

const mayCultureBeBlank = (observations: readonly Observation[]): boolean => {
  const { coverage, detail } = score(observations).culture;
  const hasVoice = counting(observations, 'culture').some(
    (o) => o.polarity === 'red' || (o.sure !== false && !recruiters.has(o.role)),
  );
  const isQuiet = ['none', 'signal'].includes(detail.gate);
  return coverage === 0 || (coverage < 5 - 1e-9 && isQuiet) || !hasVoice;
};

const oneMore = fc.tuple(
  evidence,
  anyDimension.chain((dim) => observationIn(dim)),
);
const isShown = (observations: readonly Observation[], dim: Dimension): boolean =>
  score(observations)[dim].shown !== null;

describe('a cell', () => {
  it.each(['visa', 'pipeline'] as const)(
    'of %s is blank exactly while too little is known',
    (dim) => {
      expect(
        breaches(
          evidenceIn(dim),
          (said) => (score(said)[dim].shown === null) === mayBeBlank(said, dim),
        ),
      ).toBe('none');
    },
  );

  it('of culture is blank exactly while nobody without an interest has spoken', () => {
    expect(
      breaches(
        evidenceIn('culture'),
        (said) => (score(said).culture.shown === null) === mayCultureBeBlank(said),
      ),
    ).toBe('none');
  });

  it('reads Unknown exactly when it is blank', () => {
    expect(
      breaches(evidence, (said) =>
        dimensions.every((dim) => {
          const { shown, label } = score(said)[dim];
          return (shown === null) === (label === 'Unknown');
        }),
      ),
    ).toBe('none');
  });

  it('never loses its number by a further observation', () => {
    expect(
      breaches(oneMore, ([said, more]) =>
        dimensions.every((dim) => !isShown(said, dim) || isShown([...said, more], dim)),
      ),
    ).toBe('none');
  });

  it('never loses its number when a reading is confirmed', () => {
    expect(
      breaches(withPlace(evidence), ({ all, at }) =>
        dimensions.every(
          (dim) => !isShown(all, dim) || isShown(replaceAt(all, at, confirmed), dim),
        ),
      ),
    ).toBe('none');
  });

  it.each([
    ['one source', { role: 'resident', source: 'A' }],
    ['nameless posts', { role: 'anonymous' }],
  ] as const)('never calls the risk high by %s alone', (_who, change) => {
    const alone = evidenceIn('culture').map((said) => said.map((o) => ({ ...o, ...change })));
    expect(breaches(alone, (said) => score(said).culture.label !== 'High')).toBe('none');
  });

  it('of visa stays blank for an applicant who needs none', () => {
    expect(
      breaches(evidenceIn('visa'), (observations) => {
        const { visa } = scoreProgram({ observations, facts: [] }, { need: 'none', season });
        return visa.shown === null && visa.label === 'Unknown';
      }),
    ).toBe('none');
  });
});

const refusal = {
  fact: 'no-visa',
  role: 'website',
  source: '',
  specificity: 1,
  year: 2026,
} as const;
const praise: Observation = {
  dim: 'visa',
  facet: 'record',
  signal: 's',
  polarity: 'green',
  role: 'resident',
  source: 'A',
  strength: 1,
  specificity: 1,
  year: 2026,
  evasive: false,
};

const calm = (role: Observation['role'], sure: boolean): Observation => ({
  ...praise,
  dim: 'culture',
  facet: 'abuse',
  role,
  sure,
});

describe('praise of the culture', () => {
  it.each([
    ['a director', [calm('director', true)], false],
    ['a resident', [calm('resident', true)], true],
    ['residents whom the reader may have misread', ['A', 'B', 'C'], false],
  ] as const)('by %s alone shows a number: %3$s', (_who, said, isSeen) => {
    const observations = said.map((one) =>
      typeof one === 'string' ? { ...calm('resident', false), source: one } : one,
    );
    expect(isShown(observations, 'culture')).toBe(isSeen);
  });

  it('by those who recruit shows a number once anybody else confirms it', () => {
    expect(isShown([calm('director', true), calm('graduate', true)], 'culture')).toBe(true);
  });
});

describe('the word beside a score', () => {
  it('is Blocked while the needed visa is refused, and the number stays', () => {
    const { label, shown } = score([praise], [refusal]).visa;
    expect([label, shown]).toEqual(['Blocked', 57.5]);
  });

  it('is Unknown, not Blocked, while there is no number', () => {
    expect(score([], [refusal]).visa.label).toBe('Unknown');
  });

  it('is the evidence again once a person lifted the refusal', () => {
    const evidenceOnly = { observations: [praise], facts: [refusal] };
    const lifted = { culture: false, visa: true };
    expect(scoreProgram(evidenceOnly, { need: 'j1', season }, lifted).visa.label).toBe('Fair');
  });

  it.each([
    [null, 'Unknown'],
    [63, 'Strong'],
    [62.9999999999, 'Strong'],
    [62.9, 'Fair'],
    [48, 'Fair'],
    [47.9, 'Weak'],
  ] as const)('for %s points of evidence is %s', (shown, label) => {
    expect(evidenceLabel(shown, false)).toBe(label);
  });

  it.each([
    [null, 'Unknown'],
    [41.9, 'Low risk'],
    [42, 'Some risk'],
    [76.9, 'Some risk'],
    [77, 'High risk'],
  ] as const)('for %s points of risk is %s', (shown, label) => {
    expect(sayLabel('culture', cultureLabel(shown))).toBe(label);
  });

  it.each([
    [0, 'None'],
    [9.9, 'Very thin'],
    [10, 'Thin'],
    [30, 'Partial'],
    [54.9, 'Partial'],
    [55, 'Solid'],
  ] as const)('for a coverage of %s is %s', (coverage, confidence) => {
    expect(confidenceOf(coverage)).toBe(confidence);
  });
});

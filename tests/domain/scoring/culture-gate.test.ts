/** What a pattern of harm needs, case by case. The rules that hold for any case are with the culture risk. */
import { describe, expect, it } from 'vitest';
import { countForGate, cultureGate } from '../../../src/domain/scoring/culture-gate.ts';
import { scoreCulture } from '../../../src/domain/scoring/score-culture.ts';
import type { CultureDomain, Observation, Role } from '../../../src/domain/vocabulary.ts';

/** Harm of full weight, told this season. */
const report = (
  role: Role,
  source: string,
  facet: CultureDomain = 'abuse',
  said: Partial<Observation> = {},
): Observation => ({
  dim: 'culture',
  facet,
  signal: 's',
  polarity: 'red',
  role,
  source,
  strength: 1,
  specificity: 1,
  year: 2026,
  evasive: false,
  ...said,
});

const [a, b, c] = [
  report('resident', 'A'),
  report('resident', 'B'),
  report('resident', 'C', 'workload'),
];

const gateOf = (reports: readonly Observation[]): string => scoreCulture(reports, 2026).gate;

describe('malignant', () => {
  it.each([
    ['a second year', [a, b, { ...c, year: 2025 }], 'malignant'],
    ['a second role', [a, b, report('graduate', 'C', 'workload')], 'malignant'],
    ['a year or a role besides, not people alone', [a, b, c], 'concern'],
    ['more than the eyes of the applicant', [a, b, report('observer', '', 'workload')], 'concern'],
    ['a known year: none is no further one', [a, b, { ...c, year: null }], 'concern'],
    ['a second domain', [a, b, report('graduate', 'C')], 'concern'],
    ['a third source', [a, report('graduate', 'C', 'workload')], 'concern'],
    [
      'a third source, nameless as it may be',
      [a, report('graduate', 'C', 'workload'), report('anonymous', 'forum')],
      'malignant',
    ],
    [
      'somebody who saw it',
      ['A', 'B', 'C', 'D', 'E', 'F'].map((source, at) =>
        report('hearsay', source, at % 2 === 0 ? 'abuse' : 'workload', { year: 2025 + (at % 2) }),
      ),
      'concern',
    ],
  ] as const)('asks for %s', (_what, reports, gate) => {
    expect(gateOf(reports)).toBe(gate);
  });
});

describe('concern', () => {
  const faint = { strength: 0.5, specificity: 0.75 } as const;

  it.each([
    [
      'two named people with a case each',
      [report('resident', 'A', 'abuse', faint), report('resident', 'B', 'abuse', faint)],
      'concern',
    ],
    [
      'one named person whom two posts bear out',
      [a, report('anonymous', 'x'), report('anonymous', 'y')],
      'concern',
    ],
    [
      'one named person and one post, when both are grave',
      [a, report('anonymous', 'x')],
      'concern',
    ],
    ['no less than two', [a], 'verify'],
    ['no posts alone', [report('anonymous', 'x'), report('anonymous', 'y')], 'verify'],
    ['one post at most a signal', [report('anonymous', 'x')], 'signal'],
    ['no faint hints', [report('resident', 'A', 'abuse', { strength: 0.25 })], 'signal'],
  ] as const)('takes %s', (_what, reports, gate) => {
    expect(gateOf(reports)).toBe(gate);
  });

  it('is decided by the risk before good news', () => {
    const two = [report('resident', 'A'), report('resident', 'B')];
    expect([cultureGate(two, 34.9), cultureGate(two, 35)]).toEqual(['verify', 'concern']);
  });
});

describe('the count behind the gate', () => {
  it('counts sources, domains, years and roles', () => {
    const reports = [
      a,
      { ...a, year: 2025 },
      c,
      report('hearsay', 'D', 'education', { year: null }),
      report('observer', ''),
      report('anonymous', 'forum', 'attrition'),
    ];
    expect(countForGate(reports)).toEqual({ G: 4, A: 1, F: 3, D: 4, Y: 2, T: 2 });
  });
});

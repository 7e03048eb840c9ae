import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bank } from '../../../src/bank/index.ts';
import {
  fittingFollowUps,
  mostFollowUps,
} from '../../../src/domain/follow-ups/fitting-follow-ups.ts';
import type { Turn } from '../../../src/domain/follow-ups/turns-of.ts';
import { answerTurns, type Facet, facetsOf, type Probe } from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';

const probe = (part: Partial<Probe>): Probe => ({
  id: 'p',
  after: 'vague',
  facets: ['structure'],
  text: 'Which exactly?',
  sources: [],
  ...part,
});
const probes = [
  probe({}),
  probe({ after: 'bad', text: 'How often?' }),
  probe({ facets: ['policy'], text: 'Which visa?' }),
];
const esir = aQuestion({
  id: 'esir',
  ties: [{ dim: 'pipeline', facet: 'structure' }],
  followUps: [
    { text: 'How many a year?', after: ['vague', 'uncounted'], sources: [] },
    { text: 'Who chooses?', sources: [] },
  ],
});
const bare = aQuestion({ id: 'bare', ties: [{ dim: 'pipeline', facet: 'structure' }] });
const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
const vague: Turn = { turn: 'vague', facet: 'structure' };

describe('the follow-ups that fit', () => {
  test('those of the question come before what leads further, and say what called for them', () => {
    expect(fittingFollowUps(esir, probes, [vague])).toEqual([
      { text: 'How many a year?', after: 'vague' },
      { text: 'Who chooses?', after: null },
    ]);
  });

  test('without its own for that turn, those of the matter are taken', () => {
    expect(texts(fittingFollowUps(bare, probes, [vague]))).toEqual(['Which exactly?']);
    expect(texts(fittingFollowUps(esir, probes, [{ turn: 'bad', facet: 'structure' }]))).toEqual([
      'How often?',
      'Who chooses?',
    ]);
  });

  test('of another matter none is taken, and none without a matter', () => {
    expect(fittingFollowUps(bare, probes, [{ turn: 'vague', facet: 'exposure' }])).toEqual([]);
    expect(fittingFollowUps(bare, probes, [{ turn: 'vague', facet: null }])).toEqual([]);
  });

  test('nobody asks a page or their own eyes to be clearer; what they show is checked all the same', () => {
    const page = aQuestion({ audiences: ['website'], ties: bare.ties });
    expect(fittingFollowUps(page, probes, [vague])).toEqual([]);
    const bad: Turn = { turn: 'bad', facet: 'structure' };
    expect(texts(fittingFollowUps(page, probes, [bad]))).toEqual(['How often?']);
  });

  test('a settled answer only leads further', () => {
    expect(texts(fittingFollowUps(esir, probes, []))).toEqual(['Who chooses?']);
    expect(fittingFollowUps(bare, probes, [])).toEqual([]);
  });
});

describe('in the bank', () => {
  const facets = Object.values(facetsOf).flat();

  test.each(answerTurns)('after “%s” there is something to ask about every matter', (turn) => {
    const silent = facets.filter(
      (facet) => fittingFollowUps(bare, bank.probes, [{ turn, facet }]).length === 0,
    );
    expect(silent).toEqual([]);
  });

  test('ids and texts of the probes do not repeat', () => {
    expect(new Set(bank.probes.map(({ id }) => id)).size).toBe(bank.probes.length);
    expect(new Set(bank.probes.map(({ text }) => text)).size).toBe(bank.probes.length);
  });

  test('never more than three, and none twice, whatever the turns', () => {
    const anyTurn = fc.record({
      turn: fc.constantFrom(...answerTurns),
      facet: fc.constantFrom<Facet | null>(...facets, null),
    });
    fc.assert(
      fc.property(fc.constantFrom(...bank.questions), fc.array(anyTurn), (question, turns) => {
        const asked = texts(fittingFollowUps(question, bank.probes, turns));
        expect(asked.length).toBeLessThanOrEqual(mostFollowUps);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});

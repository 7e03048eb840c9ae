/** Which question comes next: the rules in their order, and the choice among questions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightsFor } from '../../../src/domain/ranking/fit.ts';
import { type NextStep, nextQuestion } from '../../../src/domain/ranking/next-question.ts';
import { questionGain } from '../../../src/domain/ranking/question-gain.ts';
import { sayNextStep } from '../../../src/domain/ranking/say-next-step.ts';
import { evidenceOf } from '../../../src/domain/scoring/evidence-of.ts';
import type { Told } from '../../../src/domain/scoring/list-findings.ts';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import {
  audienceRole,
  type CultureDomain,
  type LineReading,
  type Need,
  type Question,
} from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';
import { aReading, aSign } from '../../support/a-reading.ts';
import { breaches } from '../../support/law.ts';
import { season } from '../../support/random-evidence.ts';

const policy = aQuestion({
  id: 'policy',
  audiences: ['director', 'coordinator'],
  text: 'Which visas?',
  ties: [{ dim: 'visa', facet: 'policy' }],
});
const outcomes = aQuestion({
  id: 'outcomes',
  audiences: ['resident'],
  text: 'Who matched?',
  ties: [{ dim: 'pipeline', facet: 'outcomes' }],
  weight: 'decisive',
});
const letters = aQuestion({
  id: 'letters',
  audiences: ['faculty'],
  text: 'Who writes?',
  ties: [{ dim: 'pipeline', facet: 'mentorship' }],
});
const tone = aQuestion({ id: 'tone', audiences: ['resident', 'alumni'], text: 'How is it?' });
const toneOfStaff = aQuestion({ id: 'tone-2', audiences: ['coordinator'], text: 'And staff?' });
const all = [letters, policy, outcomes, tone, toneOfStaff];

const j1 = aSign({
  sign: 'j1-sponsored',
  dim: 'visa',
  facet: 'policy',
  polarity: null,
  fact: 'j1-sponsored',
});

type Answered = readonly (readonly [Question, readonly LineReading[]])[];

const knowing = (answered: Answered, need: Need) => {
  const told: readonly Told[] = answered.map(([question, readings]) => ({
    question,
    answer: observeAnswer(question, readings, need),
  }));
  const scores = scoreProgram(evidenceOf(told.map(({ answer }) => answer)), { need, season });
  return { told, scores };
};

const next = (
  answered: Answered,
  onSheet: readonly Question[] = all,
  need: Need = 'j1',
  inBank: readonly Question[] = [],
): NextStep | null =>
  nextQuestion(knowing(answered, need), { onSheet, inBank }, weightsFor(need), { need, season });

const say = (step: NextStep | null): string => sayNextStep(step, new Map());

const policyKnown = [policy, [aReading([j1], {}, { role: 'coordinator' })]] as const;

describe('the next question', () => {
  it('is on the visa policy while nothing is known of it, to whom is believed most', () => {
    expect(say(next([]))).toBe('Coordinator: Which visas?');
  });

  it('passes over visas for one who needs none', () => {
    expect(say(next([], all, 'none'))).toBe('Resident: Who matched?');
  });

  it('is the one that settles most once the policy is known', () => {
    expect(say(next([policyKnown]))).toBe('Resident: Who matched?');
  });

  it('is never one that has an answer, whoever gave it', () => {
    const answered = [policyKnown, [outcomes, [aReading([], {}, { role: 'website' })]]] as const;
    expect(say(next(answered, [outcomes, letters, policy]))).toBe('Faculty: Who writes?');
  });

  it('comes from the bank when the sheet has none left, and says so', () => {
    expect(say(next([policyKnown], [policy], 'j1', [letters]))).toBe(
      'Faculty: Who writes? (not on Answers)',
    );
    expect(next([policyKnown], [policy])).toBeNull();
    expect(say(null)).toBe('');
  });

  it('follows a red flag to somebody else, residents and graduates first', () => {
    const answered = [policyKnown, [toneOfStaff, [aReading([aSign()])]]] as const;
    expect(say(next(answered))).toBe('Graduate: How is it?');
  });

  it('asks another kind of person when residents and graduates have spoken', () => {
    const spoken = ['resident', 'graduate'] as const;
    const readings = spoken.map((role) => aReading([aSign()], { source: role }, { role }));
    expect(say(next([policyKnown, [tone, readings]]))).toBe('Coordinator: And staff?');
  });

  it('goes by gain again where nobody new can be asked about the gate', () => {
    const answered = [policyKnown, [tone, [aReading([aSign()])]]] as const;
    expect(say(next(answered, [outcomes, policy]))).toBe('Resident: Who matched?');
  });

  it('waits until a doubt that alone holds the gate is confirmed', () => {
    const doubt = aReading([aSign({ sure: false })]);
    expect(say(next([policyKnown, [tone, [doubt]]]))).toBe(
      'Confirm first: resident on “How is it?”',
    );
    const sure = aReading([aSign()], { source: 'B' });
    expect(next([policyKnown, [tone, [doubt, sure]]])?.kind).toBe('ask');
  });

  it('asks to confirm a doubtful refusal of the visa', () => {
    const refusal = aSign({ ...j1, sign: 'j1-refused', fact: 'j1-refused', sure: false });
    const readings = [aReading([j1]), aReading([refusal], {}, { role: 'director' })];
    expect(say(next([[policy, readings]]))).toBe('Confirm first: director on “Which visas?”');
  });

  it('asks about a refusal that is told second-hand', () => {
    const refusal = aSign({ ...j1, sign: 'j1-refused', fact: 'j1-refused' });
    const heard = aReading([refusal], {}, { role: 'hearsay' });
    const other = aQuestion({ ...policy, id: 'policy-2' });
    expect(say(next([[policy, [heard]]], [...all, other]))).toBe('Coordinator: Which visas?');
  });

  it('does not depend on the order of the questions, equal ones aside', () => {
    const order = fc.shuffledSubarray([...all], { minLength: all.length });
    expect(
      breaches(order, (some) => say(next([policyKnown], some)) === 'Resident: Who matched?'),
    ).toBe('none');
  });

  it('promises as much as any other open question', () => {
    const held = breaches(fc.shuffledSubarray([...all], { minLength: 1 }), (some) => {
      const program = knowing([policyKnown], 'j1');
      const weights = weightsFor('j1');
      const step = nextQuestion(program, { onSheet: some, inBank: [] }, weights, {
        need: 'j1',
        season,
      });
      const gainOf = ({ ties, weight }: Question, audience: Question['audiences'][number]) =>
        ties.reduce((sum, tie) => {
          const of = program.scores;
          const { r = 0, s = 0 } =
            tie.dim === 'culture'
              ? {
                  r: of.culture.detail.domains[tie.facet as CultureDomain].g,
                  s: of.culture.detail.domains[tie.facet as CultureDomain].s,
                }
              : (of[tie.dim].detail.facets[tie.facet] ?? {});
          const asked = { ...tie, weight: weights[tie.dim], units: { green: r, red: s } };
          const seeks = { decisive: 'exact', clear: 'concrete', extra: 'general' } as const;
          const how = { role: audienceRole[audience], seeks: seeks[weight], spokeBefore: false };
          return sum + questionGain([asked], how);
        }, 0);
      const open = some.filter(({ id }) => id !== 'policy');
      if (step === null || step.kind !== 'ask') return open.length === 0;
      const best = gainOf(step.question, step.audience);
      return open.every((question) =>
        question.audiences.every((audience) => gainOf(question, audience) <= best + 1e-9),
      );
    });
    expect(held).toBe('none');
  });
});

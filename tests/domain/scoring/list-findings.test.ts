/** What counts as a finding: every observation of every line, once, and facts that count for nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../../src/bank/index.ts';
import { makeQuestionFinder } from '../../../src/domain/find-question.ts';
import { readAnswer } from '../../../src/domain/reading/read-answer.ts';
import { evidenceOf } from '../../../src/domain/scoring/evidence-of.ts';
import { listFindings, type Told } from '../../../src/domain/scoring/list-findings.ts';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import { scoreProgram } from '../../../src/domain/scoring/score-program.ts';
import type { LineReading, Need, Question } from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';
import { aReading, aSign } from '../../support/a-reading.ts';
import { breaches, same } from '../../support/law.ts';
import { anyNeed, season } from '../../support/random-evidence.ts';

const tell = (question: Question, readings: readonly LineReading[], need: Need = 'j1'): Told => ({
  question,
  answer: observeAnswer(question, readings, need),
});

const abuse = aQuestion({ id: 'q-abuse' });
const twoMatters = aQuestion({
  id: 'q-two',
  ties: [
    { dim: 'pipeline', facet: 'outcomes' },
    { dim: 'pipeline', facet: 'imgOutcomes' },
  ],
});

describe('the findings of a program', () => {
  it('put first what moves its score most', () => {
    const told = [
      tell(abuse, [
        aReading([aSign({ sign: 'mild', strength: 0.25 })]),
        aReading([aSign()], { source: 'B' }),
      ]),
    ];
    const found = listFindings(told, 'j1', season);
    expect(found.map(({ reading }) => reading.line.source)).toEqual(['B', 'A']);
    expect(found.every(({ points }) => points > 0)).toBe(true);
  });

  it('hold a visa statement that means nothing to this applicant, with 0 points', () => {
    const fact = aSign({
      sign: 'h1b-refused',
      dim: 'visa',
      facet: 'policy',
      polarity: null,
      fact: 'h1b-refused',
    });
    expect(listFindings([tell(abuse, [aReading([fact])])], 'j1', season)).toMatchObject([
      { dim: 'visa', observation: null, points: 0 },
    ]);
  });

  it('count nothing on visas for one who needs none', () => {
    const record = aSign({ dim: 'visa', facet: 'record', polarity: 'green' });
    expect(listFindings([tell(abuse, [aReading([record])], 'none')], 'none', season)).toMatchObject(
      [{ dim: 'visa', observation: null, points: 0 }],
    );
  });

  it('show an evasion once for each matter that was asked', () => {
    const evasions = twoMatters.ties.map(({ dim, facet }) =>
      aSign({ sign: 'evasive:q-two', dim, facet, strength: 0.5, evasive: true }),
    );
    const found = listFindings([tell(twoMatters, [aReading(evasions)])], 'j1', season);
    expect(new Set(found.map(({ observation }) => observation?.facet))).toEqual(
      new Set(['imgOutcomes', 'outcomes']),
    );
    expect(found).toHaveLength(2);
    expect(found.every(({ points }) => points < 0)).toBe(true);
  });

  it('keep what a mark set aside, with 0 points, beside what the mark adds', () => {
    const line = aReading([aSign()], { mark: 'good' });
    const found = listFindings([tell(abuse, [line])], 'j1', season);
    expect(found.map(({ found: sign, points }) => [sign?.sign ?? 'mark', points < 0])).toEqual([
      ['mark', true],
      ['shouting', false],
    ]);
    expect(found[1]).toMatchObject({ points: 0, isRepeat: false });
  });

  it('have nothing to say without an answer', () => {
    expect(listFindings([], 'any', null)).toEqual([]);
  });
});

describe('over the sample', () => {
  const find = makeQuestionFinder(bank);
  const toldOf = (answers: { readonly [question: string]: string }, need: Need): readonly Told[] =>
    Object.entries(answers).map(([id, text]) => {
      const question = find(id);
      return tell(question, readAnswer(bank, question, text), need);
    });

  it('no observation is lost, and each moves its own score as a whole new count does', () => {
    const held = breaches(
      fc.tuple(fc.constantFrom(...bank.sample), anyNeed),
      ([{ answers }, need]) => {
        const told = toldOf(answers, need);
        const all = evidenceOf(told.map(({ answer }) => answer)).observations;
        const found = listFindings(told, need, season);
        const listed = new Set(found.map(({ observation }) => observation));
        const wanted = all.filter((one) => !one.evasive && (need !== 'none' || one.dim !== 'visa'));
        const [first] = found;
        if (first?.observation === undefined || first.observation === null) return all.length === 0;
        const { dim } = first;
        const score = (left: typeof all) =>
          scoreProgram({ observations: left, facts: [] }, { need, season })[dim].value;
        const { signal, facet, source, role } = first.observation;
        const without = all.filter(
          (one) =>
            one.signal !== signal ||
            one.facet !== facet ||
            one.source !== source ||
            one.role !== role,
        );
        return (
          wanted.every((one) => listed.has(one)) && same(first.points, score(all) - score(without))
        );
      },
      60,
    );
    expect(held).toBe('none');
  });
});

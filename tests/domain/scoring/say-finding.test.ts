/** Findings in words: what they show, how they read, whether they count, who said them. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/scoring/list-findings.ts';
import { listFindings } from '../../../src/domain/scoring/list-findings.ts';
import { observeAnswer } from '../../../src/domain/scoring/observe.ts';
import { type FindingWords, sayFinding } from '../../../src/domain/scoring/say-finding.ts';
import type { AnswerLine, SignFound } from '../../../src/domain/vocabulary.ts';
import { aQuestion } from '../../support/a-bank.ts';
import { aReading, aSign } from '../../support/a-reading.ts';
import { season } from '../../support/random-evidence.ts';

const question = aQuestion({ text: 'How do people speak?' });
const signs = new Map([['shouting', 'people are shouted at']]);

const findings = (
  found: readonly SignFound[],
  line: Partial<AnswerLine> = {},
): readonly Finding[] =>
  listFindings(
    [{ question, answer: observeAnswer(question, [aReading(found, line)], 'j1') }],
    'j1',
    season,
  );

const say = (found: readonly SignFound[], line: Partial<AnswerLine> = {}): FindingWords => {
  const [first] = findings(found, line);
  if (!first) throw new Error('nothing found');
  return sayFinding(first, signs, new Map());
};

describe('a finding', () => {
  it('is told with its words, its person and its question', () => {
    const line = { words: 'they scream at us at night', source: 'PGY-4' };
    expect(say([aSign({ spans: [{ start: 5, end: 11 }] })], line)).toEqual({
      score: 'Culture risk',
      sign: 'people are shouted at',
      readsAs: 'Red flag',
      standing: 'sure',
      words: '“they scream at us at night”',
      who: 'resident (PGY-4)',
      date: '2026-11-03',
      question: 'How do people speak?',
    });
  });

  it.each([
    ['unsure: confirm', [aSign({ sure: false })], {}],
    ['set aside by a mark; the gate still asks', [aSign()], { mark: 'fact' }],
    ['set aside by a mark', [aSign({ strength: 0.5 })], { mark: 'fact' }],
    ['sure', [aSign({ sure: false })], { mark: 'ok' }],
  ] as const)('stands as “%s”', (standing, found, line) => {
    expect(say(found, line).standing).toBe(standing);
  });

  it('that counts for nothing with the need is a fact', () => {
    const fact = { sign: 'x', dim: 'visa', facet: 'policy', polarity: null } as const;
    expect(say([aSign({ ...fact, fact: 'h1b-refused' })])).toMatchObject({
      readsAs: 'Fact',
      standing: 'no part in your need',
    });
  });

  it.each([
    ['good', 'marked as a good sign', 'Good sign'],
    ['red', 'marked as a red flag', 'Red flag'],
    ['vague', 'marked as vague', 'Evaded'],
  ] as const)('of the mark %s says so', (mark, sign, readsAs) => {
    expect(say([], { mark })).toMatchObject({ sign, readsAs, words: '“words”' });
  });

  it('of an evasion names what was asked', () => {
    const evasion = aSign({ sign: 'evasive:a-question', strength: 0.5, evasive: true });
    expect(say([evasion])).toMatchObject({
      sign: 'did not answer: how people are spoken to',
      readsAs: 'Evaded',
    });
    expect(say([{ ...evasion, strength: 0.25 }]).sign).toMatch(/^praise in place of an answer/);
  });

  it('said twice by one person counts once, and says so', () => {
    const twice = findings([aSign(), aSign({ specificity: 0.5 })]);
    expect(twice.map((one) => sayFinding(one, signs, new Map()).standing)).toEqual([
      'sure',
      'sure; said before',
    ]);
  });

  it('without a date takes the year that the words tell', () => {
    expect(say([aSign({ year: 2023 })], { date: null }).date).toBe('2023');
    expect(say([aSign({ year: null })], { date: null }).date).toBe('');
  });

  it('of what the applicant saw says observation', () => {
    const line = aReading([aSign()], { source: '' }, { role: 'observer' });
    const [found] = listFindings(
      [{ question, answer: observeAnswer(question, [line], 'j1') }],
      'j1',
      season,
    );
    expect(found && sayFinding(found, signs, new Map()).who).toBe('observation');
  });
});

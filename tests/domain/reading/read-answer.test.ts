/** The reader as a whole: what a line says, in the light of what was asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bank } from '../../../src/bank/index.ts';
import { readAnswer } from '../../../src/domain/reading/read-answer.ts';
import type { Facet, Question, SignFound } from '../../../src/domain/vocabulary.ts';
import { facetsOf } from '../../../src/domain/vocabulary.ts';

const { sense: _, ...phrasesOnly } = bank;

const dimensionOf = (facet: Facet) =>
  (['visa', 'pipeline', 'culture'] as const).find((dim) => facetsOf[dim].includes(facet)) ?? 'visa';

const ask = (...facets: readonly Facet[]): Question => ({
  id: 'asked',
  audiences: ['resident'],
  text: 'What is it like?',
  ties: facets.map((facet) => ({ dim: dimensionOf(facet), facet })),
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
});

const read = (question: Question, text: string): readonly SignFound[] =>
  readAnswer(phrasesOnly, question, text).flatMap(({ found }) => found);

const signsIn = (question: Question, text: string): readonly string[] =>
  read(question, text).map(({ sign }) => sign);

describe('readAnswer', () => {
  test('a blank cell has no line', () => {
    expect(readAnswer(bank, ask('policy'), '')).toEqual([]);
    expect(readAnswer(bank, ask('policy'), ' \n\t')).toEqual([]);
  });

  test('a line without a role is the word of those whom one asks', () => {
    const [first, second] = readAnswer(bank, ask('policy'), 'J-1 only\nGME: J-1 only');
    expect([first?.role, second?.role]).toEqual(['resident', 'coordinator']);
  });

  test('a visa fact has no color of its own', () => {
    const [found] = read(ask('policy'), 'director: We sponsor J-1 and H-1B');
    expect(found).toMatchObject({ fact: 'both-sponsored', polarity: null });
  });

  test.each([
    ['J-1 only', 'j1-only'],
    ['We do not offer H-1B to trainees', 'h1b-refused'],
    ['citizens and permanent residents only', 'no-visa'],
    ['We look at each situation', 'case-by-case'],
  ])('%s: %s', (words, fact) => {
    expect(read(ask('policy'), words).map((one) => one.fact)).toContain(fact);
  });

  test('a visa for attendings says nothing of residents', () => {
    expect(read(ask('policy'), 'Attendings get H-1B every year')).toEqual([]);
  });

  test('what is denied turns into its opposite', () => {
    expect(signsIn(ask('abuse'), 'Nobody here ever screams at residents')).toEqual([
      'respectful-tone',
    ]);
  });

  test('a "not" in another claim denies nothing', () => {
    expect(signsIn(ask('abuse'), 'It is not a big place, but they scream at residents')).toContain(
      'insults',
    );
  });

  test('half or more of those who tried is good, fewer is both, none is bad', () => {
    const colors = (words: string) =>
      read(ask('outcomes'), words).map(({ polarity, strength }) => [polarity, strength]);
    expect(colors('Four of the six who applied matched IR')).toEqual([['green', 1]]);
    expect(colors('One of five matched')).toEqual([
      ['green', 0.5],
      ['red', 0.5],
    ]);
    expect(colors('None of the five matched')).toEqual([['red', 1]]);
    expect(colors('None of the five was turned away')).toEqual([['green', 1]]);
  });

  test('the spans point at the words', () => {
    const words = 'Well. The attending comes in within minutes.';
    const [found] = read(ask('supervision'), words);
    const [span] = found?.spans ?? [];
    expect(words.slice(span?.start, span?.end)).toContain('attending comes in');
  });

  test('an evaded question is one red for each matter that was asked', () => {
    const found = read(ask('outcomes', 'imgOutcomes'), 'Great question. It depends.');
    expect(found.map(({ sign, facet, evasive }) => [sign, facet, evasive])).toEqual([
      ['evasive:asked', 'outcomes', true],
      ['evasive:asked', 'imgOutcomes', true],
    ]);
  });

  test('avoided and then answered is answered', () => {
    const found = read(ask('outcomes'), 'Great question. Four of our six matched IR.');
    expect(found.some(({ evasive }) => evasive)).toBe(false);
  });

  test('another language is not read', () => {
    const [line] = readAnswer(
      bank,
      ask('policy'),
      'No hay visas para los residentes, solo para médicos',
    );
    expect(line).toMatchObject({ unread: true, found: [] });
    expect(readAnswer(bank, ask('policy'), 'виза не нужна')[0]?.unread).toBe(true);
  });

  test('the year told wins over the year of the note, which wins over nothing', () => {
    const year = (text: string) => read(ask('abuse'), text)[0]?.year;
    expect(year('2026-11-03 resident: he threw a tray at us in 2023')).toBe(2023);
    expect(year('2026-11-03 resident: he threw a tray at us')).toBe(2026);
    expect(year('resident: he threw a tray at us last year')).toBeNull();
    expect(year('2026-11-03 resident: he threw a tray at us last year')).toBe(2025);
  });

  test.each<readonly [Facet, string, string]>([
    ['workload', 'home by half past six most days', 'sane-hours'],
    [
      'retaliation',
      'We raised the roster with the chief and it was fixed in a month',
      'concern-had-results',
    ],
    ['discrimination', 'two IMGs in my year, both fully part of the class', 'imgs-accepted'],
    ['imgOutcomes', 'I do not have the numbers', 'evasive:asked'],
    ['support', 'we file in April, and nobody started late', 'visa-trouble-handled'],
    ['workload', 'one practically lives in the hospital', 'no-end-of-day'],
    ['retaliation', 'After she reported him she lost her electives', 'retaliation'],
  ])('%s: %s', (facet, words, sign) => {
    const found = read(ask(facet), words);
    expect(found.map((one) => one.sign)).toContain(sign);
    expect(new Set(found.map(({ polarity }) => polarity)).size).toBe(1);
  });

  test('a visa that is gone and one that goes through are two facts', () => {
    const found = read(ask('policy'), "Don't count on H-1B, they stopped. J-1 goes through");
    expect(found.flatMap(({ fact }) => fact ?? [])).toEqual(['h1b-refused', 'j1-sponsored']);
  });

  const readAll = (question: Question, text: string): readonly SignFound[] =>
    readAnswer(bank, question, text).flatMap(({ found }) => found);

  test('a single word of harm is no sure report', () => {
    const found = ['something about bullying', 'bullying module, slide 4', 'abuse?'].flatMap(
      (words) => readAll(ask('abuse'), words),
    );
    expect(found.filter(({ sure, polarity }) => sure && polarity === 'red')).toEqual([]);
  });

  test('of words that it never learned nothing is guessed, and the silence is in doubt', () => {
    const [line] = readAnswer(bank, ask('abuse'), '=1+1 zzzq ###');
    expect(line).toMatchObject({ found: [], isOpen: true });
  });

  test('what no phrase shows is never decisive', () => {
    const found = bank.questions.flatMap((question) =>
      ['they look after each other and it shows', 'he had me stand facing the wall'].flatMap(
        (words) => readAll(question, words),
      ),
    );
    const heard = found.filter(({ sign }) => sign.includes('-sounds-'));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every(({ strength }) => strength < 1)).toBe(true);
  });

  test('never fails, and stays within the words, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'J-1 ',
        'not ',
        'H-1B ',
        'four of six ',
        'matched ',
        '\n',
        '. ',
        'שלום',
        '🙃',
      ),
    );
    const anyText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, fc.nat({ max: bank.questions.length - 1 }), (text, at) => {
        const question = bank.questions[at];
        if (question === undefined) throw new Error('a question expected');
        for (const { line, found } of readAnswer(bank, question, text)) {
          for (const { start, end } of found.flatMap(({ spans }) => spans)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(line.words.length);
          }
        }
      }),
    );
  });

  test('the same text is always read the same', () => {
    const [question] = bank.questions;
    if (question === undefined) throw new Error('a question expected');
    const text = 'PD: two matched, none of them an IMG, but "we would love to see one"';
    expect(readAnswer(bank, question, text)).toEqual(readAnswer(bank, question, text));
  });
});

/** Each sign does what its examples say, and together they serve the whole catalogue of signs. */
import { describe, expect, test } from 'vitest';
import { signs } from '../../src/bank/signs/index.ts';
import type { Bank, Sign } from '../../src/domain/bank.ts';
import { compilePhrase } from '../../src/domain/reading/phrases.ts';
import { readAnswer } from '../../src/domain/reading/read-answer.ts';
import { facetsOf, type Question, visaFacts } from '../../src/domain/vocabulary.ts';
import { aBank } from '../support/a-bank.ts';
import { examplesOf, signExamples } from '../support/sign-examples.ts';

const bank: Bank = { ...aBank([]), signs };

const askedOn = (sign: Sign): Question => ({
  id: 'asked',
  audiences: ['resident'],
  text: 'What is it like?',
  ties: [{ dim: sign.dimension, facet: sign.facet }],
  weight: 'clear',
  why: '',
  good: [],
  red: [],
  followUps: [],
  sources: [],
});

const foundIn = (sign: Sign, words: string): readonly string[] =>
  readAnswer(bank, askedOn(sign), `resident: ${words}`).flatMap(({ found }) =>
    found.map((one) => (one.evasive ? 'evasive' : one.sign)),
  );

const nameIn = (sign: Sign): string => (sign.evasive === true ? 'evasive' : sign.id);

const spoken = signs.filter(({ words }) => words.length > 0);

/** Good signs, red flags and patterns of the catalogue that an answer can show. */
const catalogue = [
  'Q08 Q09 Q10 Q11 Q12 Q13 Q18 Q19 Q20 Q23 Q24 Q25 Q26 Q27 Q28 Q33 Q34 Q35 Q38 Q39 Q40 Q41 Q43',
  'Q44 Q49 Q50 Q51 Q55 Q56 Q57 Q62 Q63 Q64 Q73 M01 M02 M03 M04 M05 M06 M15 M16 M17 M20 M24 M26',
  'M27 M32 M33 M34 M35 M36 M37 M38 M39 M40 M41 M42 M43 M49 M56 M57 M58 M59 M60 M61 M63 M64 M66',
  'M67 M68 M69 M70 M74 M80 M81 M82 M84 M85 M86 M87 M89 M90 M91 M93 M94 M95 M96 M97 M98 M99 M100',
  'M123 M124 M125 M75 M76 M77 M78',
].flatMap((row) => row.split(' '));

describe('signs', () => {
  test('no id repeats', () => {
    const ids = signs.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('each belongs to a facet of its dimension', () => {
    for (const { facet, dimension } of signs) expect(facetsOf[dimension]).toContain(facet);
  });

  test('each opposite exists, on the same facet', () => {
    for (const { opposite, facet } of signs) {
      if (opposite === undefined) continue;
      expect(signs.find(({ id }) => id === opposite)?.facet).toBe(facet);
    }
  });

  test('each visa fact has a sign of its name', () => {
    const facts = signs.flatMap(({ id, fact }) => (fact === undefined ? [] : [id]));
    expect(facts.toSorted()).toEqual([...visaFacts].toSorted());
  });

  test('every sign of the catalogue is served', () => {
    const served = new Set(signs.flatMap(({ sources }) => sources));
    expect(catalogue.filter((id) => !served.has(id))).toEqual([]);
  });

  test('all phrases compile', () => {
    const compile = () =>
      signs.flatMap((sign) => sign.words.map((written) => compilePhrase(sign, written)));
    expect(compile).not.toThrow();
  });

  test('each sign that has phrases has examples both ways, and no other sign has', () => {
    const bare = spoken.filter(
      ({ id }) => !examplesOf(id).shows.length || !examplesOf(id).not.length,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect([...signExamples.keys()].toSorted()).toEqual(spoken.map(({ id }) => id).toSorted());
  });
});

describe.each(spoken)('$id', (sign) => {
  test.each(examplesOf(sign.id).shows)('is shown by: %s', (words) => {
    expect(foundIn(sign, words)).toContain(nameIn(sign));
  });

  test.each(examplesOf(sign.id).not)('is not shown by: %s', (words) => {
    expect(foundIn(sign, words)).not.toContain(nameIn(sign));
  });
});

/** What the network makes of words: chances, whatever they are, and the same ones each time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bank } from '../../../src/bank/index.ts';
import type { Sense } from '../../../src/domain/bank.ts';
import { conceptsAt } from '../../../src/domain/reading/concept-places.ts';
import { hearLine } from '../../../src/domain/reading/hear-line.ts';
import { openSense, weightLetters } from '../../../src/domain/reading/open-sense.ts';
import { weigh, weighFacts } from '../../../src/domain/reading/sense.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';
import { visaFacts } from '../../../src/domain/vocabulary.ts';

const sense = bank.sense as Sense;

const hear = (text: string) => {
  const tokens = tokensOf(text);
  return hearLine(tokens, conceptsAt(tokens), []);
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

describe('the network', () => {
  test('gives chances, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const heard = hear(text);
        if (heard.length === 0) return;
        const { sound, show } = weigh(sense, heard, 'abuse', 'resident');
        expect(sum(Object.values(sound))).toBeCloseTo(1, 6);
        for (const chances of show) expect(sum(chances)).toBeCloseTo(1, 6);
        const facts = Object.values(weighFacts(sense, heard, 'policy', 'director'));
        expect(facts.length).toBe(visaFacts.length);
        expect(facts.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }),
    );
  });

  test('gives the same for the same words, also after a thousand others', () => {
    const heard = hear('He screamed at me in front of the patient.');
    const before = weigh(sense, heard, 'abuse', 'resident');
    for (let at = 0; at < 4000; at += 1) weigh(sense, hear(`word${at}`), 'policy', 'faculty');
    expect(weigh(sense, heard, 'abuse', 'resident')).toEqual(before);
  });

  test('tells plain harm from plain praise', () => {
    const ofHarm = weigh(
      sense,
      hear('He screamed at me and called me stupid.'),
      'abuse',
      'resident',
    );
    expect(ofHarm.sound.red).toBeGreaterThan(ofHarm.sound.good);
    const ofPraise = weigh(
      sense,
      hear('Attendings are kind and patient, nobody ever raised a voice.'),
      'abuse',
      'resident',
    );
    expect(ofPraise.sound.good).toBeGreaterThan(ofPraise.sound.red);
  });

  test('is packed as its sizes say', () => {
    const { sound, fact } = openSense(sense);
    const { sizes } = sense;
    expect(weightLetters.length % 2).toBe(1);
    expect(sense.codes.length).toBe(sound.words.size * sense.books.length);
    for (const net of [sound, fact]) {
      expect(net.conv.length).toBe(sizes.width * sizes.vector * sizes.hidden);
      expect(net.concept.length).toBe((net.concepts.size + 1) * sizes.vector);
      expect(net.facet.length).toBe(net.facets.size * sizes.vector);
      expect(net.role.length).toBe(net.roles.size * sizes.vector);
    }
  });
});

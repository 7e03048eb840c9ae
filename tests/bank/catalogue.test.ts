/** Every item of the catalogue is served by the right kind of thing, on the right matter, and no other id is named. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { afterTheMatch } from '../../src/bank/after-the-match.ts';
import { cards } from '../../src/bank/cards/index.ts';
import { passages } from '../../src/bank/passages.ts';
import { probes } from '../../src/bank/probes.ts';
import { questions } from '../../src/bank/questions/index.ts';
import { signs } from '../../src/bank/signs/index.ts';
import { templates } from '../../src/bank/templates.ts';
import * as constants from '../../src/domain/scoring/constants.ts';
import { pipelineWeights, visaWeights } from '../../src/domain/scoring/facet-weights.ts';
import { reliability } from '../../src/domain/scoring/reliability.ts';
import {
  cultureDomains,
  type Facet,
  pipelineFacets,
  visaFacets,
} from '../../src/domain/vocabulary.ts';
import { catalogue, facetsOfItem, itemsOfFacet } from '../support/catalogue.ts';

interface Serving {
  readonly sources: readonly string[];
}

/** Whatever carries sources, however deep it lies. */
const findServing = (value: unknown): readonly Serving[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('sources' in value) return [value as Serving];
  return Object.values(value).flatMap(findServing);
};

const rules = findServing([
  Object.values(constants),
  visaWeights,
  pipelineWeights,
  Object.values(reliability),
]);
const texts: readonly Serving[] = [...passages, ...rules, ...cards];
const everything: readonly Serving[] = [
  ...questions,
  ...questions.flatMap(({ followUps }) => followUps),
  ...signs,
  ...templates,
  ...probes,
  ...afterTheMatch,
  ...texts,
];

/** A card serves what it explains; a system of its own is told of by a card that says what there is. */
const servedBy: { readonly [kind: string]: readonly Serving[] } = {
  question: questions,
  'follow-up': questions,
  variant: questions,
  observation: questions,
  'good sign': signs,
  'red flag': signs,
  pattern: signs,
  'listen for': signs,
  rule: texts,
  why: texts,
  context: texts,
  channel: texts,
  priority: texts,
  // A field to keep for each program is a row on Answers.
  track: questions,
  system: cards,
  checklist: afterTheMatch,
};

const asked = ['question', 'follow-up', 'variant', 'observation'];
const heard = ['good sign', 'red flag', 'pattern', 'listen for'];
const idsOf = (things: readonly Serving[]): ReadonlySet<string> =>
  new Set(things.flatMap(({ sources }) => sources));
const known = new Set(catalogue.map(({ id }) => id));

describe('the catalogue', () => {
  test('has 242 items, each once', () => {
    expect(catalogue).toHaveLength(242);
    expect(known.size).toBe(242);
  });

  test.each(Object.entries(servedBy))('has each %s served by what it should be', (kind, things) => {
    const served = idsOf(things);
    const items = catalogue.filter((item) => item.kind === kind);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  test('has no kind that nobody thought of', () => {
    expect(catalogue.filter(({ kind }) => !(kind in servedBy))).toEqual([]);
  });

  test('knows every id that anything claims to serve', () => {
    expect([...idsOf(everything)].filter((id) => !known.has(id))).toEqual([]);
  });

  test('has good signs served by green signs and red flags by red ones', () => {
    const ofColor = (polarity: 'green' | 'red') =>
      idsOf(signs.filter((sign) => sign.polarity === polarity || sign.fact !== undefined));
    const wrong = catalogue.filter(
      ({ id, kind }) =>
        (kind === 'good sign' && !ofColor('green').has(id)) ||
        (kind === 'red flag' && !ofColor('red').has(id)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the matters of the scores', () => {
  const facets: readonly Facet[] = [...visaFacets, ...pipelineFacets, ...cultureDomains];

  test('each have their list of items, all of them known', () => {
    expect(Object.keys(itemsOfFacet)).toEqual(facets);
    const listed = Object.values(itemsOfFacet).flat();
    expect(listed.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(facets)('%s: what is asked about it is tied to it', (facet) => {
    const ids = idsOf(questions.filter(({ ties }) => ties.some((tie) => tie.facet === facet)));
    const items = catalogue.filter(
      ({ id, kind }) => asked.includes(kind) && facetsOfItem(id).includes(facet),
    );
    expect(items.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  /** An avoided question counts for whatever was asked. */
  const evasions = idsOf(signs.filter(({ evasive }) => evasive === true));

  test.each(facets)('%s: what is heard of it is read by a sign of it', (facet) => {
    const ids = idsOf(signs.filter((sign) => sign.facet === facet));
    const items = catalogue.filter(
      ({ id, kind }) => heard.includes(kind) && facetsOfItem(id).includes(facet),
    );
    expect(items.filter(({ id }) => !ids.has(id) && !evasions.has(id))).toEqual([]);
  });

  test('no sign serves an item of another matter', () => {
    const strays = signs
      .filter(({ evasive }) => evasive !== true)
      .flatMap(({ id, facet, sources }) =>
        sources
          .filter((item) => {
            const facetsOfIt = facetsOfItem(item);
            return facetsOfIt.length > 0 && !facetsOfIt.includes(facet);
          })
          .map((item) => `${id} (${facet}): ${item}`),
      );
    expect(strays).toEqual([]);
  });
});

describe('npm run catalogue', () => {
  type Entry = { readonly id: string; readonly sources: readonly string[] } & Record<
    string,
    unknown
  >;
  let printed: { readonly [list: string]: readonly Entry[] };
  beforeAll(() => {
    const options = { encoding: 'utf8', maxBuffer: 50_000_000 } as const;
    const text = execFileSync(process.execPath, ['tools/catalogue.mjs'], options);
    printed = JSON.parse(text) as typeof printed;
  });

  test('prints lists whose entries all have an id of their own and say what they serve', () => {
    for (const [name, entries] of Object.entries(printed)) {
      expect(entries.length, name).toBeGreaterThan(0);
      expect(new Set(entries.map(({ id }) => id)).size, name).toBe(entries.length);
      expect(
        entries.filter(({ sources }) => !Array.isArray(sources)),
        name,
      ).toEqual([]);
    }
  });

  test('prints the questions with whom to ask and what they count for', () => {
    const printedQuestions = printed['questions'] ?? [];
    expect(printedQuestions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(printedQuestions[0]).toMatchObject({
      id: questions[0]?.id,
      text: questions[0]?.text,
      audience: questions[0]?.audiences[0],
      dimension: questions[0]?.ties[0]?.dim,
      facet: questions[0]?.ties[0]?.facet,
      sources: questions[0]?.sources,
    });
  });

  test('prints the signs with their color and matter', () => {
    expect((printed['signs'] ?? []).map(({ id }) => id)).toEqual(signs.map(({ id }) => id));
    for (const sign of printed['signs'] ?? []) {
      expect(['green', 'red']).toContain(sign['polarity']);
      expect(sign['facet']).toBeTruthy();
    }
  });

  test('prints something for each of the 242 items', () => {
    const ids = idsOf(Object.values(printed).flat());
    expect([...known].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !known.has(id))).toEqual([]);
  });
});
